package org.tierline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * The facts that determinations are timed on: the same ones at every run.
 *
 * <p>Each is about one placement of the built-in record, drawn evenly from all of the editions 2011
 * to 2025, so that tiers, editions, special cases and watch-list histories come in the record's own
 * proportions. The earlier editions are the real ones. The findings are invented, such that the law
 * gives the tier of the record; {@link CompleteFacts} says how. Of 30 in 100, some answers are
 * taken away: of each of those a share of its own, between 5 and 50 in 100, whatever the question.
 */
public final class SeededFacts {
  /** How many there are. */
  public static final int SIZE = 5_000;

  /** How many of them have questions open. */
  public static final int PARTIAL = SIZE * 30 / 100;

  static final int FIRST_EDITION = 2011;
  static final int LAST_EDITION = 2025;
  private static final long SEED = 20_001_028L;

  private SeededFacts() {}

  /**
   * One set of facts.
   *
   * @param placement what they are about
   * @param complete every question answered that the law asks in the edition
   * @param facts the same, or the same with some answers taken away
   */
  public record Seeded(Placement placement, Facts complete, Facts facts) {}

  /** All of them, on the built-in record. */
  public static List<Facts> all() {
    return on(RecordFiles.builtIn()).stream().map(Seeded::facts).toList();
  }

  /** All of them, with what they were made from. */
  public static List<Seeded> on(PublicRecord record) {
    var random = new SplittableRandom(SEED);
    var placements = new ArrayList<Placement>();
    for (int edition = FIRST_EDITION; edition <= LAST_EDITION; edition++) {
      placements.addAll(record.placements(edition));
    }
    var all = new ArrayList<Seeded>(SIZE);
    for (int i = 0; i < SIZE; i++) {
      var placement = placements.get(random.nextInt(placements.size()));
      var complete = CompleteFacts.leadingTo(placement, record, random);
      boolean partial = i * 10 % 100 < PARTIAL * 100 / SIZE;
      all.add(new Seeded(placement, complete, partial ? partial(complete, random) : complete));
    }
    return all;
  }

  private static Facts partial(Facts complete, SplittableRandom random) {
    double share = random.nextDouble(0.05, 0.50);
    Facts partial = complete;
    for (Question<?> question : complete.answered()) {
      if (random.nextDouble() < share) {
        partial = partial.without(question);
      }
    }
    return partial.equals(complete) ? partial(complete, random) : partial;
  }
}
