package org.tierline.narrative.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The words, numbers and marks of a text in order, with their places in it, parted into sentences.
 *
 * <p>A word is a run of letters, with hyphens and apostrophes inside; a number a run of digits,
 * with points and commas inside; every other character but blanks is a mark of its own.
 */
public final class Words {
  /** Behind these a full stop ends no sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "no", "art", "sec", "vs", "jr", "sr", "u", "s", "e", "g");

  private final String text;
  private String[] words;
  private int[] starts;
  private int[] ends;
  private int size;
  private int[] sentences = new int[32];
  private int sentenceCount;

  private Words(String text, String[] words, int[] starts, int[] ends) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    size = words.length;
  }

  /**
   * The words of a part of a text.
   *
   * @param start inclusive
   * @param end exclusive
   */
  public static Words of(String text, int start, int end) {
    int expected = Math.max(end - start, 0) / 5 + 8;
    var words = new Words(text, new String[expected], new int[expected], new int[expected]);
    words.size = 0;
    words.read(start, end);
    words.partSentences(end);
    return words;
  }

  /**
   * The words of a part of this text: those that were read already, unless one of them runs over an
   * end of the part.
   *
   * @param start where the part begins in the text, inclusive
   * @param end exclusive, not before the start
   */
  public Words part(int start, int end) {
    int from = firstFrom(start);
    int until = firstFrom(end);
    boolean cuts = (from > 0 && ends[from - 1] > start) || (until > from && ends[until - 1] > end);
    if (cuts) {
      return of(text, start, end);
    }
    var part =
        new Words(
            text,
            Arrays.copyOfRange(words, from, until),
            Arrays.copyOfRange(starts, from, until),
            Arrays.copyOfRange(ends, from, until));
    part.partSentences(end);
    return part;
  }

  /** The index of the first word that begins at a place or behind it. */
  private int firstFrom(int place) {
    int found = Arrays.binarySearch(starts, 0, size, place);
    return found >= 0 ? found : -found - 1;
  }

  private void read(int start, int end) {
    var distinct = new Distinct();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int until = Character.isLetter(c) ? letters(at, end) : isDigit(c) ? digits(at, end) : at + 1;
      add(distinct.small(text, at, until), at, until);
      at = until;
    }
  }

  /** Parts the words into sentences. */
  private void partSentences(int end) {
    startSentence(0);
    for (int i = 0; i + 1 < size; i++) {
      if (endsSentence(i, end)) {
        startSentence(i + 1);
      }
    }
  }

  private int letters(int at, int end) {
    int until = at + 1;
    while (until < end) {
      char c = text.charAt(until);
      boolean inside =
          (c == '-' || c == '\'')
              && until + 1 < end
              && Character.isLetterOrDigit(text.charAt(until + 1));
      if (!Character.isLetter(c) && !inside) {
        break;
      }
      until++;
    }
    return until;
  }

  private int digits(int at, int end) {
    int until = at + 1;
    while (until < end) {
      char c = text.charAt(until);
      boolean inside = (c == '.' || c == ',') && until + 1 < end && isDigit(text.charAt(until + 1));
      if (!isDigit(c) && !inside) {
        break;
      }
      until++;
    }
    return until;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a mark is a full stop behind which a sentence begins, glued to it or not. */
  private boolean endsSentence(int mark, int end) {
    char c = text.charAt(starts[mark]);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int behind = ends[mark];
    int next = behind;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '"')) {
      next++;
    }
    if (next == end) {
      return true;
    }
    char first = text.charAt(next);
    boolean begins = Character.isUpperCase(first) || (isDigit(first) && next > behind);
    return begins && !(c == '.' && mark > 0 && ABBREVIATIONS.contains(words[mark - 1]));
  }

  private void add(String word, int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private void startSentence(int first) {
    if (sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, sentenceCount * 2);
    }
    sentences[sentenceCount++] = first;
  }

  /** The words of a list that blanks part, as a table of words is written. */
  public static Set<String> parted(String list) {
    return Set.of(list.strip().split("\\s+", -1));
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** One of them, in lower case. */
  public String word(int index) {
    return words[index];
  }

  /** Whether there is such a one at a place; false beyond either end. */
  public boolean is(int index, String word) {
    return index >= 0 && index < size && words[index].equals(word);
  }

  /** Whether it begins with a capital. */
  public boolean isCapital(int index) {
    return Character.isUpperCase(text.charAt(starts[index]));
  }

  /** Where it begins in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** Where it ends in the text, exclusive. */
  public int end(int index) {
    return ends[index];
  }

  /** How many sentences there are. */
  public int sentenceCount() {
    return sentenceCount;
  }

  /** The index of a sentence's first word. */
  public int sentenceStart(int sentence) {
    return sentences[sentence];
  }

  /** The index behind a sentence's last word. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceCount ? sentences[sentence + 1] : size;
  }
}
