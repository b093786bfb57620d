package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleConsumer;
import org.tierline.law.Tier;
import org.tierline.record.Region;
import org.tierline.record.forecast.Outlook.Ahead;
import org.tierline.record.forecast.Outlook.Totals;
import org.tierline.record.forecast.Transitions.Now;

/**
 * The editions to come, drawn many times over: in each edition the merits of every government and,
 * where one is needed, its waiver are drawn from the chances of a fit, and the law's clock makes a
 * tier of them, from which the next edition goes on.
 *
 * <p>The chances themselves aren't certain: they are drawn too, {@value #DRAWS} times, and the
 * courses are shared out among these draws. The same seed gives the same outlook, whatever the
 * number of threads.
 *
 * @param editions how many to go forward, from 1 to {@value #MOST_EDITIONS}
 * @param paths how many courses, from 1 to {@value #MOST_PATHS}
 */
public record Simulation(int editions, int paths, long seed) {
  /** As many editions ahead as may be asked for. */
  public static final int MOST_EDITIONS = 25;

  /** As many courses as may be asked for. */
  public static final int MOST_PATHS = 1_000_000;

  private static final int DRAWS = 200;
  private static final int TIERS = Tier.values().length;
  private static final int REGIONS = Region.values().length;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Simulation {
    if (editions < 1 || editions > MOST_EDITIONS || paths < 1 || paths > MOST_PATHS) {
      throw new IllegalArgumentException(
          "a simulation is of 1 to "
              + MOST_EDITIONS
              + " editions and 1 to "
              + MOST_PATHS
              + " paths; "
              + editions
              + " and "
              + paths
              + " were asked for");
    }
  }

  /**
   * Runs it.
   *
   * @param now the governments to start from, as they stand before the fit's edition
   * @param threads how many work at it, at least 1
   * @param progress is told the share done, from 0 to 1, by the calling thread
   * @throws IllegalStateException if the thread is interrupted
   */
  public Outlook run(Fit fit, List<Now> now, int threads, DoubleConsumer progress) {
    Set<Standing> start = new LinkedHashSet<>();
    now.forEach(government -> start.addAll(government.standings()));
    var work = new Work(fit, now, new States(start, fit.edition(), editions));
    int draws = Math.min(DRAWS, paths);
    var tally = new Tally(now.size(), editions);
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var parts = new ArrayList<Future<Tally>>();
      for (int draw = 0; draw < draws; draw++) {
        int number = draw;
        int share = paths / draws + (draw < paths % draws ? 1 : 0);
        parts.add(executor.submit(() -> work.draw(number, share)));
      }
      for (int draw = 0; draw < draws; draw++) {
        tally.add(parts.get(draw).get());
        progress.accept((draw + 1.0) / draws);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while simulating", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("simulating the editions from " + fit.edition(), e);
    }
    return tally.outlook(fit.edition(), paths, now);
  }

  /** What all draws share. */
  private final class Work {
    private final Fit fit;
    private final List<Now> now;
    private final States states;
    private final int[][] start;
    private final int[] regions;

    Work(Fit fit, List<Now> now, States states) {
      this.fit = fit;
      this.now = now;
      this.states = states;
      this.start = new int[now.size()][];
      this.regions = new int[now.size()];
      for (int i = 0; i < now.size(); i++) {
        start[i] = now.get(i).standings().stream().mapToInt(states::of).toArray();
        regions[i] = now.get(i).country().region().ordinal();
      }
    }

    /** The courses under one draw of the chances. */
    Tally draw(int number, int share) {
      long drawn = Seeds.of(seed, number);
      var table = new Table(fit.draw(drawn), states);
      var random = new SplittableRandom(Seeds.of(drawn, 0));
      var tally = new Tally(now.size(), editions);
      var numbers = new int[editions * TIERS];
      for (int path = 0; path < share; path++) {
        Arrays.fill(numbers, 0);
        for (int i = 0; i < start.length; i++) {
          int state = start[i].length == 1 ? start[i][0] : start[i][random.nextInt(start[i].length)];
          for (int place = 0; place < editions; place++) {
            state = table.next(state, regions[i], states.era(place), random.nextDouble());
            int tier = table.tier(state);
            tally.byGovernment[(i * editions + place) * TIERS + tier]++;
            numbers[place * TIERS + tier]++;
          }
        }
        tally.count(numbers);
      }
      return tally;
    }
  }

  /** The thresholds and next states of one draw, laid out in arrays. */
  private static final class Table {
    private static final int OUTCOMES = States.OUTCOMES;

    private final int states;
    private final double[] below;
    private final int[] next;
    private final int[] tiers;

    Table(Fit.Drawn drawn, States states) {
      this.states = states.size();
      this.below = new double[states.eras() * this.states * REGIONS * OUTCOMES];
      this.next = new int[states.eras() * this.states * OUTCOMES];
      this.tiers = new int[this.states];
      for (int era = 0; era < states.eras(); era++) {
        int law = states.law(states.firstOf(era));
        for (int state = 0; state < this.states; state++) {
          Standing standing = states.standing(state);
          tiers[state] = standing.tier().ordinal();
          for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            next[(era * this.states + state) * OUTCOMES + outcome] =
                states.next(state, era, outcome);
          }
          for (Region region : Region.values()) {
            int innermost = Context.of(standing, standing.opening(law), region);
            thresholds(drawn, innermost, at(state, region.ordinal(), era));
          }
        }
      }
    }

    private void thresholds(Fit.Drawn drawn, int innermost, int from) {
      double[] merits = drawn.merits(innermost);
      double listed = merits[Tier.T2WL.ordinal()];
      double sum = 0;
      for (int outcome = 0; outcome < TIERS; outcome++) {
        sum += outcome == Tier.T2WL.ordinal() ? listed * drawn.waiver() : merits[outcome];
        below[from + outcome] = sum;
      }
      below[from + OUTCOMES - 1] = Double.POSITIVE_INFINITY;
    }

    private int at(int state, int region, int era) {
      return ((era * states + state) * REGIONS + region) * OUTCOMES;
    }

    int next(int state, int region, int era, double drawn) {
      int from = at(state, region, era);
      int outcome = 0;
      while (drawn >= below[from + outcome]) {
        outcome++;
      }
      return next[(era * states + state) * OUTCOMES + outcome];
    }

    int tier(int state) {
      return tiers[state];
    }
  }

  /** How often each came; the sum of two doesn't depend on their order. */
  private static final class Tally {
    private final int governments;
    private final int editions;
    private final int[] byGovernment;
    private final int[] byNumber;

    Tally(int governments, int editions) {
      this.governments = governments;
      this.editions = editions;
      this.byGovernment = new int[governments * editions * TIERS];
      this.byNumber = new int[editions * TIERS * (governments + 1)];
    }

    void count(int[] numbers) {
      for (int i = 0; i < numbers.length; i++) {
        byNumber[i * (governments + 1) + numbers[i]]++;
      }
    }

    void add(Tally other) {
      for (int i = 0; i < byGovernment.length; i++) {
        byGovernment[i] += other.byGovernment[i];
      }
      for (int i = 0; i < byNumber.length; i++) {
        byNumber[i] += other.byNumber[i];
      }
    }

    Outlook outlook(int first, int paths, List<Now> now) {
      var ahead = new ArrayList<Ahead>();
      for (int i = 0; i < governments; i++) {
        var chances = new ArrayList<Chances>();
        for (int place = 0; place < editions; place++) {
          var byTier = new double[TIERS];
          for (int tier = 0; tier < TIERS; tier++) {
            byTier[tier] = (double) byGovernment[(i * editions + place) * TIERS + tier] / paths;
          }
          chances.add(Chances.of(byTier));
        }
        ahead.add(new Ahead(now.get(i), chances));
      }
      var totals = new ArrayList<Totals>();
      for (int place = 0; place < editions; place++) {
        var numbers = new EnumMap<Tier, Outlook.Number>(Tier.class);
        for (Tier tier : Tier.values()) {
          numbers.put(tier, number((place * TIERS + tier.ordinal()) * (governments + 1), paths));
        }
        totals.add(new Totals(first + place, numbers));
      }
      return new Outlook(first, paths, ahead, totals);
    }

    private Outlook.Number number(int from, int paths) {
      double sum = 0;
      int lowest = -1;
      int highest = 0;
      long seen = 0;
      for (int number = 0; number <= governments; number++) {
        int often = byNumber[from + number];
        sum += (double) number * often;
        if (lowest < 0 && seen + often > 0.05 * paths) {
          lowest = number;
        }
        if (seen < 0.95 * paths) {
          highest = number;
        }
        seen += often;
      }
      return new Outlook.Number(sum / paths, lowest, highest);
    }
  }
}
