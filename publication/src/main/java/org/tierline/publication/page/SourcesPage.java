package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.SourcesJson;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Source;

/** All that the record rests on: {@code /sources}. */
public record SourcesPage(List<Row> rows) {

  /**
   * One source.
   *
   * @param address where it may be had, if that is a web address
   * @param where the same as text, where it isn't
   */
  public record Row(
      String id,
      String title,
      Optional<String> address,
      String where,
      String publisher,
      String kind,
      String retrieved,
      String licence) {
    static Row of(Source source) {
      boolean web = source.where().matches("https?://\\S+");
      return new Row(
          source.id(),
          source.title(),
          web ? Optional.of(source.where()) : Optional.empty(),
          web ? "" : source.where(),
          source.publisher(),
          source.kind().written(),
          source.retrieved().toString(),
          source.licence());
    }
  }

  /** The page of all sources of a record. */
  public static SourcesPage of(Published published) {
    return new SourcesPage(published.record().sources().stream().map(Row::of).toList());
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/sources";
    }

    @Override
    public View view(Published published, Address address) {
      return View.of(
              new Head(
                  "Sources",
                  "Every document, data set and account that the record rests on.",
                  "data"),
              "sources.jte",
              of(published))
          .table(
              published,
              () -> table(published),
              SourcesJson.SCHEMA,
              () -> SourcesJson.of(published.record().sources()));
    }

    private static CsvTable table(Published published) {
      var table =
          new CsvTable(
              List.of(
                  "id", "title", "where", "covers", "publisher", "kind", "retrieved", "licence"));
      for (Source source : published.record().sources()) {
        table.add(
            List.of(
                source.id(),
                source.title(),
                source.where(),
                source.covers(),
                source.publisher(),
                source.kind().written(),
                source.retrieved().toString(),
                source.licence()));
      }
      return table;
    }
  }
}
