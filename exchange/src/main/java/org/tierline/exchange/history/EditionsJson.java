package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;

/** All editions in short, as JSON. */
public record EditionsJson(List<RowJson> editions) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/editions/1";

  /**
   * One edition.
   *
   * @param totals governments by tier
   * @param doubtful cells without a document of their own
   * @param complete whether every tier list is held
   * @param changes governments by kind of change against the edition before; absent where that
   *     edition isn't held
   */
  public record RowJson(
      int edition,
      Optional<LocalDate> release,
      int ranked,
      Map<String, Integer> totals,
      int doubtful,
      boolean complete,
      Optional<Map<String, Integer>> changes) {
    static RowJson of(EditionSheet sheet) {
      var totals = new LinkedHashMap<String, Integer>();
      sheet.totals().forEach((tier, count) -> totals.put(tier.name(), count));
      return new RowJson(
          sheet.edition().year(),
          sheet.edition().release(),
          sheet.ranked(),
          totals,
          EditionWords.doubtful(sheet),
          sheet.complete(),
          sheet.compared() ? Optional.of(changes(sheet)) : Optional.empty());
    }

    private static Map<String, Integer> changes(EditionSheet sheet) {
      var counts = new LinkedHashMap<String, Integer>();
      for (Change.Kind kind : Change.Kind.values()) {
        counts.put(kind.written(), EditionWords.count(sheet, kind));
      }
      return counts;
    }
  }

  /** Editions as JSON, in their order. */
  public static EditionsJson of(List<EditionSheet> sheets) {
    return new EditionsJson(sheets.stream().map(RowJson::of).toList());
  }
}
