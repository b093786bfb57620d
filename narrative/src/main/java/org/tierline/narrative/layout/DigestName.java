package org.tierline.narrative.layout;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.narrative.text.Words;

/**
 * Finds whom a digest of the World Factbook is about, for it has no title: the name stands behind
 * the rating, opens the account of the situation, or ends the address of the report's page.
 */
public final class DigestName {
  private static final String[] BEHIND = {"current situation:", "trafficking profile:"};

  private static final Pattern ADDRESS =
      Pattern.compile("trafficking-in-persons-report/([a-z-]{3,60})");

  /** A name has no more words than this. */
  private static final int LONGEST = 7;

  /** What a clause is looked through for. */
  private static final int REACH = 120;

  private DigestName() {}

  /**
   * Whom it is about.
   *
   * @param rating where its tier rating ends
   * @param find gives what a name stands for
   */
  public static <T> Optional<T> find(
      String digest, int rating, Function<String, Optional<T>> find) {
    Optional<T> found = at(digest, rating, find);
    for (String opening : BEHIND) {
      int at = digest.indexOf(opening);
      if (found.isEmpty() && at >= 0) {
        found = at(digest, at + opening.length(), find);
      }
    }
    Matcher address = ADDRESS.matcher(digest);
    return found.isEmpty() && address.find()
        ? find.apply(address.group(1).replace('-', ' '))
        : found;
  }

  private static <T> Optional<T> at(String digest, int from, Function<String, Optional<T>> find) {
    Words words = Words.of(digest, from, Math.min(digest.length(), from + REACH));
    int first = 0;
    while (first < words.size() && isBeforeName(words, first)) {
      first++;
    }
    for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
      if (Character.isLetter(digest.charAt(words.start(last)))) {
        Optional<T> found = find.apply(digest.substring(words.start(first), words.end(last)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Marks, and "the Government of the". */
  private static boolean isBeforeName(Words words, int index) {
    String word = words.word(index);
    return !Character.isLetter(word.charAt(0))
        || word.equals("the")
        || word.equals("government")
        || word.equals("of");
  }
}
