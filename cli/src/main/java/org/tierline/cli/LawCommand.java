package org.tierline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.rate.LawText;
import org.tierline.exchange.Fault;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.law.LawJson;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.determination.Law;
import org.tierline.law.statute.Lookup;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;

/** The statute book as encoded. */
public final class LawCommand extends Command {
  private final Surroundings surroundings;

  private final ListOptions options = with(new ListOptions());

  private final Value<String> provision =
      parameterIfAny(
          "PROVISION",
          Readers::text,
          "A provision's id, or its citation as printed in the edition.");

  private final Value<Integer> edition =
      option(
          "--edition",
          "YEAR",
          Readers::year,
          "The edition whose numbering and text are meant. Default: today's.");

  private final Value<List<Integer>> diff =
      options(
          "--diff",
          "YEAR",
          2,
          Readers::year,
          "Show how the law of the second edition differs from that of the first.");

  /**
   * @param surroundings where it reads and prints
   */
  public LawCommand(Surroundings surroundings) {
    super(
        "law",
        "Shows the law as encoded: every provision with the editions it is in force for, or the one"
            + " that an id or citation names, or what changed between two editions.",
        "Examples:",
        "  tierline law",
        "  tierline law 110-b-2-D",
        "  tierline law '110(b)(2)(D)' --edition 2016",
        "  tierline law --diff 2018 2019");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    LocalDate on = options.day(surroundings.today());
    boolean csv = options.csv();
    if (diff.find().isPresent()) {
      if (provision.find().isPresent() || edition.find().isPresent()) {
        throw new Misuse("--diff stands alone; leave out the provision and --edition");
      }
      List<Integer> years = diff.get();
      differences(checked(years.getFirst()), checked(years.getLast()), on, csv);
      return ExitCode.ANSWERED;
    }
    int year = checked(edition.find().orElseGet(() -> editionOf(on)));
    if (provision.find().isEmpty()) {
      book(year, on, csv);
    } else {
      lookup(provision.get(), year, on, csv);
    }
    return ExitCode.ANSWERED;
  }

  /** The edition in whose year a day falls: the law of a year first applies to its edition. */
  private static int editionOf(LocalDate day) {
    return Math.max(Statute.FIRST_EDITION, day.getYear());
  }

  private int checked(int year) {
    if (year < Statute.FIRST_EDITION || year > 2100) {
      throw Fault.notFound(
          "there is no edition " + year + "; the first is " + Statute.FIRST_EDITION);
    }
    return year;
  }

  private void book(int year, LocalDate on, boolean csv) {
    if (options.json()) {
      json(LawJson.SCHEMA, on, LawJson.book(year));
    } else if (csv) {
      csv(Statute.provisions(), year).write(out());
    } else {
      new LawText(year, width()).book().forEach(out()::println);
    }
  }

  private void lookup(String asked, int year, LocalDate on, boolean csv) {
    Lookup found = Statute.findPrinted(asked, year);
    if (found.isEmpty() && found.otherReadings().isEmpty() && found.enclosing().isEmpty()) {
      var near = Statute.suggest(asked).stream().map(Provision::id).toList();
      throw Fault.notFound(
          "there is no provision \"%s\" in the law of the %d edition%s"
              .formatted(
                  asked,
                  year,
                  near.isEmpty()
                      ? "; tierline law lists all"
                      : "; did you mean " + String.join(", ", near) + "?"));
    }
    if (options.json()) {
      json(LawJson.SCHEMA, on, LawJson.lookup(found));
    } else if (csv) {
      csv(found.provisions(), year).write(out());
    } else {
      new LawText(year, width()).lookup(found).forEach(out()::println);
    }
  }

  private void differences(int earlier, int later, LocalDate on, boolean csv) {
    if (earlier > later) {
      throw new Misuse("--diff wants the earlier edition first: " + later + " " + earlier);
    }
    var found = LawJson.Diff.of(earlier, later);
    if (options.json()) {
      json(LawJson.Diff.SCHEMA, on, found);
    } else if (csv) {
      var table = new CsvTable(List.of("id", "title", "how", "what", "citationBefore", "citation"));
      for (var each : found.differences()) {
        table.add(
            List.of(
                each.id(),
                each.title(),
                each.how(),
                String.join("; ", each.changes().stream().map(LawJson.ChangeJson::what).toList()),
                each.citationBefore().orElse(""),
                each.citation().orElse("")));
      }
      table.write(out());
    } else {
      new LawText(later, width())
          .differences(earlier, Statute.diff(earlier, later))
          .forEach(out()::println);
    }
  }

  private static CsvTable csv(List<Provision> provisions, int year) {
    var table =
        new CsvTable(
            List.of("id", "title", "kind", "from", "startKnown", "through", "act", "code", "url"));
    for (Provision each : provisions) {
      var citation = each.citation(year);
      table.add(
          List.of(
              each.id(),
              each.title(),
              each.kind().name(),
              String.valueOf(each.from()),
              String.valueOf(each.startKnown()),
              each.through() == Provision.OPEN ? "" : String.valueOf(each.through()),
              citation.act(),
              citation.code(),
              citation.url().orElse("")));
    }
    return table;
  }

  private void json(String schema, LocalDate on, Object data) {
    Json.write(
        Envelope.of(
            schema, on, RecordFiles.builtIn().recordVersion(), Law.VERSION, data, List.of()),
        out());
  }

  private PrintWriter out() {
    return surroundings.console().out();
  }

  private int width() {
    return surroundings.console().width();
  }
}
