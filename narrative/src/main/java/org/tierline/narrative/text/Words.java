package org.tierline.narrative.text;

import java.util.Arrays;
import java.util.Locale;
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
  private String[] words = new String[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] sentences = new int[32];
  private int size;
  private int sentenceCount;

  private Words(String text) {
    this.text = text;
  }

  /**
   * The words of a part of a text.
   *
   * @param start inclusive
   * @param end exclusive
   */
  public static Words of(String text, int start, int end) {
    var words = new Words(text);
    words.read(start, end);
    return words;
  }

  private void read(int start, int end) {
    startSentence();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int until = Character.isLetter(c) ? letters(at, end) : isDigit(c) ? digits(at, end) : at + 1;
      add(at, until);
      if (endsSentence(c, at, end)) {
        startSentence();
      }
      at = until;
    }
    if (sentenceCount > 1 && sentences[sentenceCount - 1] == size) {
      sentenceCount--;
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
  private boolean endsSentence(char c, int at, int end) {
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = at + 1;
    while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '"')) {
      next++;
    }
    if (next == end) {
      return true;
    }
    char first = text.charAt(next);
    boolean begins = Character.isUpperCase(first) || (isDigit(first) && next > at + 1);
    return begins && !(c == '.' && size > 1 && ABBREVIATIONS.contains(words[size - 2]));
  }

  private void add(int start, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    words[size] = text.substring(start, end).toLowerCase(Locale.ROOT);
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private void startSentence() {
    if (sentenceCount == sentences.length) {
      sentences = Arrays.copyOf(sentences, sentenceCount * 2);
    }
    sentences[sentenceCount++] = size;
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
