package org.tierline.record.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.record.PublicRecord;
import org.tierline.record.Region;
import org.tierline.record.history.SmallRecord;

class FitTest {
  private static final double EXACT = 1e-12;
  private static final double FOREVER = Double.POSITIVE_INFINITY;
  private static final Tuning TENS = new Tuning(FOREVER, 10, 10, 10);

  private static Fit fit(PublicRecord record, int edition, double halfLife, Tuning tuning) {
    return new Fit(new Counts(Transitions.of(record).before(edition), edition, halfLife), tuning);
  }

  /** Of four on Tier 1, three stay and one falls to Tier 2. */
  private static PublicRecord four() {
    return new SmallRecord()
        .tiers("AAA", 2004, "1 1")
        .tiers("BBB", 2004, "1 1")
        .tiers("CCC", 2004, "1 1")
        .tiers("DDD", 2004, "1 2")
        .make();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          # five tiers start with a fifth of a step each: (3 + 0.2) / (4 + 1) is 0.64
          another stay, T1,   0.64
          another stay, T2,   0.24
          another stay, T2WL, 0.04
          another stay, T3,   0.04
          another stay, SC,   0.04
          # three times: (10 times the chance around it + 3) / (10 + 4)
          the same,     T1,   0.7099125364431487
          the same,     T2,   0.2463556851311953
          the same,     T3,   0.0145772594752187
          """)
  void chancesAreSharesOfStepsDrawnTowardsThoseAround(String stay, Tier tier, double chance) {
    var fit = fit(four(), 2006, FOREVER, TENS);
    var standing =
        stay.equals("the same")
            ? Standing.first(Tier.T1, Clock.START)
            : new Standing(Tier.T1, 5, Arrival.FROM_BELOW, Clock.START);
    assertThat(fit.chances(standing, Region.EUR).of(tier)).isCloseTo(chance, within(EXACT));
  }

  @Test
  void aStepCountsHalfAfterTheHalfLife() {
    var record = new SmallRecord().tiers("AAA", 2004, "1 1").tiers("BBB", 2005, "1 2").make();
    var chances =
        fit(record, 2007, 1, TENS)
            .chances(new Standing(Tier.T1, 5, Arrival.FROM_BELOW, Clock.START), Region.AF);
    assertThat(chances.t1()).isCloseTo((0.2 + 0.5) / 2.5, within(EXACT));
    assertThat(chances.t2()).isCloseTo((0.2 + 1) / 2.5, within(EXACT));
  }

  @Test
  void tier3WithTheListClosedSaysTheSameWhateverTheFindingsWere() {
    var closed =
        new SmallRecord()
            .tiers("AAA", 2019, "2WL 2WL 2WL 3")
            .tiers("BBB", 2019, "2WL 2WL 2WL 2")
            .make();
    var last = Transitions.of(closed).into(2022).getFirst();
    assertThat(last.isAmbiguous()).isTrue();
    var chances = fit(closed, 2023, FOREVER, TENS).chances(last.before(), Region.EUR);
    assertThat(chances.t2wl()).isZero();
    assertThat(chances.t3()).isGreaterThan(0.4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void chancesSumToOneAndAClosedListNeverComesOut(long seed) {
    var transitions = Transitions.of(Records.random(seed, 40, 2024));
    var fits = new Fits(transitions);
    for (int edition : new int[] {2012, 2019, 2025}) {
      var fit = fits.to(edition);
      var draw = fit.draw(seed);
      for (Transition step : transitions.before(2025)) {
        if (step.edition() < 2011) {
          continue;
        }
        var landing = new Landing(step.before(), step.region(), edition);
        for (Chances chances :
            new Chances[] {fit.chances(step.before(), step.region()), landing.chances(draw)}) {
          assertThat(chances.t1() + chances.t2() + chances.t2wl() + chances.t3() + chances.sc())
              .isCloseTo(1, within(EXACT));
          switch (step.before().opening(edition)) {
            case CLOSED_BY_F, CLOSED_BY_LIMIT -> assertThat(chances.t2wl()).isZero();
            case NO_LIST, OPEN, WAIVER_ONLY -> assertThat(chances.t2wl()).isPositive();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2012", "2015", "2019"})
  void aFitNeverSeesItsOwnEditionNorWhatFollows(int edition) {
    var one = Transitions.of(Records.random(7, 40, 2022, edition - 1));
    var other = Transitions.of(Records.random(7, 40, 2022, 2022));
    assertThat(one.into(edition)).isNotEqualTo(other.into(edition));
    var fit = new Fits(one).to(edition);
    var same = new Fits(other).to(edition);
    assertThat(fit.tuning()).isEqualTo(same.tuning());
    for (Transition step : one.into(edition)) {
      assertThat(fit.chances(step.before(), step.region()))
          .isEqualTo(same.chances(step.before(), step.region()));
    }
  }

  @ParameterizedTest(name = "shape {0}")
  @ValueSource(doubles = {0.05, 0.7, 1, 3, 40})
  void gammaDrawsHaveTheMeanAndVarianceOfTheirShape(double shape) {
    var random = new SplittableRandom(5);
    int many = 200_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < many; i++) {
      double drawn = Gamma.draw(shape, random);
      sum += drawn;
      squares += drawn * drawn;
    }
    double mean = sum / many;
    assertThat(mean).isCloseTo(shape, within(5 * Math.sqrt(shape / many)));
    assertThat(squares / many - mean * mean).isCloseTo(shape, within(0.05 * shape + 0.002));
  }
}
