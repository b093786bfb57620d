package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private static final int OUTCOMES = States.OUTCOMES;
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

  /** What all draws share: where each outcome leads, and which chances each state looks up. */
  private final class Work {
    private final Fit fit;
    private final int governments;
    private final int states;
    private final int[][] start;
    private final int[] regions;
    private final int[] eras;
    private final int[] next;
    private final int[] tiers;
    private final int[] chances;
    private final int[] contexts;

    Work(Fit fit, List<Now> now, States all) {
      this.fit = fit;
      this.governments = now.size();
      this.states = all.size();
      this.start = new int[governments][];
      this.regions = new int[governments];
      for (int i = 0; i < governments; i++) {
        start[i] = now.get(i).standings().stream().mapToInt(all::of).toArray();
        regions[i] = Place.of(now.get(i).country().region());
      }
      this.eras = new int[editions];
      for (int place = 0; place < editions; place++) {
        eras[place] = all.era(place);
      }
      this.tiers = new int[states];
      this.next = new int[all.eras() * states * OUTCOMES];
      this.chances = new int[all.eras() * states * REGIONS];
      var numbers = new LinkedHashMap<Integer, Integer>();
      for (int era = 0; era < all.eras(); era++) {
        int law = all.law(all.firstOf(era));
        for (int state = 0; state < states; state++) {
          Standing standing = all.standing(state);
          tiers[state] = Place.of(standing.tier());
          int at = era * states + state;
          for (int outcome = 0; outcome < OUTCOMES; outcome++) {
            next[at * OUTCOMES + outcome] = all.next(state, era, outcome);
          }
          for (Region region : Region.values()) {
            int context = Context.of(standing, standing.opening(law), region);
            numbers.putIfAbsent(context, numbers.size());
            chances[at * REGIONS + Place.of(region)] = numbers.getOrDefault(context, 0) * OUTCOMES;
          }
        }
      }
      this.contexts = numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The courses under one draw of the chances. */
    Tally draw(int number, int share) {
      long drawn = Seeds.of(seed, number);
      double[] below = thresholds(fit.draw(drawn));
      var random = new SplittableRandom(Seeds.of(drawn, 0));
      var tally = new Tally(governments, editions);
      var numbers = new int[editions * TIERS];
      for (int path = 0; path < share; path++) {
        Arrays.fill(numbers, 0);
        for (int i = 0; i < governments; i++) {
          int[] first = start[i];
          int state = first.length == 1 ? first[0] : first[random.nextInt(first.length)];
          for (int place = 0; place < editions; place++) {
            int at = eras[place] * states + state;
            int outcome = outcome(below, chances[at * REGIONS + regions[i]], random.nextDouble());
            state = next[at * OUTCOMES + outcome];
            int tier = place * TIERS + tiers[state];
            tally.byGovernment[i * editions * TIERS + tier]++;
            numbers[tier]++;
          }
        }
        tally.count(numbers);
      }
      return tally;
    }

    /** For each context, the sums of its chances up to each outcome. */
    private double[] thresholds(Fit.Drawn drawn) {
      var below = new double[contexts.length * OUTCOMES];
      for (int i = 0; i < contexts.length; i++) {
        double[] merits = drawn.merits(contexts[i]);
        double sum = 0;
        for (int tier = 0; tier < TIERS; tier++) {
          sum += tier == Place.of(Tier.T2WL) ? merits[tier] * drawn.waiver() : merits[tier];
          below[i * OUTCOMES + tier] = sum;
        }
        below[i * OUTCOMES + TIERS] = Double.POSITIVE_INFINITY;
      }
      return below;
    }

    private static int outcome(double[] below, int from, double drawn) {
      int outcome = 0;
      while (drawn >= below[from + outcome]) {
        outcome++;
      }
      return outcome;
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
        var numbers = new EnumMap<Tier, Outlook.Count>(Tier.class);
        for (Tier tier : Tier.values()) {
          numbers.put(tier, number((place * TIERS + Place.of(tier)) * (governments + 1), paths));
        }
        totals.add(new Totals(first + place, numbers));
      }
      return new Outlook(first, paths, ahead, totals);
    }

    private Outlook.Count number(int from, int paths) {
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
      return new Outlook.Count(sum / paths, lowest, highest);
    }
  }
}
