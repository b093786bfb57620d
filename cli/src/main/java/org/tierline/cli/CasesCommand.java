package org.tierline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.ReadingsOption;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Prose;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.Notices;
import org.tierline.exchange.cases.CaseFile;
import org.tierline.exchange.cases.CaseResult;
import org.tierline.exchange.cases.CaseResults;
import org.tierline.exchange.cases.CaseWords;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.law.determination.Law;

/** The law run over the cases of a file, compared with what they expect. */
public final class CasesCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> file =
      parameter(
          "FILE", Readers::text, "A case file (CSV), of at most 10 MB; - for standard input.");

  private final ReadingsOption readings = with(new ReadingsOption());

  /**
   * @param surroundings where it reads and prints
   */
  public CasesCommand(Surroundings surroundings) {
    super(
        "cases",
        "Runs the cases of a file: what the law gives for each key, beside what the row expects. Ends"
            + " with exit code 1 if any differs.",
        "Examples:",
        "  tierline cases examples/cases/histories.csv",
        "  tierline cases --csv examples/cases/machine.csv");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate on = options.day(surroundings.today());
    boolean csv = options.csv();
    var record = data.record(surroundings);
    var results =
        CaseResults.of(
            CaseFile.read(file.get(), surroundings.console().in()),
            record,
            readings.together(),
            on);
    var out = surroundings.console().out();
    if (options.json()) {
      Json.write(
          Envelope.of(
              CaseResults.SCHEMA,
              on,
              record.recordVersion(),
              Law.VERSION,
              results.json(),
              List.of()),
          out);
    } else if (csv) {
      csv(results).write(out);
    } else {
      text(results, on);
    }
    return results.allAgree() ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }

  private static CsvTable csv(CaseResults results) {
    var table =
        new CsvTable(
            List.of("line", "edition", "country", "key", "expected", "got", "verdict", "source"));
    for (CaseResult result : results.results()) {
      for (CaseResult.Key key : result.keys()) {
        table.add(
            List.of(
                String.valueOf(result.row().line()),
                String.valueOf(result.row().edition()),
                result.row().country(),
                key.key(),
                key.expected(),
                String.join("|", key.got()),
                key.verdict().name().toLowerCase(Locale.ROOT),
                result.row().source()));
      }
    }
    return table;
  }

  private void text(CaseResults results, LocalDate on) {
    var console = surroundings.console();
    var table =
        new TextTable(
            List.of(
                TextTable.number("line"),
                TextTable.word("case"),
                TextTable.text("key"),
                TextTable.text("expected"),
                TextTable.text("got"),
                TextTable.word("")));
    for (CaseResult result : results.results()) {
      for (CaseResult.Key key : result.keys()) {
        table.add(
            String.valueOf(result.row().line()),
            result.row().edition() + " " + result.row().country(),
            CaseWords.key(key.key()),
            CaseWords.value(key.key(), key.expected()),
            key.got().isEmpty()
                ? "can't be told"
                : key.got().stream()
                    .map(value -> CaseWords.value(key.key(), value))
                    .collect(Collectors.joining(" or ")),
            switch (key.verdict()) {
              case AGREES -> "ok";
              case OPEN -> "open";
              case DIFFERS -> "differs";
            });
      }
    }
    table.lines(console.width()).forEach(console.out()::println);
    var prose = new Prose(console.width());
    prose.paragraph(
        0,
        "As of "
            + on
            + (readings.together().isLiteral()
                ? "; the watch list read literally, which is not State's practice."
                : "."));
    if (results.open() > 0) {
      prose.paragraph(
          0,
          "Open: the row's facts leave several values possible, the expected one among them ("
              + results.open()
              + ").");
    }
    console.out().println();
    prose.paragraph(0, Notices.NOT_ADVICE).lines().forEach(console.out()::println);
    console.out().println(results.summary());
  }
}
