package org.tierline.narrative.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names in capitals that a page's running head may print. They are kept by first and by last
 * letter, for there are hundreds, and every number of a text may be glued to one.
 */
public final class RunningHeads {
  private final Map<Character, List<String>> byFirst;
  private final Map<Character, List<String>> byLast;

  /** A name of one text's own; empty if it has none. */
  private final String own;

  private RunningHeads(
      Map<Character, List<String>> byFirst, Map<Character, List<String>> byLast, String own) {
    this.byFirst = byFirst;
    this.byLast = byLast;
    this.own = own;
  }

  /** The heads that print these names. */
  public static RunningHeads of(Collection<String> names) {
    var byFirst = new HashMap<Character, List<String>>();
    var byLast = new HashMap<Character, List<String>>();
    for (String name : names) {
      if (!name.isEmpty()) {
        byFirst.computeIfAbsent(name.charAt(0), first -> new ArrayList<>()).add(name);
        byLast.computeIfAbsent(name.charAt(name.length() - 1), last -> new ArrayList<>()).add(name);
      }
    }
    return new RunningHeads(byFirst, byLast, "");
  }

  /** These, and the name that a text's own title prints. */
  public RunningHeads withOwn(String name) {
    return new RunningHeads(byFirst, byLast, name);
  }

  /** A text, or a part of one, without the heads that are glued into it. */
  public String without(String kept) {
    BitSet glued = gluedIn(kept);
    if (glued.isEmpty()) {
      return kept;
    }
    var text = new StringBuilder(kept.length());
    for (int at = glued.nextClearBit(0); at < kept.length(); ) {
      int until = glued.nextSetBit(at);
      text.append(kept, at, until < 0 ? kept.length() : until);
      at = until < 0 ? kept.length() : glued.nextClearBit(until);
    }
    return text.toString();
  }

  /** The characters of page numbers with the names in capitals that are glued to them. */
  BitSet gluedIn(String kept) {
    var left = new BitSet();
    int at = 0;
    while (at < kept.length()) {
      if (!isDigit(kept.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < kept.length() && isDigit(kept.charAt(at))) {
        at++;
      }
      if (at - start == 2 || at - start == 3) {
        // Digits behind the name belong to the sentence: "convicted 269LATVIA10 suspects".
        int after = isUpper(kept, at) ? lengthFrom(kept, at) : 0;
        if (after > 0) {
          left.set(start, at + after);
        } else if (isUpper(kept, start - 1) && !left.get(start - 1)) {
          int before = lengthBefore(kept, start);
          left.set(start - before, before > 0 ? at : start);
        }
      }
    }
    return left;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isUpper(String text, int at) {
    return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** The length of the longest name that begins at a place; 0 if none does. */
  int lengthFrom(String text, int start) {
    if (start >= text.length()) {
      return 0;
    }
    int longest = text.startsWith(own, start) ? own.length() : 0;
    for (String name : byFirst.getOrDefault(text.charAt(start), List.of())) {
      if (name.length() > longest && text.startsWith(name, start)) {
        longest = name.length();
      }
    }
    return longest;
  }

  /**
   * The length of the longest name that ends at a place, and isn't the end of a longer word in
   * capitals; 0 if none does.
   */
  int lengthBefore(String text, int end) {
    if (end == 0) {
      return 0;
    }
    int longest = endsAt(text, end, own) ? own.length() : 0;
    for (String name : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
      if (name.length() > longest && endsAt(text, end, name)) {
        longest = name.length();
      }
    }
    return longest;
  }

  private static boolean endsAt(String text, int end, String name) {
    int start = end - name.length();
    return text.startsWith(name, start)
        && (start <= 0 || !Character.isUpperCase(text.charAt(start - 1)));
  }
}
