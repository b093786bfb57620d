package org.tierline.narrative.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;

/**
 * The day that a text is read by. A page's day is often a day or two off, by its time zone or its
 * first draft; where a text tells of a release that came within days of its own, it is of then.
 */
final class Dateline {
  private static final int MOST_DAYS = 7;

  /** In "the report, which was released by the State Department on Friday". */
  private static final int TO_DAY = 7;

  /** So far before "released" may stand what says that it is still to come. */
  private static final int FROM_AHEAD = 30;

  /** What says that the release is still to come. */
  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "would",
          "due",
          "expected",
          "scheduled",
          "set",
          "ahead",
          "before",
          "when",
          "next",
          "upcoming",
          "forthcoming",
          "coming",
          "planned",
          "tomorrow",
          "until");

  private final PublicRecord record;
  private final Tokens tokens;
  private final List<Mark> marks;

  Dateline(PublicRecord record, Tokens tokens, List<Mark> marks) {
    this.record = record;
    this.tokens = tokens;
    this.marks = marks;
  }

  /**
   * The day of a text.
   *
   * @param told the one it came with
   */
  Optional<LocalDate> of(Optional<LocalDate> told) {
    return told.map(day -> upcoming(day).filter(release -> tellsOfRelease()).orElse(day));
  }

  /** The release in the days after a day. */
  private Optional<LocalDate> upcoming(LocalDate day) {
    return record.editions().stream()
        .map(Edition::release)
        .flatMap(Optional::stream)
        .filter(release -> release.isAfter(day) && !release.isAfter(day.plusDays(MOST_DAYS)))
        .findFirst();
  }

  /** "The report, released on Friday". */
  private boolean tellsOfRelease() {
    boolean report = marks.stream().anyMatch(mark -> mark.sign() == Sign.REPORT);
    return report && IntStream.range(0, marks.size()).anyMatch(this::isRelease);
  }

  private boolean isRelease(int index) {
    Mark mark = marks.get(index);
    if (mark.sign() != Sign.RELEASED) {
      return false;
    }
    for (int i = index + 1; i < marks.size() && marks.get(i).first() - mark.last() <= TO_DAY; i++) {
      Mark day = marks.get(i);
      if (day.is(Sign.WEEKDAY, Sign.TODAY, Sign.YESTERDAY)
          && !tokens.hasAny(mark.last(), day.first(), ".", ";")) {
        return !isAhead(mark);
      }
    }
    return false;
  }

  /** Whether its sentence says before it that something is still to come. */
  private boolean isAhead(Mark released) {
    int least = Math.max(0, released.first() - FROM_AHEAD);
    for (int i = released.first() - 1; i >= least && !tokens.is(i, "."); i--) {
      if (AHEAD.contains(tokens.word(i)) || (tokens.is(i, "to") && tokens.is(i + 1, "be"))) {
        return true;
      }
    }
    return false;
  }
}
