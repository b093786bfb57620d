package org.tierline.narrative.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Which edition a text, and each sentence of it, is on. For one thread and one text. */
final class TextEdition {
  /** Between the year and the report in "the 2019 U.S. Department of State Trafficking in ...". */
  private static final int YEAR_TO_REPORT = 6;

  private static final int MONTH_TO_YEAR = 3;

  private static final int TO_RELEASE = 8;

  private static final int TO_COMPARISON = 4;

  private static final int TO_SINCE = 14;

  private static final Set<String> COMPARISONS =
      Set.of("compared", "comparison", "than", "unlike", "against");

  private static final Set<String> RELEASES =
      Set.of("published", "released", "issued", "unveiled", "launched", "presented");

  /** What a year stands before that is the edition's. */
  private static final Set<String> EDITIONS =
      Set.of("ranking", "rankings", "ratings", "list", "edition", "placements", "tip", "survey");

  private static final int LEADING_SENTENCES = 2;

  /** The first was that of 2001; below this, "the third report" counts others. */
  private static final int LEAST_ORDINAL = 5;

  private static final int BEFORE_FIRST = 2000;

  /** The months in which editions came out, with those in which their news runs on. */
  private static final Set<String> RELEASE_MONTHS =
      Set.of("may", "june", "july", "august", "september", "october");

  private final Tokens tokens;
  private final Editions editions;
  private final OptionalInt named;

  /** Whether the text names one year and no other time. */
  private final boolean oneYear;

  /** The edition that the first sentences are on, which is what the text is on. */
  private OptionalInt lead = OptionalInt.empty();

  private int sentences;
  private boolean placed;

  TextEdition(Tokens tokens, Editions editions, List<Mark> marks) {
    this.tokens = tokens;
    this.editions = editions;
    this.named = reportYear(marks);
    this.oneYear =
        marks.stream()
                    .filter(mark -> mark.sign() == Sign.YEAR)
                    .mapToInt(Mark::number)
                    .distinct()
                    .count()
                == 1
            && marks.stream().noneMatch(TextEdition::isOfTime);
  }

  /**
   * The edition that the next sentence is about: its own, that of the text, or the last one out.
   *
   * @param sentence its marks
   */
  OptionalInt of(List<Mark> sentence) {
    OptionalInt own = reportYear(sentence);
    if (lead.isPresent() && isInRelative(sentence)) {
      own = OptionalInt.empty(); // "which had protested against the 2003 report"
    }
    if (lead.isEmpty()) {
      if (own.isPresent() && sentences < LEADING_SENTENCES) {
        lead = own;
      } else if (!placed && oneYear) {
        lead = onlyYear(sentence);
      }
    }
    sentences++;
    placed |= sentence.stream().anyMatch(Mark::isPredicate);
    if (own.isPresent()) {
      return own;
    }
    if (lead.isPresent()) {
      return lead;
    }
    return editions.standing().isPresent() ? editions.standing() : named;
  }

  /** Whether the report's year stands only in a relative clause. */
  private boolean isInRelative(List<Mark> sentence) {
    boolean relative = false;
    for (int i = 0; i < sentence.size(); i++) {
      relative |= sentence.get(i).is(Sign.RELATIVE);
      if (sentence.get(i).sign() == Sign.YEAR && isOfReport(sentence, i)) {
        return relative;
      }
    }
    return false;
  }

  /**
   * "In 2014 Malaysia was put on Tier 3": the year of a text's first claim, if it names one alone.
   */
  private OptionalInt onlyYear(List<Mark> sentence) {
    OptionalInt only = OptionalInt.empty();
    for (int i = 0; i < sentence.size(); i++) {
      Mark mark = sentence.get(i);
      if (mark.sign() == Sign.YEAR) {
        if (only.isPresent() || !isPlainYear(sentence, i)) {
          return OptionalInt.empty();
        }
        only = OptionalInt.of(mark.number());
      } else if (isOfTime(mark)) {
        return OptionalInt.empty();
      }
    }
    long places = sentence.stream().filter(mark -> mark.is(Sign.TIER, Sign.SAME_TIER)).count();
    return places == 1 ? only : OptionalInt.empty();
  }

  private static boolean isOfTime(Mark mark) {
    return mark.is(
        Sign.THIS_YEAR,
        Sign.LAST_YEAR,
        Sign.LAST_YEARS,
        Sign.YEAR_BEFORE,
        Sign.YEAR_AFTER,
        Sign.YEARS_AGO,
        Sign.YEARS_BEFORE,
        Sign.TODAY,
        Sign.YESTERDAY,
        Sign.WEEKDAY,
        Sign.STREAK,
        Sign.YEARS,
        Sign.STAY,
        Sign.SAME,
        Sign.EARLIER,
        Sign.AFTER,
        Sign.SINCE,
        Sign.UNTIL,
        Sign.BETWEEN,
        Sign.WHEN);
  }

  private boolean isPlainYear(List<Mark> sentence, int index) {
    Mark year = sentence.get(index);
    return editions.has(year.number())
        && (index == 0 || tokens.hasAny(year.first() - 1, year.first(), "in", "for", "of", "("))
        && !(index > 0 && sentence.get(index - 1).is(Sign.SINCE, Sign.FROM, Sign.UNTIL));
  }

  /**
   * The edition that a sentence names: "the 2019 report", "the report for 2019", "the report, out
   * in June 2019", "the 19th annual report".
   */
  private OptionalInt reportYear(List<Mark> all) {
    for (int i = 0; i < all.size(); i++) {
      Mark mark = all.get(i);
      if (mark.sign() == Sign.YEAR && (isOfReport(all, i) || isOfRelease(all, i))) {
        return OptionalInt.of(mark.number());
      }
      if (mark.sign() == Sign.REPORT) {
        OptionalInt year = ordinalYear(mark);
        if (year.isPresent()) {
          return year;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isSince(List<Mark> all, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (all.get(i).sign() == Sign.SINCE) {
        return all.get(index).first() - all.get(i).last() <= TO_SINCE;
      }
    }
    return false;
  }

  /** "Compared with the 2013 report": whether a year is that of another edition. */
  boolean isCompared(Mark year) {
    for (int i = year.first() - 1; i >= Math.max(0, year.first() - TO_COMPARISON); i--) {
      if (COMPARISONS.contains(tokens.word(i))) {
        return true;
      }
      if (tokens.is(i, ",") || tokens.is(i, ".")) {
        return false;
      }
    }
    return false;
  }

  /** "The 19th annual report": that of 2019. */
  private OptionalInt ordinalYear(Mark report) {
    for (int i = report.first(); i >= Math.max(0, report.first() - 2); i--) {
      Tokens.Token token = tokens.at(i);
      boolean row = tokens.is(i - 1, "for") || tokens.is(i - 2, "for");
      if (token.ordinal() && token.number() >= LEAST_ORDINAL && !row) {
        int year = BEFORE_FIRST + token.number();
        return editions.has(year) ? OptionalInt.of(year) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "The report published in": with no other word between. */
  private boolean releasedBefore(Mark year) {
    boolean released =
        RELEASES.contains(tokens.word(year.first() - 2))
            || (tokens.is(year.first() - 2, "out") && tokens.is(year.first() - 3, "came"));
    int from = Math.max(0, year.first() - TO_RELEASE);
    return released
        && tokens.hasAny(from, year.first(), "report")
        && !tokens.hasAny(from, year.first(), "since", "first");
  }

  /** Whether a year is that in which the report is said to have come out. */
  private boolean isOfRelease(List<Mark> all, int index) {
    Mark year = all.get(index);
    Mark month = index > 0 ? all.get(index - 1) : year;
    if (month.sign() == Sign.NUMBER && index > 1) {
      month = all.get(index - 2);
    }
    if (tokens.is(year.first() - 1, "in") && releasedBefore(year)) {
      return editions.has(year.number()); // "the report published in 2014"
    }
    if (month.sign() != Sign.MONTH
        || year.first() - month.last() > MONTH_TO_YEAR
        || !RELEASE_MONTHS.contains(tokens.word(month.first()))
        || !editions.has(year.number())) {
      return false;
    }
    boolean report = false;
    boolean released = false;
    for (Mark mark : all) {
      if (Math.abs(mark.first() - month.first()) <= TO_RELEASE) {
        report |= mark.sign() == Sign.REPORT;
        released |= mark.sign() == Sign.RELEASED;
      }
    }
    return report && released;
  }

  /** Whether a year names the report. */
  boolean isOfReport(List<Mark> all, int index) {
    Mark year = all.get(index);
    if (isCompared(year)) {
      return false;
    }
    if (EDITIONS.contains(tokens.word(year.last() + 1))) {
      return true; // "the 2014 ranking"
    }
    if (index > 0
        && all.get(index - 1).is(Sign.SINCE, Sign.FROM, Sign.BETWEEN, Sign.UNTIL)
        && year.first() - all.get(index - 1).last() == 1) {
      return false; // "since 2009 the report"
    }
    for (int j = index + 1;
        j < all.size() && all.get(j).first() - year.last() <= YEAR_TO_REPORT;
        j++) {
      Mark next = all.get(j);
      if (next.sign() == Sign.REPORT) {
        return !tokens.hasAny(year.last() + 1, next.first(), ",", ";", ":");
      }
      if (!next.is(Sign.COUNTRY, Sign.NOTHING, Sign.AND)) {
        break;
      }
    }
    if (index > 0 && all.get(index - 1).sign() == Sign.REPORT) {
      Mark before = all.get(index - 1);
      if (isSince(all, index)) {
        return false; // "since it was put into the report in 2003"
      }
      int gap = year.first() - before.last() - 1;
      boolean first = tokens.is(before.first() - 1, "first");
      return gap <= 2
          && !first
          && !tokens.is(year.first() - 1, "since")
          && !tokens.hasAny(before.last() + 1, year.first(), ",", ";", ":");
    }
    return false;
  }
}
