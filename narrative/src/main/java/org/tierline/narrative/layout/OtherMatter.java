package org.tierline.narrative.layout;

import java.util.List;

/**
 * The lines that begin what is no narrative: the report's front and back matter, and the foot of a
 * web page. Each stands at the beginning of a line; one that ends in a full stop here is the whole
 * line.
 */
final class OtherMatter {
  private static final String WHOLE = ".";

  private static final List<String> LINES =
      List.of(
          // The report's own parts.
          "introduction.",
          "methodology.",
          "table of contents.",
          "contents.",
          "acknowledgments.",
          "acknowledgements.",
          "tier placements.",
          "tier placement.",
          "country narratives.",
          "special cases.",
          "special case narratives.",
          "appendices.",
          "appendix",
          "closing note",
          "photo credits",
          "glossary of acronyms",
          "relevant international conventions",
          "international conventions",
          "united nations protocol",
          "un protocol",
          "global law enforcement data",
          "department of state tip office",
          "trafficking victims protection act: minimum standards",
          "trafficking victims protection act of 2000: minimum standards",
          "trafficking victims protection act minimum standards",
          "tvpa minimum standards",
          "stopping human trafficking, sexual exploitation, and abuse by",
          "efforts of multilateral organizations",
          "international, regional, and sub-regional organizations",
          "multilateral organizations combating",
          // The foot of a page of the Department's site, or of a copy of it.
          "back to top",
          "released by the office",
          "home | ",
          "https://",
          "http://",
          "in this section:",
          "this site is managed by",
          "the office of electronic information",
          "external links to other internet sites",
          "published by the u.s. department of state website",
          "[this is a mobile copy of",
          "ecoi.net summary:",
          "privacy policy.",
          "skip to main content.");

  /** Behind the year: the title of the next page, where a document holds several. */
  private static final String PAGE_TITLE = " trafficking in persons report: ";

  private OtherMatter() {}

  /** Whether such a line begins at a place, which is the beginning of a line. */
  static boolean begins(CharSequence text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && at < lineStart + 20 && " \t\u00A0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(at));
    if (first == '2') {
      return is(text, at + 4, PAGE_TITLE);
    }
    for (String line : LINES) {
      if (line.charAt(0) == first) {
        boolean whole = line.endsWith(WHOLE);
        String words = whole ? line.substring(0, line.length() - 1) : line;
        if (is(text, at, words) && (!whole || isLineEnd(text, at + words.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where other matter begins behind a place; the text's end if none does. */
  static int find(CharSequence text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '\n' && begins(text, at + 1)) {
        return at;
      }
    }
    return text.length();
  }

  private static boolean is(CharSequence text, int at, String small) {
    if (at + small.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < small.length(); i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != small.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && at < from + 20 && " \t\r\u00A0".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n';
  }
}
