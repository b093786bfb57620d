package org.tierline.narrative.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tierline.narrative.text.Span;

/** Reads the day on which a sentence says that the report came out. */
final class ReleaseReading {
  private static final int REACH = 20;

  /** In "the report of Monday, 27 July" so many tokens stand between. */
  private static final int TO_DAY = 4;

  private static final int DOUBT = 3;

  private static final Set<String> STATEMENTS =
      Set.of("statement", "remarks", "message", "letter", "speech", "response", "briefing");

  private static final String[] COMMENTS = {
    "comments", "comment", "statement", "remarks", "response", "reply", "reaction", "speech"
  };

  private final TextReading reading;
  private final Tokens tokens;
  private final Span clause;
  private final List<Mark> marks;
  private final OptionalInt edition;

  ReleaseReading(TextReading reading, Sentence sentence) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.clause = sentence.span();
    this.marks = sentence.marks();
    this.edition = sentence.edition();
  }

  void read() {
    if (marks.stream().noneMatch(mark -> mark.sign() == Sign.REPORT)) {
      return;
    }
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.sign() == Sign.WEEKDAY && isDated(mark, i)) {
        continue; // "Tuesday, 19 July"
      }
      if (isOfSpeaker(mark)) {
        continue; // "he said on Tuesday", "in a statement issued Tuesday"
      }
      Optional<LocalDate> day = day(mark, i);
      Optional<Mark> released = releasing(mark);
      if (day.isPresent() && released.isPresent()) {
        OptionalInt year =
            reading.editions().has(day.get().getYear())
                ? OptionalInt.of(day.get().getYear())
                : edition;
        reading.add(new Statement.Released(year, day.get()), clause, List.of(released.get(), mark));
        return;
      }
    }
  }

  /**
   * What says that the report came out on a day: "published on Monday", "the report of 27 July".
   */
  private Optional<Mark> releasing(Mark day) {
    Mark found = null;
    for (Mark mark : marks) {
      boolean doubt = mark.is(Sign.HEDGE, Sign.NOT);
      if (doubt && Math.abs(mark.first() - day.first()) <= DOUBT) {
        return Optional.empty();
      }
      boolean near = Math.abs(mark.first() - day.first()) <= REACH;
      boolean of =
          mark.sign() == Sign.REPORT
              && !isCommented(mark)
              && day.first() - mark.last() <= TO_DAY
              && day.first() > mark.last();
      boolean released =
          mark.sign() == Sign.RELEASED && near && !isOut(mark) && !isEarlier(mark, day);
      if (released && isDoubtful(mark)) {
        return Optional.empty();
      }
      if (released || (found == null && of)) {
        found = mark;
      }
    }
    return Optional.ofNullable(found);
  }

  /** "Hand out grades": whether "out" goes with another verb than that of the report. */
  private boolean isOut(Mark released) {
    if (released.first() != released.last() || !tokens.is(released.first(), "out")) {
      return false;
    }
    int before = released.first() - 1;
    return before >= clause.start()
        && marks.stream().noneMatch(mark -> mark.last() == before) // "the report is out"
        && !tokens.hasAny(before, before + 1, ",", "(", "now", "just", "today", "year");
  }

  /** "On Wednesday, a day after it appeared": the day isn't that of the report. */
  private boolean isEarlier(Mark released, Mark day) {
    return released.first() > day.last()
        && tokens.hasAny(day.last() + 1, released.first(), "after", "before", "since", "following");
  }

  /** "Comments on the report, 28 June": the day is that of the comments. */
  private boolean isCommented(Mark report) {
    return tokens.hasAny(clause.start(), report.first(), COMMENTS);
  }

  /** "Due to be released". */
  private boolean isDoubtful(Mark released) {
    return marks.stream()
        .anyMatch(
            mark ->
                mark.is(Sign.HEDGE, Sign.NOT)
                    && mark.last() < released.first()
                    && released.first() - mark.last() <= DOUBT
                    && !tokens.hasAny(mark.last() + 1, released.first(), ",", ":"));
  }

  /** Whether a day is that on which somebody spoke, and not that of the report. */
  private boolean isOfSpeaker(Mark day) {
    for (Mark mark : marks) {
      int gap = day.first() - mark.last();
      boolean near = gap > 0 && gap <= TO_DAY;
      boolean statement = STATEMENTS.contains(tokens.word(mark.first() - 1));
      if (near && (mark.sign() == Sign.SAY || (mark.sign() == Sign.RELEASED && statement))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDated(Mark weekday, int index) {
    return marks.stream()
        .skip(index + 1L)
        .anyMatch(mark -> mark.sign() == Sign.MONTH && mark.first() - weekday.last() <= TO_DAY);
  }

  private Optional<LocalDate> day(Mark mark, int index) {
    Optional<LocalDate> published = reading.editions().published();
    return switch (mark.sign()) {
      case MONTH -> ofMonth(mark, index);
      case TODAY -> published;
      case YESTERDAY -> published.map(day -> day.minusDays(1));
      case WEEKDAY ->
          published.map(
              day -> {
                DayOfWeek wanted = DayOfWeek.valueOf(mark.value());
                LocalDate found = day;
                while (found.getDayOfWeek() != wanted) {
                  found = found.minusDays(1);
                }
                return found;
              });
      default -> Optional.empty();
    };
  }

  /** "June 20", "20 June 2019", "June 20, 2019". */
  private Optional<LocalDate> ofMonth(Mark mark, int index) {
    int month = month(tokens.at(mark.first()).word());
    int before = mark.first() - 1;
    int after = mark.last() + 1;
    if (tokens.is(after, ".")) { // "Sept. 29"
      after++;
    }
    int number = mark.number(); // "may 20" has its number within
    if (number == Tokens.NONE && after < tokens.size() && isDay(after)) {
      number = tokens.at(after).number();
    }
    if (number == Tokens.NONE && before >= 0 && isDay(before)) {
      number = tokens.at(before).number();
    }
    OptionalInt year = OptionalInt.empty();
    for (int j = index + 1; j < marks.size() && marks.get(j).first() - mark.last() <= 3; j++) {
      if (marks.get(j).sign() == Sign.YEAR) {
        year = OptionalInt.of(marks.get(j).number());
      }
    }
    if (year.isEmpty()) {
      year = reading.editions().thisYear();
    }
    if (year.isEmpty()) {
      year = edition;
    }
    if (number == Tokens.NONE || year.isEmpty() || month == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.getAsInt(), month, number));
    } catch (DateTimeException e) {
      return Optional.empty(); // like 31 June, which is no day
    }
  }

  private boolean isDay(int token) {
    int number = tokens.at(token).number();
    return number >= 1 && number <= 31;
  }

  private static int month(String word) {
    if (word.length() >= 3) {
      for (Month month : Month.values()) {
        if (month.name().toLowerCase(Locale.ROOT).startsWith(word)
            || (month == Month.SEPTEMBER && word.equals("sept"))) {
          return month.getValue();
        }
      }
    }
    return 0;
  }
}
