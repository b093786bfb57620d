package org.tierline.record.forecast;

import java.util.List;
import java.util.SplittableRandom;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.SmallRecord;

/** Invented records. */
final class Records {
  private static final int FIRST = 2004;
  private static final List<Tier> TIERS = List.of(Tier.values());

  private Records() {}

  /**
   * Governments that stay on their tier two times of three, and else go anywhere the law leaves
   * open.
   *
   * @param changedAfter editions after this one are drawn anew
   */
  static PublicRecord random(long seed, int governments, int last, int changedAfter) {
    var record = new SmallRecord();
    for (int i = 0; i < governments; i++) {
      var before = new SplittableRandom(seed + i);
      var after = new SplittableRandom(seed * 31 + i);
      var tiers = new StringBuilder();
      Tier tier = TIERS.get(before.nextInt(4));
      Clock clock = Clock.START;
      for (int edition = FIRST; edition <= last; edition++) {
        var random = edition > changedAfter ? after : before;
        Tier merits = random.nextInt(3) < 2 ? tier : TIERS.get(random.nextInt(4));
        var step = clock.step(edition, merits, true, Readings.PRACTICE);
        tier = step.tier();
        clock = step.next();
        tiers.append(tiers.isEmpty() ? "" : " ").append(tier.name());
      }
      record.tiers("A" + (char) ('A' + i / 26) + (char) ('A' + i % 26), FIRST, tiers.toString());
    }
    return record.make();
  }

  static PublicRecord random(long seed, int governments, int last) {
    return random(seed, governments, last, last);
  }
}
