package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Golden;

class PathCommandTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  private static String example(String name) {
    return "../examples/" + name + "-2025.yaml";
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRK", "KOR", "XAA"})
  void answersOnAnExampleAsText(String name) throws IOException {
    var run = CommandRun.of("path", example(name));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    Golden.check(GOLDEN.resolve("path-" + name + ".txt"), run.out());
  }

  @Test
  void answersOnANarrativeOnRecord() throws IOException {
    var run = CommandRun.of("path", "--country", "Angola", "--edition", "2018");
    assertThat(run.err()).isEmpty();
    Golden.check(GOLDEN.resolve("path-AGO-2018.txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../examples/PRK-2025.yaml",
        "../examples/KOR-2025.yaml",
        "../examples/XAA-2025.yaml",
        "--country AGO --edition 2018",
        "--country AFG --edition 2018 --all"
      })
  void answersAsJsonOfItsSchema(String args) {
    var run = CommandRun.of(("path --json " + args).split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(Schemas.faults("path-1", run.out())).isEmpty();
  }

  @Test
  void theSchemaRefusesAnotherShape() {
    String json = CommandRun.of("path", "--json", example("PRK")).out();
    assertThat(Schemas.faults("path-1", json.replace("\"rank\" : 1,", ""))).isNotEmpty();
    assertThat(Schemas.faults("path-1", json.replace("\"T2WL\"", "\"T4\""))).isNotEmpty();
  }

  @Test
  void theAnswerOfAnotherCommandIsTaken() {
    String rated = CommandRun.of("rate", "--json", example("XAA")).out();
    var run = CommandRun.withInput(rated, "path", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("there is evidence of increasing efforts over last year")
        .contains("To Tier 1: one way");
  }

  @Test
  void everyWayIsShownIfAskedFor() {
    assertThat(CommandRun.of("path", example("XAA")).out()).contains("and 4 more (--all)");
    assertThat(CommandRun.of("path", "--all", example("XAA")).out())
        .contains("7. Tier 3")
        .doesNotContain("(--all)");
  }

  @Test
  void aSpecialCaseHasNoWay() {
    assertThat(
            CommandRun.withInput("{edition: 2025, iso3: YEM, entityKind: SPECIAL}", "path", "-")
                .out())
        .contains("Nothing that could be answered otherwise would change this");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          path                                              | 2 | name a facts file, or a government
          path --country AGO                                | 2 | --country and --edition go together
          path ../examples/PRK-2025.yaml --country AGO      | 2 | one of the two
          path ../examples/PRK-2025.yaml --document a.txt   | 2 | --document goes with --country
          path --country AGO --edition 2017                 | 2 | no narrative of Angola in the 2017 edition is on record
          path --country Atlantis --edition 2018            | 2 | there is no government "Atlantis"
          path no.yaml                                      | 3 | no.yaml
          """)
  void saysWhatItWants(String args, int code, String message) {
    var run = CommandRun.of(args.split(" "));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void helpHasExamples() {
    assertThat(CommandRun.of("path", "--help").out())
        .contains("tierline path examples/PRK-2025.yaml", "--country AGO --edition 2018");
  }
}
