package org.tierline.narrative.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether the hyphen at a line's end is the word's own, or only breaks it. */
final class BrokenWords {
  /** Words that make compounds with a hyphen. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "anti",
          "non",
          "self",
          "well",
          "long",
          "short",
          "cross",
          "multi",
          "mid",
          "high",
          "low",
          "vice",
          "semi",
          "quasi",
          "state",
          "government",
          "child",
          "labor",
          "debt",
          "first",
          "second",
          "third",
          "two",
          "three",
          "four",
          "five",
          "ten",
          "part",
          "full",
          "front",
          "law",
          "decision",
          "policy",
          "follow");

  /** What makes one word of such a first part: "state-ment", "follow-ing", "second-ary". */
  private static final Pattern ENDINGS =
      Pattern.compile(
          "ment|less|ness|hood|ren|ship|ward|ple|ply|nar|ing|er|or|est|ed|al|ly|ary|y|ies|ner|ial"
              + "|teen|teenth|fold|th|ty|ant|ful|yer|age|dle|night|way|ier|ish|maker|making|um"
              + "|ticipate|ticipated|ticipating|ticipation|ticular|ticularly|nership|e");

  /** Syllables that begin many words, and compounds with these alone. */
  private static final Pattern COMPOUNDS =
      Pattern.compile(
          "(?:pre-(?:trial|departure|sentenc|screen|service|employment|existing|arrival)"
              + "|post-(?:traffick|conviction|arrival|trauma|conflict|release|trial|election)"
              + "|co-(?:host|chair|sponsor|defendant|conspirator|found|fund|organiz|lead|led)"
              + "|inter-(?:ministerial|agency|governmental|institutional|departmental|country)"
              + "|sub-(?:region|committee|national|office|prefect|agent)"
              + "|pro-(?:government|bono|victim)|ex-(?:minister|combatant|husband|official|police))"
              + ".*");

  private BrokenWords() {}

  /**
   * Whether to keep a hyphen.
   *
   * @param before a text that ends in a letter or digit and a hyphen
   * @param after how the next line goes on
   */
  static boolean keepHyphen(CharSequence before, String after) {
    int end = before.length() - 1;
    int start = end;
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    int until = 0;
    while (until < after.length() && Character.isLetter(after.charAt(until))) {
      until++;
    }
    if (start == end || (start > 0 && "/-.".indexOf(before.charAt(start - 1)) >= 0)) {
      return true; // "16-year-old", an address, or a compound of three words
    }
    String first = before.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    String second = after.substring(0, until);
    return FIRST_PARTS.contains(first)
        ? !ENDINGS.matcher(singular(second)).matches()
        : COMPOUNDS.matcher(first + "-" + second).matches();
  }

  private static String singular(String word) {
    return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.equals("ies")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
