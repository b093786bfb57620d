package org.tierline.narrative.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tierline.narrative.indicium.Indicia;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;

/**
 * Parts a section of recommendations into its items: at bullets if it has any, else at semicolons.
 */
public final class Recommendations {
  private static final Pattern BULLET = Pattern.compile("\\s*[•▪*]\\s*");
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
    Pattern between = BULLET.matcher(section).find() ? BULLET : SEMICOLON;
    var items = new ArrayList<Recommendation>();
    var mark = between.matcher(section);
    int from = 0;
    while (from <= section.length()) {
      boolean more = mark.find(from);
      int until = more ? mark.start() : section.length();
      item(readable, section, from, until, start, items);
      if (!more) {
        break;
      }
      from = mark.end();
    }
    return items;
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
      items.add(
          new Recommendation(
              span, Indicia.of(readable.text().substring(start + first, start + last)), Set.of()));
    }
  }
}
