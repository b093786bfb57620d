package org.tierline.publication.data;

import static org.tierline.publication.data.Columns.COUNTRY;
import static org.tierline.publication.data.Columns.EDITION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.determination.Placed.Movement;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.profile.OtherCountry;
import org.tierline.narrative.profile.Perpetrator;
import org.tierline.narrative.reason.KeyReason.Direction;
import org.tierline.narrative.recommendation.Actor;
import org.tierline.narrative.recommendation.Protected;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.record.PublicRecord;
import org.tierline.record.Source;

/** What a program read from the narratives on record: places and values, no sentences. */
final class ReadTables {
  private static final String NARRATIVES = "narratives";
  private static final String BY_PROGRAM =
      " Read by a program, which errs: check a row at its place in the text, which the table"
          + " narratives names with its grade and source, before you rest on it.";

  private static final List<Code> INDICIA =
      Codes.of(Indicium.class, Indicium::name, indicium -> indicium.title());

  /**
   * How one table is published.
   *
   * @param file as it is recorded in
   * @param columns those beside key and place, in the order of the file
   */
  private record Kind(
      String file, String name, String title, String description, List<Column> columns) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "determinations.csv",
              "narrative-determinations",
              "Narratives: what was determined",
              "A matter that the text decides on the government as a whole.",
              List.of(
                  Column.coded(
                          "matter",
                          "What is decided.",
                          Codes.of(Matter.class, Matter::written, _ -> ""))
                      .filled(),
                  Column.coded(
                          "value", "Which way.", List.of(new Code("yes", ""), new Code("no", "")))
                      .filled())),
          new Kind(
              "sections.csv",
              "narrative-sections",
              "Narratives: sections",
              "A part of the text, without its heading.",
              List.of(
                  Column.coded(
                          "section",
                          "The part.",
                          Codes.of(Section.Kind.class, Section.Kind::written, _ -> ""))
                      .filled())),
          new Kind(
              "reasons.csv",
              "narrative-reasons",
              "Narratives: key reasons",
              "A clause of the opening on what the government did or failed to do.",
              List.of(
                  Column.coded(
                          "direction",
                          "Whether it speaks for the government.",
                          Codes.of(Direction.class, Direction::written, _ -> ""))
                      .filled(),
                  Column.codedList(
                      "indicia", "What it bears on: the indicia of section 108(b).", INDICIA))),
          new Kind(
              "recommendations.csv",
              "narrative-recommendations",
              "Narratives: recommendations",
              "One thing that the text asks of the government.",
              List.of(
                  Column.codedList(
                      "indicia", "What it bears on: the indicia of section 108(b).", INDICIA),
                  Column.codedList(
                      "actors",
                      "Who is to act, if the text says so.",
                      Codes.of(Actor.class, Actor::written, _ -> "")),
                  Column.codedList(
                      "protects",
                      "Whom it is to protect.",
                      Codes.of(Protected.class, Protected::written, _ -> "")))),
          new Kind(
              "statistics.csv",
              "narrative-statistics",
              "Narratives: numbers",
              "A number that the text reports, or says was not reported.",
              List.of(
                  Column.coded(
                          "what",
                          "What was done.",
                          Codes.of(Statistic.What.class, Statistic.What::written, _ -> ""))
                      .filled(),
                  Column.of(
                      "number",
                      CellType.NUMBER,
                      "The figure; empty where the text says that it was not reported, which is no zero."),
                  Column.of(
                      "unit",
                      CellType.TEXT,
                      "What is counted: cases, persons, victims, or a currency by ISO 4217."),
                  Column.coded(
                          "exploitation",
                          "Of which exploitation.",
                          Codes.of(
                              Statistic.Exploitation.class,
                              Statistic.Exploitation::written,
                              _ -> ""))
                      .filled(),
                  Column.coded(
                          "period",
                          "When.",
                          Codes.of(Statistic.Period.class, Statistic.Period::written, _ -> ""))
                      .filled(),
                  Column.of(
                      "comparedStart",
                      CellType.WHOLE_NUMBER,
                      "Where the earlier figure set beside it starts."),
                  Column.of("comparedEnd", CellType.WHOLE_NUMBER, "Where that figure ends."))),
          new Kind(
              "forms.csv",
              "narrative-forms",
              "Narratives: forms of trafficking",
              "A form that the text's profile says occurs.",
              List.of(
                  Column.coded(
                          "form",
                          "The form.",
                          Codes.of(Form.Kind.class, Form.Kind::written, _ -> ""))
                      .filled(),
                  Column.codedList(
                      "sectors",
                      "Where forced labour is exacted.",
                      Codes.of(Form.Sector.class, Form.Sector::written, _ -> "")),
                  Column.codedList(
                      "victims",
                      "Whom it hits.",
                      Codes.of(Form.Group.class, Form.Group::written, _ -> "")))),
          new Kind(
              "perpetrators.csv",
              "narrative-perpetrators",
              "Narratives: perpetrators",
              "A group, never a person, that the profile says commits trafficking.",
              List.of(
                  Column.coded(
                          "group",
                          "The group.",
                          Codes.of(Perpetrator.Group.class, Perpetrator.Group::written, _ -> ""))
                      .filled())),
          new Kind(
              "other-countries.csv",
              "narrative-other-countries",
              "Narratives: other countries",
              "Another country that the profile names.",
              List.of(
                  Column.of(
                          "otherCountry", CellType.TEXT, "Its code; some have no row in countries.")
                      .filled(),
                  Column.codedList(
                      "roles",
                      "Which part it has.",
                      Codes.of(OtherCountry.Role.class, OtherCountry.Role::written, _ -> "")))));

  private ReadTables() {}

  /** The tables of the narratives on record; without rows if their edition isn't. */
  static List<DataTable> of(PublicRecord record) {
    boolean known = record.edition(RecordedNarratives.BUILT_IN_EDITION).isPresent();
    Map<String, List<Map<String, String>>> rows = new HashMap<>();
    for (RecordedNarratives.File file : RecordedNarratives.builtInTables()) {
      rows.put(file.name(), known ? byHeading(file.table()) : List.of());
    }
    var tables = new ArrayList<DataTable>();
    tables.add(narratives(record, rows.getOrDefault("narratives.csv", List.of())));
    for (Kind kind : KINDS) {
      tables.add(table(kind, rows.getOrDefault(kind.file(), List.of())));
    }
    return tables;
  }

  private static List<Map<String, String>> byHeading(CsvTable table) {
    var rows = new ArrayList<Map<String, String>>();
    for (List<String> cells : table.rows()) {
      var row = new HashMap<String, String>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(table.headings().get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static DataTable narratives(PublicRecord record, List<Map<String, String>> rows) {
    var table =
        new TableOf<Map<String, String>>(
                NARRATIVES,
                "Narratives",
                "A text on a government in an edition from which the tables narrative-... were"
                    + " read. Places count UTF-16 code units of the text with this checksum, from"
                    + " 0; the end is exclusive."
                    + BY_PROGRAM)
            .key("country", "edition")
            .refers("country", "countries", "country")
            .refers("edition", "editions", "edition")
            .column(COUNTRY, row -> cell(row, "country"))
            .column(EDITION, row -> cell(row, "edition"));
    for (var column :
        List.of(
            Column.of("address", CellType.TEXT, "Where the document may be had."),
            Column.of("sha256", CellType.TEXT, "Of the document's text in UTF-8.").filled(),
            Column.of("characters", CellType.WHOLE_NUMBER, "The text's length.").filled(),
            Column.of("start", CellType.WHOLE_NUMBER, "Where the narrative starts.").filled(),
            Column.of("end", CellType.WHOLE_NUMBER, "Where it ends.").filled(),
            Column.of("name", CellType.TEXT, "As its tier line prints it."),
            Column.coded("tierLine", "The tier that its tier line prints.", Codes.TIER),
            Column.of("tierLineStart", CellType.WHOLE_NUMBER, "Where the tier line starts."),
            Column.of("tierLineEnd", CellType.WHOLE_NUMBER, "Where it ends."))) {
      table.column(column, row -> cell(row, column.name()));
    }
    return table
        .column(
            Column.coded(
                "publishedTier",
                "The tier that its sentences give; where the two differ, this counts.",
                Codes.TIER),
            row -> cell(row, "tier"))
        .column(
            Column.coded(
                "movement",
                "How the government came there, if the text says so.",
                Codes.of(Movement.class, Movement::written, _ -> "")),
            row -> cell(row, "movement"))
        .column(
            Column.coded(
                "publishedTierBefore", "The tier before, if the text says so.", Codes.TIER),
            row -> cell(row, "from"))
        .column(
            Column.of("consecutiveYears", CellType.WHOLE_NUMBER, "The streak the text states."),
            row -> cell(row, "consecutiveYears"))
        .column(
            Column.of("tierStart", CellType.WHOLE_NUMBER, "Where the clause on the tier starts."),
            row -> cell(row, "tierStart"))
        .column(
            Column.of("tierEnd", CellType.WHOLE_NUMBER, "Where it ends."),
            row -> cell(row, "tierEnd"))
        .column(
            Column.coded("grade", "How good the copy of the text is that was read.", Codes.GRADE),
            row -> source(record, row).map(source -> source.kind().grade().written()).orElse(""))
        .column(Columns.SOURCES, row -> source(record, row).map(Source::id).orElse(""))
        .rows(rows);
  }

  /** The source of the record at the address that a text was had from. */
  private static Optional<Source> source(PublicRecord record, Map<String, String> row) {
    String address = cell(row, "address");
    return record.sources().stream()
        .filter(source -> !address.isEmpty() && source.where().startsWith(address))
        .findFirst();
  }

  /** A row with its number within its narrative. */
  private record Item(int number, Map<String, String> cells) {}

  private static DataTable table(Kind kind, List<Map<String, String>> rows) {
    var items = new ArrayList<Item>();
    Map<String, Integer> last = new HashMap<>();
    for (Map<String, String> row : rows) {
      String narrative = cell(row, "country") + cell(row, "edition");
      items.add(new Item(last.merge(narrative, 1, Integer::sum), row));
    }
    var table =
        new TableOf<Item>(kind.name(), kind.title(), kind.description() + BY_PROGRAM)
            .key("country", "edition", "item")
            .refers(List.of("country", "edition"), NARRATIVES)
            .column(COUNTRY, item -> cell(item.cells(), "country"))
            .column(EDITION, item -> cell(item.cells(), "edition"))
            .column(
                Column.of("item", CellType.WHOLE_NUMBER, "Its number in the narrative, from 1.")
                    .filled(),
                item -> "" + item.number());
    for (Column column : kind.columns()) {
      table.column(column, item -> value(item, column));
    }
    return table
        .column(
            Column.of("start", CellType.WHOLE_NUMBER, "Where it stands in the text: start."),
            item -> cell(item.cells(), "start"))
        .column(
            Column.of("end", CellType.WHOLE_NUMBER, "Where it stands in the text: end."),
            item -> cell(item.cells(), "end"))
        .rows(items);
  }

  /** A cell; a number that the text says was not reported is none. */
  private static String value(Item item, Column column) {
    String cell = cell(item.cells(), column.name());
    return column.type() == CellType.NUMBER && cell.equals("notReported") ? "" : cell;
  }

  private static String cell(Map<String, String> row, String heading) {
    return row.getOrDefault(heading, "");
  }
}
