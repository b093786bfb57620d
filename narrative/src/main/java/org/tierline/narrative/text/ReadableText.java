package org.tierline.narrative.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

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
  private final Words words;

  private ReadableText(String kept, int base, String text, int[] places) {
    this.kept = kept;
    this.base = base;
    this.text = text;
    this.places = places;
    words = Words.of(text, 0, text.length());
  }

  /**
   * A text made readable.
   *
   * @param names the names in capitals that running heads may print
   */
  public static ReadableText of(String kept, Collection<String> names) {
    return of(kept, 0, RunningHeads.of(names), "");
  }

  /**
   * A part of a kept text made readable.
   *
   * @param kept the part
   * @param base where it begins in the whole: places are those of the whole
   * @param heads what running heads may print
   * @param title the name in capitals that its own title prints, which they may print too
   */
  public static ReadableText of(String kept, int base, RunningHeads heads, String title) {
    BitSet left = heads.withOwn(title).gluedIn(kept);
    char[] text = kept.toCharArray();
    int[] places = new int[kept.length() + 1];
    int length = 0;
    int next = left.nextSetBit(0);
    for (int i = 0; i < text.length; i++) {
      if (i == next) {
        i = left.nextClearBit(i) - 1;
        next = left.nextSetBit(i + 1);
      } else {
        places[length] = i;
        text[length++] = readable(text[i]);
      }
    }
    places[length] = kept.length();
    return new ReadableText(kept, base, new String(text, 0, length), places);
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

  /** The words of a part of the text, which begins and ends at these places. */
  public Words words(int start, int end) {
    return words.part(start, end);
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
