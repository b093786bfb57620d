package org.tierline.narrative.claim;

import java.util.OptionalInt;
import org.tierline.narrative.claim.Statement.Direction;

/**
 * Reads what a clause says as the one before it, of someone else: "so is Japan". For one thread and
 * one clause.
 */
final class RepeatReading extends KindReading {
  private static final int MOST_WORDS = 3;

  private final Discourse discourse;

  RepeatReading(ClauseAnalysis analysis) {
    super(analysis);
    this.discourse = analysis.discourse();
  }

  @Override
  void read() {
    boolean so = isSo();
    boolean onlyMoved = analysis.statements().stream().allMatch(Statement.Moved.class::isInstance);
    if (!standings.isEmpty() || subjects.isEmpty() || !(onlyMoved || so)) {
      return;
    }
    boolean also =
        so || (clause.has(Sign.ALSO) && !clause.has(Sign.WAIVER, Sign.LISTED) && !saysMore());
    if (clause.has(Sign.OPPOSITE)) {
      addOpposite();
    } else if (also && !clause.has(Sign.NOT, Sign.HEDGE)) {
      boolean included = clause.has(Sign.INCLUDE); // "they also include Iran": not whence
      for (Statement statement : discourse.said()) {
        boolean onTier = statement instanceof Statement.OnTier;
        if ((included && statement instanceof Statement.Moved)
            || (clause.has(Sign.SAME) && onTier)) {
          continue; // "Fiji didn't change either": not where it is
        }
        for (String country : subjects) {
          sentence
              .markOf(country)
              .or(() -> clause.marks().stream().findFirst())
              .ifPresent(mark -> analysis.add(statement.of(country), mark, country));
        }
      }
    }
  }

  /** "Algeria goes the other way": from where the one before came to, to where it was. */
  private void addOpposite() {
    Mark mark = clause.marks().get(0);
    OptionalInt edition = analysis.edition();
    discourse
        .direction()
        .map(
            each ->
                switch (each) {
                  case UP -> Direction.DOWN;
                  case DOWN -> Direction.UP;
                  case SAME -> Direction.SAME;
                })
        .ifPresent(
            direction ->
                subjects.forEach(
                    country ->
                        analysis.add(
                            new Statement.Moved(country, edition, direction), mark, country)));
    discourse
        .left()
        .ifPresent(
            tier ->
                subjects.forEach(
                    country ->
                        analysis.add(new Statement.OnTier(country, edition, tier), mark, country)));
  }

  /** "Egypt is also doing badly": whether a clause has more words than it takes to repeat. */
  private boolean saysMore() {
    return otherWords(clause.groups().isEmpty() ? clause.first() : clause.groups().getLast().last())
        > MOST_WORDS;
  }

  /** "So is Japan", "as have Kigali and Luanda". */
  private boolean isSo() {
    int at = clause.first();
    while (at < sentence.end() && (tokens.word(at).equals("and") || tokens.word(at).equals(","))) {
      at++;
    }
    if (tokens.is(at, "the")
        && tokens.hasAny(at + 1, at + 2, "others", "other")
        && sentence.isOf(at + 2, Sign.IS)) {
      return true; // "The others are Bhutan and Gambia"
    }
    if (!Openings.SO.contains(tokens.word(at))) {
      return false;
    }
    int verb = at + 1;
    if (tokens.is(verb, ",")) { // "So, farther north, did"
      verb++;
      while (verb < sentence.end() && !tokens.is(verb, ",")) {
        verb++;
      }
      verb++;
    }
    boolean asFor = at > sentence.start() && tokens.is(verb, "for");
    return asFor || Tokens.isAuxiliary(tokens.word(verb));
  }
}
