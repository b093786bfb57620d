package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Standing.Role;

/**
 * Reads for how many years in a row a clause says that its subject was on a tier. For one thread
 * and one clause.
 */
final class RowReading extends KindReading {
  private static final int MOST_WORDS = 5;

  private final RowMarks rows;

  RowReading(ClauseAnalysis analysis) {
    super(analysis);
    this.rows = analysis.rows();
  }

  @Override
  void read() {
    if (subjects.isEmpty() || isSum()) {
      return;
    }
    boolean row = false;
    for (int i = 0; i < clause.marks().size(); i++) {
      Mark mark = clause.marks().get(i);
      if (isRow(i, row)) {
        List<String> countries = ownGroup(mark).map(Group::countries).orElse(subjects);
        var length = OptionalInt.of(mark.number());
        row |= add(countries, rowStanding(mark), length, OptionalInt.empty(), mark);
      }
    }
    Standing standing = rowStanding(null);
    OptionalInt since = analysis.times().since();
    if (!row && since.isPresent() && standing != null && !isFirstSince()) {
      add(subjects, standing, OptionalInt.empty(), since, standing.mark());
    }
  }

  /**
   * Whether a mark says how long a row is.
   *
   * @param further whether one before did, so that a number alone may: "and six for China"
   */
  private boolean isRow(int index, boolean further) {
    Mark mark = clause.marks().get(index);
    Standing standing = rowStanding(mark);
    boolean after = rows.isAfter(mark);
    boolean left = standing != null && standing.isLeft();
    if (after && clause.kind() != Kind.AFTER && !left) {
      return false; // "restored to Tier 1 after three years"
    }
    boolean placed = standing != null || clause.kind() == Kind.ASIDE;
    boolean row =
        mark.sign() == Sign.STREAK
            || rows.isYearOfTier(index)
            || (mark.sign() == Sign.YEARS && rows.isOfYears(mark) && placed)
            || (mark.sign() == Sign.NUMBER && further && ownGroup(mark).isPresent());
    if (isOfNothing(mark)) {
      return false;
    }
    int least = after || rows.isAfterYears() ? 1 : 2;
    return row && !doubts.isDoubtful(mark) && mark.number() >= least;
  }

  /** Adds a row on a tier, or on that last spoken of; whether there is one. */
  private boolean add(
      List<String> countries,
      @Nullable Standing standing,
      OptionalInt length,
      OptionalInt since,
      Mark mark) {
    Optional<Tier> tier = standing != null ? standing.tier() : analysis.discourse().tier();
    if ((standing == null && saysMore())
        || tier.isEmpty()
        || (standing != null && doubts.isDoubtful(standing.mark()))) {
      return false;
    }
    OptionalInt edition =
        standing != null && standings.contains(standing)
            ? analysis.editionOf(standing)
            : analysis.edition();
    for (String country : countries) {
      analysis.add(
          new Statement.InARow(country, edition, tier.get(), length, since), mark, country);
    }
    return true;
  }

  /** The tier that a row of years is of: where they are, or what they left after so long. */
  private @Nullable Standing rowStanding(@Nullable Mark row) {
    Standing found = null;
    for (Standing standing : standings) {
      if (standing.role() == Role.NOT || standing.tier().isEmpty()) {
        continue;
      }
      boolean after = row != null && rows.isAfter(row);
      boolean better =
          after ? standing.isLeft() : standing.isOn() && found != null && found.isLeft();
      if (found == null || better) {
        found = standing;
      }
    }
    if (found == null && clause.kind() == Kind.AFTER) {
      found = leftBy(clause.parent()); // "after nine years Israel falls out of Tier 1"
    }
    return found;
  }

  /** The tier that a clause says was left; null if it says none. */
  private static @Nullable Standing leftBy(@Nullable Clause clause) {
    return clause == null
        ? null
        : clause.standings().stream()
            .filter(standing -> standing.isLeft() && standing.tier().isPresent())
            .findFirst()
            .orElse(null);
  }

  /** The governments of "two years each for Mali and Fiji". */
  private Optional<Group> ownGroup(Mark mark) {
    int at = mark.last() + 1;
    if (tokens.is(at, "each")) {
      at++;
    }
    int behind = at + 1;
    return tokens.is(at, "for")
        ? clause.groups().stream().filter(group -> group.first() == behind).findFirst()
        : Optional.empty();
  }

  /** "Hasn't convicted any traffickers for the fifth year": whether a row is of something else. */
  private boolean saysMore() {
    return sentence.tongue() == Tongue.ENGLISH
        && otherWords(clause.first()) > MOST_WORDS
        && !sentence.has(Sign.TIER)
        && !sentence.has(Sign.SAME_TIER);
  }

  /**
   * "On Tier 3, with no convictions for the third year": whether a row is of what didn't happen.
   */
  private boolean isOfNothing(Mark mark) {
    int at = mark.first() - 1;
    while (at > clause.first() && !tokens.is(at, ",")) {
      at--;
    }
    int comma = at;
    return comma > clause.first()
        && standings.stream().anyMatch(each -> each.mark().last() < comma)
        && tokens.hasAny(comma, mark.first(), "no", "without", "not", "any", "none");
  }

  /** "For a cumulative period of 13 years". */
  private boolean isSum() {
    return tokens.hasAny(clause.first(), clause.last() + 1, "cumulative", "cumulatively");
  }

  /** "The first since 2012" says what was not so in between. */
  private boolean isFirstSince() {
    for (int i = clause.first(); i <= clause.last(); i++) {
      Mark mark = sentence.markOver(i);
      boolean ofTier = mark != null && mark.sign() == Sign.TIER;
      if (!ofTier && (tokens.is(i, "first") || tokens.is(i, "only"))) {
        return true;
      }
    }
    return false;
  }
}
