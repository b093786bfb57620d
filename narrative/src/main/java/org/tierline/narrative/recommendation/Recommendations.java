package org.tierline.narrative.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern BULLET = Pattern.compile("\\s*[•▪●*]\\s*");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern AND = Pattern.compile("and,?\\s+(?=\\p{L})");

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
    for (Span mark : marks(section)) {
      item(readable, section, from, mark.start(), start, items);
      from = mark.end();
    }
    item(readable, section, from, section.length(), start, items);
    return items;
  }

  /** What stands between two items. */
  private static List<Span> marks(String section) {
    List<Span> bullets = all(BULLET, section);
    if (!bullets.isEmpty()) {
      return bullets;
    }
    List<Span> semicolons = all(SEMICOLON, section);
    List<Span> stops = sentenceStarts(section);
    return stops.size() > semicolons.size() ? stops : semicolons;
  }

  private static List<Span> all(Pattern mark, String section) {
    var all = new ArrayList<Span>();
    Matcher found = mark.matcher(section);
    while (found.find()) {
      all.add(new Span(found.start(), found.end()));
    }
    return all;
  }

  /** Where each sentence but the first begins. */
  private static List<Span> sentenceStarts(String section) {
    Words words = Words.of(section, 0, section.length());
    var starts = new ArrayList<Span>();
    for (int i = 1; i < words.sentenceCount(); i++) {
      int start = words.start(words.sentenceStart(i));
      starts.add(new Span(start, start));
    }
    return starts;
  }

  private static void item(
      ReadableText readable,
      String section,
      int from,
      int until,
      int start,
      List<Recommendation> items) {
    int first = from;
    var and = AND.matcher(section).region(from, until);
    if (and.lookingAt()) {
      first = and.end();
    }
    int last = until;
    while (last > first && " .".indexOf(section.charAt(last - 1)) >= 0) {
      last--;
    }
    Span span = readable.span(start + first, start + last);
    if (span.end() > span.start()) {
      Words words = Words.of(readable.text(), start + first, start + last);
      var indicia = Indicia.of(words, 0, words.size());
      items.add(new Recommendation(span, indicia, Protection.of(words, indicia), Actors.of(words)));
    }
  }
}
