package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.claim.Statement.ListName;

/** What a text has spoken of so far, to which "it", "there" and "too" may point back. */
final class Discourse {
  private static final int MOST = 12;

  /** The latest last. */
  private final List<List<String>> subjects = new ArrayList<>();

  private Optional<Tier> tier = Optional.empty();
  private Optional<ListName> list = Optional.empty();
  private Optional<Tier> listTier = Optional.empty();
  private boolean listIsLast;
  private List<Statement> said = List.of();
  private OptionalInt year = OptionalInt.empty();
  private List<Standing> asked = List.of();
  private Optional<Tier> left = Optional.empty();
  private Optional<Direction> direction = Optional.empty();

  /** The governments that a pronoun for one, or for several, stands for. */
  List<String> subjects(boolean several) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      if (subjects.get(i).size() > 1 == several) {
        return subjects.get(i);
      }
    }
    return subjects.isEmpty() ? List.of() : subjects.get(subjects.size() - 1);
  }

  /** So many governments that were spoken of together last; none if there were none. */
  List<String> subjects(int number) {
    return subjects.reversed().stream()
        .filter(each -> each.size() == number)
        .findFirst()
        .orElse(List.of());
  }

  /** The governments last spoken of. */
  List<String> subjects() {
    return subjects.isEmpty() ? List.of() : subjects.get(subjects.size() - 1);
  }

  void turnTo(List<String> countries) {
    if (!countries.isEmpty()) {
      subjects.remove(countries);
      subjects.add(List.copyOf(countries));
      if (subjects.size() > MOST) {
        subjects.remove(0);
      }
    }
  }

  Optional<Tier> tier() {
    return tier;
  }

  /** The list beside the tiers that was spoken of since the last tier. */
  Optional<ListName> list() {
    return listIsLast ? list : Optional.empty();
  }

  void turnTo(Standing standing) {
    standing.tier().ifPresent(found -> tier = Optional.of(found));
    remember(standing);
    standing.list().ifPresent(found -> list = Optional.of(found));
    listIsLast = standing.list().isPresent();
  }

  /** Takes a tier that was spoken of, though it isn't the one to point back to by "there". */
  void remember(Standing standing) {
    standing.tier().filter(Discourse::isList).ifPresent(found -> listTier = Optional.of(found));
  }

  /** The tier last spoken of that newspapers call a list. */
  Optional<Tier> listTier() {
    return listTier;
  }

  static boolean isList(Tier tier) {
    return tier == Tier.T2WL || tier == Tier.T3;
  }

  /** What the question asks of that stands before: "Who is on Tier 3?" */
  List<Standing> asked() {
    return asked;
  }

  void ask(List<Standing> standings) {
    asked = List.copyOf(standings);
  }

  /** The year named last. */
  OptionalInt year() {
    return year;
  }

  void turnTo(OptionalInt named) {
    year = named;
  }

  /** What was said last of a government, for "and so is". */
  List<Statement> said() {
    return said;
  }

  Optional<Tier> left() {
    return left;
  }

  Optional<Direction> direction() {
    return direction;
  }

  /**
   * Takes what a clause has said.
   *
   * @param statements of one government
   * @param tierLeft where that was before, if the clause says so
   */
  void say(List<Statement> statements, Optional<Tier> tierLeft) {
    if (statements.isEmpty()) {
      return;
    }
    said = List.copyOf(statements);
    left = tierLeft;
    direction =
        statements.stream()
            .filter(Statement.Moved.class::isInstance)
            .map(statement -> ((Statement.Moved) statement).direction())
            .findFirst();
  }
}
