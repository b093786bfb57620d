package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The times that a clause names. */
final class ClauseTimes {
  private static final int LONGEST_SPAN = 30;

  /** A clause that names more times is no prose. */
  private static final int MOST = 40;

  private final Tokens tokens;
  private final List<Mark> marks;
  private final TextReading reading;
  private final OptionalInt edition;
  private final List<TimeReference> references = new ArrayList<>();
  private OptionalInt since = OptionalInt.empty();
  private OptionalInt lastYear;

  /**
   * @param edition the one that the sentence is about
   * @param lastYear the year named last before
   */
  ClauseTimes(TextReading reading, List<Mark> marks, OptionalInt edition, OptionalInt lastYear) {
    this.tokens = reading.tokens();
    this.marks = marks;
    this.reading = reading;
    this.edition = edition;
    this.lastYear = lastYear;
    for (int i = 0; i < marks.size() && references.size() < MOST; i++) {
      i = read(i);
    }
  }

  /** In the order of the text. */
  List<TimeReference> references() {
    return references;
  }

  /** The year of "since 2003"; empty if there is none. */
  OptionalInt since() {
    return since;
  }

  /** The year named last, here or before. */
  OptionalInt lastYear() {
    return lastYear;
  }

  /** Reads the time at a mark; gives the index of the last mark read. */
  private int read(int index) {
    Mark mark = marks.get(index);
    switch (mark.sign()) {
      case YEAR -> {
        return year(index);
      }
      case THIS_YEAR -> {
        // "this year's report" is the one that is out.
        OptionalInt year = isOfReport(index) ? edition : reading.editions().thisYear();
        OptionalInt standing = reading.editions().standing();
        boolean out =
            year.isPresent() && (standing.isEmpty() || year.getAsInt() <= standing.getAsInt());
        add(out ? year : edition, mark);
      }
      case LAST_YEARS -> {
        if (edition.isPresent() && mark.number() > 0 && mark.number() < LONGEST_SPAN) {
          var years = new ArrayList<Integer>();
          int until = edition.getAsInt() + (mark.value().equals("this") ? 1 : 0);
          for (int i = mark.number(); i > 0; i--) {
            years.add(until - i);
          }
          references.add(new TimeReference(years, mark.first(), mark.last(), 0, false, false));
        }
      }
      case LAST_YEAR -> {
        OptionalInt year = reading.editions().thisYear();
        if (year.isEmpty()) {
          year = edition;
        }
        boolean since =
            index > 0
                && marks.get(index - 1).sign() == Sign.SINCE
                && mark.first() - marks.get(index - 1).last() == 1;
        if (since && year.isPresent()) {
          this.since = OptionalInt.of(year.getAsInt() - 1);
        } else {
          add(year.isPresent() ? OptionalInt.of(year.getAsInt() - 1) : year, mark);
        }
      }
      case AS_LAST_YEAR -> {
        if (edition.isPresent()) {
          references.add(
              new TimeReference(
                  List.of(edition.getAsInt() - 1), mark.first(), mark.last(), 0, true, false));
        }
      }
      case YEAR_BEFORE -> add(Editions.shift(references.isEmpty() ? edition : lastYear, -1), mark);
      case YEAR_AFTER -> add(Editions.shift(lastYear, 1), mark);
      case YEARS_AGO -> add(Editions.shift(reading.editions().thisYear(), -mark.number()), mark);
      case YEARS_BEFORE ->
          references.add(
              new TimeReference(
                  List.of(), mark.first(), mark.last(), Math.max(1, mark.number()), false, false));
      default -> {}
    }
    return index;
  }

  private boolean isOfReport(int index) {
    return index + 1 < marks.size()
        && marks.get(index + 1).sign() == Sign.REPORT
        && marks.get(index + 1).first() - marks.get(index).last() <= YEAR_GAP;
  }

  private static final int YEAR_GAP = 2;
  private static final int SINCE_GAP = 6;

  private void add(OptionalInt year, Mark mark) {
    boolean compared =
        tokens.is(mark.first() - 1, "than")
            || tokens.is(mark.first() - 1, "against")
            || tokens.is(mark.first() - 2, "against")
            || tokens.is(mark.first() - 1, "from");
    if (!compared && year.isPresent()) {
      references.add(
          new TimeReference(List.of(year.getAsInt()), mark.first(), mark.last(), 0, false, false));
      lastYear = year;
    }
  }

  private int year(int index) {
    Mark mark = marks.get(index);
    if (reading.isOfReport(marks, index)) {
      lastYear = OptionalInt.of(mark.number());
      return index;
    }
    Mark before = index > 0 ? marks.get(index - 1) : mark;
    boolean near = index > 0 && mark.first() - before.last() <= 2;
    if (isOfMonth(index) || isOfLaw(mark) || isCompared(mark)) {
      return index;
    }
    if (tokens.is(mark.first() - 1, "before")) {
      add(OptionalInt.of(mark.number() - 1), mark);
      return index;
    }
    boolean since = isSince(index) || (near && before.sign() == Sign.FROM && isAlone(index));
    if (since && tokens.is(mark.last() + 1, ",") && tokens.is(mark.last() + 2, "when")) {
      references.add(
          new TimeReference(List.of(mark.number()), mark.first(), mark.last(), 0, false, true));
      lastYear = OptionalInt.of(mark.number());
      return index;
    }
    if (since && !rangeFollows(index)) {
      this.since = OptionalInt.of(mark.number());
      return index;
    }
    if (reading.tongue().isVerbLast() && isSinceBehind(index)) {
      this.since = OptionalInt.of(mark.number());
      return index;
    }
    var years = new ArrayList<Integer>();
    years.add(mark.number());
    int until = untilMove(index);
    if (until > mark.number() && until - mark.number() < LONGEST_SPAN) {
      for (int year = mark.number() + 1; year < until; year++) {
        years.add(year);
      }
      references.add(new TimeReference(years, mark.first(), mark.last(), 0, false, false));
      return index;
    }
    int last = index;
    while (last + 1 < marks.size()) {
      Mark link = marks.get(last + 1);
      Mark end =
          link.sign() == Sign.YEAR ? link : last + 2 < marks.size() ? marks.get(last + 2) : link;
      if (end.sign() != Sign.YEAR || end.first() - marks.get(last).last() > 3) {
        break;
      }
      boolean span =
          link.is(Sign.UNTIL, Sign.INTO, Sign.FROM, Sign.SINCE)
              || isDash(marks.get(last).last() + 1)
              || (before.sign() == Sign.BETWEEN && near);
      boolean list = link.is(Sign.AND) || tokens.is(marks.get(last).last() + 1, ",");
      int from = years.get(years.size() - 1);
      if (span && end.number() > from && end.number() - from < LONGEST_SPAN) {
        for (int year = from + 1; year <= end.number(); year++) {
          years.add(year);
        }
      } else if (list) {
        years.add(end.number());
      } else {
        break;
      }
      last = link.equals(end) ? last + 1 : last + 2;
    }
    boolean besides = near && before.sign() == Sign.EARLIER;
    references.add(
        new TimeReference(years, mark.first(), marks.get(last).last(), 0, besides, false));
    lastYear = OptionalInt.of(years.get(years.size() - 1));
    return last;
  }

  private boolean isDash(int token) {
    return tokens.is(token, "-")
        || tokens.is(token, "—")
        || tokens.is(token, "~")
        || tokens.is(token, "〜")
        || tokens.is(token, "～");
  }

  /** "Since 2012", "since its first report in 2012". */
  private boolean isSince(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.sign() == Sign.SINCE) {
        return marks.get(index).first() - mark.last() <= SINCE_GAP;
      }
      if (!mark.is(Sign.AND, Sign.PRONOUN, Sign.REPORT, Sign.NUMBER)) {
        return false;
      }
    }
    return false;
  }

  /** Whether no other year follows soon, so that "from 2018" has no end. */
  private boolean isAlone(int index) {
    return index + 1 >= marks.size()
        || (!marks.get(index + 1).is(Sign.UNTIL, Sign.INTO, Sign.YEAR)
            && !isDash(marks.get(index).last() + 1));
  }

  /** "2003년부터", "2010年から": since a year, where no other year ends the span. */
  private boolean isSinceBehind(int index) {
    if (index + 1 >= marks.size()) {
      return false;
    }
    Mark next = marks.get(index + 1);
    boolean since = next.is(Sign.SINCE, Sign.FROM) && next.first() - marks.get(index).last() <= 2;
    return since && !(index + 2 < marks.size() && marks.get(index + 2).sign() == Sign.YEAR);
  }

  /** The year of "from 2010 until the fall to Tier 3 in 2014"; 0 if that isn't said. */
  private int untilMove(int index) {
    if (index + 1 >= marks.size() || marks.get(index + 1).sign() != Sign.UNTIL) {
      return 0;
    }
    boolean move = false;
    for (int i = index + 2; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      move |= mark.is(Sign.FALL, Sign.RISE, Sign.DOWN, Sign.UP, Sign.LEAVE, Sign.ENTER);
      if (mark.sign() == Sign.YEAR) {
        return move ? mark.number() : 0;
      }
    }
    return 0;
  }

  private boolean rangeFollows(int index) {
    return index + 1 < marks.size() && marks.get(index + 1).sign() == Sign.UNTIL;
  }

  /** "Up from 13 in 2010": the year of a number that another is compared with. */
  private boolean isCompared(Mark year) {
    int number = year.first() - 2;
    return tokens.is(year.first() - 1, "in")
        && number > 0
        && tokens.at(number).isNumber()
        && (tokens.is(number - 1, "from")
            || tokens.is(number - 1, "against")
            || tokens.is(number - 1, "than"));
  }

  /** "The 2013 Act". */
  private boolean isOfLaw(Mark year) {
    int behind = year.last() + 1;
    return tokens.is(behind, "act")
        || tokens.is(behind, "law")
        || tokens.is(behind, "statute")
        || tokens.is(behind, "amendment")
        || tokens.is(behind, "budget");
  }

  /** Whether a year belongs to a day or month, which name no edition. */
  private boolean isOfMonth(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      if (marks.get(i).sign() == Sign.MONTH
          && marks.get(index).first() - marks.get(i).last() <= 3) {
        return true;
      }
    }
    return false;
  }
}
