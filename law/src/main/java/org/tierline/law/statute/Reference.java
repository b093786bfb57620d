package org.tierline.law.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One place named by a citation, in a form that can be compared.
 *
 * @param title title of the Code, or empty where none is named, as in "110(b)"
 * @param section like "110" or "2370c-1", in lower case
 * @param path the paragraphs below it, in lower case: the level fixes the case, so it tells nothing
 */
record Reference(String title, String section, List<String> path) {

  private static final Pattern SECTION =
      Pattern.compile(
          "\\s*(?:(\\d{1,2})\\s*u\\.?\\s*s\\.?\\s*c\\.?)?[a-z .]*§*\\s*"
              + "(\\d+[a-z]+-\\d+|\\d+[a-z]*)\\s*((?:\\([0-9a-z]+\\)\\s*)*)"
              + "(?:-\\s*\\(([0-9a-z]+)\\)|to\\s+(\\d+))?\\s*(?:note)?\\s*");
  private static final Pattern BELOW =
      Pattern.compile("\\s*((?:\\([0-9a-z]+\\)\\s*)+)(?:-\\s*\\(([0-9a-z]+)\\))?\\s*");

  /** The level at which paragraphs are counted in Roman numerals: §110(b)(2)(D)(i). */
  private static final int ROMAN_LEVEL = 3;

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  /** A longer range than any in the law is a slip, not a citation. */
  private static final int LONGEST_RANGE = 30;

  private static final int LONGEST_TEXT = 200;

  Reference {
    path = List.copyOf(path);
  }

  /**
   * All places that a text names: "§110(b)(1)(D)-(G)" names four, "§110(d)(1)(B) and (d)(6)" two
   * (what follows "and" starts below the section), "22 U.S.C. 10003 to 10006" four. Names of acts,
   * "section" and "§" are passed over. Empty if any part of the text is no citation.
   */
  static List<Reference> parse(String text) {
    if (text.length() > LONGEST_TEXT) {
      return List.of();
    }
    var found = new ArrayList<Reference>();
    for (var piece : text.toLowerCase(Locale.ROOT).split("\\band\\b", -1)) {
      var places = parsePiece(piece, found.isEmpty() ? null : found.getLast());
      if (places.isEmpty()) {
        return List.of();
      }
      found.addAll(places);
    }
    return List.copyOf(found);
  }

  /** Whether this names the very place that a provision has. */
  boolean isPlaceOf(Reference provision) {
    return fits(provision) && path.equals(provision.path);
  }

  /** Whether this names a place that encloses the provision's. */
  boolean encloses(Reference provision) {
    return fits(provision) && startsWith(provision.path, path);
  }

  /** Whether this names a place within the provision's. */
  boolean isWithin(Reference provision) {
    return fits(provision) && startsWith(path, provision.path);
  }

  private boolean fits(Reference provision) {
    return section.equals(provision.section) && (title.isEmpty() || title.equals(provision.title));
  }

  private static boolean startsWith(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size() && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static List<Reference> parsePiece(String piece, @Nullable Reference before) {
    var below = BELOW.matcher(piece);
    if (before != null && below.matches()) {
      return expand(
          before.title, before.section, group(below.group(1)), Optional.ofNullable(below.group(2)));
    }
    var whole = SECTION.matcher(piece);
    if (!whole.matches()) {
      return List.of();
    }
    var title = group(whole.group(1));
    if (title.isEmpty() && before != null && !piece.contains("§")) {
      title = before.title;
    }
    var section = group(whole.group(2));
    var lastSection = group(whole.group(5));
    if (lastSection.isEmpty()) {
      return expand(title, section, group(whole.group(3)), Optional.ofNullable(whole.group(4)));
    }
    var titleForAll = title;
    return range(section, lastSection, 0).stream()
        .map(each -> new Reference(titleForAll, each, List.of()))
        .toList();
  }

  private static List<Reference> expand(
      String title, String section, String paragraphs, Optional<String> last) {
    var path = new ArrayList<String>();
    for (var paragraph : paragraphs.split("[()\\s]+", -1)) {
      if (!paragraph.isEmpty()) {
        path.add(paragraph);
      }
    }
    if (last.isEmpty()) {
      return List.of(new Reference(title, section, path));
    }
    if (path.isEmpty()) {
      return List.of();
    }
    var above = path.subList(0, path.size() - 1);
    return range(path.getLast(), last.get(), above.size()).stream()
        .map(
            paragraph -> {
              var each = new ArrayList<>(above);
              each.add(paragraph);
              return new Reference(title, section, each);
            })
        .toList();
  }

  /** From first to last, both in; empty if they aren't of one kind, or out of order. */
  private static List<String> range(String first, String last, int level) {
    if (first.matches("\\d{1,6}") && last.matches("\\d{1,6}")) {
      int from = Integer.parseInt(first);
      int to = Integer.parseInt(last);
      return to - from > LONGEST_RANGE
          ? List.of()
          : IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList();
    }
    if (level >= ROMAN_LEVEL && ROMAN.contains(first) && ROMAN.contains(last)) {
      int from = ROMAN.indexOf(first);
      int to = ROMAN.indexOf(last) + 1;
      return from < to ? ROMAN.subList(from, to) : List.of();
    }
    if (first.matches("[a-z]") && last.matches("[a-z]")) {
      return IntStream.rangeClosed(first.charAt(0), last.charAt(0))
          .mapToObj(Character::toString)
          .toList();
    }
    return List.of();
  }

  private static String group(@Nullable String matched) {
    return matched == null ? "" : matched;
  }
}
