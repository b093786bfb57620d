package org.tierline.exchange.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.ReplaySheet;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Replayed;

/** The law run over the record, as JSON: {@code replay --json}. */
public record ReplayJson(
    int placements,
    int constrained,
    Map<String, Integer> verdicts,
    Map<Integer, Integer> waiversNotHeld,
    List<RowJson> rows) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/replay/1";

  /** One placement. */
  public record RowJson(
      String name, PlacementJson placement, ClockJson clockBefore, VerdictJson law) {}

  /** A replay as JSON, with the rows asked for. */
  public static ReplayJson of(PublicRecord record, ReplaySheet sheet, List<Replayed> rows) {
    var verdicts = new LinkedHashMap<String, Integer>();
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      verdicts.put(verdict.written(), sheet.count(verdict));
    }
    return new ReplayJson(
        sheet.rows().size(),
        sheet.constrained(),
        verdicts,
        sheet.waiversNotHeld(),
        rows.stream().map(row -> row(record, row)).toList());
  }

  private static RowJson row(PublicRecord record, Replayed row) {
    var placement = row.placement();
    return new RowJson(
        record.country(placement.country()).orElseThrow().officialName(),
        PlacementJson.of(placement),
        ClockJson.of(row, List.of()),
        VerdictJson.of(row));
  }
}
