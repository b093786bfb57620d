package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.List;
import org.tierline.record.Source;

/** All that the record rests on, as JSON. */
public record SourcesJson(List<RowJson> sources) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/sources/1";

  /**
   * One source.
   *
   * @param where an address, or words that say where it may be had
   * @param covers what of the record it bears on
   * @param grade of a cell that rests on it, if it is of the cell's own edition
   */
  public record RowJson(
      String id,
      String title,
      String where,
      String covers,
      String publisher,
      String kind,
      String grade,
      LocalDate retrieved,
      String licence) {
    static RowJson of(Source source) {
      return new RowJson(
          source.id(),
          source.title(),
          source.where(),
          source.covers(),
          source.publisher(),
          source.kind().written(),
          source.kind().grade().written(),
          source.retrieved(),
          source.licence());
    }
  }

  /** Sources as JSON, in their order. */
  public static SourcesJson of(List<Source> sources) {
    return new SourcesJson(sources.stream().map(RowJson::of).toList());
  }
}
