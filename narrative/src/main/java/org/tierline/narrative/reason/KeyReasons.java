package org.tierline.narrative.reason;

import java.util.ArrayList;
import java.util.List;
import org.tierline.narrative.indicium.Indicia;
import org.tierline.narrative.reason.Clauses.Clause;
import org.tierline.narrative.reason.Clauses.Role;
import org.tierline.narrative.reason.KeyReason.Direction;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Words;

/**
 * Finds the key reasons in the opening of a narrative: the clauses that say what the government did
 * or failed to do. An opening tells first what speaks for the government and, from a "However" or
 * "Although the government meets" on, what speaks against it; in either part a clause may go the
 * other way.
 *
 * <p>The opening of a special case describes a country where there is little of a government.
 * There, only what bears on an indicium and names the government, its officials or its courts is a
 * reason; the rest is background.
 *
 * <p>Source: the guide of the labelled set, "Reasons".
 */
public final class KeyReasons {
  /** What a digest prints before its reasons, and after them. */
  private static final String RATING = "tier rating:";

  private static final String PROFILE = "trafficking profile:";
  private static final String DETAILS = "; for more details, go to";

  /** What is shorter and bears on no indicium makes no point. */
  private static final int FEWEST_WORDS = 3;

  private KeyReasons() {}

  /**
   * The key reasons of an opening, in its order.
   *
   * @param start where the opening begins in the readable text
   * @param end where it ends
   */
  public static List<KeyReason> of(ReadableText readable, int start, int end) {
    String text = readable.text();
    int rating = text.lastIndexOf(RATING, end - RATING.length());
    int from = rating >= start ? rating + RATING.length() : start;
    int profile = text.indexOf(PROFILE, from, end);
    int details = text.indexOf(DETAILS, from, end);
    int until = Math.min(profile >= 0 ? profile : end, details >= 0 ? details : end);
    var words = readable.words(from, until);
    var reasons = new ArrayList<KeyReason>();
    boolean turned = false;
    boolean special = false;
    for (int i = 0; i < words.sentenceCount(); i++) {
      int first = words.sentenceStart(i);
      int behind = words.sentenceEnd(i);
      int turn = Tone.TURN.placeIn(words, first, behind);
      special |= Tone.SPECIAL.isIn(words, first, behind);
      for (Clause clause : Clauses.of(words, first, behind)) {
        turned |= turn >= 0 && clause.until() > turn;
        var indicia = Indicia.of(words, clause.from(), clause.until());
        boolean tells =
            special
                ? !indicia.isEmpty() && Tone.STATE.isIn(words, clause.from(), clause.until())
                : !indicia.isEmpty() || clause.until() - clause.from() >= FEWEST_WORDS;
        // "The government increased its efforts by": the reasons follow.
        boolean leads =
            words.is(clause.until() - 1, "by") || words.is(clause.until() - 1, "including");
        if (tells && !leads && !Tone.isFormula(words, clause.from(), clause.until())) {
          reasons.add(
              new KeyReason(
                  readable.span(words.start(clause.from()), words.end(clause.until() - 1)),
                  direction(words, clause, turned),
                  indicia));
        }
      }
    }
    return reasons;
  }

  private static Direction direction(Words words, Clause clause, boolean turned) {
    if (clause.role() == Role.LISTED) {
      return Direction.FOR;
    }
    if (clause.role() == Role.NEGATED) {
      return Direction.AGAINST;
    }
    boolean against = Tone.AGAINST.isIn(words, clause.from(), clause.until());
    boolean conceded = clause.role() == Role.CONCEDED;
    return against || (turned && !conceded) ? Direction.AGAINST : Direction.FOR;
  }
}
