package org.tierline.narrative.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Parts a document into its narratives while its text arrives, page by page: one narrative, a range
 * of letters, or a whole edition. A tier line opens a narrative if the government is named again
 * soon and a determination follows; menus, tables of contents and lists of tiers have neither.
 * Front and back matter is left out.
 *
 * <p>Holds the text of the narrative that is open, no more. Not for use by several threads.
 */
public final class Splitter {
  /** Where the government is named again. */
  private static final int NEAR = 400;

  /** Where the determination stands, behind the profile in the layouts to 2016. */
  private static final int FAR = 12_000;

  /** So many letters of a name's word make sure that it is meant. */
  private static final int STEM = 5;

  /** So many lines in a row that open nothing are a list, which ends the narrative before it. */
  private static final int LIST = 2;

  private final StringBuilder text = new StringBuilder();
  private final TierLineScanner scanner;
  private final EditionMarks editions = new EditionMarks();
  private final List<Part> complete = new ArrayList<>();

  /** Of the text, how much was taken off its beginning, and the next character to look at. */
  private int taken;

  private int next;

  /** The line that opened the narrative that is read, and one that may open the next. */
  private @Nullable TierLine open;

  private @Nullable TierLine waiting;

  private int failed;
  private int firstFailed;

  /**
   * @param known tells the names of governments, in any letter case
   */
  public Splitter(Predicate<String> known) {
    this.scanner = new TierLineScanner(text, known);
  }

  /** The narratives of a whole text. */
  public static List<Part> split(String kept, Predicate<String> known) {
    var splitter = new Splitter(known);
    var parts = new ArrayList<>(splitter.add(kept));
    parts.addAll(splitter.end());
    return parts;
  }

  /**
   * Goes on with a document's text.
   *
   * @return the narratives that end in it, which is known once the next has begun
   */
  public List<Part> add(String page) {
    text.append(page);
    scan(text.length() - TierLineScanner.REACH);
    return take();
  }

  /** The narratives left when the document ends; nothing may be added after. */
  public List<Part> end() {
    scan(text.length());
    decide(text.length());
    close(text.length());
    return take();
  }

  /**
   * A text of one narrative, without what stands below it, as at the foot of a web page.
   *
   * @param from where the narrative's own text may begin
   */
  public static String withoutFoot(String kept, int from) {
    return kept.substring(0, OtherMatter.find(kept, from)).stripTrailing();
  }

  /**
   * The year of the edition that a text tells in titles and addresses, split or not; a digest of
   * the World Factbook has it in brackets at its end.
   */
  public static Optional<Integer> edition(String kept) {
    var splitter = new Splitter(name -> false);
    splitter.add(kept);
    splitter.end();
    Optional<Integer> marked = splitter.editions.year();
    return marked.isPresent() ? marked : EditionMarks.inBracketsAtEnd(kept);
  }

  private void scan(int until) {
    char before = next == 0 ? '\n' : text.charAt(next - 1);
    while (next < until) {
      char c = text.charAt(next);
      if (before == '\n') {
        startLine(next);
      }
      before = c;
      if (c == 't' || c == 'T' || c == 's' || c == 'S') {
        Optional<TierLine> line = scanner.at(next);
        if (line.isPresent()) {
          meet(line.get());
          next = Math.max(next, line.get().place().end() - 1);
          before = text.charAt(next);
        } else if (c == 't' || c == 'T') {
          editions.at(text, next, open == null && waiting == null);
        }
      }
      next++;
    }
    TierLine line = waiting;
    if (line != null && next - line.place().end() > FAR) {
      decide(next);
    }
  }

  private void startLine(int at) {
    if (OtherMatter.begins(text, at)) {
      decide(at);
      close(at);
    }
  }

  private void meet(TierLine line) {
    decide(line.place().start());
    TierLine current = open;
    // A running head may print the line on every page.
    if (current == null || !name(current).equals(name(line))) {
      waiting = line;
    }
  }

  private static String name(TierLine line) {
    return line.name().orElse("").toLowerCase(Locale.ROOT);
  }

  /** Whether the line that waits opens a narrative, by what stands up to a place. */
  private void decide(int until) {
    TierLine line = waiting;
    if (line == null) {
      return;
    }
    waiting = null;
    if (opens(line, until)) {
      close(line.place().start());
      open = line;
      return;
    }
    if (failed == 0) {
      firstFailed = line.place().start();
    }
    failed++;
    if (failed == LIST) {
      close(firstFailed);
    }
  }

  private boolean opens(TierLine line, int until) {
    int from = Math.min(line.place().end(), until);
    return isNamed(line, from, Math.min(until, from + NEAR))
        && isDetermined(from, Math.min(until, from + FAR));
  }

  /** Whether a long word of the name stands there, or the beginning of one: "Lao" for Laos. */
  private boolean isNamed(TierLine line, int from, int until) {
    String near = text.substring(from, until).toLowerCase(Locale.ROOT);
    for (String word : name(line).split("[^\\p{L}]+", -1)) {
      boolean telling = word.length() > 2 && !word.equals("the") && !word.equals("and");
      if (telling
          && near.contains(word.substring(0, Math.min(STEM, Math.max(3, word.length() - 1))))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDetermined(int from, int until) {
    for (int i = from; i < until; i++) {
      char c = text.charAt(i);
      boolean standards = (c == 'm' || c == 'M') && words(i, until, "minimum", "standards");
      if (standards || ((c == 's' || c == 'S') && words(i, until, "special", "case"))) {
        return true;
      }
    }
    return false;
  }

  private boolean words(int at, int until, String first, String second) {
    int end = at + first.length();
    if (!startsWith(at, first)) {
      return false;
    }
    int then = end;
    while (then < until && Character.isWhitespace(text.charAt(then)) && then < end + 4) {
      then++;
    }
    return then > end && startsWith(then, second);
  }

  private boolean startsWith(int at, String small) {
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

  /** Ends the narrative that is open, if one is. */
  private void close(int until) {
    TierLine line = open;
    open = null;
    failed = 0;
    if (line != null) {
      int start = line.place().start();
      int end = until;
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      complete.add(
          new Part(line.moved(taken), taken + start, text.substring(start, end), editions.year()));
    }
  }

  /** Hands out what is complete, and drops the text before what is still needed. */
  private List<Part> take() {
    var parts = List.copyOf(complete);
    complete.clear();
    int needed = Math.max(0, Math.min(next, text.length()) - 2 * TierLineScanner.REACH);
    TierLine line = open != null ? open : waiting;
    if (line != null) {
      needed = Math.min(needed, line.place().start());
    }
    // Only when much can be dropped, so that a character isn't moved more than a few times.
    if (needed > text.length() / 2) {
      text.delete(0, needed);
      taken += needed;
      next -= needed;
      firstFailed -= needed;
      open = open == null ? null : open.moved(-needed);
      waiting = waiting == null ? null : waiting.moved(-needed);
    }
    return parts;
  }
}
