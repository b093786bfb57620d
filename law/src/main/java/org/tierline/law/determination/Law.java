package org.tierline.law.determination;

import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Readings;

/** The law as one question: facts in, the whole determination out. */
public final class Law {

  /** The law as encoded here, by the editions it was reviewed for. */
  public static final String VERSION = Statute.FIRST_EDITION + "-" + Statute.LAST_REVIEWED_EDITION;

  private Law() {}

  /** What the law says on facts, read as State reads it, with the reasons that decide. */
  public static Determination determine(Facts facts) {
    return determine(facts, Readings.PRACTICE, ReasonDepth.MINIMAL);
  }

  /**
   * What the law says on facts.
   *
   * @param facts with the earlier editions, if they are known: the clock runs over them
   * @param readings how the two disputed texts of the watch list are read
   * @param depth how much of the reasons is wanted
   */
  public static Determination determine(Facts facts, Readings readings, ReasonDepth depth) {
    return new Determination(facts, readings, ListDecision.decide(facts, readings, depth));
  }
}
