package org.tierline.law.determination;

import org.tierline.law.facts.Facts;
import org.tierline.law.watchlist.Readings;

/** The law as one question: facts in, the whole determination out. */
public final class Law {

  /** The version of the law as encoded here; a change in a result of law changes it. */
  public static final String VERSION = "1";

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
