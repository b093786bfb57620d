package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;

class CliTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Prints what it was asked; fails in the way it is told to. */
  static final class Echo extends Command {
    private final Surroundings surroundings;
    private final RuntimeException failure;
    private final ListOptions options = with(new ListOptions());
    private final Value<List<String>> given =
        parameters("WORDS", 0, Readers::text, "What to print.");

    Echo(Surroundings surroundings, RuntimeException failure) {
      super("echo", "Prints what it was asked.");
      this.surroundings = surroundings;
      this.failure = failure;
    }

    @Override
    public Integer call() {
      var words = given.find().orElse(List.of());
      if (words.contains("fail")) {
        throw failure;
      }
      String form = options.csv() ? "csv" : options.json() ? "json" : "text";
      surroundings
          .console()
          .out()
          .println(options.day(surroundings.today()) + " " + form + " " + words);
      return words.contains("differ") ? ExitCode.DIFFERENCES : ExitCode.ANSWERED;
    }
  }

  private int run(RuntimeException failure, boolean debug, OutputStream to, String... args) {
    var in = new ByteArrayInputStream(new byte[0]);
    var console = new Console(in, to, err, 80, false, false, debug);
    Map<String, Function<Surroundings, Command>> commands = new LinkedHashMap<>();
    commands.put("echo", surroundings -> new Echo(surroundings, failure));
    return Cli.run(args, new Surroundings(console, TODAY), commands);
  }

  private int run(String... args) {
    return run(new IllegalStateException("unused"), false, out, args);
  }

  private int fail(RuntimeException failure) {
    return run(failure, false, out, "echo", "fail");
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void answersOnStandardOutputForTheDayOfToday() {
    assertThat(run("echo", "Côte d'Ivoire", "-")).isEqualTo(0);
    assertThat(out()).isEqualTo("2025-07-01 text [Côte d'Ivoire, -]\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void answersForAnotherDayInAnotherForm() {
    assertThat(run("echo", "--on", "2019-06-20", "--csv")).isEqualTo(0);
    assertThat(out()).isEqualTo("2019-06-20 csv []\n");
  }

  @Test
  void saysThatAComparisonFoundDifferences() {
    assertThat(run("echo", "differ")).isEqualTo(1);
  }

  @Test
  void showsHelpWithoutACommand() {
    assertThat(run()).isEqualTo(0);
    assertThat(out()).contains("Usage: tierline", "echo", "not made or endorsed");
  }

  @Test
  void showsHelpNoWiderThanTheConsole() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void showsItsVersion() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out()).matches("tierline \\d+\\.\\d+\\.\\d+.*\nJava .*\n");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    assertThat(run("ehco")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            tierline: there is no command "ehco"; did you mean echo?
            See: tierline --help
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertThat(run("echo", "--jsno")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            tierline: there is no option "--jsno"; did you mean --json?
            See: tierline echo --help
            """);
  }

  @Test
  void saysHowADayIsWritten() {
    assertThat(run("echo", "--on", "30.6.2025")).isEqualTo(2);
    assertThat(err())
        .startsWith(
            "tierline: --on: \"30.6.2025\" is no day; write year, month and day like 2025-06-30");
  }

  @Test
  void refusesTwoFormsAtOnce() {
    assertThat(run("echo", "--json", "--csv")).isEqualTo(2);
    assertThat(err()).contains("--json and --csv exclude each other");
  }

  @Test
  void tellsEveryProblemOfAFile() {
    var problems =
        List.of(
            Problem.at(Place.of("a.csv", 3), "\"T4\" is no tier"),
            Problem.at(Place.of("a.csv", 5), "no such country"));
    assertThat(fail(Fault.badInput(problems))).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            """
            tierline: a.csv:3: "T4" is no tier
            tierline: a.csv:5: no such country
            """);
  }

  @ParameterizedTest
  @EnumSource
  void endsWithTheCodeOfTheKindOfFault(Fault.Kind kind) {
    int code =
        switch (kind) {
          case NOT_FOUND -> 2;
          case BAD_INPUT -> 3;
          case BUSY, BROKEN -> 4;
        };
    assertThat(fail(new Fault(kind, List.of(Problem.of("so it is")), null))).isEqualTo(code);
    assertThat(err()).isEqualTo("tierline: so it is\n");
  }

  @Test
  void tellsAMistakeOfItsOwnInOneLine() {
    assertThat(fail(new IllegalStateException("no clock\nfor KOR"))).isEqualTo(70);
    assertThat(err().lines()).hasSize(1).first().asString().contains("no clock", "TIERLINE_DEBUG");
  }

  @Test
  void showsWhereAMistakeIsWhenAsked() {
    assertThat(run(new IllegalStateException("no clock"), true, out, "echo", "fail")).isEqualTo(70);
    assertThat(err()).contains("no clock", "\tat org.tierline.cli.CliTest");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() {
    assertThat(run(new IllegalStateException(), false, failing("Broken pipe"), "--help"))
        .isEqualTo(0);
    assertThat(err()).isEmpty();
  }

  @Test
  void saysThatTheAnswerCouldNotBeWritten() {
    assertThat(run(new IllegalStateException(), false, failing("No space left"), "--help"))
        .isEqualTo(4);
    assertThat(err()).isEqualTo("tierline: the answer could not be written whole: No space left\n");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
