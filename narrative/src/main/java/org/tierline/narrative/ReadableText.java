package org.tierline.narrative;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with the damage of its extraction taken out, in which each character knows its place in
 * the kept text.
 *
 * <p>Taken out are the running heads that a PDF's text layer glues into words: page number and name
 * of the country, as in "convicted 269LATVIA10 suspects". Line ends and rare spaces become blanks,
 * {@code Š} a dash, {@code ﬁ} and {@code ﬂ} quotation marks, curly apostrophes straight ones.
 */
final class ReadableText {
  private final String text;
  private final int[] places;

  private ReadableText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /**
   * @param heads matches its running heads
   */
  static ReadableText of(String kept, Pattern heads) {
    boolean[] left = new boolean[kept.length()];
    Matcher head = heads.matcher(kept);
    while (head.find()) {
      Arrays.fill(left, head.start(), head.end(), true);
    }
    var text = new StringBuilder(kept.length());
    int[] places = new int[kept.length() + 1];
    for (int i = 0; i < kept.length(); i++) {
      if (!left[i]) {
        places[text.length()] = i;
        text.append(readable(kept.charAt(i)));
      }
    }
    places[text.length()] = kept.length();
    return new ReadableText(text.toString(), places);
  }

  /**
   * Matches the running heads that print any of some names, which are in capitals. The page number
   * may stand on either side; digits after the name belong to the sentence where a number precedes
   * it.
   */
  static Pattern heads(Collection<String> names) {
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    return Pattern.compile("(?<!\\d)\\d{2,3}" + any + "|(?<!\\p{Lu})" + any + "\\d{2,3}(?!\\d)");
  }

  private static char readable(char c) {
    return switch (c) {
      case '\r', '\n', '\t', '\u00A0', '\u2009', '\u202F' -> ' ';
      case 'Š', '\u2013', '\u2014' -> '—';
      case '\uFB01', '\uFB02', '\u201C', '\u201D' -> '"';
      case '\u2018', '\u2019' -> '\'';
      default -> c;
    };
  }

  /** The text as it is to be read. */
  String text() {
    return text;
  }

  /** The place in this text of a place in the kept one, or the next that is left. */
  int placeOf(int kept) {
    int place = Arrays.binarySearch(places, 0, text.length() + 1, kept);
    return place >= 0 ? place : -place - 1;
  }

  /** The place in the kept text of a place in this one; blanks at its ends are left out. */
  Span span(int start, int end) {
    int from = start;
    int until = end;
    while (from < until && text.charAt(from) == ' ') {
      from++;
    }
    while (until > from && text.charAt(until - 1) == ' ') {
      until--;
    }
    return from == until
        ? new Span(places[from], places[from])
        : new Span(places[from], places[until - 1] + 1);
  }
}
