package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Standing.Role;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.claim.Statement.ListName;
import org.tierline.narrative.text.Span;

/**
 * One clause on its way to claims: where its subject stands, which way it went, for how long, and
 * in which edition. For one thread and one clause.
 */
final class ClauseReading {
  /** So far a word of doubt reaches. */
  private static final int DOUBT = 14;

  private static final int TO_PREPOSITION = 6;
  private static final int TO_NOT = 6;
  private static final int TO_PARTICLE = 4;

  private static final Set<String> IN_A_ROW =
      Set.of("consecutive", "straight", "successive", "uninterrupted");

  private final SentenceReading sentence;
  private final TextReading reading;
  private final Discourse discourse;
  private final Tokens tokens;
  private final Clause clause;
  private final List<Standing> standings;
  private final ClauseTimes times;
  private final List<Statement> statements = new ArrayList<>();
  private final Set<String> company = new LinkedHashSet<>();
  private List<String> subjects = List.of();

  ClauseReading(SentenceReading sentence, TextReading reading, Clause clause) {
    this.sentence = sentence;
    this.reading = reading;
    this.discourse = reading.discourse();
    this.tokens = reading.tokens();
    this.clause = clause;
    this.times = sentence.times(clause);
    this.standings = findStandings();
  }

  /** Adds what the clause claims, and gives it. */
  List<Statement> read() {
    sentence.keep(clause, standings);
    subjects = sentence.subjects(clause);
    company.addAll(sentence.company(clause));
    standings.forEach(this::addStanding);
    addMoves();
    addChanges();
    addRows();
    addWaivers();
    addRepeated();
    turn();
    return statements;
  }

  List<Standing> standings() {
    return standings;
  }

  // --- where they stand

  private List<Standing> findStandings() {
    var found = new ArrayList<Standing>();
    for (Mark mark : clause.marks()) {
      Role role = roleOf(mark);
      switch (mark.sign()) {
        case TIER ->
            Tier.find(mark.value()).ifPresent(tier -> found.add(Standing.of(mark, tier, role, true)));
        case SAME_TIER -> pointed(mark, role, found);
        case POLICY -> found.add(Standing.of(mark, ListName.POLICY_OR_PATTERN, role, true));
        case SOLDIERS -> {
          if (isOfList(mark)) {
            found.add(Standing.of(mark, ListName.CHILD_SOLDIERS, role, true));
          }
        }
        default -> {}
      }
    }
    Mark where = relativePlace();
    if (found.isEmpty() && where != null) {
      Mark of = sentence.standingNamedBefore(where.first());
      boolean undated = times.references().isEmpty();
      boolean left = clause.has(Sign.LEAVE) || (undated && of != null && sentence.isLeft(of));
      pointed(where, left ? Role.FROM : Role.ON, found);
    }
    if (found.isEmpty() && offTheList() != null) {
      pointed(offTheList(), Role.FROM, found);
    }
    if (found.isEmpty() && isElliptic()) {
      pointed(clause.marks().get(0), Role.ON, found);
    }
    return List.copyOf(found);
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
              || Clauses.SO_VERBS.contains(word(mark.last() + 1));
      if (mark.sign() == Sign.LEAVE && off && ends) {
        return mark;
      }
    }
    return null;
  }

  private boolean isLetter(int token) {
    return !word(token).isEmpty() && Character.isLetter(word(token).charAt(0));
  }

  /** "Where it has been since 2016", "on which it stood". */
  private @Nullable Mark relativePlace() {
    if (clause.kind() != Kind.RELATIVE || clause.marks().isEmpty()) {
      return null;
    }
    Mark mark = clause.marks().get(0);
    String before = word(mark.first() - 1);
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

  private void pointed(Mark mark, Role role, List<Standing> found) {
    Mark ahead = mark.value().equals("list") ? sentence.listAhead(mark) : null;
    boolean relative = clause.kind() == Kind.RELATIVE && mark == clause.marks().get(0);
    Mark before =
        ahead != null
            ? ahead
            : relative
                ? sentence.standingNamedBefore(mark.first())
                : sentence.standingBefore(mark.first());
    Optional<ListName> list = before != null ? listOf(before) : discourse.list();
    Optional<Tier> plain = before != null ? Tier.find(before.value()) : discourse.tier();
    Optional<Tier> tier = plain;
    if (tokens.is(mark.last(), "it") && list.isEmpty() && isListWord(mark)) {
      tier = tier.filter(Discourse::isList).or(discourse::listTier).or(() -> plain);
    }
    if (mark.value().equals("list") && tier.isPresent() && list.isEmpty()) {
      // "the list": the watch list, where a tier that isn't a list was spoken of
      tier = tier.filter(each -> each == Tier.T3).or(() -> Optional.of(Tier.T2WL));
    }
    if (list.isPresent()) {
      found.add(Standing.of(mark, list.get(), role, false));
    } else {
      tier.ifPresent(each -> found.add(Standing.of(mark, each, role, false)));
    }
  }

  /** "On it", "off it": a list rather than a rank. */
  private boolean isListWord(Mark mark) {
    for (int i = mark.first(); i < mark.last(); i++) {
      switch (word(i)) {
        case "on", "off", "onto" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
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

  private Role roleOf(Mark mark) {
    if (reading.tongue().isVerbLast()) {
      return roleByNext(mark);
    }
    if (isDenied(mark)) {
      return Role.NOT;
    }
    if (mark.sign() == Sign.SAME_TIER) {
      for (int i = mark.first(); i <= mark.last(); i++) {
        switch (word(i)) {
          case "off", "from", "out", "left" -> {
            return Role.FROM;
          }
          default -> {}
        }
      }
    }
    int passed = 0;
    for (int i = mark.first() - 1; i >= clause.first() && passed <= TO_PREPOSITION; i--) {
      if (!clause.owns(i)) {
        return Role.ON;
      }
      Mark before = sentence.markOver(i);
      if (before != null && before.is(Sign.STAY, Sign.SAME)) {
        return Role.ON;
      }
      if (before != null && before.is(Sign.LEAVE, Sign.EARLIER)) {
        return Role.FROM;
      }
      if (before != null && before.sign() == Sign.NEAR) {
        return Role.NOT;
      }
      switch (word(i)) {
        case "instead" -> {
          return Role.FROM;
        }
        case "below", "above" -> {
          return Role.NOT;
        }
        case "to", "into", "onto", "on", "in", "at", "among", "under", "as", "with" -> {
          return Role.ON;
        }
        case "from", "off" -> {
          return Role.FROM;
        }
        case "of" -> {
          if (tokens.is(i - 1, "out") || tokens.is(i - 1, "instead") || tokens.is(i - 1, "loss")) {
            return Role.FROM;
          }
        }
        case "lost", "loses", "lose", "losing", "forfeited", "forfeits", "surrendered", "quit",
            "quits" -> {
          return Role.FROM;
        }
        case ",", ":", ";", "(", ")", "—", "and", "becomes" -> {
          return Role.ON;
        }
        default -> {}
      }
      if (before != null
          && (before.is(Sign.TIER, Sign.SAME_TIER, Sign.BARRED) || Clause.isPredicate(before))) {
        break;
      }
      passed++;
    }
    return Role.ON;
  }

  /** Where what says how a government stands to a tier comes behind it. */
  private Role roleByNext(Mark mark) {
    for (Mark next : clause.marks()) {
      if (next.first() > mark.last()) {
        boolean left = next.is(Sign.FROM, Sign.LEAVE) && next.first() - mark.last() <= TO_PARTICLE;
        return left && !isDenied(next) ? Role.FROM : Role.ON;
      }
    }
    return Role.ON;
  }

  /** Whether a "not" stands before it in the clause, or it is named for comparison only. */
  private boolean isDenied(Mark mark) {
    if (reading.tongue().isVerbLast()) {
      return clause.marks().stream()
          .anyMatch(
              not ->
                  not.sign() == Sign.NOT
                      && not.first() > mark.last()
                      && not.first() - mark.last() <= TO_PARTICLE);
    }
    for (Mark before : clause.marks()) {
      if (before.sign() == Sign.NOT
          && before.last() < mark.first()
          && mark.first() - before.last() <= TO_NOT
          && !hasComma(before.last(), mark.first())) {
        return true;
      }
    }
    return false;
  }

  boolean isDoubtful(Mark mark) {
    if (reading.tongue().isVerbLast()) {
      return clause.marks().stream()
          .anyMatch(doubt -> doubt.is(Sign.HEDGE, Sign.MAY) && doubt.first() >= mark.first());
    }
    for (Mark doubt : clause.marks()) {
      boolean can = tokens.is(doubt.first(), "can") && !tokens.is(doubt.last() + 1, "be");
      if (doubt.is(Sign.HEDGE, Sign.MAY)
          && !can
          && doubt.first() <= mark.first()
          && mark.first() - doubt.last() < DOUBT
          && !hasComma(doubt.last(), mark.first())
          && !isFirstTo(doubt)) {
        return true;
      }
    }
    Clause parent = clause.parent();
    return clause.kind() == Kind.NEXT
        && clause.groups().isEmpty()
        && !clause.has(Sign.PRONOUN)
        && parent != null
        && parent.has(Sign.HEDGE)
        && (tokens.is(clause.first(), "and") || tokens.is(clause.first(), "or"));
  }

  /** "The first country to reach Tier 1" has reached it. */
  private boolean isFirstTo(Mark mark) {
    if (!tokens.is(mark.first(), "to")) {
      return false;
    }
    for (int i = Math.max(clause.first(), mark.first() - 6); i < mark.first(); i++) {
      if (tokens.is(i, "first") || tokens.is(i, "only")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasComma(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  private void addStanding(Standing standing) {
    if (standing.role() == Role.NOT && standing.list().isEmpty()) {
      return;
    }
    if (isDoubtful(standing.mark())
        || isGeneral(standing)
        || isAfterYears()
        || isUndated(standing)) {
      return;
    }
    var governments = new LinkedHashSet<>(subjects);
    governments.addAll(company);
    boolean off = standing.list().isPresent() && standing.isLeft();
    if (standing.tier().isPresent() && isRowOfYears(standing)) {
      return;
    }
    for (OptionalInt year : off ? List.of(sentence.edition(clause)) : editions(standing)) {
      for (String country : governments) {
        if (standing.tier().isPresent()) {
          add(new Statement.OnTier(country, year, standing.tier().get()), standing.mark(), country);
        } else if (standing.list().isPresent()) {
          boolean listed = standing.isOn() && !clause.has(Sign.NOT, Sign.LEAVE);
          if (off) {
            add(
                new Statement.Listed(country, shift(year, -1), standing.list().get(), true),
                standing.mark(),
                country);
          }
          add(
              new Statement.Listed(country, year, standing.list().get(), listed),
              standing.mark(),
              country);
        }
      }
    }
  }

  /** "Rose to Tier 1 in 2002 and stayed there": until when isn't said. */
  private boolean isUndated(Standing standing) {
    Clause parent = clause.parent();
    return !standing.said()
        && clause.kind() == Kind.NEXT
        && parent != null
        && times.references().isEmpty()
        && !sentence.times(parent).references().isEmpty()
        && clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.STAY && word(mark.first()).endsWith("ed"))
        && !clause.has(Sign.BUT);
  }

  /** "After nine years on the watch list" says for how long, and no more. */
  private boolean isAfterYears() {
    if (clause.kind() != Kind.AFTER || !clause.has(Sign.AFTER)) {
      return false;
    }
    for (int i = 0; i < clause.marks().size(); i++) {
      if (clause.marks().get(i).is(Sign.YEARS, Sign.STREAK) || isYearOfTier(i)) {
        return true;
      }
    }
    return false;
  }

  /** "For four years, 2005 to 2008" and "had been there since 2015" say a row, and no more. */
  private boolean isRowOfYears(Standing standing) {
    TimeReference own = sentence.timeOf(clause, standing.mark(), standings);
    boolean row = times.since().isPresent() || clause.has(Sign.YEARS, Sign.STREAK);
    if (own == null && row && standing.isOn() && sentence.isPast(clause)) {
      return true;
    }
    return own != null
        && own.years().size() > 1
        && clause.marks().stream()
            .anyMatch(
                mark ->
                    mark.is(Sign.STREAK, Sign.YEARS)
                        && mark.number() == own.years().size());
  }

  /** Whether a tier is spoken of as such: "Tier 3 countries". */
  private boolean isGeneral(Standing standing) {
    int behind = standing.mark().last() + 1;
    Mark next = sentence.markOver(behind);
    boolean kind =
        next != null && next.sign() == Sign.COUNTRIES && word(next.last()).endsWith("s");
    return (subjects.isEmpty() && company.isEmpty() && standing.said())
        || (kind && clause.groups().isEmpty());
  }

  // --- when

  /** The editions that a standing is said of. */
  private List<OptionalInt> editions(Standing standing) {
    TimeReference own = sentence.timeOf(clause, standing.mark(), standings);
    if (own != null && own.back() == 0 && own.years().size() > 1) {
      return own.years().stream().map(OptionalInt::of).toList();
    }
    OptionalInt edition = editionOf(standing);
    if (own != null && own.besides()) {
      var years = new ArrayList<OptionalInt>();
      years.add(sentence.edition(clause));
      own.years().forEach(year -> years.add(OptionalInt.of(year)));
      return years;
    }
    return List.of(edition);
  }

  private OptionalInt editionOf(Standing standing) {
    TimeReference own = sentence.timeOf(clause, standing.mark(), standings);
    boolean behind = own != null && own.first() > standing.mark().last();
    if (standing.isLeft()) {
      boolean pair = standings.stream().anyMatch(other -> other.isOn() && other != standing);
      if (own != null && own.back() == 0 && behind && pair && isOfStanding(standing, own)) {
        return OptionalInt.of(own.years().get(0));
      }
      boolean past = times.references().isEmpty() && sentence.isPast(clause);
      return past ? sentence.edition(clause) : shift(sentence.edition(clause), -1);
    }
    if (own != null && own.back() == 0 && !own.besides()) {
      return OptionalInt.of(own.years().get(own.years().size() - 1));
    }
    return sentence.edition(clause);
  }

  /** Whether a time stands directly behind a tier: "from Tier 2 in 2018 to Tier 3". */
  private boolean isOfStanding(Standing standing, TimeReference time) {
    return standings.stream()
        .anyMatch(other -> other.isOn() && other.mark().first() > time.last())
        && time.first() - standing.mark().last() <= 3;
  }

  private static OptionalInt shift(OptionalInt year, int by) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
  }

  // --- which way

  private void addMoves() {
    if (subjects.isEmpty()) {
      return;
    }
    Optional<Standing> left = standings.stream().filter(Standing::isLeft).findFirst();
    Optional<Standing> now = standings.stream().filter(Standing::isOn).findFirst();
    Optional<Tier> from = left.flatMap(Standing::tier);
    Optional<Tier> to = now.flatMap(Standing::tier);
    if (from.isPresent()
        && to.isPresent()
        && isRated(from.get())
        && isRated(to.get())
        && from.get() != to.get()) {
      Standing on = now.orElseThrow();
      if (!isDoubtful(on.mark())) {
        move(to.get().compareTo(from.get()) < 0 ? Direction.UP : Direction.DOWN, on.mark(), on);
      }
      return;
    }
    boolean moved = false;
    if (now.isPresent() && isAsBefore(now.get())) {
      move(Direction.SAME, now.get().mark(), now.get());
      moved = true;
    }
    for (Mark mark : clause.marks()) {
      Direction direction = directionOf(mark, now, left);
      if (direction != null && !isDoubtful(mark) && !isDenied(mark) && !isFromNumber(mark)) {
        move(direction, mark, now.orElse(null));
        moved = true;
      }
    }
    if (!moved && from.isPresent() && isRated(from.get())) {
      Standing off = left.orElseThrow();
      boolean parting = isParting(off);
      boolean lost = isLost(off);
      if (parting && (lost || from.get() != Tier.T2) && !isDoubtful(off.mark())) {
        move(lost || from.get() == Tier.T1 ? Direction.DOWN : Direction.UP, off.mark(), null);
      }
    }
  }

  /** "A watch-list country last year, Uruguay returned to Tier 2": which way, by both tiers. */
  private void addChanges() {
    boolean comes =
        clause.has(Sign.ENTER) || clause.marks().stream().anyMatch(this::isPlacing) || hasNow();
    for (Standing standing : standings) {
      if (!comes || !standing.isOn() || standing.tier().isEmpty() || isDoubtful(standing.mark())) {
        continue;
      }
      for (String country : subjects) {
        sentence.addChange(
            new Statement.OnTier(country, editionOf(standing), standing.tier().get()),
            standing.mark(),
            clause);
      }
    }
  }

  private boolean isPlacing(Mark mark) {
    String word = word(mark.first());
    return mark.sign() == Sign.IS && (word.startsWith("plac") || word.equals("put"));
  }

  private boolean hasNow() {
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (clause.owns(i) && (tokens.is(i, "now") || tokens.is(i, "back"))) {
        return true;
      }
    }
    return false;
  }

  /** "Is ranked with the worst, as in 2011", where the edition before is that of 2011. */
  private boolean isAsBefore(Standing standing) {
    TimeReference own = sentence.timeOf(clause, standing.mark(), standings);
    OptionalInt before = shift(sentence.edition(clause), -1);
    return own != null
        && own.besides()
        && before.isPresent()
        && own.years().contains(before.getAsInt());
  }

  /** Whether a clause says that a tier was left, and not only that it was once there. */
  private boolean isParting(Standing off) {
    int least = Math.max(clause.first(), off.mark().first() - TO_PREPOSITION - 2);
    for (int i = off.mark().first(); i >= least && clause.owns(i); i--) {
      Mark mark = sentence.markOver(i);
      if (mark != null && mark.is(Sign.LEAVE, Sign.BARRED)) {
        return true;
      }
      String word = word(i);
      if (word.equals("off") || word.equals("out") || isLosing(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLost(Standing off) {
    for (int i = clause.first(); i < off.mark().first(); i++) {
      if (clause.owns(i) && isLosing(word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLosing(String word) {
    return word.startsWith("los") || word.startsWith("forfeit");
  }

  private static boolean isRated(Tier tier) {
    return tier != Tier.SC;
  }

  private @Nullable Direction directionOf(
      Mark mark, Optional<Standing> now, Optional<Standing> left) {
    boolean placed = now.filter(each -> each.tier().isPresent()).isPresent();
    boolean any = placed || left.isPresent();
    return switch (mark.sign()) {
      case UP -> isUntil(mark) ? null : Direction.UP;
      case DOWN -> Direction.DOWN;
      case SAME -> Direction.SAME;
      case RISE -> any || isOfSubject(mark) ? Direction.UP : null;
      case FALL ->
          any || clause.has(Sign.AUTOMATIC) || isOfSubject(mark) ? Direction.DOWN : null;
      case AS_LAST_YEAR -> placed ? Direction.SAME : null;
      case SAME_TIER -> placed && isStaying(mark) ? Direction.SAME : null;
      case STAY ->
          placed && !(times.since().isPresent() && sentence.isPast(clause))
              ? Direction.SAME
              : null;
      case ENTER ->
          now.filter(standing -> isBehind(standing, mark))
              .map(this::entering)
              .orElse(null);
      case WITH -> isJoining(mark) ? now.map(this::entering).orElse(null) : null;
      default -> null;
    };
  }

  /** Whether a tier stands where one is that a verb leads to. */
  private boolean isBehind(Standing standing, Mark verb) {
    boolean behind = standing.mark().first() > verb.last();
    return reading.tongue().isVerbLast() != behind;
  }

  /** "Stayed there". */
  private boolean isStaying(Mark there) {
    String verb = word(there.first());
    return verb.startsWith("remain") || verb.startsWith("stay") || verb.equals("kept");
  }

  /** "Up to 2008" is a time. */
  private boolean isUntil(Mark up) {
    int behind = up.last() + 1;
    return tokens.is(up.last(), "to")
        && behind < tokens.size()
        && (tokens.at(behind).isNumber() || tokens.is(behind, "last"));
  }

  /** "Chisinau tumbles", and not "Moldova's convictions fell". */
  private boolean isOfSubject(Mark verb) {
    boolean led = tokens.is(verb.last() + 1, ":") && verb.first() == clause.first();
    boolean moves =
        sentence.has(Sign.TIER)
            && clause.groups().stream().anyMatch(group -> group.first() - verb.last() == 1);
    if (led || moves) {
      return true; // "Rising: Tonga and Palau", "and raises Burma"
    }
    if (!clause.groups().stream().anyMatch(group -> isNext(group, verb))) {
      return false;
    }
    return switch (word(verb.last() + 1)) {
      case "by", "in", "from", "short", "on" -> sentence.has(Sign.REPORT);
      default -> !tokens.is(verb.last() + 1, "to");
    };
  }

  private boolean isNext(Group group, Mark verb) {
    for (int i = group.last() + 1; i < verb.first(); i++) {
      switch (word(i)) {
        case "has", "have", "is", "was", "also", "actually", "again", "then", "further", "now" -> {}
        default -> {
          return false;
        }
      }
    }
    return group.last() < verb.first();
  }

  /** "Joins Russia in Tier 3", and not "joining Russia" behind what was said already. */
  private boolean isJoining(Mark mark) {
    String word = word(mark.first());
    return word.equals("joins") || word.equals("joined") || word.equals("join");
  }

  /** Who comes onto the lowest tier went down, from wherever, and onto the highest up. */
  private @Nullable Direction entering(Standing standing) {
    boolean joins = clause.marks().stream().anyMatch(this::isJoining);
    return standing.isTier(Tier.T3) || (joins && standing.isTier(Tier.T2WL))
        ? Direction.DOWN
        : standing.isTier(Tier.T1) ? Direction.UP : null;
  }

  private void move(Direction direction, Mark mark, @Nullable Standing standing) {
    if (hasCountBefore(mark)) {
      return;
    }
    OptionalInt year;
    if (standing != null) {
      year = editionOf(standing);
    } else {
      TimeReference own = sentence.timeOf(clause, mark, standings);
      year =
          own != null && own.back() == 0 && !own.besides()
              ? OptionalInt.of(own.years().get(0))
              : sentence.edition(clause);
    }
    var governments = new LinkedHashSet<>(subjects);
    if (direction != Direction.SAME && sentence.isCompanyAlike(clause)) {
      governments.addAll(company);
    }
    for (String country : governments) {
      add(new Statement.Moved(country, year, direction), mark, country);
    }
  }

  /** Whether a number of governments is the subject: "22 countries were upgraded". */
  private boolean hasCountBefore(Mark verb) {
    for (int i = verb.first() - 1; i >= Math.max(clause.first(), verb.first() - 5); i--) {
      Mark mark = sentence.markOver(i);
      if (mark != null && mark.is(Sign.COUNTRIES)) {
        return clause.groups().isEmpty();
      }
      if (tokens.is(i, ",") || (mark != null && mark.is(Sign.COUNTRY))) {
        return false;
      }
    }
    return false;
  }

  /** "Down from 23": a number that went down, and no government. */
  private boolean isFromNumber(Mark mark) {
    return mark.is(Sign.UP, Sign.DOWN)
        && tokens.is(mark.last(), "from")
        && mark.last() + 1 < tokens.size()
        && tokens.at(mark.last() + 1).isNumber();
  }

  // --- for how long

  private void addRows() {
    if (subjects.isEmpty()) {
      return;
    }
    boolean row = false;
    for (int i = 0; i < clause.marks().size(); i++) {
      Mark mark = clause.marks().get(i);
      Optional<Group> own = ownGroup(mark);
      Standing standing = rowStanding(mark);
      boolean further = mark.sign() == Sign.NUMBER && own.isPresent() && row;
      boolean placed = standing != null || clause.kind() == Kind.ASIDE;
      boolean weak = mark.sign() == Sign.YEARS && isRow(mark) && placed;
      boolean strong = mark.sign() == Sign.STREAK || isYearOfTier(i);
      boolean past = isAfterYears() || isAfter(mark);
      if (isAfter(mark)
          && clause.kind() != Kind.AFTER
          && (standing == null || !standing.isLeft())) {
        continue; // "restored to Tier 1 after three years"
      }
      if (!(strong || weak || further) || isDoubtful(mark) || mark.number() < (past ? 1 : 2)) {
        continue;
      }
      List<String> countries = own.map(Group::countries).orElse(subjects);
      row |= addRow(countries, standing, OptionalInt.of(mark.number()), OptionalInt.empty(), mark);
    }
    Standing standing = rowStanding(null);
    if (!row && times.since().isPresent() && standing != null && !isFirstSince()) {
      addRow(subjects, standing, OptionalInt.empty(), times.since(), standing.mark());
    }
  }

  /** Adds a row on a tier, or on that last spoken of; whether there is one. */
  private boolean addRow(
      List<String> countries,
      @Nullable Standing standing,
      OptionalInt length,
      OptionalInt since,
      Mark mark) {
    Optional<Tier> tier = standing != null ? standing.tier() : discourse.tier();
    if (tier.isEmpty() || (standing != null && isDoubtful(standing.mark()))) {
      return false;
    }
    boolean own = standing != null && standings.contains(standing);
    OptionalInt edition = own ? editionOf(standing) : sentence.edition(clause);
    for (String country : countries) {
      add(new Statement.InARow(country, edition, tier.get(), length, since), mark, country);
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
      boolean after = row != null && isAfter(row);
      boolean better = after ? standing.isLeft() : standing.isOn() && found != null && found.isLeft();
      if (found == null || better) {
        found = standing;
      }
    }
    if (found == null && clause.kind() == Kind.AFTER) {
      found = sentence.leftBy(clause.parent()); // "after nine years Israel falls out of Tier 1"
    }
    return found;
  }

  private boolean isAfter(Mark row) {
    for (int i = row.first() - 1; i >= Math.max(clause.first(), row.first() - 5); i--) {
      if (tokens.is(i, "after") || tokens.is(i, "following")) {
        return true;
      }
      if (tokens.is(i, ",")) {
        break;
      }
    }
    return false;
  }

  /** The governments of "nine years each for China and Russia". */
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

  /** "The third Tier 2 year", "its fourth Tier 1 in succession". */
  private boolean isYearOfTier(int index) {
    Mark mark = clause.marks().get(index);
    if (mark.sign() != Sign.NUMBER || index + 1 >= clause.marks().size()) {
      return false;
    }
    Mark next = clause.marks().get(index + 1);
    boolean years = tokens.at(mark.first()).ordinal() || tokens.is(next.last() + 1, "years");
    int behind = mark.last() + 1;
    if (IN_A_ROW.contains(word(behind))) {
      behind++;
    }
    return years && mark.number() > 1 && next.sign() == Sign.TIER && next.first() == behind;
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

  /** Whether a number of years is a row and not a sentence to prison. */
  private boolean isRow(Mark mark) {
    if (reading.tongue() != Tongue.ENGLISH) {
      return true;
    }
    return switch (word(mark.first() - 1)) {
      case "no" -> false;
      case ",", "(" -> true;
      case "for", "past", "last", "the", "after", "spent", "its", "of", "into", "a", "been" -> true;
      default -> tokens.at(mark.first()).ordinal() || tokens.is(mark.last() + 1, "on");
    };
  }

  // --- waivers

  private void addWaivers() {
    for (Mark mark : clause.marks()) {
      if (mark.sign() == Sign.AUTOMATIC) {
        addAutomatic(mark);
      } else if (mark.is(Sign.WAIVER, Sign.WAIVES)
          && !sentence.has(Sign.SANCTIONS)
          && !sentence.has(Sign.PRESIDENT)
          && !reading.isOnDetermination()
          && !clause.has(Sign.MAY)
          && isGiven(mark)) {
        boolean granted = !isRefused(mark);
        for (String country : subjects) {
          add(
              new Statement.LimitWaived(country, sentence.edition(clause), granted), mark, country);
        }
      }
    }
  }

  /** Whether a waiver was given, or refused, and not used up: "kept there by a waiver". */
  private boolean isGiven(Mark waiver) {
    if (waiver.sign() == Sign.WAIVES || isRefused(waiver)) {
      return true;
    }
    for (int i = waiver.first() - 1; i >= Math.max(clause.first(), waiver.first() - 6); i--) {
      switch (word(i)) {
        case "out", "exhausted", "used", "ran", "exhausting" -> {
          return false;
        }
        case "by", "thanks", "through", "with", "virtue", "courtesy", "took", "needed", "need" -> {
          return true;
        }
        default -> {}
      }
    }
    boolean first = clause.marks().get(0).equals(waiver);
    return clause.has(Sign.GRANTED)
        || first
        || clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.STAY && mark.first() > waiver.last());
  }

  /** "Without a waiver". */
  private boolean isRefused(Mark mark) {
    for (int i = mark.first() - 1; i >= Math.max(clause.first(), mark.first() - 4); i--) {
      Mark before = sentence.markOver(i);
      if (tokens.is(i, "no")
          || tokens.is(i, "refused")
          || tokens.is(i, "denied")
          || (before != null && before.sign() == Sign.NOT)) {
        return true;
      }
    }
    return false;
  }

  private void addAutomatic(Mark mark) {
    boolean placed = standings.stream().anyMatch(each -> each.isOn() && each.isTier(Tier.T3));
    boolean down = placed || clause.has(Sign.DOWN, Sign.FALL);
    if (down && !isDoubtful(mark) && !clause.has(Sign.NOT)) {
      OptionalInt edition = sentence.edition(clause);
      for (String country : subjects) {
        add(new Statement.Automatic(country, edition), mark, country);
        add(new Statement.Moved(country, edition, Direction.DOWN), mark, country);
      }
    }
  }

  // --- what is said as of the one before

  private void addRepeated() {
    boolean so = sentence.isSo(clause);
    boolean onlyMoved = statements.stream().allMatch(Statement.Moved.class::isInstance);
    if (!standings.isEmpty() || subjects.isEmpty() || !(onlyMoved || so)) {
      return;
    }
    boolean also =
        so || (clause.has(Sign.ALSO) && !clause.has(Sign.WAIVER, Sign.LISTED));
    if (clause.has(Sign.OPPOSITE)) {
      addOpposite();
    } else if (also && !clause.has(Sign.NOT, Sign.HEDGE)) {
      for (Statement statement : discourse.said()) {
        for (String country : subjects) {
          sentence
              .markOf(country)
              .or(() -> clause.marks().stream().findFirst())
              .ifPresent(mark -> add(statement.of(country), mark, country));
        }
      }
    }
  }

  /** "Algeria goes the other way": from where the one before came to, to where it was. */
  private void addOpposite() {
    Mark mark = clause.marks().get(0);
    OptionalInt edition = sentence.edition(clause);
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
                        add(new Statement.Moved(country, edition, direction), mark, country)));
    discourse
        .left()
        .ifPresent(
            tier ->
                subjects.forEach(
                    country -> add(new Statement.OnTier(country, edition, tier), mark, country)));
  }

  private void add(Statement statement, Mark mark, String country) {
    var words = new ArrayList<Mark>();
    words.add(mark);
    sentence.markOf(country).ifPresent(words::add);
    statements.add(statement);
    int first = clause.first();
    int last = clause.last();
    for (Mark word : words) {
      first = Math.min(first, word.first());
      last = Math.max(last, word.last());
    }
    reading.add(statement, new Span(first, last + 1), words, sentence.sureness(clause));
  }

  /** Says what the next clause may point back to. */
  private void turn() {
    standings.forEach(discourse::remember);
    standings.stream()
        .filter(standing -> !standing.isLeft() || standings.size() == 1)
        .forEach(
            standing -> {
              if (!sentence.isPast(clause)) {
                discourse.turnTo(standing);
              }
            });
    discourse.turnTo(times.lastYear());
    if (clause.kind() != Kind.RELATIVE && clause.kind() != Kind.AFTER) {
      discourse.turnTo(subjects);
      if (!subjects.isEmpty()) {
        String one = subjects.get(0);
        discourse.say(
            statements.stream().filter(each -> each.country().equals(one)).toList(),
            standings.stream().filter(Standing::isLeft).findFirst().flatMap(Standing::tier));
      }
    }
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.at(at).word() : "";
  }
}
