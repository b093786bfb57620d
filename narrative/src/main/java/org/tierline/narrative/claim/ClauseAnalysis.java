package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.text.Span;

/**
 * What one clause holds: whom it is about, the tiers and lists that it speaks of, of which edition.
 * Takes the claims that are read from it. For one thread and one clause.
 */
final class ClauseAnalysis {
  private static final int TO_TIME = 3;

  private final TextReading reading;
  private final SentenceAnalysis context;
  private final Clause clause;
  private final ClauseTimes times;
  private final Doubts doubts;
  private final RowMarks rows;
  private final List<Standing> standings;
  private final List<String> subjects;
  private final Set<String> company;
  private final List<Statement> statements = new ArrayList<>();

  ClauseAnalysis(TextReading reading, SentenceAnalysis context, Clause clause) {
    this.reading = reading;
    this.context = context;
    this.clause = clause;
    this.times = context.times().of(clause);
    this.doubts = new Doubts(context.sentence(), clause);
    this.rows = new RowMarks(context.sentence(), clause);
    this.standings = context.standings(clause);
    clause.setStandings(standings);
    this.subjects = context.subjects().of(clause);
    this.company = context.named().company(clause);
  }

  Sentence sentence() {
    return context.sentence();
  }

  Discourse discourse() {
    return reading.discourse();
  }

  /** Whether the text is on what the President determined. */
  boolean isOnDetermination() {
    return reading.isOnDetermination();
  }

  Clause clause() {
    return clause;
  }

  ClauseTimes times() {
    return times;
  }

  /** The clauses of time that hang on it. */
  List<Clause> clausesWithin() {
    return context.clauses().stream()
        .filter(each -> each.kind() == Clause.Kind.AFTER && each.parent() == clause)
        .toList();
  }

  /** Those of another clause of the sentence. */
  ClauseTimes times(Clause other) {
    return context.times().of(other);
  }

  Doubts doubts() {
    return doubts;
  }

  RowMarks rows() {
    return rows;
  }

  /** The tiers and lists that it speaks of, in its order. */
  List<Standing> standings() {
    return standings;
  }

  /** The governments that it is about. */
  List<String> subjects() {
    return subjects;
  }

  /** Governments that it names beside its subject: "alongside Iran". */
  Set<String> company() {
    return company;
  }

  /** Those beside its subject of whom the same is said: "along with Norway". */
  Set<String> companyAlike() {
    return context.named().companyAlike(clause);
  }

  /** Whether it tells of the edition before. */
  boolean isPast() {
    return context.editions().isPast(clause);
  }

  /** The time that goes with a tier or verb; null if none does. */
  @Nullable TimeReference timeOf(Mark mark) {
    return context.times().timeOf(clause, mark, standings);
  }

  /** Whether a time is only that of a tier that was left. */
  boolean isOfLeft(TimeReference time) {
    return context.times().isOfLeft(clause, time);
  }

  /** The edition that it is about, if no tier in it has one of its own. */
  OptionalInt edition() {
    return context.editions().of(clause);
  }

  /** That of the clause that it hangs on: a waiver comes with the place that it keeps. */
  OptionalInt editionOfParent() {
    Clause parent = clause.parent();
    return parent == null ? edition() : context.editions().of(parent);
  }

  /** The edition in which its subject stands to a tier, or last stood there if it left. */
  OptionalInt editionOf(Standing standing) {
    TimeReference own = timeOf(standing.mark());
    boolean behind = own != null && own.first() > standing.mark().last();
    if (standing.isLeft()) {
      if (own != null && own.back() == 0 && isOfLeft(own)) {
        return OptionalInt.of(own.years().getFirst());
      }
      boolean once = clause.has(Sign.EARLIER) && !clause.has(Sign.LEAVE, Sign.FROM);
      if (own != null && own.back() == 0 && once) {
        return OptionalInt.of(own.years().getLast()); // "was previously on Tier 1 in 2014"
      }
      OptionalInt until =
          once && own == null ? context.editions().nextMove(clause) : OptionalInt.empty();
      if (until.isPresent()) {
        return Editions.shift(until, -1); // "was once on Tier 1, but was downgraded in 2014"
      }
      boolean pair = standings.stream().anyMatch(Standing::isOn);
      if (own != null && own.back() == 0 && behind && pair && isOfStanding(standing, own)) {
        return OptionalInt.of(own.years().get(0));
      }
      boolean past =
          times.references().isEmpty()
              && isPast()
              && context.editions().ofLeaving(clause).isEmpty();
      return past ? edition() : Editions.shift(edition(), -1);
    }
    if (own != null && own.back() == 0 && !own.besides()) {
      return OptionalInt.of(own.years().get(own.years().size() - 1));
    }
    return edition();
  }

  /**
   * "From the watch list, where it was in 2020 and 2021": whether a clause says when it was there.
   */
  boolean isDatedBehind(Standing standing) {
    return context.clauses().stream()
        .anyMatch(
            other ->
                other.kind() == Clause.Kind.RELATIVE
                    && other.parent() == clause
                    && context.sentence().tokens().is(other.first(), "where")
                    && other.first() > standing.mark().last()
                    && other.first() - standing.mark().last() <= TO_TIME
                    && !context.times().of(other).references().isEmpty());
  }

  /** Whether a time stands directly behind a tier: "from Tier 2 in 2018 to Tier 3". */
  private boolean isOfStanding(Standing standing, TimeReference time) {
    return standings.stream().anyMatch(other -> other.isOn() && other.mark().first() > time.last())
        && time.first() - standing.mark().last() <= TO_TIME;
  }

  /** What was claimed of it so far. */
  List<Statement> statements() {
    return statements;
  }

  /** Claims what a mark says of a government. */
  void add(Statement statement, Mark mark, String country) {
    var words = new ArrayList<Mark>();
    words.add(mark);
    sentence().markOf(country).ifPresent(words::add);
    statements.add(statement);
    int first = clause.first();
    int last = clause.last();
    for (Mark word : words) {
      first = Math.min(first, word.first());
      last = Math.max(last, word.last());
    }
    boolean told = mark.naming() == Naming.MEANING;
    int sure = told ? 0 : context.subjects().sureness(clause);
    reading.add(statement, new Span(first, last + 1), words, sure);
  }
}
