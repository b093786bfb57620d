package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.text.Span;

/** Finds the governments that a sentence names one after another. */
final class Groups {
  private static final Set<String> AND_WORDS = Set.of("and", "&", "or", "plus", "well");
  private static final Set<String> BEHIND_GOVERNMENT =
      Set.of("government", "authorities", "regime", "ranking", "status", "rank", "rating", "place");
  private static final Set<String> RATED_VERBS =
      Set.of(
          "is",
          "was",
          "remains",
          "remained",
          "itself",
          "too",
          "joined",
          "joins",
          "retained",
          "kept",
          "keeps",
          "stays",
          "stayed");

  private static final int TO_ITSELF = 10;

  private final Tokens tokens;
  private final List<Mark> marks;
  private final Map<Integer, Mark> byFirst = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();
  private int first;
  private int last;
  private boolean weak = true;

  private Groups(Tokens tokens, List<Mark> marks) {
    this.tokens = tokens;
    this.marks = marks;
    for (Mark mark : marks) {
      byFirst.putIfAbsent(mark.first(), mark);
    }
  }

  /** The groups of a sentence with these marks, in its order. */
  static List<Group> of(Tokens tokens, Span sentence, List<Mark> marks) {
    var found = new Groups(tokens, marks);
    found.read(sentence);
    return found.groups;
  }

  private void read(Span sentence) {
    boolean ends = false;
    for (Mark mark : marks) {
      if (mark.sign() != Sign.COUNTRY || isPlaceOnly(mark, sentence)) {
        continue;
      }
      boolean joins = !codes.isEmpty() && isList(last + 1, mark.first());
      boolean and = joins && hasAnd(last + 1, mark.first());
      if (joins && !and && isOwner(mark)) {
        continue; // "China, Taiwan's neighbour,"
      }
      // "A, B and C, D rose": D begins something else.
      joins &= and || !ends;
      ends = joins && (and || ends);
      if (!joins) {
        close();
        first = mark.first();
      }
      if (!codes.contains(mark.value())) {
        codes.add(mark.value());
      }
      boolean people = mark.naming() == Naming.PEOPLE;
      weak &= people && !BEHIND_GOVERNMENT.contains(tokens.word(mark.last() + 1));
      last = mark.last();
    }
    close();
  }

  /** Whether a name only says whose something is. */
  private boolean isOwner(Mark mark) {
    return tokens.isPossessive(mark.last())
        && !BEHIND_GOVERNMENT.contains(tokens.word(mark.last() + 1));
  }

  private void close() {
    boolean rater = codes.size() == 1 && codes.get(0).equals("USA") && !isRated();
    if (!codes.isEmpty() && !rater) {
      groups.add(new Group(codes, first, last, weak));
    }
    codes.clear();
    weak = true;
  }

  /** The United States are rated too, but mostly they rate. */
  private boolean isRated() {
    boolean abbreviated = tokens.is(last + 1, ")"); // "the United States (U.S.)"
    return RATED_VERBS.contains(tokens.word(abbreviated ? last + 2 : last + 1))
        || isOfItself()
        || isExample();
  }

  /** "The United States has ranked itself", "gave itself the top grade". */
  private boolean isOfItself() {
    for (int i = last + 1; i <= last + TO_ITSELF; i++) {
      if (tokens.is(i, "itself")) {
        return true;
      }
      if (tokens.hasAny(i, i + 1, ".", ";", "that", "which") || isName(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isName(int token) {
    Mark mark = markAt(token);
    return mark != null && mark.sign() == Sign.COUNTRY;
  }

  /** "Tier 1 countries, including the United States". */
  private boolean isExample() {
    List<Mark> before =
        marks.stream().filter(mark -> mark.last() < first && !mark.is(Sign.AND)).toList();
    int size = before.size();
    return size > 2
        && before.get(size - 1).sign() == Sign.INCLUDE
        && before.get(size - 2).sign() == Sign.COUNTRIES
        && before.get(size - 3).sign() == Sign.TIER
        && first - before.get(size - 1).last() <= 2;
  }

  /** Whether a name only says where something was: "BANGKOK (AP)", "the embassy in Hanoi". */
  private boolean isPlaceOnly(Mark mark, Span sentence) {
    if (!mark.weak()) {
      return isDateline(mark, sentence);
    }
    String before = tokens.word(mark.first() - 1);
    boolean seat = mark.naming() == Naming.SEAT;
    return before.equals("in")
        || before.equals("at")
        || before.equals("from")
        || (seat && isNamesake(mark))
        || isDateline(mark, sentence);
  }

  /** "A Tokyo suburb", "the Paris agreement": a seat before a noun is no government. */
  private boolean isNamesake(Mark mark) {
    int behind = mark.last() + 1;
    String word = tokens.word(behind);
    boolean noun =
        !word.isEmpty()
            && Character.isLetter(word.charAt(0))
            && markAt(behind) == null
            && !Tokens.isAuxiliary(word)
            && !BEHIND_GOVERNMENT.contains(word);
    boolean article =
        tokens.word(mark.first() - 1).equals("a") || tokens.word(mark.first() - 1).equals("the");
    return noun && article;
  }

  private boolean isDateline(Mark mark, Span sentence) {
    String behind = tokens.word(mark.last() + 1);
    if (mark.first() == sentence.start() && mark.naming() == Naming.SEAT && behind.equals("—")) {
      return true; // "Rabat – The report"
    }
    return mark.first() == sentence.start()
        && tokens.at(mark.last()).capitals()
        && (behind.equals("(")
            || behind.equals("—")
            || behind.equals("-")
            || (behind.equals(",") && mark.weak())
            || (behind.equals(":") && mark.weak()));
  }

  /** Whether an "and" stands there, which comes before the last of a list. */
  private boolean hasAnd(int from, int until) {
    for (int i = from; i < until; i++) {
      if (isAnd(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether between two tokens only that stands which joins a list. */
  private boolean isList(int from, int until) {
    int at = from;
    while (at < until) {
      Mark mark = markAt(at);
      String word = tokens.word(at);
      if (mark != null && mark.is(Sign.AND) && !isOwned(mark, at == from)) {
        at = mark.last() + 1;
      } else if (word.equals(",")
          || word.equals("\"")
          || word.equals("'")
          || word.equals("/")
          || word.equals("*")
          || word.equals(")")
          || word.equals("formerly")
          || (word.equals("(") && isSecondName(at + 1))
          || word.equals("oddly")
          || word.equals("finally")) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** "North Korea's neighbour": what names somebody else. */
  private boolean isOwned(Mark mark, boolean first) {
    return first && tokens.isPossessive(mark.first() - 1) && !isAnd(mark.first());
  }

  private boolean isAnd(int at) {
    return AND_WORDS.contains(tokens.word(at));
  }

  /** "Myanmar (formerly Burma)". */
  private boolean isSecondName(int at) {
    int name = tokens.is(at, "formerly") ? at + 1 : at;
    Mark mark = markAt(name);
    return mark != null && mark.sign() == Sign.COUNTRY && codes.contains(mark.value());
  }

  private @Nullable Mark markAt(int token) {
    return byFirst.get(token);
  }
}
