package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds tiers that are written as a digit alone: "Singapore in 1, Thailand in 2", "Peru (3)", where
 * a sentence is on tiers or has several of them.
 */
final class BareTiers {
  private static final Set<String> DIGITS = Set.of("1", "2", "3");

  private static final Set<String> ENDS = Set.of("", ",", ";", ".", ")", "and", "&", "—");

  private static final Set<String> BEFORE = Set.of("in", "on", ":", "(", "is", "are", "=");

  private static final int SEVERAL = 2;

  private final Tokens tokens;
  private final List<Mark> marks;

  private BareTiers(Tokens tokens, List<Mark> marks) {
    this.tokens = tokens;
    this.marks = marks;
  }

  /** The marks of a sentence, digits that stand for tiers as tiers. */
  static List<Mark> read(Tokens tokens, List<Mark> marks) {
    return new BareTiers(tokens, marks).read();
  }

  private List<Mark> read() {
    boolean onTiers = marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER);
    var found = new ArrayList<Mark>();
    for (int i = 0; i < marks.size(); i++) {
      if (isTier(i, onTiers)) {
        found.add(marks.get(i));
      }
    }
    if (found.isEmpty() || (!onTiers && found.size() < SEVERAL)) {
      return marks;
    }
    return marks.stream().map(mark -> found.contains(mark) ? tier(mark) : mark).toList();
  }

  private Mark tier(Mark digit) {
    String value = "T" + digit.number();
    return new Mark(Sign.TIER, value, Tokens.NONE, digit.first(), digit.last(), digit.naming());
  }

  /**
   * Whether a digit stands where a tier may.
   *
   * @param onTiers whether the sentence names a tier in words
   */
  private boolean isTier(int index, boolean onTiers) {
    Mark digit = marks.get(index);
    Mark before = index > 0 ? marks.get(index - 1) : null;
    if (digit.sign() != Sign.NUMBER
        || !DIGITS.contains(tokens.word(digit.first()))
        || !ENDS.contains(tokens.word(digit.last() + 1))
        || before == null) {
      return false;
    }
    boolean named = before.sign() == Sign.COUNTRY;
    int gap = digit.first() - before.last() - 1;
    if (named && gap == 0) {
      return true; // "Venezuela 3"
    }
    if (named && gap == 1) {
      return BEFORE.contains(tokens.word(digit.first() - 1)); // "Peru (3)", "Thailand in 2"
    }
    boolean is = before.sign() == Sign.IS && index > 1;
    if (is && gap <= 1 && marks.get(index - 2).sign() == Sign.COUNTRY) {
      return true; // "Peru and Ecuador are 2"
    }
    boolean range = index > 1 && marks.get(index - 2).sign() == Sign.NUMBER; // "tiers 1 to 3"
    return onTiers && !range && isDestination(before, digit);
  }

  /** "From the watch list to 3", "up to 2". */
  private boolean isDestination(Mark before, Mark digit) {
    boolean into = before.sign() == Sign.INTO && digit.first() == before.last() + 1;
    boolean verb =
        before.is(Sign.UP, Sign.DOWN)
            && tokens.is(before.last(), "to")
            && digit.first() == before.last() + 1;
    return into || verb;
  }
}
