package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.Surroundings;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Notices;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.law.determination.Law;

/** Prints an answer on the record in the form asked for. */
final class Answers {
  private Answers() {}

  /** An answer as JSON in its envelope. */
  static void json(Surroundings surroundings, Known known, String schema, Object data) {
    Json.write(envelope(known, schema, data), surroundings.console().out());
  }

  /** The same with what was doubtful on the way. */
  static void json(
      Surroundings surroundings, Known known, String schema, Object data, List<Problem> problems) {
    Json.write(
        Envelope.of(
            schema, known.day(), known.record().recordVersion(), Law.VERSION, data, problems),
        surroundings.console().out());
  }

  /** What an answer as JSON is wrapped in. */
  static Envelope envelope(Known known, String schema, Object data) {
    return Envelope.of(
        schema, known.day(), known.record().recordVersion(), Law.VERSION, data, List.of());
  }

  /** A list as CSV. */
  static void csv(Surroundings surroundings, CsvTable table) {
    table.write(surroundings.console().out());
  }

  /** A page with the day it holds for and the notice that all answers carry. */
  static void text(Surroundings surroundings, Known known, Page page) {
    page.gap()
        .paragraph(
            "Holds for "
                + known.day()
                + later(known)
                + "; record "
                + known.record().recordVersion()
                + ". "
                + Notices.FULL,
            0);
    page.print(surroundings.console().out());
  }

  private static String later(Known known) {
    var later = known.later();
    return later.isEmpty()
        ? ""
        : ", when "
            + (later.size() == 1 ? "the edition " : "the editions ")
            + Wording.years(later.stream().map(edition -> edition.year()).toList())
            + " had not come out";
  }
}
