package org.tierline.cli.record;

import java.nio.file.Path;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.exchange.history.RecordCheckJson;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.Issue;
import org.tierline.exchange.record.RecordCheck;
import org.tierline.law.determination.Law;

/** Checks a folder of record files. */
final class RecordCheckCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());

  private final Value<Path> folder =
      parameter("DIR", Readers::path, "A folder in the form of record export.");

  RecordCheckCommand(Surroundings surroundings) {
    super(
        "check",
        "Checks a folder of record files: each row, then the rows against each other and against"
            + " published totals. Tells all faults at once.",
        "Example: tierline record check my-record");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var report = RecordCheck.check(folder.get());
    var console = surroundings.console();
    if (options.json()) {
      Json.write(
          Envelope.of(
              RecordCheckJson.SCHEMA,
              options.day(surroundings.today()),
              "",
              Law.VERSION,
              RecordCheckJson.of(report),
              report.issues().stream().map(Issue::problem).toList()),
          console.out());
    } else {
      report.issues().forEach(issue -> console.out().println(issue.text()));
      summary(report).print(console.out());
    }
    return report.isSound() ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }

  private Page summary(RecordCheck.Report report) {
    var page = new Page(surroundings.console().width());
    int faults = report.issues().size();
    page.paragraph(
        report.isSound()
            ? "No fault found. Totals that a document states: "
                + report.totalsCompared()
                + ", all met. Not counted as checks: "
                + report.totalsCounted()
                + " counted from the placements themselves, "
                + report.totalsRemembered()
                + " remembered."
            : faults + (faults == 1 ? " fault." : " faults."),
        0);
    return page;
  }
}
