package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands twice in a sentence for one thing: "Tier 3, the lowest ranking", "Tier 2 (Watch
 * List)".
 */
final class Appositions {
  private static final Set<String> APPOSING =
      Set.of(
          ",",
          "(",
          ")",
          "\"",
          "'",
          "-",
          "—",
          ":",
          "the",
          "a",
          "or",
          "its",
          "of",
          "called",
          "as",
          "on",
          "countries",
          "country",
          "us",
          "u.s",
          "state",
          "department",
          "report",
          "system");

  private final Tokens tokens;
  private final List<Mark> kept = new ArrayList<>();

  private Appositions(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The marks of a sentence, a tier that is said twice as one. */
  static List<Mark> merged(Tokens tokens, List<Mark> marks) {
    var appositions = new Appositions(tokens);
    marks.forEach(appositions::add);
    return List.copyOf(appositions.kept);
  }

  private void add(Mark mark) {
    int index = kept.size() - 1;
    while (index >= 0
        && kept.get(index).is(Sign.AND, Sign.PRONOUN, Sign.COUNTRIES, Sign.NOTHING, Sign.REPORT)) {
      index--;
    }
    Mark before = index < 0 ? null : kept.get(index);
    boolean list = before != null && before.value().equals("list");
    if (list && mark.sign() == Sign.TIER && tokens.is(mark.first() - 1, "of")) {
      kept.subList(index, kept.size()).clear(); // "the list of Tier 2 nations"
      kept.add(mark);
      return;
    }
    if (before == null
        || mark.sign() != Sign.TIER
        || before.sign() != Sign.TIER
        || !isApposition(before.last() + 1, mark.first())) {
      kept.add(mark);
      return;
    }
    boolean same = mark.value().equals(before.value());
    if (!same && isItsBest(before.last() + 1, mark.first())) {
      return;
    }
    boolean watchList = mark.value().equals("T2WL") && before.value().equals("T2");
    boolean again = before.value().equals("T2WL") && mark.value().equals("T2");
    if (!watchList && !again && !same) {
      kept.add(mark);
      return;
    }
    kept.subList(index, kept.size()).clear();
    String value = watchList ? mark.value() : before.value();
    kept.add(new Mark(Sign.TIER, value, Tokens.NONE, before.first(), mark.last(), Naming.NAME));
  }

  /** "Tier 2, its best place": best of those it had. */
  private boolean isItsBest(int from, int until) {
    return tokens.hasAny(from, until, "its", "their");
  }

  private boolean isApposition(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!APPOSING.contains(tokens.word(i))) {
        return false;
      }
    }
    return true;
  }
}
