package org.tierline.publication.data;

import static org.tierline.publication.data.Columns.COUNTRY;
import static org.tierline.publication.data.Columns.DOUBTFUL;
import static org.tierline.publication.data.Columns.EDITION;
import static org.tierline.publication.data.Columns.GRADE;
import static org.tierline.publication.data.Columns.SOURCES;
import static org.tierline.publication.data.Columns.cell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tierline.exchange.history.ClockJson;
import org.tierline.exchange.history.VerdictJson;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Clause;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.Change;
import org.tierline.record.history.Chronicle;
import org.tierline.record.history.CountrySheet.FiscalYearRow;

/** Placements, and what follows from them by the law and by comparing editions. */
final class HistoryTables {
  private static final Column PUBLISHED_TIER =
      Column.coded(
          "publishedTier",
          "The Department's judgement at release. A code, never a number: tiers can't be averaged.",
          Codes.TIER);

  private final PublicRecord record;
  private final Chronicle chronicle;

  private HistoryTables(PublicRecord record) {
    this.record = record;
    this.chronicle = new Chronicle(record);
  }

  static List<DataTable> of(PublicRecord record) {
    var history = new HistoryTables(record);
    return List.of(
        history.placements(),
        history.placementsWide(),
        history.changes(),
        history.clocks(),
        history.consequences());
  }

  private DataTable placements() {
    return ListTables.based(
            new TableOf<Placement>(
                    "placements",
                    "Placements",
                    "The tier of one government in one edition, as the Department published it."
                        + " Governments and researchers have disputed these judgements.")
                .key("edition", "country")
                .refers("edition", "editions", "edition")
                .refers("country", "countries", "country")
                .column(EDITION, row -> "" + row.edition())
                .column(COUNTRY, Placement::country)
                .column(PUBLISHED_TIER.filled(), row -> row.tier().name())
                .column(
                    Column.codedList(
                        "effectiveTiers",
                        "The tier after a reassessment by the President that year; two where the"
                            + " determination doesn't say which. Without one: the published tier.",
                        Codes.TIER),
                    this::effective)
                .column(
                    Column.of("printedName", CellType.TEXT, "The name it was placed under.")
                        .filled(),
                    Placement::printedName)
                .column(
                    Column.coded(
                        "automatic",
                        "Whether the placement is called a downgrade by operation of law; empty:"
                            + " not established, and not disproved.",
                        Codes.AUTOMATIC),
                    row -> row.automatic().written())
                .column(
                    Columns.coverage("edition (special cases by themselves)"),
                    row ->
                        Columns.coverage(
                            record,
                            row.tier() == Tier.SC
                                ? RecordList.SPECIAL_CASES
                                : RecordList.PLACEMENTS,
                            row.edition())),
            Placement::basis)
        .rows(record.tables().placements());
  }

  private String effective(Placement placement) {
    return Columns.list(
        record
            .effectiveTier(placement.country(), placement.edition())
            .orElseThrow()
            .possible()
            .stream()
            .map(Tier::name)
            .toList());
  }

  /** One row a government; for each edition its tier, and how well that is documented. */
  private DataTable placementsWide() {
    var table =
        new TableOf<Country>(
                "placements-wide",
                "Placements, a column an edition",
                "The same as placements, with a row for each government ever placed and two columns"
                    + " for each edition. An empty cell is no placement, or none held: see"
                    + " coverage.")
            .key("country")
            .refers("country", "countries", "country")
            .column(COUNTRY, Country::code)
            .column(
                Column.of("name", CellType.TEXT, "The Department's short name.").filled(),
                Country::officialName)
            .column(
                Column.coded("region", "The report's region.", Codes.REGION).filled(),
                row -> row.region().written());
    for (int edition : record.years()) {
      table.column(
          Column.coded(
              "publishedTier" + edition, "The tier in the " + edition + " edition.", Codes.TIER),
          row -> record.find(row.code(), edition).map(Placement::tier).map(Tier::name).orElse(""));
    }
    for (int edition : record.years()) {
      table.column(
          Column.coded(
              "grade" + edition,
              "How well the tier in the " + edition + " edition is documented.",
              Codes.GRADE),
          row ->
              record
                  .find(row.code(), edition)
                  .map(Placement::basis)
                  .map(Columns::grade)
                  .orElse(""));
    }
    return table.rows(
        record.countries().stream()
            .filter(country -> !record.history(country.code()).isEmpty())
            .toList());
  }

  private DataTable changes() {
    var changes = new ArrayList<Change>();
    for (int edition : record.years().stream().skip(1).toList()) {
      changes.addAll(Change.in(record, edition));
    }
    return new TableOf<Change>(
            "changes",
            "Changes",
            "What became of a government's tier from one edition to the next. Derived from"
                + " placements; where a government continues another, from that one's.")
        .key("edition", "country")
        .refers("edition", "editions", "edition")
        .refers("country", "countries", "country")
        .column(EDITION, row -> "" + row.edition())
        .column(COUNTRY, Change::country)
        .column(
            Column.coded("publishedTierBefore", "In the edition before.", Codes.TIER),
            row -> tier(row.before()))
        .column(PUBLISHED_TIER, row -> tier(row.now()))
        .column(
            Column.coded("change", "Which way it went.", Codes.CHANGE).filled(),
            row -> row.kind().written())
        .column(DOUBTFUL, row -> "" + row.isDoubtful())
        .column(
            Column.coded("grade", "The worse grade of the two placements.", Codes.GRADE).filled(),
            row ->
                bases(row).map(Basis::grade).max(Comparator.naturalOrder()).orElseThrow().written())
        .column(
            SOURCES,
            row ->
                Columns.list(
                    bases(row).flatMap(basis -> basis.sourceIds().stream()).distinct().toList()))
        .rows(changes);
  }

  private static Stream<Basis> bases(Change change) {
    return Stream.concat(change.before().stream(), change.now().stream()).map(Placement::basis);
  }

  private static String tier(Optional<Placement> placement) {
    return placement.map(Placement::tier).map(Tier::name).orElse("");
  }

  /** A placement with its clock and what the law says of it. */
  private record Clocked(Placement placement, ClockJson clock, VerdictJson verdict) {}

  private DataTable clocks() {
    var rows = new ArrayList<Clocked>();
    for (int edition : record.years()) {
      chronicle.sheet(edition).orElseThrow().rows().stream()
          .sorted(Comparator.comparing(row -> row.country().code()))
          .map(
              row ->
                  new Clocked(
                      row.placement(),
                      ClockJson.of(row.replayed(), row.doubts()),
                      VerdictJson.of(row.replayed())))
          .forEach(rows::add);
    }
    return new TableOf<Clocked>(
            "clocks",
            "Watch-list clocks",
            "What the watch-list limit of the law left open before each placement, and whether the"
                + " placement agrees with it, under the Department's practice of reading the law."
                + " Derived by Tierline, no publication of the Department's.")
        .key("edition", "country")
        .refers("edition", "editions", "edition")
        .refers("country", "countries", "country")
        .column(EDITION, row -> "" + row.placement().edition())
        .column(COUNTRY, row -> row.placement().country())
        .column(PUBLISHED_TIER.filled(), row -> row.placement().tier().name())
        .column(
            Column.coded("limit", "The watch-list limit in force.", Codes.LIMIT).filled(),
            row -> row.clock().limit())
        .column(
            Column.of(
                "run",
                CellType.WHOLE_NUMBER,
                "Watch-list years in a row before the edition that count; empty if not known."),
            row -> cell(row.clock().run()))
        .column(
            Column.of("waived", CellType.WHOLE_NUMBER, "How many of them were waived."),
            row -> cell(row.clock().waived()))
        .column(
            Column.of("armed", CellType.TRUTH, "Whether the one-year rule of (F) is armed."),
            row -> cell(row.clock().oneYearRule()))
        .column(
            Column.coded("opening", "What was left open for the watch list.", Codes.OPENING)
                .filled(),
            row -> row.clock().opening())
        .column(
            Column.coded("verdict", "What the law says of the placement.", Codes.VERDICT).filled(),
            row -> row.verdict().verdict())
        .column(
            Column.of("rule", CellType.TEXT, "The provision that constrains it, if any."),
            row -> cell(row.verdict().rule()))
        .column(
            Column.of("citation", CellType.TEXT, "Its citation as printed in that edition."),
            row -> cell(row.verdict().citation()))
        .column(
            Column.of(
                    "interpretive",
                    CellType.TRUTH,
                    "Whether the verdict rests on our reading of an unclear text.")
                .filled(),
            row -> "" + row.verdict().interpretive())
        .column(
            Column.coded("waiver", "How a waiver is known, if one was needed.", Codes.CLOCK_WAIVER),
            row -> cell(row.verdict().waiver()))
        .column(
            Column.of(
                "editionsNotHeld",
                CellType.LIST,
                "Editions the clock rests on that aren't held, or not whole."),
            row -> Columns.years(row.clock().editionsNotHeld()))
        .column(
            Column.of(
                "doubtfulEditions",
                CellType.LIST,
                "Earlier editions the clock rests on whose placement is doubtful."),
            row -> Columns.years(row.clock().doubtfulEditions()))
        .column(
            Column.of(
                    "doubtful",
                    CellType.TRUTH,
                    "Whether the placement or anything the clock rests on is doubtful or not held.")
                .filled(),
            HistoryTables::doubtful)
        .column(
            Column.coded("grade", "How well the placement itself is documented.", Codes.GRADE)
                .filled(),
            row -> Columns.grade(row.placement().basis()))
        .column(SOURCES, row -> Columns.sources(row.placement().basis()))
        .rows(rows);
  }

  private static String doubtful(Clocked row) {
    return ""
        + (!row.placement().basis().grade().isDocumented()
            || !row.clock().editionsNotHeld().isEmpty()
            || !row.clock().doubtfulEditions().isEmpty());
  }

  /** A government's fiscal year. */
  private record Owed(String country, FiscalYearRow row) {
    Optional<PresidentialAction> action() {
      return row.action();
    }
  }

  private DataTable consequences() {
    var rows =
        record.countries().stream()
            .flatMap(
                country ->
                    chronicle.sheet(country).fiscalYears().stream()
                        .map(row -> new Owed(country.code(), row)))
            .sorted(
                Comparator.comparingInt((Owed owed) -> owed.row().year().year())
                    .thenComparing(Owed::country))
            .toList();
    return new TableOf<Owed>(
            "consequences",
            "What Tier 3 brings",
            "For each fiscal year after an edition with the government on Tier 3: when the"
                + " President's determination was owed, and what was signed as far as it is held."
                + " Other determinations held are rows too.")
        .key("fiscalYear", "country")
        .refers("edition", "editions", "edition")
        .refers("country", "countries", "country")
        .column(ListTables.FISCAL_YEAR, owed -> owed.row().year().toString())
        .column(COUNTRY, Owed::country)
        .column(EDITION, owed -> "" + owed.row().edition())
        .column(
            Column.of("tier3", CellType.TRUTH, "Whether it was on Tier 3 at release.").filled(),
            owed -> "" + owed.row().tier3())
        .column(
            Column.of("owedFrom", CellType.DAY, "First day the determination was owed."),
            owed -> cell(owed.row().window().map(DeterminationWindow::opens)))
        .column(
            Column.of("owedThrough", CellType.DAY, "Last day it was owed."),
            owed -> cell(owed.row().window().map(DeterminationWindow::closes)))
        .column(
            Column.coded("signed", "Whether what was signed is on record.", Codes.SIGNED).filled(),
            owed -> owed.action().isPresent() ? "held" : "notHeld")
        .column(
            Column.of("number", CellType.TEXT, "Of the determination, like 2024-14."),
            owed -> owed.action().map(PresidentialAction::number).orElse(""))
        .column(
            Column.of("date", CellType.DAY, "Of signature or release."),
            owed -> cell(owed.action().flatMap(PresidentialAction::date)))
        .column(
            Column.coded("action", "What was determined.", Codes.ACTION),
            owed -> owed.action().map(action -> action.action().written()).orElse(""))
        .column(
            Column.codedList("restrictedBy", "Clauses that restrict it.", Codes.CLAUSE),
            owed -> clauses(owed, PresidentialAction::named))
        .column(
            Column.codedList("waived", "Clauses that are waived for it.", Codes.CLAUSE),
            owed -> clauses(owed, PresidentialAction::waived))
        .column(
            Column.of("programmes", CellType.LIST, "What the waiver allows."),
            owed -> owed.action().map(action -> Columns.list(action.programmes())).orElse(""))
        .column(
            Column.coded("text", "How much of the determination was read.", Codes.TEXT_READ),
            owed -> owed.action().map(action -> action.text().written()).orElse(""))
        .column(
            Columns.coverage("fiscal year"),
            owed -> Columns.coverage(record, RecordList.DETERMINATIONS, owed.row().year().year()))
        .column(
            Column.of(
                "doubtful",
                CellType.TRUTH,
                "Whether no document stands behind what was signed; empty where nothing is held."),
            owed -> owed.action().map(action -> Columns.doubtful(action.basis())).orElse(""))
        .column(
            GRADE, owed -> owed.action().map(action -> Columns.grade(action.basis())).orElse(""))
        .column(
            SOURCES,
            owed -> owed.action().map(action -> Columns.sources(action.basis())).orElse(""))
        .rows(rows);
  }

  private static String clauses(Owed owed, Function<PresidentialAction, List<Clause>> of) {
    return owed.action()
        .map(action -> Columns.list(of.apply(action).stream().map(Clause::written).toList()))
        .orElse("");
  }
}
