package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tierline.law.Tier;
import org.tierline.record.Region;
import org.tierline.record.history.EditionSheet;

/**
 * How many governments stand on each tier: in a bar, and by region.
 *
 * @param total all of them, special cases included
 * @param tiers every tier that the law or the practice of the edition knows
 */
public record Counts(int year, int total, int ranked, List<Count> tiers, List<Row> regions) {

  /**
   * One tier.
   *
   * @param wordsKey its name among the words
   * @param letter on its mark
   * @param before how many governments stand on tiers before it, where its part of the bar begins
   * @param path of its list
   */
  public record Count(
      String wordsKey, String letter, String style, int before, int count, String path) {}

  /** One region, or all of them, in the order of the tiers. */
  public record Row(String title, List<Integer> counts, int ranked) {

    /** Copies. */
    public Row {
      counts = List.copyOf(counts);
    }
  }

  /** Copies. */
  public Counts {
    tiers = List.copyOf(tiers);
    regions = List.copyOf(regions);
  }

  static Counts of(EditionSheet sheet) {
    int year = sheet.edition().year();
    var tiers = new ArrayList<Count>();
    int before = 0;
    for (Tier tier : Tier.values()) {
      int count = sheet.on(tier).size();
      tiers.add(
          new Count(
              "tier." + tier.name(),
              org.tierline.exchange.history.Wording.letter(tier),
              Mark.style(tier),
              before,
              count,
              "/editions/" + year + "#" + Mark.style(tier)));
      before += count;
    }
    var rows = new ArrayList<Row>();
    for (Map.Entry<Region, Map<Tier, Integer>> region : sheet.totalsByRegion().entrySet()) {
      rows.add(row(region.getKey().title(), region.getValue()));
    }
    rows.add(row("All", sheet.totals()));
    return new Counts(year, sheet.rows().size(), sheet.ranked(), tiers, rows);
  }

  private static Row row(String title, Map<Tier, Integer> totals) {
    var counts = new ArrayList<Integer>();
    int ranked = 0;
    for (Tier tier : Tier.values()) {
      int count = totals.getOrDefault(tier, 0);
      counts.add(count);
      ranked += tier == Tier.SC ? 0 : count;
    }
    return new Row(title, counts, ranked);
  }
}
