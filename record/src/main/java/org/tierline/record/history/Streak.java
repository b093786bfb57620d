package org.tierline.record.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * Editions in a row in which a government was placed on one tier. An edition that doesn't place it
 * ends the streak.
 *
 * @param since the first edition, inclusive
 * @param through the last edition, inclusive
 * @param doubtful the editions whose cell has no document of its own, ascending; the streak holds
 *     only if they are right
 * @param open whether the edition before the first isn't held, so that the streak may be longer
 */
public record Streak(
    String country, Tier tier, int since, int through, List<Integer> doubtful, boolean open) {

  /** Copies. */
  public Streak {
    doubtful = List.copyOf(doubtful);
  }

  /** How many editions. */
  public int length() {
    return through - since + 1;
  }

  /** All streaks of a government, first to last; empty if it was never placed. */
  public static List<Streak> of(PublicRecord record, String country) {
    var streaks = new ArrayList<Streak>();
    var open = new ArrayList<Placement>();
    for (Placement placement : RecordHistory.lineage(record, country)) {
      if (!open.isEmpty() && !continues(open.get(open.size() - 1), placement)) {
        streaks.add(close(record, country, open, !streaks.isEmpty()));
        open.clear();
      }
      open.add(placement);
    }
    if (!open.isEmpty()) {
      streaks.add(close(record, country, open, !streaks.isEmpty()));
    }
    return streaks;
  }

  /** The streak that an edition is in, up to that edition; empty if it doesn't place it. */
  public static Optional<Streak> upTo(PublicRecord record, String country, int edition) {
    for (Streak streak : of(record, country)) {
      if (streak.since() <= edition && edition <= streak.through()) {
        var doubtful = streak.doubtful().stream().filter(year -> year <= edition).toList();
        return Optional.of(
            new Streak(country, streak.tier(), streak.since(), edition, doubtful, streak.open()));
      }
    }
    return Optional.empty();
  }

  /** The streaks that an edition is in, up to that edition: longest first, then by country code. */
  public static List<Streak> in(PublicRecord record, int edition) {
    var streaks = new ArrayList<Streak>();
    for (Placement placement : record.placements(edition)) {
      upTo(record, placement.country(), edition).ifPresent(streaks::add);
    }
    streaks.sort(Comparator.comparingInt(Streak::length).reversed().thenComparing(Streak::country));
    return streaks;
  }

  private static boolean continues(Placement last, Placement next) {
    return last.tier() == next.tier() && last.edition() + 1 == next.edition();
  }

  private static Streak close(
      PublicRecord record, String country, List<Placement> row, boolean placedBefore) {
    var doubtful = new ArrayList<Integer>();
    for (Placement placement : row) {
      if (!placement.basis().grade().isDocumented()) {
        doubtful.add(placement.edition());
      }
    }
    return new Streak(
        country,
        row.get(0).tier(),
        row.get(0).edition(),
        row.get(row.size() - 1).edition(),
        doubtful,
        row.get(0).edition() > record.years().getFirst()
            && RecordHistory.lacks(record, row.get(0).edition() - 1, placedBefore)
            && isGap(record, country, row.get(0).edition() - 1));
  }

  private static boolean isGap(PublicRecord record, String country, int edition) {
    return RecordHistory.lineage(record, country).stream()
        .noneMatch(placement -> placement.edition() == edition);
  }
}
