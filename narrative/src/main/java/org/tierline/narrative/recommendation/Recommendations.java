package org.tierline.narrative.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.tierline.narrative.indicium.Indicia;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;
import org.tierline.narrative.text.Words;

/**
 * Parts a section of recommendations into its items: at bullets if it has any; else at semicolons,
 * as one paragraph has them to 2018; else at the ends of sentences, where a copy lost the bullets
 * or the text of 2005 to 2009 says what the government should do.
 */
public final class Recommendations {
  private static final String BULLETS = "•▪●*";
  private static final String SEMICOLON = ";";
  private static final String AND = "and";

  private Recommendations() {}

  /**
   * The items of a section.
   *
   * @param start where the section begins in the readable text
   * @param end where it ends
   */
  public static List<Recommendation> of(ReadableText readable, int start, int end) {
    String section = readable.text().substring(start, end);
    var items = new ArrayList<Recommendation>();
    int from = 0;
    for (Span mark : marks(readable, section, start)) {
      item(readable, section, from, mark.start(), start, items);
      from = mark.end();
    }
    item(readable, section, from, section.length(), start, items);
    return items;
  }

  /** What stands between two items. */
  private static List<Span> marks(ReadableText readable, String section, int start) {
    List<Span> bullets = all(BULLETS, section);
    if (!bullets.isEmpty()) {
      return bullets;
    }
    List<Span> semicolons = all(SEMICOLON, section);
    Words words = readable.words(start, start + section.length());
    return words.sentenceCount() - 1 > semicolons.size()
        ? sentenceStarts(words, start)
        : semicolons;
  }

  /** Where one of some marks stands, with the blanks around it. */
  private static List<Span> all(String marks, String section) {
    var all = new ArrayList<Span>();
    int last = 0;
    for (int i = 0; i < section.length(); i++) {
      if (marks.indexOf(section.charAt(i)) >= 0) {
        int start = i;
        while (start > last && isBlank(section.charAt(start - 1))) {
          start--;
        }
        last = behindBlanks(section, i + 1);
        all.add(new Span(start, last));
        i = last - 1;
      }
    }
    return all;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int behindBlanks(String section, int from) {
    int at = from;
    while (at < section.length() && isBlank(section.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where each sentence but the first begins. */
  private static List<Span> sentenceStarts(Words words, int base) {
    var starts = new ArrayList<Span>();
    for (int i = 1; i < words.sentenceCount(); i++) {
      int start = words.start(words.sentenceStart(i)) - base;
      starts.add(new Span(start, start));
    }
    return starts;
  }

  /** The place behind "and" or "and," if an item begins with it. */
  private static int behindAnd(String section, int from, int until) {
    if (!section.startsWith(AND, from)) {
      return from;
    }
    int end = from + AND.length();
    int comma = section.startsWith(",", end) ? end + 1 : end;
    int next = behindBlanks(section, comma);
    return next > comma && next < until && Character.isLetter(section.charAt(next)) ? next : from;
  }

  private static void item(
      ReadableText readable,
      String section,
      int from,
      int until,
      int start,
      List<Recommendation> items) {
    int first = behindAnd(section, from, until);
    int last = until;
    while (last > first && " .".indexOf(section.charAt(last - 1)) >= 0) {
      last--;
    }
    Span span = readable.span(start + first, start + last);
    if (span.end() > span.start()) {
      Words words = readable.words(start + first, start + last);
      var indicia = Indicia.of(words, 0, words.size());
      items.add(new Recommendation(span, indicia, Protection.of(words, indicia), Actors.of(words)));
    }
  }
}
