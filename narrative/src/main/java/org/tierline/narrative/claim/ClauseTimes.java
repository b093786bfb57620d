package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The times that a clause names. */
final class ClauseTimes {
  private static final int LONGEST_SPAN = 30;

  private static final int YEAR_GAP = 2;

  private static final int SINCE_GAP = 7;

  private static final int TO_NEXT = 3;

  private static final int TO_LAW = 7;

  private static final Set<String> LAWS =
      Set.of(
          "act",
          "law",
          "statute",
          "amendment",
          "budget",
          "plan",
          "strategy",
          "convention",
          "protocol",
          "bill",
          "programme",
          "program");

  /** In "the first time since then on Tier 1". */
  private static final int TO_TIME = 10;

  /** In ", as well as in 2004". */
  private static final int TO_FURTHER = 6;

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
    OptionalInt thisYear = reading.editions().thisYear();
    switch (mark.sign()) {
      case YEAR -> {
        return year(index);
      }
      case THIS_YEAR -> thisYear(index);
      case LAST_YEARS -> lastYears(mark);
      case LAST_YEAR -> lastYear(index);
      case AS_LAST_YEAR -> {
        if (edition.isPresent()) {
          references.add(TimeReference.besides(List.of(edition.getAsInt() - 1), mark));
        }
      }
      case YEAR_BEFORE -> add(Editions.shift(references.isEmpty() ? edition : lastYear, -1), mark);
      case YEAR_AFTER -> add(Editions.shift(lastYear, 1), mark);
      case YEARS_AGO -> add(Editions.shift(thisYear, -mark.number()), mark);
      case YEARS_BEFORE -> references.add(TimeReference.back(Math.max(1, mark.number()), mark));
      default -> {}
    }
    return index;
  }

  /** "This year's report" is the one that is out. */
  private void thisYear(int index) {
    if (index > 0 && marks.get(index - 1).sign() == Sign.UNTIL) {
      return; // "until this year": its end
    }
    OptionalInt year = isOfReport(index) ? edition : reading.editions().thisYear();
    OptionalInt standing = reading.editions().standing();
    boolean out =
        year.isPresent() && (standing.isEmpty() || year.getAsInt() <= standing.getAsInt());
    add(out ? year : edition, marks.get(index));
  }

  /** "In the last three years", "these three years". */
  private void lastYears(Mark mark) {
    if (edition.isPresent() && mark.number() > 0 && mark.number() < LONGEST_SPAN) {
      int until = edition.getAsInt() + (mark.value().equals("this") ? 1 : 0);
      references.add(TimeReference.of(span(until - mark.number(), until), mark));
    }
  }

  private void lastYear(int index) {
    Mark mark = marks.get(index);
    if (isOfReport(index) && tokens.is(mark.first() - 1, "that")) {
      return; // "criticism that last year's report was too kind"
    }
    if (marks.stream().anyMatch(each -> each.naming() == Naming.MEANING)) {
      return; // "made no significant efforts last year": the time that the report is on
    }
    OptionalInt thisYear = reading.editions().thisYear();
    OptionalInt year = Editions.shift(thisYear.isPresent() ? thisYear : edition, -1);
    boolean ofSince =
        index > 0
            && marks.get(index - 1).sign() == Sign.SINCE
            && mark.first() - marks.get(index - 1).last() == 1;
    if (ofSince && year.isPresent()) {
      since = year;
    } else {
      add(year, mark);
    }
  }

  /** The years from one up to another, exclusive. */
  private static List<Integer> span(int from, int until) {
    return IntStream.range(from, until).boxed().toList();
  }

  private boolean isOfReport(int index) {
    int next = index + 1;
    int end = marks.get(index).last();
    if (next < marks.size() && marks.get(next).sign() == Sign.NOTHING) {
      end = marks.get(next).last(); // "last year's State Department report"
      next++;
    }
    return next < marks.size()
        && marks.get(next).sign() == Sign.REPORT
        && marks.get(next).first() - end <= YEAR_GAP;
  }

  private void add(OptionalInt year, Mark mark) {
    boolean compared =
        isOfComparedNumber(mark)
            || isAfterRow(mark)
            || tokens.is(mark.first() - 1, "than")
            || tokens.is(mark.first() - 1, "against")
            || tokens.is(mark.first() - 2, "against")
            || tokens.is(mark.first() - 2, "compared")
            || tokens.is(mark.first() - 1, "from");
    if (!compared && year.isPresent()) {
      references.add(TimeReference.of(List.of(year.getAsInt()), mark));
      lastYear = year;
    }
  }

  /** "Two years in a row, after last year". */
  private boolean isAfterRow(Mark time) {
    return time.sign() == Sign.LAST_YEAR
        && tokens.is(time.first() - 1, "after")
        && marks.stream()
            .anyMatch(mark -> mark.sign() == Sign.STREAK && mark.last() < time.first());
  }

  /** "Compared to 13 last year", "two more than the 188 of last year". */
  private boolean isOfComparedNumber(Mark time) {
    int number = time.first() - 1;
    if (tokens.is(number, "of") || tokens.is(number, "in")) {
      return tokens.isNumber(number - 1) && tokens.hasAny(number - 3, number - 1, "than");
    }
    return tokens.isNumber(number)
        && tokens.hasAny(number - 1, number, "to", "with", "from", "against")
        && tokens.hasAny(number - 2, number - 1, "compared", "up", "down");
  }

  private int year(int index) {
    Mark mark = marks.get(index);
    OptionalInt year = OptionalInt.of(mark.number());
    if (reading.edition().isOfReport(marks, index)) {
      lastYear = year;
      return index;
    }
    if (isOfFirstSince(index)) {
      lastYear = year;
      return index;
    }
    if (isAhead(mark) || isOfMonth(index) || isOfLaw(mark) || isCompared(mark)) {
      return index;
    }
    if (reading.edition().isCompared(mark)) {
      return index;
    }
    if (isOfPlan(index)) {
      return index + 1;
    }
    if (tokens.is(mark.first() - 1, "before")
        || (tokens.is(mark.first() - 1, "to") && tokens.is(mark.first() - 2, "prior"))) {
      add(Editions.shift(year, -1), mark);
      return index;
    }
    if (isSince(index) && isBeforeYear(index)) {
      return index + 2; // "since 2020 and 2023": of each of two
    }
    boolean begins = isSince(index) || (isBehind(index, Sign.FROM) && isAlone(index));
    if (begins && tokens.is(mark.last() + 1, ",") && tokens.is(mark.last() + 2, "when")) {
      references.add(TimeReference.behind(List.of(mark.number()), mark));
      lastYear = year;
      return index;
    }
    if (untilLastYear(index)) {
      since = year; // "from 2002 until last year"
      return index;
    }
    OptionalInt end = endOfYears(index);
    if (end.isPresent()) {
      references.add(TimeReference.of(span(mark.number(), end.getAsInt() + 1), mark));
      return index;
    }
    boolean open = begins && !rangeFollows(index);
    if (open || (reading.tongue().isVerbLast() && isSinceBehind(index))) {
      since = year;
      return index;
    }
    int until = untilMove(index);
    if (until > mark.number() && until - mark.number() < LONGEST_SPAN) {
      references.add(TimeReference.of(span(mark.number(), until), mark));
      return index;
    }
    return years(index);
  }

  /**
   * The last year of "2002년부터 20년간", if it is before the edition; empty where a row isn't over, or
   * the language says by its verb whether it is.
   */
  private OptionalInt endOfYears(int index) {
    boolean since =
        reading.tongue().isVerbLast()
            ? isSinceBehind(index)
            : isBehind(index, Sign.FROM) && isAlone(index);
    if (!since || edition.isEmpty()) {
      return OptionalInt.empty();
    }
    int first = marks.get(index).number();
    return marks.stream()
        .filter(mark -> mark.is(Sign.YEARS, Sign.STREAK) && mark.number() > 1)
        .mapToInt(mark -> first + mark.number() - 1)
        .filter(last -> last < edition.getAsInt() && last - first < LONGEST_SPAN)
        .findFirst();
  }

  /** Reads a year and those of its span or list; gives the index of the last mark read. */
  private int years(int index) {
    var years = new ArrayList<Integer>();
    years.add(marks.get(index).number());
    boolean between = isBehind(index, Sign.BETWEEN);
    int last = index;
    int next = join(years, last, between);
    while (next > last) {
      last = next;
      next = join(years, last, between);
    }
    Mark behind = last + 2 < marks.size() ? marks.get(last + 2) : null;
    if (behind != null
        && behind.sign() == Sign.THIS_YEAR
        && marks.get(last + 1).sign() == Sign.AND
        && behind.first() - marks.get(last).last() <= TO_NEXT
        && edition.isPresent()) {
      years.add(edition.getAsInt()); // "2020, 2021 and this year"
      last += 2;
    }
    int first = marks.get(index).first();
    boolean besides = isBehind(index, Sign.EARLIER);
    references.add(new TimeReference(years, first, marks.get(last).last(), 0, besides, false));
    lastYear = OptionalInt.of(years.getLast());
    return last;
  }

  /**
   * Adds the years that the next mark joins to those before; gives the index of the last mark read.
   *
   * @param between whether "between" stands before the first of them
   */
  private int join(List<Integer> years, int last, boolean between) {
    if (last + 1 >= marks.size()) {
      return last;
    }
    Mark link = marks.get(last + 1);
    int next = link.sign() == Sign.YEAR ? last + 1 : last + 2;
    int behind = marks.get(last).last() + 1;
    if (next >= marks.size()
        || marks.get(next).sign() != Sign.YEAR
        || reading.edition().isCompared(marks.get(next))
        || marks.get(next).first() - behind >= (isFurther(link) ? TO_FURTHER : TO_NEXT)) {
      return last;
    }
    int from = years.getLast();
    int until = marks.get(next).number();
    boolean span =
        between || link.is(Sign.UNTIL, Sign.INTO, Sign.FROM, Sign.SINCE) || isDash(behind);
    if (span && until > from && until - from < LONGEST_SPAN && !isAhead(marks.get(next))) {
      years.addAll(span(from + 1, until + 1));
    } else if (link.is(Sign.AND, Sign.WITH) || tokens.is(behind, ",")) {
      years.add(until);
    } else {
      return last;
    }
    return next;
  }

  private boolean isFurther(Mark link) {
    return link.sign() == Sign.WITH
        || (link.sign() == Sign.AND && tokens.is(link.last(), "as", "well", "as"));
  }

  /** Whether a sign stands directly before a mark, or but for a word. */
  private boolean isBehind(int index, Sign sign) {
    return index > 0
        && marks.get(index - 1).sign() == sign
        && marks.get(index).first() - marks.get(index - 1).last() <= 2;
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
      if (!mark.is(Sign.AND, Sign.PRONOUN, Sign.REPORT, Sign.NUMBER, Sign.ROUGHLY, Sign.RELEASED)) {
        return false;
      }
    }
    return false;
  }

  /** Whether no other year follows soon, so that "from 2018" has no end. */
  private boolean isAlone(int index) {
    if (isBeforeYear(index)) {
      return false; // "from the 2016 and 2017 reports"
    }
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

  /** Whether "and" and another year follow a year. */
  private boolean isBeforeYear(int index) {
    return index + 2 < marks.size()
        && marks.get(index + 1).sign() == Sign.AND
        && marks.get(index + 2).sign() == Sign.YEAR
        && marks.get(index + 2).first() - marks.get(index).last() <= TO_NEXT;
  }

  private boolean untilLastYear(int index) {
    return isBehind(index, Sign.FROM)
        && index + 2 < marks.size()
        && marks.get(index + 1).sign() == Sign.UNTIL
        && marks.get(index + 2).is(Sign.LAST_YEAR, Sign.YEAR_BEFORE);
  }

  private boolean rangeFollows(int index) {
    return index + 1 < marks.size() && marks.get(index + 1).sign() == Sign.UNTIL;
  }

  /** "Up from 13 in 2010": the year of a number that another is compared with. */
  private boolean isCompared(Mark year) {
    int number = year.first() - 2;
    boolean than = tokens.is(year.first() - 2, "than");
    boolean except =
        tokens.is(year.first() - 2, "exception") || tokens.is(year.first() - 2, "except");
    if (than || except) {
      return true; // "four more than in 2006", "with the exception of 2008"
    }
    return tokens.is(year.first() - 1, "in")
        && number > 0
        && tokens.at(number).isNumber()
        && (tokens.is(number - 1, "from")
            || tokens.is(number - 1, "against")
            || tokens.is(number - 1, "than"));
  }

  /** "The 2013 Act". */
  private boolean isOfLaw(Mark year) {
    boolean of = tokens.is(year.first() - 1, "of") && isLaw(year.first() - 2);
    if (of || isLaw(year.first() - 1)) {
      return true; // "the Act of 2000", "the Action Plan 2021"
    }
    int at = year.last() + 1;
    while (at < year.last() + TO_LAW && tokens.isCapital(at)) {
      if (isLaw(at)) {
        return true; // "the 2012 Expanded Anti-Trafficking Act"
      }
      at++;
    }
    return isLaw(at);
  }

  private boolean isLaw(int token) {
    return LAWS.contains(tokens.word(token));
  }

  /** "The plan for 2023-2028": years of which the last is still to come. */
  private boolean isOfPlan(int index) {
    return index + 1 < marks.size()
        && marks.get(index + 1).sign() == Sign.YEAR
        && isDash(marks.get(index).last() + 1)
        && isAhead(marks.get(index + 1));
  }

  /** "For the first time since the office was set up in 2001". */
  private boolean isOfFirstSince(int index) {
    Mark year = marks.get(index);
    for (int i = index - 1; i >= 0; i--) {
      Mark since = marks.get(i);
      if (since.sign() == Sign.SINCE) {
        return tokens.hasAny(since.first() - TO_TIME, since.first(), "time")
            && tokens.hasAny(since.first() - TO_TIME, since.first(), "first")
            && !tokens.hasAny(since.last(), year.first(), ",");
      }
    }
    return false;
  }

  /** Whether a year is still to come. */
  private boolean isAhead(Mark year) {
    OptionalInt thisYear = reading.editions().thisYear();
    return thisYear.isPresent() && year.number() > thisYear.getAsInt();
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
