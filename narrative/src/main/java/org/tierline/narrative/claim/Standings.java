package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Standing.Role;
import org.tierline.narrative.claim.Statement.ListName;

/** Finds the tiers and lists that a clause speaks of. */
final class Standings {
  /** A clause that speaks of more is no prose; the rest isn't read. */
  private static final int MOST = 40;

  private static final int TO_WHICH = 7;

  private static final Set<String> LIST_VERBS =
      Set.of("began", "begins", "started", "starts", "had", "has", "grew", "grows", "counts");

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
    for (Mark mark : clause.marks()) {
      if (found.size() < MOST) {
        add(mark);
      }
    }
    Mark where = relativePlace();
    boolean onlyLeft = !found.isEmpty() && found.stream().allMatch(Standing::isLeft);
    boolean whither =
        where != null && onlyLeft && (tokens.is(where.first() - 1, "to") || isInto(where));
    if (where != null && (found.isEmpty() || whither)) {
      Mark of = sentence.standingNamedBefore(where.first());
      boolean undated = times.references().isEmpty();
      boolean left = clause.has(Sign.LEAVE) || (undated && of != null && sentence.isLeft(of));
      addPointed(where, left ? Role.FROM : Role.ON);
    }
    Mark listed = discourse.list().isPresent() ? listed() : null;
    if (found.isEmpty() && listed != null) {
      addPointed(listed, roles.of(listed));
    }
    Mark off = offTheList();
    if (found.isEmpty() && off != null) {
      addPointed(off, Role.FROM);
    }
    Mark of = ofThoseOn();
    if (found.isEmpty() && of != null) {
      found.add(Standing.of(of, Tier.find(of.value()).orElseThrow(), Role.ON, false));
    }
    Mark others = othersIncluded();
    if (found.isEmpty() && others != null) {
      addPointed(others, Role.ON);
    }
    Mark joined = joined();
    if (found.isEmpty() && joined != null) {
      addPointed(joined, Role.ON);
    }
    Mark counted = countedAbove();
    boolean spoken = discourse.tier().isPresent() || discourse.list().isPresent();
    if (found.isEmpty() && counted != null && spoken) {
      addPointed(counted, Role.ON);
    }
    Mark list = listOfRater();
    if (found.isEmpty() && list != null) {
      addPointed(list, roles.of(list));
    }
    Mark included = includedAtEnd();
    if (found.isEmpty() && included != null) {
      Mark tier = sentence.standingNamedBefore(included.first());
      Tier.find(tier == null ? "" : tier.value())
          .ifPresent(each -> found.add(Standing.of(included, each, Role.ON, true)));
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
      case SAME_TIER -> {
        if (!isOfTierBefore(mark) && !isListItself(mark)) {
          addPointed(mark, roles.of(mark));
        }
      }
      case POLICY -> found.add(Standing.of(mark, ListName.POLICY_OR_PATTERN, roles.of(mark), true));
      case SOLDIERS -> {
        Clause parent = clause.parent();
        boolean told =
            clause.kind() == Kind.RELATIVE && parent != null && parent.has(Sign.SOLDIERS);
        if (isOfList(mark) && !told) {
          found.add(Standing.of(mark, ListName.CHILD_SOLDIERS, roles.of(mark), true));
        }
      }
      default -> {}
    }
  }

  /** "Tier 2 on the list": whether a list is only that of the tier directly before. */
  private boolean isOfTierBefore(Mark list) {
    return list.value().equals("list")
        && tokens.hasAny(list.first() - 1, list.first(), "on", "of", "in")
        && sentence.isOf(list.first() - 2, Sign.TIER);
  }

  /** "The list began with six": what is said of the list, and of nobody on it. */
  private boolean isListItself(Mark list) {
    return list.value().equals("list")
        && clause.kind() == Kind.MAIN
        && clause.groups().isEmpty()
        && tokens.is(list.first(), "the")
        && list.first() == clause.first()
        && !clause.has(Sign.PRONOUN)
        && LIST_VERBS.contains(tokens.word(list.last() + 1));
  }

  /** "Others included Burma and China": the others; null if nothing is said so. */
  private @Nullable Mark othersIncluded() {
    Mark others = clause.marks().isEmpty() ? null : clause.marks().getFirst();
    return others != null
            && others.sign() == Sign.OTHERS
            && !clause.groups().isEmpty()
            && sentence.isOf(others.last() + 1, Sign.INCLUDE)
        ? others
        : null;
  }

  /** "They are joined by Malaysia": the verb; null if nothing is said so. */
  private @Nullable Mark joined() {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.WITH && tokens.is(mark.first(), "joined"))
        .filter(mark -> tokens.is(mark.last(), "by") && sentence.isOf(mark.first() - 1, Sign.IS))
        .filter(mark -> clause.has(Sign.PRONOUN) && discourse.tier().isPresent())
        .findFirst()
        .orElse(null);
  }

  /**
   * "The eleven countries are: Lebanon, ...", "the other three: ...": those counted before; null if
   * it isn't so.
   */
  private @Nullable Mark countedAbove() {
    boolean others = tokens.is(clause.first(), "the") && tokens.is(clause.first() + 1, "other");
    int number = clause.first() + (others ? 2 : 1);
    if (clause.groups().size() != 1
        || !tokens.hasAny(clause.first(), number, "the", "these")
        || !tokens.isNumber(number)
        || tokens.at(number).number() != clause.groups().getFirst().countries().size()) {
      return null;
    }
    Group group = clause.groups().getFirst();
    int is = tokens.is(group.first() - 1, ":") ? group.first() - 2 : group.first() - 1;
    if (others && is == number) {
      return sentence.markOver(number); // "The other three: Mali, Peru and Fiji."
    }
    return sentence.isOf(is, Sign.IS) ? sentence.markOver(is) : null;
  }

  /** "Added to the State Department's list", where a list was spoken of; null if not. */
  private @Nullable Mark listOfRater() {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.LISTED && tokens.is(mark.last(), "list"))
        .filter(mark -> tokens.isPossessive(mark.first() - 1))
        .filter(mark -> clause.has(Sign.ENTER, Sign.LEAVE, Sign.STAY))
        .filter(mark -> discourse.tier().filter(Discourse::isList).isPresent())
        .findFirst()
        .orElse(null);
  }

  /** "The countries on Tier 2, which ..., include Angola": the verb; null if it isn't so. */
  private @Nullable Mark includedAtEnd() {
    Mark first = sentence.marks().isEmpty() ? null : sentence.marks().getFirst();
    boolean countries =
        first != null
            && first.is(Sign.COUNTRIES, Sign.PRONOUN)
            && tokens.word(first.last()).endsWith("s");
    if (!countries || clause.kind() == Clause.Kind.MAIN || clause.groups().isEmpty()) {
      return null;
    }
    Group group = clause.groups().getFirst();
    Mark include = sentence.markOver(group.first() - 1);
    boolean alone = sentence.groups().getFirst().equals(group);
    return alone && include != null && tokens.is(include.first(), "include") ? include : null;
  }

  /** "Of those on Tier 1 Fiji is one": the tier; null if nothing is said so. */
  private @Nullable Mark ofThoseOn() {
    Clause parent = clause.parent();
    if (parent == null) {
      return null;
    }
    boolean of =
        clause.kind() == Kind.NEXT
            && parent.groups().isEmpty()
            && (tokens.is(parent.first(), "of") || tokens.is(parent.first(), "among"))
            && parent.has(Sign.COUNTRIES)
            && tokens.hasAny(clause.first(), clause.last() + 1, "one", "only", "among");
    return of
        ? parent.marks().stream().filter(mark -> mark.sign() == Sign.TIER).findFirst().orElse(null)
        : null;
  }

  /** "Germany is on Tier 2 since 2019, Denmark since 2020". */
  private boolean isElliptic() {
    boolean beside = clause.kind() == Kind.NEXT || clause.kind() == Kind.APART;
    if (clause.kind() == Kind.MAIN && clause.groups().isEmpty()) {
      return isOnlyRow(); // "They have been since 2013."
    }
    return beside
        && !clause.groups().isEmpty()
        && !clause.marks().isEmpty()
        && clause.has(Sign.SINCE, Sign.STREAK, Sign.YEARS)
        && !clause.has(Sign.UP, Sign.DOWN, Sign.LEAVE, Sign.HEDGE, Sign.NOT);
  }

  /** "Eight countries were listed this year: Syria, Burma, ...". */
  private @Nullable Mark listed() {
    return clause.groups().isEmpty()
        ? null
        : clause.marks().stream()
            .filter(mark -> mark.is(Sign.LISTED, Sign.IS))
            .filter(mark -> tokens.hasAny(mark.last(), mark.last() + 1, "listed", "lists"))
            .findFirst()
            .orElse(null);
  }

  /** Whether a clause says of a pronoun only for how long something has been so. */
  private boolean isOnlyRow() {
    return clause.has(Sign.PRONOUN)
        && clause.has(Sign.SINCE, Sign.STREAK)
        && clause.marks().stream()
            .allMatch(
                mark ->
                    mark.is(Sign.PRONOUN, Sign.IS, Sign.SINCE, Sign.STREAK, Sign.YEAR, Sign.AND));
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
      boolean off =
          tokens.is(mark.last(), "off")
              || tokens.is(mark.last(), "out")
              || tokens.hasAny(mark.first(), mark.first() + 1, "removed", "dropped", "delisted");
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
    boolean same = sentence.isOf(mark.first() - 1, Sign.SAME_TIER);
    if (mark.sign() == Sign.PRONOUN && same && discourse.tier().isPresent()) {
      return mark; // "the same rank it occupied in 2015"
    }
    boolean listed = before.equals("on") && !clause.groups().isEmpty();
    // "Tier 3, a rank it had carried"; "the blacklist of the United States, on which Mali stands"
    int gap = mark.sign() == Sign.PRONOUN ? 4 : listed ? TO_WHICH : 3;
    if (standing == null || mark.first() - standing.last() > gap) {
      return null;
    }
    if (mark.sign() == Sign.PRONOUN) {
      return mark; // "the list it had left in 2019"
    }
    boolean direct = mark.first() - standing.last() <= 2;
    boolean held =
        tokens.is(mark.first(), "which") && direct && (clause.has(Sign.PRONOUN) || isHeldByNamed());
    boolean place =
        held
            || (tokens.is(mark.first(), "which") && direct && clause.has(Sign.INCLUDE))
            || tokens.is(mark.first(), "where")
            || (tokens.is(mark.first(), "which")
                && (before.equals("on") || before.equals("in") || before.equals("to")));
    return place ? mark : null;
  }

  private boolean isInto(Mark where) {
    return tokens.is(where.first() - 1, "into") || tokens.is(where.first() - 1, "onto");
  }

  /** "Which Malta has had for ten years". */
  private boolean isHeldByNamed() {
    return !clause.groups().isEmpty()
        && tokens.hasAny(clause.first(), clause.last() + 1, "had", "held", "kept", "enjoyed");
  }

  /** Adds what a mark only points to. */
  private void addPointed(Mark mark, Role role) {
    Mark before = pointedTo(mark);
    Optional<ListName> list = before != null ? listOf(before) : discourse.list();
    boolean rank =
        before == null
            && tokens.is(mark.first(), "the")
            && tokens.is(mark.first() + 1, "same")
            && !mark.value().equals("list")
            && discourse.tier().isPresent();
    if (list.isPresent() && !rank) {
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
    return tokens.word(mark.last()).endsWith("list")
        || clause.has(Sign.LISTED, Sign.LEAVE, Sign.INCLUDE, Sign.COUNTRIES)
        || sentence.has(Sign.LISTED)
        || sentence.has(Sign.USER);
  }
}
