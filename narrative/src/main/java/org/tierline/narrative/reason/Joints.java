package org.tierline.narrative.reason;

import java.util.Set;
import java.util.function.Predicate;
import org.tierline.narrative.text.Words;

/** The words and marks that join clauses, or the items of a list. */
final class Joints {
  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "(", ")", "—", "\"");
  private static final Set<String> COORDINATORS = Set.of("and", "or", "but", "nor", "yet");
  private static final Set<String> CONCESSIONS = Set.of("while", "although", "though", "whereas");

  /** Words that link a clause to what is before it. */
  private static final Set<String> LINKS =
      Vocabulary.of(
          """
          however moreover furthermore additionally nonetheless nevertheless therefore also further
          finally meanwhile conversely
          """);

  /** Words that begin a subject. */
  private static final Set<String> SUBJECT_STARTS =
      Vocabulary.of(
          """
          the it they its their some many most no a an these this there government officials
          authorities police courts judges prosecutors victims services observers ngos law
          efforts one two three several only for understanding official specialized lack absence
          """);

  private final Words words;

  Joints(Words words) {
    this.words = words;
  }

  static boolean isMark(String word) {
    return word.length() == 1 && MARKS.contains(word);
  }

  static boolean isCoordinator(String word) {
    return COORDINATORS.contains(word);
  }

  static boolean isConcession(String word) {
    return CONCESSIONS.contains(word);
  }

  static boolean startsSubject(String word) {
    return SUBJECT_STARTS.contains(word);
  }

  /** The index behind words that only link: "however,", "in addition,", "and". */
  int behindLinks(int start, int end) {
    int at = start;
    while (at < end) {
      String word = words.word(at);
      boolean mark = isMark(word) && !word.equals("\"") && !word.equals("(");
      if (mark || COORDINATORS.contains(word) || LINKS.contains(word)) {
        at++;
      } else if (word.equals("in") && words.is(at + 1, "addition") && words.is(at + 2, ",")) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  /** The index behind "and", ",", ", and" and such; 0 if none stands there. */
  int behindCoordinator(int at, int end) {
    String word = words.word(at);
    if (COORDINATORS.contains(word)) {
      return at + 1;
    }
    if (!word.equals(",")) {
      return 0;
    }
    int next = at + 1;
    return next < end
            && (COORDINATORS.contains(words.word(next)) || CONCESSIONS.contains(words.word(next)))
        ? next + 1
        : next;
  }

  /** Whether what is before a coordinator still waits for what it acts on. */
  boolean sharesObject(int coordinator, Predicate<String> form) {
    int last = words.is(coordinator - 1, ",") ? coordinator - 2 : coordinator - 1;
    if (last < 0) {
      return true;
    }
    String before = words.word(last);
    return form.test(before) || Verbs.isPreposition(before);
  }
}
