package org.tierline.law.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/** The clock after a history is the one that every year of it, taken one by one, leads to. */
class ClocksTest {
  private static final int HISTORIES = 50_000;
  private static final Tier[] TIERS = Tier.values();

  @ParameterizedTest
  @EnumSource
  void leavesOutOnlyYearsWithoutATrace(CountScope countScope) {
    var random = new SplittableRandom(20_031_219L);
    for (FScope fScope : FScope.values()) {
      var readings = new Readings(countScope, fScope);
      for (int i = 0; i < HISTORIES; i++) {
        int edition = random.nextInt(2002, 2031);
        var history = history(random);
        assertThat(Clocks.after(history, edition, readings).states())
            .as("%s before %d", history, edition)
            .isEqualTo(List.of(yearByYear(history, edition, readings)));
      }
    }
  }

  private static History history(SplittableRandom random) {
    var years = new ArrayList<History.Year>();
    for (int year = 2001; year < 2031; year++) {
      if (random.nextInt(20) == 0) {
        continue;
      }
      // Mostly the watch list, where the clock has something to count.
      Tier tier = random.nextBoolean() ? Tier.T2WL : TIERS[random.nextInt(TIERS.length)];
      boolean listed = tier != Tier.T2WL || year >= LimitVariant.W1.from();
      Boolean waived = random.nextInt(3) == 0 ? random.nextBoolean() : null;
      years.add(new History.Year(year, listed ? tier : Tier.T2, waived));
    }
    return new History(years);
  }

  private static Clock yearByYear(History history, int edition, Readings readings) {
    Clock clock = Clock.START;
    int last = 0;
    for (History.Year year : history.years()) {
      if (year.edition() >= edition) {
        break;
      }
      if (last != 0 && year.edition() > last + 1) {
        clock = clock.afterAbsence();
      }
      Tier tier = year.findTier().orElseThrow();
      Boolean said = year.waived();
      boolean waived =
          said != null ? said : clock.opening(year.edition(), readings) == Opening.WAIVER_ONLY;
      clock = clock.after(year.edition(), tier, waived, readings);
      last = year.edition();
    }
    return last != 0 && edition > last + 1 ? clock.afterAbsence() : clock;
  }
}
