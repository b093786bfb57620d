package org.tierline.narrative.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.text.ReadableText;

/**
 * Finds what may be headings: in capitals anywhere, for texts that run on glue them between two
 * sentences; in title case only where a sentence ends before and a line or a capital follows.
 */
final class Headings {
  /** A heading's name of a government is no longer than this. */
  private static final int LONGEST_NAME = 80;

  private static final List<Words> TABLE =
      List.of(
          new Words(Section.Kind.RECOMMENDATIONS, "PRIORITIZED RECOMMENDATIONS"),
          new Words(Section.Kind.RECOMMENDATIONS, "Prioritized Recommendations"),
          new Words(Section.Kind.RECOMMENDATIONS, "RECOMMENDATIONS"),
          new Words(Section.Kind.RECOMMENDATIONS, "Recommendations"),
          new Words(Section.Kind.GOVERNMENT_EFFORTS, "GOVERNMENT EFFORTS"),
          new Words(Section.Kind.GOVERNMENT_EFFORTS, "Government Efforts"),
          new Words(Section.Kind.PROSECUTION, "PROSECUTION"),
          new Words(Section.Kind.PROSECUTION, "Prosecution"),
          new Words(Section.Kind.PROTECTION, "PROTECTION"),
          new Words(Section.Kind.PROTECTION, "Protection"),
          new Words(Section.Kind.PREVENTION, "PREVENTION"),
          new Words(Section.Kind.PREVENTION, "Prevention"),
          new Words(Section.Kind.PROFILE, "TRAFFICKING PROFILE"),
          new Words(Section.Kind.PROFILE, "Trafficking Profile"));

  private record Words(Section.Kind kind, String words) {
    boolean capitals() {
      return Character.isUpperCase(words.charAt(1));
    }
  }

  /**
   * A place that may be a heading.
   *
   * @param start inclusive, in the readable text
   * @param end exclusive
   * @param capitals else title case
   */
  record Heading(Section.Kind kind, int start, int end, boolean capitals) {}

  private final ReadableText readable;
  private final String text;

  private Headings(ReadableText readable) {
    this.readable = readable;
    this.text = readable.text();
  }

  /** All of a text, in its order. */
  static List<Heading> of(ReadableText readable, int from) {
    var headings = new Headings(readable);
    var all = new ArrayList<Heading>();
    int at = from;
    while (at < headings.text.length()) {
      Heading heading = mayBegin(headings.text.charAt(at)) ? headings.at(at) : null;
      if (heading == null) {
        at++;
      } else {
        all.add(heading);
        at = heading.end();
      }
    }
    return all;
  }

  /** The first letters of the table. */
  private static boolean mayBegin(char c) {
    return c == 'P' || c == 'R' || c == 'G' || c == 'T';
  }

  private @Nullable Heading at(int at) {
    for (Words each : TABLE) {
      if (text.startsWith(each.words(), at)) {
        int end = at + each.words().length();
        boolean free = each.capitals() ? !isUpper(at - 1) : endsSentence(at);
        int until = !free ? -1 : end(each, at, end);
        if (until >= 0) {
          return new Heading(each.kind(), at, until, each.capitals());
        }
      }
    }
    return null;
  }

  /** The end of a heading whose table words are at a place; -1 if it is none. */
  private int end(Words words, int start, int end) {
    if (words.kind() == Section.Kind.RECOMMENDATIONS) {
      return recommendations(start, end, words.capitals());
    }
    boolean glued = isUpper(end) && isLower(end + 1);
    if (words.capitals()) {
      boolean colon = charAt(end) == ':';
      return colon ? end + 1 : glued || !Character.isLetter(charAt(end)) ? end : -1;
    }
    int mark = end;
    while (mark < text.length() && " :.—-".indexOf(text.charAt(mark)) >= 0) {
      mark++;
    }
    boolean sentence = mark > end && isUpper(mark);
    return glued ? end : sentence ? mark : readable.isLineEnd(end) ? end : -1;
  }

  /** "... FOR KENYA", "...:", or alone on a line. */
  private int recommendations(int start, int end, boolean capitals) {
    String link = capitals ? " FOR " : " for ";
    if (!text.startsWith(link, end)) {
      int at = charAt(end) == ' ' ? end + 1 : end;
      boolean alone = readable.isLineEnd(end) && readable.isLineStart(start);
      return charAt(at) == ':' ? at + 1 : alone ? end : -1;
    }
    int at = end + link.length();
    int last = Math.min(text.length(), at + LONGEST_NAME);
    while (at < last) {
      char c = text.charAt(at);
      if (c == ':') {
        return at + 1;
      }
      boolean begins = isUpper(at) && isLower(at + 1);
      if (capitals && begins) {
        return at;
      }
      // A long name in capitals goes on in the next line.
      if (readable.isLineEnd(at) && !(capitals && isUpper(at + 1) && isUpper(at + 2))) {
        return at;
      }
      if (!isUpper(at) && !(isLower(at) && !capitals) && " .,'()-".indexOf(c) < 0) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** Whether a sentence or a line ends before a place. */
  private boolean endsSentence(int at) {
    int before = at - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || ".?!)\"]".indexOf(text.charAt(before)) >= 0 || readable.isLineStart(at);
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean isUpper(int at) {
    return Character.isUpperCase(charAt(at));
  }

  private boolean isLower(int at) {
    return Character.isLowerCase(charAt(at));
  }
}
