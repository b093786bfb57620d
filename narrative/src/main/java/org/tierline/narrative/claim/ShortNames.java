package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that are names only by what a text has named before: "the North", where it has spoken of
 * North Korea, and "both Congos".
 */
final class ShortNames {
  private static final String NORTH = "PRK";
  private static final String SOUTH = "KOR";

  /** Of "both Congos": the two, in the order of the alphabet. */
  private static final Map<String, List<String>> PAIRS =
      Map.of("congos", List.of("COD", "COG"), "koreas", List.of(NORTH, SOUTH));

  private final Tokens tokens;
  private final List<Mark> marks;
  private final Map<String, Integer> firstNamed = new HashMap<>();

  private ShortNames(Tokens tokens, List<Mark> marks) {
    this.tokens = tokens;
    this.marks = marks;
    for (Mark mark : marks) {
      if (mark.sign() == Sign.COUNTRY) {
        firstNamed.putIfAbsent(mark.value(), mark.first());
      }
    }
  }

  /** The marks of an English text, with those names among them. */
  static List<Mark> added(Tokens tokens, List<Mark> marks) {
    return new ShortNames(tokens, marks).all();
  }

  private List<Mark> all() {
    var found = new ArrayList<Mark>();
    for (int i = 1; i < tokens.size(); i++) {
      List<String> pair = PAIRS.getOrDefault(tokens.word(i), List.of());
      if (!pair.isEmpty() && tokens.hasAny(i - 1, i, "both", "two")) {
        found.add(name(pair.getFirst(), i - 1));
        found.add(name(pair.getLast(), i));
      } else if (isHalf(i, "north") && isNamedBefore(NORTH, i)) {
        found.add(name(NORTH, i));
      } else if (isHalf(i, "south") && isNamedBefore(NORTH, i) && isNamedBefore(SOUTH, i)) {
        found.add(name(SOUTH, i));
      }
    }
    if (found.isEmpty()) {
      return marks;
    }
    var taken = new HashMap<Integer, Mark>();
    found.forEach(name -> taken.put(name.first(), name));
    marks.stream()
        .filter(mark -> !taken.containsKey(mark.first()) && !taken.containsKey(mark.last()))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Mark::first));
    return found;
  }

  private boolean isNamedBefore(String country, int token) {
    return firstNamed.getOrDefault(country, token) < token;
  }

  /** "The North", and neither "the North of" nor "the North American". */
  private boolean isHalf(int token, String word) {
    boolean more =
        token + 1 < tokens.size()
            && (tokens.is(token + 1, "of")
                || tokens.is(token + 1, "-")
                || (tokens.at(token + 1).capital() && !tokens.isPossessive(token)));
    return tokens.is(token, word)
        && tokens.at(token).capital()
        && tokens.is(token - 1, "the")
        && !more;
  }

  private static Mark name(String country, int token) {
    return new Mark(Sign.COUNTRY, country, Tokens.NONE, token, token, Naming.NAME);
  }
}
