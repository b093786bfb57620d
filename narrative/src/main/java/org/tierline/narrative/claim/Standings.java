package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Standing.Role;
import org.tierline.narrative.claim.Statement.ListName;

/** Finds the tiers and lists that a clause speaks of. */
final class Standings {
  private final Sentence sentence;
  private final Tokens tokens;
  private final Discourse discourse;
  private final Clause clause;
  private final ClauseTimes times;
  private final Roles roles;
  private final List<Standing> found = new ArrayList<>();

  private Standings(
      Sentence sentence, Discourse discourse, Clause clause, ClauseTimes times, Roles roles) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.discourse = discourse;
    this.clause = clause;
    this.times = times;
    this.roles = roles;
  }

  /**
   * Those of a clause, in its order.
   *
   * @param discourse what was spoken of before, to which "there" may point
   * @param times those of the clause
   */
  static List<Standing> of(
      Sentence sentence, Discourse discourse, Clause clause, ClauseTimes times, Doubts doubts) {
    var roles = new Roles(sentence, clause, doubts);
    var standings = new Standings(sentence, discourse, clause, times, roles);
    standings.find();
    return List.copyOf(standings.found);
  }

  private void find() {
    clause.marks().forEach(this::add);
    Mark where = relativePlace();
    if (found.isEmpty() && where != null) {
      Mark of = sentence.standingNamedBefore(where.first());
      boolean undated = times.references().isEmpty();
      boolean left = clause.has(Sign.LEAVE) || (undated && of != null && sentence.isLeft(of));
      addPointed(where, left ? Role.FROM : Role.ON);
    }
    Mark off = offTheList();
    if (found.isEmpty() && off != null) {
      addPointed(off, Role.FROM);
    }
    if (found.isEmpty() && isElliptic()) {
      addPointed(clause.marks().get(0), Role.ON);
    }
  }

  private void add(Mark mark) {
    switch (mark.sign()) {
      case TIER ->
          Tier.find(mark.value())
              .ifPresent(tier -> found.add(Standing.of(mark, tier, roles.of(mark), true)));
      case SAME_TIER -> addPointed(mark, roles.of(mark));
      case POLICY -> found.add(Standing.of(mark, ListName.POLICY_OR_PATTERN, roles.of(mark), true));
      case SOLDIERS -> {
        if (isOfList(mark)) {
          found.add(Standing.of(mark, ListName.CHILD_SOLDIERS, roles.of(mark), true));
        }
      }
      default -> {}
    }
  }

  /** "Germany is on Tier 2 since 2019, Denmark since 2020". */
  private boolean isElliptic() {
    boolean beside = clause.kind() == Kind.NEXT || clause.kind() == Kind.APART;
    return beside
        && !clause.groups().isEmpty()
        && !clause.marks().isEmpty()
        && clause.has(Sign.SINCE, Sign.STREAK, Sign.YEARS)
        && !clause.has(Sign.UP, Sign.DOWN, Sign.LEAVE, Sign.HEDGE, Sign.NOT);
  }

  /** "Were taken off": the list that was spoken of. */
  private @Nullable Mark offTheList() {
    boolean list =
        discourse.tier().filter(tier -> tier == Tier.T3 || tier == Tier.T2WL).isPresent()
            || discourse.list().isPresent();
    if (!list || clause.kind() == Kind.AFTER || clause.kind() == Kind.RELATIVE) {
      return null;
    }
    for (Mark mark : clause.marks()) {
      boolean off = tokens.is(mark.last(), "off") || tokens.is(mark.last(), "out");
      boolean ends =
          mark.last() >= clause.last()
              || !isLetter(mark.last() + 1)
              || Tokens.isAuxiliary(tokens.word(mark.last() + 1));
      if (mark.sign() == Sign.LEAVE && off && ends) {
        return mark;
      }
    }
    return null;
  }

  private boolean isLetter(int token) {
    return !tokens.word(token).isEmpty() && Character.isLetter(tokens.word(token).charAt(0));
  }

  /** "Where it has been since 2016", "on which it stood". */
  private @Nullable Mark relativePlace() {
    if (clause.kind() != Kind.RELATIVE || clause.marks().isEmpty()) {
      return null;
    }
    Mark mark = clause.marks().get(0);
    String before = tokens.word(mark.first() - 1);
    Mark standing = sentence.standingNamedBefore(mark.first());
    if (standing == null || mark.first() - standing.last() > 3) {
      return null;
    }
    if (mark.sign() == Sign.PRONOUN) {
      return mark; // "the list it had left in 2019"
    }
    boolean direct = mark.first() - standing.last() <= 2;
    boolean held = tokens.is(mark.first(), "which") && direct && clause.has(Sign.PRONOUN);
    boolean place =
        held
            || tokens.is(mark.first(), "where")
            || (tokens.is(mark.first(), "which")
                && (before.equals("on") || before.equals("in") || before.equals("to")));
    return place ? mark : null;
  }

  /** Adds what a mark only points to. */
  private void addPointed(Mark mark, Role role) {
    Mark before = pointedTo(mark);
    Optional<ListName> list = before != null ? listOf(before) : discourse.list();
    if (list.isPresent()) {
      found.add(Standing.of(mark, list.get(), role, false));
      return;
    }
    Optional<Tier> tier = before != null ? Tier.find(before.value()) : discourse.tier();
    if (tokens.is(mark.last(), "it") && isListWord(mark)) {
      Optional<Tier> plain = tier;
      tier = tier.filter(Discourse::isList).or(discourse::listTier).or(() -> plain);
    }
    if (mark.value().equals("list") && tier.isPresent()) {
      // "the list": the watch list, where a tier that isn't a list was spoken of
      tier = tier.filter(each -> each == Tier.T3).or(() -> Optional.of(Tier.T2WL));
    }
    tier.ifPresent(each -> found.add(Standing.of(mark, each, role, false)));
  }

  /** What the sentence names and a mark points to; null if that stands in one before. */
  private @Nullable Mark pointedTo(Mark mark) {
    Mark ahead = mark.value().equals("list") ? sentence.listAhead(mark) : null;
    if (ahead != null) {
      return ahead;
    }
    boolean relative = clause.kind() == Kind.RELATIVE && mark.equals(clause.marks().get(0));
    return relative
        ? sentence.standingNamedBefore(mark.first())
        : sentence.standingBefore(mark.first());
  }

  /** "On it", "off it": a list rather than a rank. */
  private boolean isListWord(Mark mark) {
    return tokens.hasAny(mark.first(), mark.last(), "on", "off", "onto");
  }

  private static Optional<ListName> listOf(Mark mark) {
    return switch (mark.sign()) {
      case POLICY -> Optional.of(ListName.POLICY_OR_PATTERN);
      case SOLDIERS -> Optional.of(ListName.CHILD_SOLDIERS);
      default -> Optional.empty();
    };
  }

  /** Whether a word on child soldiers means the list. */
  private boolean isOfList(Mark mark) {
    if (sentence.pointsAhead(mark)) {
      return false; // "the list that names those using child soldiers": it was read at "the list"
    }
    return tokens.is(mark.last(), "list")
        || clause.has(Sign.LISTED, Sign.LEAVE, Sign.INCLUDE, Sign.COUNTRIES)
        || sentence.has(Sign.LISTED)
        || sentence.has(Sign.USER);
  }
}
