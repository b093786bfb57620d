package org.tierline.publication.page;

import java.util.Arrays;
import java.util.List;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Coverage;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.RecordList;

/**
 * The data, and how sure each part of it is: {@code /data}.
 *
 * @param placements how many there are
 * @param grades how many placements rest on each grade, best first
 * @param lists how complete each list is
 * @param api whether there is an API beside the pages
 */
public record DataPage(
    int placements, List<GradeRow> grades, List<ListRow> lists, String recordVersion, boolean api) {

  /** A grade, with how many placements rest on it. */
  public record GradeRow(String name, String words, int count, boolean documented) {}

  /**
   * A list, by how complete it is: each the years in a few words.
   *
   * @param notes why, where the record says so
   */
  public record ListRow(
      String name, String complete, String partial, String noneHeld, List<String> notes) {}

  static DataPage of(Published published, boolean api) {
    var record = published.record();
    var all = record.tables().placements();
    return new DataPage(
        all.size(),
        Arrays.stream(Grade.values())
            .map(
                grade ->
                    new GradeRow(
                        Wording.gradeName(grade),
                        Wording.grade(grade),
                        (int) all.stream().filter(cell -> grade(cell) == grade).count(),
                        grade.isDocumented()))
            .toList(),
        Arrays.stream(RecordList.values())
            .filter(list -> list != RecordList.INSTRUMENTS)
            .map(list -> row(published, list))
            .toList(),
        record.recordVersion(),
        api);
  }

  private static Grade grade(Placement placement) {
    return placement.basis().grade();
  }

  private static ListRow row(Published published, RecordList list) {
    var rows = published.record().coverage(list);
    return new ListRow(
        name(list),
        years(rows, Coverage.State.COMPLETE),
        years(rows, Coverage.State.PARTIAL),
        years(rows, Coverage.State.NONE_HELD),
        rows.stream().map(Coverage::note).filter(note -> !note.isEmpty()).distinct().toList());
  }

  private static String years(List<Coverage> rows, Coverage.State state) {
    return Wording.years(
        rows.stream().filter(row -> row.state() == state).map(Coverage::year).toList());
  }

  private static String name(RecordList list) {
    return switch (list) {
      case PLACEMENTS -> "Placements, by edition";
      case SPECIAL_CASES -> "Special cases, by edition";
      case WAIVERS -> "Waivers of the watch-list limit, by edition";
      case DETERMINATIONS -> "Presidential determinations, by fiscal year";
      case CHILD_SOLDIERS -> "Child-soldier list, by edition";
      case POLICY_OR_PATTERN -> "Policy or pattern, by edition";
      case INSTRUMENTS -> "Instruments";
      case GLOBAL_FIGURES -> "Global figures, by calendar year";
    };
  }

  /**
   * Where this page is.
   *
   * @param api whether there is an API beside the pages
   */
  public record Kind(boolean api) implements OnePage {
    @Override
    public String path() {
      return "/data";
    }

    @Override
    public View view(Published published, Address address) {
      var page = of(published, api);
      return View.of(
              new Head(
                  "Data",
                  page.placements()
                      + " placements since 2001, each with its sources and how sure it is.",
                  "data"),
              "data.jte",
              page)
          .table(published, () -> placements(published));
    }

    /** Long: a row for each placement. */
    private static CsvTable placements(Published published) {
      var table =
          new CsvTable(
              List.of("edition", "country", "publishedTier", "printedName", "grade", "sources"));
      for (Placement placement : published.record().tables().placements()) {
        table.add(
            List.of(
                "" + placement.edition(),
                placement.country(),
                placement.tier().name(),
                placement.printedName(),
                grade(placement).written(),
                String.join(";", placement.basis().sourceIds())));
      }
      return table;
    }
  }
}
