package org.tierline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
          "The edition whose numbering and text are meant. Default: the law in force today, or on"
              + " the day of --on.");

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
      differences(checked(years.getFirst(), on), checked(years.getLast(), on), on, csv);
      return ExitCode.ANSWERED;
    }
    int year =
        edition.find().map(asked -> checked(asked, on)).orElseGet(() -> Statute.editionOf(on));
    if (provision.find().isEmpty()) {
      book(year, on, csv);
    } else {
      lookup(provision.get(), year, on, csv);
    }
    return ExitCode.ANSWERED;
  }

  /** The law of an edition, as far as it was enacted by the day. */
  private static int checked(int year, LocalDate on) {
    if (year < Statute.FIRST_EDITION || year > 2100) {
      throw Fault.notFound(
          "there is no edition " + year + "; the first is " + Statute.FIRST_EDITION);
    }
    Statute.findEnactedAfter(on, year)
        .ifPresent(
            law -> {
              throw Fault.notFound(
                  "the law of the %d edition includes %s of %s, after %s; ask for an earlier edition, or for a later day with --on"
                      .formatted(year, law.citation(), law.date(), on));
            });
    return year;
  }

  private void book(int year, LocalDate on, boolean csv) {
    if (options.json()) {
      json(LawJson.SCHEMA, on, LawJson.book(year));
    } else if (csv) {
      LawJson.table(Statute.provisions(), year).write(out());
    } else {
      new LawText(year, edition.find().isEmpty(), on, width()).book().forEach(out()::println);
    }
  }

  private void lookup(String asked, int year, LocalDate on, boolean csv) {
    Lookup found = Statute.findPrinted(asked, year);
    if (found.isEmpty() && found.otherReadings().isEmpty() && found.enclosing().isEmpty()) {
      var near = Statute.suggest(asked).stream().map(Provision::id).toList();
      throw Fault.notFound(
          "there is no provision \"%s\" in the law %s%s"
              .formatted(
                  asked,
                  edition.find().isEmpty() ? "in force on " + on : "of the " + year + " edition",
                  near.isEmpty()
                      ? "; tierline law lists all"
                      : "; did you mean " + String.join(", ", near) + "?"));
    }
    if (options.json()) {
      json(LawJson.SCHEMA, on, LawJson.lookup(found));
    } else if (csv) {
      LawJson.table(found.provisions(), year).write(out());
    } else {
      new LawText(year, edition.find().isEmpty(), on, width())
          .lookup(found)
          .forEach(out()::println);
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
      var table =
          new CsvTable(List.of("id", "title", "how", "what", "law", "citationBefore", "citation"));
      for (var each : found.differences()) {
        table.add(
            List.of(
                each.id(),
                each.title(),
                words(each.how()),
                String.join("; ", each.changes().stream().map(LawJson.ChangeJson::what).toList()),
                String.join(
                    "; ",
                    each.changes().stream()
                        .flatMap(change -> change.law().stream())
                        .distinct()
                        .toList()),
                each.citationBefore().orElse(""),
                each.citation().orElse("")));
      }
      table.write(out());
    } else {
      new LawText(later, false, on, width())
          .differences(earlier, Statute.diff(earlier, later))
          .forEach(out()::println);
    }
  }

  /** A name of the law's encoding as lists for people have it: "first read". */
  private static String words(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
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
