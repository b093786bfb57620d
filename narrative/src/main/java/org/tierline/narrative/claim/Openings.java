package org.tierline.narrative.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What begins at a place in a sentence, so that a clause may begin or end there. */
final class Openings {
  /** Between the beginning of a clause and its verb stand so many words at most. */
  private static final int OPENING = 7;

  private static final int PARENTHESIS = 4;

  private static final int LONGEST_ASIDE = 12;

  /** With what a clause begins that repeats the one before of someone else. */
  static final Set<String> SO = Set.of("so", "as", "nor", "neither");

  private static final Set<String> LINKS = Set.of("and", "&", "then", "or", "y", "e", "et");

  private static final Set<String> STOPS =
      Set.of(",", ";", ":", "(", ")", "—", ".", "!", "?", "•", "*", "/");

  private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have");

  private final Sentence sentence;
  private final Tokens tokens;

  /** What begins somewhere. */
  enum Opening {
    /** A subject and what is said of it. */
    SUBJECT,
    /** What is said of the subject before. */
    PREDICATE,
    OTHER
  }

  Openings(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** What begins at a token, read up to the next comma or the like. */
  Opening at(int from) {
    int at = from;
    while (at < sentence.end() && isLink(at)) {
      at++;
    }
    int start = at;
    Group subject = null;
    boolean pronoun = false;
    int words = 0;
    while (at < sentence.end() && words <= OPENING) {
      Group group = sentence.groupAt(at);
      if ((group != null && subject != null) || (at > start && isAndOfPredicates(at))) {
        return Opening.OTHER;
      }
      Mark mark = sentence.markAt(at);
      int behind = subject == null ? at : behindParenthesis(at);
      if (group != null) {
        subject = group;
        at = group.last() + 1;
      } else if (behind > at) {
        at = behind;
      } else if (mark != null) {
        Opening opening = opening(mark, subject, pronoun);
        if (opening != null) {
          return opening;
        }
        pronoun |= mark.sign() == Sign.PRONOUN;
        at = mark.last() + 1;
      } else {
        if (subject != null && at - subject.last() <= 2 && Tokens.isAuxiliary(word(at))) {
          return Opening.SUBJECT;
        }
        if (STOPS.contains(word(at)) || (isLink(at) && subject != null)) {
          return Opening.OTHER;
        }
        words++;
        at++;
      }
    }
    return Opening.OTHER;
  }

  /** "And has kept it since", and not "2004 and 2005". */
  private boolean isAndOfPredicates(int at) {
    return tokens.is(at, "and") && at + 1 < sentence.end() && !tokens.isNumber(at + 1);
  }

  /** What a mark shows to begin, behind a subject or a pronoun if there is one; null if nothing. */
  private @Nullable Opening opening(Mark mark, @Nullable Group subject, boolean pronoun) {
    if (subject != null && tokens.is(mark.first(), "having")) {
      return Opening.SUBJECT;
    }
    if (mark.is(Sign.BUT, Sign.SAY, Sign.RELATIVE, Sign.AFTER, Sign.WHEN)
        || (subject == null && mark.is(Sign.FROM, Sign.WITH, Sign.INCLUDE, Sign.EARLIER))) {
      return Opening.OTHER;
    }
    if (subject != null && mark.sign() == Sign.WITH && tokens.word(mark.first()).equals("joined")) {
      return Opening.SUBJECT; // "Fiji joined Palau"
    }
    boolean row = mark.is(Sign.SINCE, Sign.YEARS, Sign.STREAK, Sign.ALSO);
    if (subject != null && row && mark.first() - subject.last() <= 2) {
      return Opening.SUBJECT; // "Denmark since 2020"
    }
    boolean copula =
        subject != null && mark.sign() == Sign.IS && FINITE.contains(word(mark.first()));
    if (!copula && (!mark.isVerbal() || mark.is(Sign.POLICY, Sign.SOLDIERS))) {
      return null;
    }
    if (subject == null && mark.is(Sign.UP, Sign.DOWN) && tokens.is(mark.last(), "from")) {
      return Opening.OTHER; // "up from the watch list"
    }
    return subject != null || pronoun ? Opening.SUBJECT : Opening.PREDICATE;
  }

  /** The token behind a word or two between commas: "Chad, though, slipped". */
  private int behindParenthesis(int at) {
    if (tokens.is(at, "—")) {
      for (int i = at + 1; i <= at + LONGEST_ASIDE && i < sentence.end(); i++) {
        if (tokens.is(i, "—")) {
          return i + 1;
        }
      }
      return at;
    }
    if (!tokens.is(at, ",")) {
      return at;
    }
    for (int i = at + 1; i <= at + PARENTHESIS && i < sentence.end(); i++) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
      Mark mark = sentence.markAt(i);
      if (sentence.groupAt(i) != null
          || (mark != null && !mark.is(Sign.BUT, Sign.ALSO, Sign.SAY))) {
        return at;
      }
    }
    return at;
  }

  /** Whether a token only joins what follows to what was before. */
  boolean isLink(int at) {
    return LINKS.contains(word(at));
  }

  /** "So is Japan", "as have Kigali and Luanda". */
  boolean isSo(int at) {
    return SO.contains(word(at))
        && (Tokens.isAuxiliary(word(at + 1)) || tokens.is(at + 1, "for"))
        && groupSoon(at + 2);
  }

  private boolean groupSoon(int from) {
    for (int i = from; i < from + 3; i++) {
      if (sentence.groupAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether something is said before the next comma or the like. */
  boolean predicateFollows(int from) {
    for (int at = from; at < sentence.end(); at++) {
      if (STOPS.contains(word(at)) && sentence.groupOver(at) == null) {
        return false;
      }
      Mark mark = sentence.markAt(at);
      if (mark != null && mark.isVerbal()) {
        return true;
      }
      if (mark != null && mark.is(Sign.BUT, Sign.SAY)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a mark stands between commas: "Chad, though, slipped". */
  boolean isParenthesis(Mark mark) {
    if (mark.sign() == Sign.SAY && tokens.is(mark.first() - 1, ",")) {
      for (int i = mark.last() + 1; i <= mark.last() + PARENTHESIS; i++) {
        if (tokens.is(i, ",")) {
          return true; // "unchanged, says the agency, are"
        }
      }
    }
    if (!tokens.is(mark.last() + 1, ",")) {
      return false;
    }
    if (mark.sign() == Sign.BUT) {
      return tokens.is(mark.first() - 1, ",");
    }
    for (int i = mark.first() - 1; i >= Math.max(sentence.start(), mark.first() - 5); i--) {
      if (tokens.is(i, ",")) {
        return true; // "Mali, he said, was demoted"
      }
    }
    return false;
  }

  /** A word of the sentence; empty text behind its end. */
  String word(int at) {
    return at < sentence.end() ? tokens.at(at).word() : "";
  }
}
