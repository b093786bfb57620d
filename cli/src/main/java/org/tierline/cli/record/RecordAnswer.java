package org.tierline.cli.record;

import java.util.List;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.history.RecordJson;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.Addition;
import org.tierline.exchange.record.Issue;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.determination.Law;
import org.tierline.record.PublicRecord;

/** What the commands on record files answer with. */
final class RecordAnswer {
  private RecordAnswer() {}

  /**
   * The record of a result.
   *
   * @throws Fault with all its issues if there is none
   */
  static PublicRecord of(RecordFiles.Result result) {
    return result
        .record()
        .orElseThrow(() -> Fault.badInput(result.issues().stream().map(Issue::problem).toList()));
  }

  /** Prints what was done, and what the record now holds. */
  static void print(
      Surroundings surroundings, AnswerOptions options, PublicRecord record, String done) {
    print(surroundings, options, record, done, List.of());
  }

  /** The same with what was changed, edition by edition. */
  static void print(
      Surroundings surroundings,
      AnswerOptions options,
      PublicRecord record,
      String done,
      List<Addition> additions) {
    var warnings = additions.stream().flatMap(addition -> addition.warnings().stream()).toList();
    var json = RecordJson.of(record, done, additions);
    var out = surroundings.console().out();
    if (options.json()) {
      Json.write(
          Envelope.of(
              RecordJson.SCHEMA,
              options.day(surroundings.today()),
              record.recordVersion(),
              Law.VERSION,
              json,
              warnings.stream().map(Problem::of).toList()),
          out);
      return;
    }
    out.println(done);
    var page = new Page(surroundings.console().width());
    additions.forEach(addition -> page.paragraph(addition.text(), 0));
    page.print(out);
    out.println(
        "The record: editions "
            + json.firstEdition()
            + "-"
            + json.lastEdition()
            + ", "
            + json.placements()
            + " placements, "
            + json.addedByYou()
            + " of them added by you; version "
            + record.recordVersion());
    warnings.forEach(
        warning -> surroundings.console().err().println("tierline: warning: " + warning));
  }
}
