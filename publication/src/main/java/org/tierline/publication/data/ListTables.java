package org.tierline.publication.data;

import static org.tierline.publication.data.Columns.COUNTRY;
import static org.tierline.publication.data.Columns.DOUBTFUL;
import static org.tierline.publication.data.Columns.EDITION;
import static org.tierline.publication.data.Columns.GRADE;
import static org.tierline.publication.data.Columns.SOURCES;
import static org.tierline.publication.data.Columns.cell;

import java.util.List;
import java.util.function.Function;
import org.tierline.record.Basis;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Edition.Total;
import org.tierline.record.GlobalFigures;
import org.tierline.record.GlobalFigures.Figure;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.Region;
import org.tierline.record.Source;
import org.tierline.record.Succession;
import org.tierline.record.WaiverListing;
import org.tierline.record.Written;

/** The record's lists as tables: what was read from documents, with nothing derived. */
final class ListTables {
  private final PublicRecord record;

  private ListTables(PublicRecord record) {
    this.record = record;
  }

  static List<DataTable> of(PublicRecord record) {
    var lists = new ListTables(record);
    return List.of(
        lists.countries(),
        lists.editions(),
        lists.totals(),
        lists.waivers(),
        lists.determinations(),
        lists.childSoldiers(),
        lists.policyOrPattern(),
        lists.instruments(),
        lists.globalFigures(),
        lists.successions(),
        lists.coverage(),
        lists.sources());
  }

  private DataTable countries() {
    return based(
            new TableOf<Country>(
                    "countries",
                    "Governments",
                    "Every government the reports rate or that is known to hold an instrument,"
                        + " territories included. Names and codes imply no position on its status.")
                .key("country")
                .column(COUNTRY, Country::code)
                .column(
                    Column.of("name", CellType.TEXT, "The Department's short name.").filled(),
                    Country::officialName)
                .column(
                    Column.of("listName", CellType.TEXT, "As the report's lists print it.")
                        .filled(),
                    Country::name)
                .column(
                    Column.coded("region", "The report's region.", Codes.REGION).filled(),
                    row -> row.region().written())
                .column(
                    Column.coded("kind", "How the report treats it.", Codes.ENTITY).filled(),
                    row -> row.kind().written())
                .column(
                    Column.of("aliases", CellType.LIST, "Other names it is looked up by."),
                    row -> Columns.list(row.aliases())),
            Country::basis)
        .rows(record.countries());
  }

  private DataTable editions() {
    return based(
            new TableOf<Edition>("editions", "Editions", "One year's report in each row.")
                .key("edition")
                .column(EDITION, row -> "" + row.year())
                .column(
                    Column.of("release", CellType.DAY, "The day it was published."),
                    row -> cell(row.release()))
                .column(
                    Column.of(
                        "periodFrom", CellType.DAY, "The first day of what it covers, if known."),
                    row -> cell(row.period().map(Edition.Period::from)))
                .column(
                    Column.of("periodTo", CellType.DAY, "The last day of what it covers."),
                    row -> cell(row.period().map(Edition.Period::to)))
                .column(
                    Column.coded("periodGrade", "How well the period is known.", Codes.GRADE),
                    row -> cell(row.period().map(period -> Columns.grade(period.basis()))))
                .column(
                    Column.of(
                        "periodSources", CellType.LIST, "What the period rests on, by its id."),
                    row -> cell(row.period().map(period -> Columns.sources(period.basis()))))
                .column(
                    Column.of("secretary", CellType.TEXT, "The Secretary of State's last name."),
                    Edition::secretary)
                .column(
                    Columns.coverage("edition's placements on tiers"),
                    row -> Columns.coverage(record, RecordList.PLACEMENTS, row.year()))
                .column(
                    Column.coded(
                        "specialCasesCoverage",
                        "How much of the edition's special cases is held.",
                        Codes.COVERAGE),
                    row -> Columns.coverage(record, RecordList.SPECIAL_CASES, row.year())),
            Edition::basis)
        .rows(record.editions());
  }

  /** A total with its edition. */
  private record EditionTotal(int edition, Total total) {}

  private DataTable totals() {
    return based(
            new TableOf<EditionTotal>(
                    "totals",
                    "Totals of editions",
                    "How many governments an edition placed on each tier, and how that is known."
                        + " Only documented totals check the placements.")
                .key("edition", "counted")
                .refers("edition", "editions", "edition")
                .column(EDITION, row -> "" + row.edition())
                .column(
                    Column.coded("counted", "What is counted.", Codes.COUNTED).filled(),
                    row -> row.total().counted().written())
                .column(
                    Column.of("count", CellType.WHOLE_NUMBER, "Governments.").filled(),
                    row -> "" + row.total().count())
                .column(
                    Column.coded("basis", "Where the total comes from.", Codes.TOTAL_BASIS)
                        .filled(),
                    row -> row.total().totalBasis().written()),
            row -> row.total().basis())
        .rows(
            record.editions().stream()
                .flatMap(
                    edition ->
                        edition.totals().stream()
                            .map(total -> new EditionTotal(edition.year(), total)))
                .toList());
  }

  private DataTable waivers() {
    return based(
            new TableOf<WaiverListing>(
                    "waivers",
                    "Waivers of the watch-list limit",
                    "Governments kept on the Tier 2 Watch List beyond two years by a waiver.")
                .key("edition", "country")
                .refers("edition", "editions", "edition")
                .refers("country", "countries", "country")
                .column(EDITION, row -> "" + row.edition())
                .column(COUNTRY, WaiverListing::country)
                .column(
                    Column.of("number", CellType.WHOLE_NUMBER, "Which waiver of its run: 1 or 2.")
                        .filled(),
                    row -> "" + row.number())
                .column(
                    Column.of(
                        "condition",
                        CellType.TEXT,
                        "What it depended on, or how it differs; empty as a rule."),
                    WaiverListing::condition)
                .column(
                    Column.of(
                            "derived",
                            CellType.TRUTH,
                            "Whether it follows only from the rule applied to the placements.")
                        .filled(),
                    row -> "" + row.derived())
                .column(
                    Columns.coverage("edition"),
                    row -> Columns.coverage(record, RecordList.WAIVERS, row.edition())),
            WaiverListing::basis)
        .rows(record.tables().waivers());
  }

  private DataTable determinations() {
    return based(
            new TableOf<PresidentialAction>(
                    "determinations",
                    "Determinations of the President",
                    "What was determined for a government and fiscal year under section 110(d).")
                .key("fiscalYear", "country")
                .refers("country", "countries", "country")
                .column(FISCAL_YEAR, row -> "FY" + row.fiscalYear())
                .column(COUNTRY, PresidentialAction::country)
                .column(
                    Column.of("number", CellType.TEXT, "Like 2024-14; empty where not seen."),
                    PresidentialAction::number)
                .column(
                    Column.of("date", CellType.DAY, "Of signature or release."),
                    row -> cell(row.date()))
                .column(
                    Column.coded("action", "What was determined.", Codes.ACTION).filled(),
                    row -> row.action().written())
                .column(
                    Column.codedList(
                        "restrictedBy", "The clauses that restrict the government.", Codes.CLAUSE),
                    row -> written(row.named()))
                .column(
                    Column.codedList(
                        "waived",
                        "The clauses that are waived, wholly or for the programmes given.",
                        Codes.CLAUSE),
                    row -> written(row.waived()))
                .column(
                    Column.of(
                        "programmes",
                        CellType.LIST,
                        "What the waiver allows, in the determination's abbreviations; empty for"
                            + " all, or where not seen."),
                    row -> Columns.list(row.programmes()))
                .column(
                    Column.coded("text", "How much of the determination was read.", Codes.TEXT_READ)
                        .filled(),
                    row -> row.text().written())
                .column(
                    Column.of("detail", CellType.TEXT, "The compiler's note."),
                    PresidentialAction::detail)
                .column(
                    Columns.coverage("fiscal year"),
                    row -> Columns.coverage(record, RecordList.DETERMINATIONS, row.fiscalYear())),
            PresidentialAction::basis)
        .rows(record.tables().determinations());
  }

  static final Column FISCAL_YEAR =
      Column.of(
              "fiscalYear",
              CellType.TEXT,
              "Like FY2026: 1 October to 30 September, named by the year it ends in.")
          .filled();

  private DataTable childSoldiers() {
    return based(
            new TableOf<ChildSoldierListing>(
                    "child-soldiers",
                    "Child-soldier list",
                    "Governments on the list under the Child Soldiers Prevention Act that an"
                        + " edition published. An unsourced listing is no fact: see doubtful.")
                .key("edition", "country")
                .refers("edition", "editions", "edition")
                .refers("country", "countries", "country")
                .column(EDITION, row -> "" + row.edition())
                .column(COUNTRY, ChildSoldierListing::country)
                .column(
                    Column.coded(
                            "waiver",
                            "What was waived for the fiscal year after the list.",
                            Codes.CHILD_SOLDIER_WAIVER)
                        .filled(),
                    row -> row.waiver().written())
                .column(
                    Columns.coverage("edition"),
                    row -> Columns.coverage(record, RecordList.CHILD_SOLDIERS, row.edition())),
            ChildSoldierListing::basis)
        .rows(record.tables().childSoldiers());
  }

  private DataTable policyOrPattern() {
    return based(
            new TableOf<PolicyOrPatternListing>(
                    "policy-or-pattern",
                    "Policy or pattern of trafficking",
                    "Governments that an edition listed with a documented policy or pattern of"
                        + " trafficking.")
                .key("edition", "country")
                .refers("edition", "editions", "edition")
                .refers("country", "countries", "country")
                .column(EDITION, row -> "" + row.edition())
                .column(COUNTRY, PolicyOrPatternListing::country)
                .column(
                    Columns.coverage("edition"),
                    row -> Columns.coverage(record, RecordList.POLICY_OR_PATTERN, row.edition())),
            PolicyOrPatternListing::basis)
        .rows(record.tables().policyOrPattern());
  }

  private DataTable instruments() {
    return based(
            new TableOf<InstrumentHeld>(
                    "instruments",
                    "Instruments held",
                    "Governments known to be party to an instrument. There is no value for \"not"
                        + " ratified\": what isn't here isn't known, unless the list is complete.")
                .key("instrument", "country")
                .refers("country", "countries", "country")
                .column(
                    Column.of("instrument", CellType.TEXT, "Like UN TIP Protocol or ILO P029.")
                        .filled(),
                    InstrumentHeld::instrument)
                .column(COUNTRY, InstrumentHeld::country)
                .column(
                    Column.of(
                        "year", CellType.YEAR, "Of ratification or accession, if a source has it."),
                    row -> cell(row.year().or(() -> row.day().map(day -> day.getYear()))))
                .column(
                    Column.of("date", CellType.DAY, "The day, if a source has it."),
                    row -> cell(row.day()))
                .column(Columns.coverage("instrument"), this::coverage),
            InstrumentHeld::basis)
        .rows(record.tables().instruments());
  }

  private String coverage(InstrumentHeld held) {
    return record.coverage(RecordList.INSTRUMENTS).stream()
        .filter(coverage -> coverage.part().equals(held.instrument()))
        .map(coverage -> coverage.state().written())
        .reduce("", (_, last) -> last);
  }

  private DataTable globalFigures() {
    var table =
        new TableOf<GlobalFigures>(
                "global-figures",
                "Law enforcement figures",
                "Figures of a calendar year, of the world or a region, as the edition after it"
                    + " publishes them. An empty cell is not a zero.")
            .key("year", "region")
            .column(
                Column.of("year", CellType.YEAR, "The calendar year they are about.").filled(),
                row -> "" + row.year())
            .column(
                Column.coded("region", "The report's region, or the world.", Codes.REGION_OR_WORLD)
                    .filled(),
                row -> row.region().map(Region::written).orElse("GLOBAL"));
    for (Figure figure : Figure.values()) {
      table.column(
          Column.of(figure.written(), CellType.WHOLE_NUMBER, description(figure)),
          row -> {
            var value = row.find(figure);
            return value.isPresent() ? "" + value.getAsInt() : "";
          });
    }
    return based(
            table
                .column(
                    Column.codedList(
                        "recalled",
                        "Figures that are from memory though the row has sources.",
                        Codes.of(Figure.class, Figure::written, _ -> "")),
                    row -> written(row.recalled().stream().sorted().toList()))
                .column(
                    Columns.coverage("year"),
                    row -> Columns.coverage(record, RecordList.GLOBAL_FIGURES, row.year())),
            GlobalFigures::basis)
        .rows(record.tables().globalFigures());
  }

  private static String description(Figure figure) {
    return switch (figure) {
      case PROSECUTIONS -> "Prosecutions.";
      case PROSECUTIONS_FORCED_LABOR -> "Those of them for forced labour.";
      case CONVICTIONS -> "Convictions.";
      case CONVICTIONS_FORCED_LABOR -> "Those of them for forced labour.";
      case VICTIMS -> "Victims identified.";
      case VICTIMS_FORCED_LABOR -> "Those of them of forced labour.";
      case LEGISLATION -> "Laws that are new or were amended.";
    };
  }

  private DataTable successions() {
    return based(
            new TableOf<Succession>(
                    "successions",
                    "Successions",
                    "What becomes of a government's history when it is renamed, divided or"
                        + " dissolved: explicit choices of this record.")
                .key("from", "to", "edition")
                .refers("from", "countries", "country")
                .refers("to", "countries", "country")
                .column(
                    Column.of("from", CellType.TEXT, "The code before.").filled(), Succession::from)
                .column(
                    Column.of("to", CellType.TEXT, "The code after; the same for a new name.")
                        .filled(),
                    Succession::to)
                .column(
                    Column.coded("choice", "What happens to a run of editions.", Codes.CHOICE)
                        .filled(),
                    row -> row.choice().written())
                .column(
                    Column.of("edition", CellType.YEAR, "The first edition of the code after.")
                        .filled(),
                    row -> "" + row.edition())
                .column(Column.of("note", CellType.TEXT, "Why."), Succession::note),
            Succession::basis)
        .rows(record.tables().successions());
  }

  private DataTable coverage() {
    return new TableOf<Coverage>(
            "coverage",
            "How complete the lists are",
            "\"Not listed\" may be said only where a list is complete.")
        .key("list", "year", "part")
        .column(Column.coded("list", "The list.", Codes.LIST).filled(), row -> row.list().written())
        .column(
            Column.of(
                    "year",
                    CellType.YEAR,
                    "The edition, fiscal year (determinations) or calendar year (globalFigures).")
                .filled(),
            row -> "" + row.year())
        .column(
            Column.of("part", CellType.TEXT, "The instrument, or \"all\" for the other lists.")
                .filled(),
            row -> row.part().isEmpty() ? "all" : row.part())
        .column(
            Column.coded("state", "How much is held.", Codes.COVERAGE).filled(),
            row -> row.state().written())
        .column(
            Column.of("asOf", CellType.DAY, "The day up to which that holds.").filled(),
            row -> row.asOf().toString())
        .column(Column.of("note", CellType.TEXT, "Why."), Coverage::note)
        .rows(record.tables().coverage());
  }

  private DataTable sources() {
    return new TableOf<Source>(
            "sources",
            "Sources",
            "Documents, data sets and reasons that rows rest on, each with its own terms.")
        .key("source")
        .column(
            Column.of("source", CellType.TEXT, "Its id, as the columns sources name it.").filled(),
            Source::id)
        .column(
            Column.of("title", CellType.TEXT, "What it is, and how much of it was read.").filled(),
            Source::title)
        .column(
            Column.of("where", CellType.TEXT, "Address or repository, if it has one."),
            Source::where)
        .column(Column.of("covers", CellType.TEXT, "What it says something about."), Source::covers)
        .column(
            Column.of("publisher", CellType.TEXT, "Who published it, and who keeps the copy."),
            Source::publisher)
        .column(
            Column.coded("kind", "What kind of document it is.", Codes.SOURCE_KIND).filled(),
            row -> row.kind().written())
        .column(
            Column.of("retrieved", CellType.DAY, "The day it was read.").filled(),
            row -> row.retrieved().toString())
        .column(Column.of("licence", CellType.TEXT, "Its own terms."), Source::licence)
        .column(
            Column.of(
                "editions",
                CellType.TEXT,
                "Whose own text or list it is, like 2001-2015 2017:ATG 2019=readBack."),
            Source::editions)
        .rows(record.sources());
  }

  /** A table with what each row rests on in its last columns. */
  static <T> TableOf<T> based(TableOf<T> table, Function<T, Basis> basis) {
    return table
        .column(DOUBTFUL, row -> Columns.doubtful(basis.apply(row)))
        .column(GRADE.filled(), row -> Columns.grade(basis.apply(row)))
        .column(SOURCES, row -> Columns.sources(basis.apply(row)));
  }

  private static String written(List<? extends Written> values) {
    return Columns.list(values.stream().map(Written::written).toList());
  }
}
