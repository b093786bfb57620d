package org.tierline.narrative.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the damage of its extraction taken out, in which each character knows its place in
 * the kept text.
 *
 * <p>Taken out are the running heads that a PDF's text layer glues into words: page number and name
 * of the country, as in "convicted 269LATVIA10 suspects". Line ends and rare spaces become blanks,
 * {@code Š} a dash, {@code ﬁ} and {@code ﬂ} quotation marks, curly apostrophes straight ones.
 */
public final class ReadableText {
  private final String kept;
  private final int base;
  private final String text;
  private final int[] places;

  private ReadableText(String kept, int base, String text, int[] places) {
    this.kept = kept;
    this.base = base;
    this.text = text;
    this.places = places;
  }

  /** A page number, if a name in capitals is glued to it. */
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{2,3}(?!\\d)");

  /**
   * A text made readable.
   *
   * @param names the names in capitals that running heads may print
   */
  public static ReadableText of(String kept, Collection<String> names) {
    return of(kept, 0, names);
  }

  /**
   * A part of a kept text made readable.
   *
   * @param kept the part
   * @param base where it begins in the whole: places are those of the whole
   * @param names the names in capitals that running heads may print
   */
  public static ReadableText of(String kept, int base, Collection<String> names) {
    boolean[] left = new boolean[kept.length()];
    Matcher number = NUMBER.matcher(kept);
    while (number.find()) {
      int start = number.start();
      int end = number.end();
      boolean glued = end < kept.length() && Character.isUpperCase(kept.charAt(end));
      int after = glued ? longest(names, name -> kept.startsWith(name, end)) : 0;
      if (after > 0) {
        // Digits behind the name belong to the sentence: "convicted 269LATVIA10 suspects".
        Arrays.fill(left, start, end + after, true);
      } else if (start > 0 && !left[start - 1] && Character.isUpperCase(kept.charAt(start - 1))) {
        int before =
            longest(
                names,
                name -> kept.startsWith(name, start - name.length()) && isFree(kept, start, name));
        Arrays.fill(left, start - before, before > 0 ? end : start, true);
      }
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
    return new ReadableText(kept, base, text.toString(), places);
  }

  /** Whether the name that ends at a place isn't the end of a longer word in capitals. */
  private static boolean isFree(String kept, int end, String name) {
    int start = end - name.length();
    return start <= 0 || !Character.isUpperCase(kept.charAt(start - 1));
  }

  /** The length of the longest name that fits; 0 if none does. */
  private static int longest(Collection<String> names, Predicate<String> fits) {
    int longest = 0;
    for (String name : names) {
      if (name.length() > longest && fits.test(name)) {
        longest = name.length();
      }
    }
    return longest;
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
  public String text() {
    return text;
  }

  /** The place in this text of a place in the kept one, or the next that is left. */
  public int placeOf(int kept) {
    int place = Arrays.binarySearch(places, 0, text.length() + 1, kept - base);
    return place >= 0 ? place : -place - 1;
  }

  /** The place in the kept text of a place in this one; blanks at its ends are left out. */
  public Span span(int start, int end) {
    int from = start;
    int until = end;
    while (from < until && text.charAt(from) == ' ') {
      from++;
    }
    while (until > from && text.charAt(until - 1) == ' ') {
      until--;
    }
    return from == until
        ? new Span(base + places[from], base + places[from])
        : new Span(base + places[from], base + places[until - 1] + 1);
  }

  /** Whether nothing but blanks stands before a place on its line of the kept text. */
  public boolean isLineStart(int place) {
    int at = places[place] - 1;
    while (at >= 0 && isBlank(kept.charAt(at))) {
      at--;
    }
    return at < 0 || kept.charAt(at) == '\n';
  }

  /** Whether nothing but blanks stands behind a place on its line of the kept text. */
  public boolean isLineEnd(int place) {
    int at = place == 0 ? 0 : places[place - 1] + 1;
    while (at < kept.length() && (isBlank(kept.charAt(at)) || kept.charAt(at) == '\r')) {
      at++;
    }
    return at == kept.length() || kept.charAt(at) == '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }
}
