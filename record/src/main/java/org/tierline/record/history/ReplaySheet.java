package org.tierline.record.history;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A replay as a page shows it.
 *
 * @param rows the placements, by country code and edition
 */
public record ReplaySheet(List<Replayed> rows) {

  /** Copies. */
  public ReplaySheet {
    rows = List.copyOf(rows);
  }

  /**
   * All of a replay, or what concerns one government.
   *
   * @param country its code; null for all
   */
  public static ReplaySheet of(Replay replay, @Nullable String country) {
    return new ReplaySheet(
        replay.all().stream()
            .filter(row -> country == null || row.placement().country().equals(country))
            .toList());
  }

  /** How many placements have a verdict. */
  public int count(ReplayVerdict verdict) {
    return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** How many placements the law could have contradicted. */
  public int constrained() {
    return (int) rows.stream().filter(row -> row.verdict().isConstrained()).count();
  }

  /**
   * How many waivers were required that no document lists, by edition; editions without one out.
   */
  public Map<Integer, Integer> waiversNotHeld() {
    var byEdition = new TreeMap<Integer, Integer>();
    for (Replayed row : rows) {
      if (row.verdict() == ReplayVerdict.WAIVER_NOT_HELD) {
        byEdition.merge(row.placement().edition(), 1, Integer::sum);
      }
    }
    return Collections.unmodifiableMap(byEdition);
  }
}
