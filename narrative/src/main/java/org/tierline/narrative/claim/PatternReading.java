package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Counted;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.text.Span;

/**
 * One clause on its way to claims: which governments each tier, move and row of years is said of,
 * and of which edition. For one thread and one clause.
 */
final class PatternReading {
  /** A verb and its tier stand within so many tokens. */
  private static final int VERB_TO_TIER = 9;

  /** So far a word of doubt reaches. */
  private static final int DOUBT = 14;

  private static final int LINK = 9;

  /** A clause with more tiers, verbs or numbers than these is no prose; the rest isn't read. */
  private static final int MOST_ANCHORS = 40;

  private static final int FAR_LINK = 25;
  private static final int YEAR_REACH = 9;

  /** The report looks at 82 (in 2001) to 188 governments, and no tier has as many. */
  private static final int FEWEST_ASSESSED = 110;

  private static final Set<String> ARTICLES =
      Set.of("de", "du", "des", "la", "le", "les", "l", "del", "el", "los", "las", "a", "au");

  private static final Set<String> AND_WORDS = Set.of("and", "&", "y", "e", "et", "or");

  private final TextReading reading;
  private final Tokens tokens;
  private final Span clause;
  private final List<Mark> marks;
  private final OptionalInt edition;
  private final boolean first;
  private final ClauseTimes times;
  private final List<Group> groups = new ArrayList<>();
  private final List<Placed> tiers = new ArrayList<>();
  private final List<Verb> verbs = new ArrayList<>();
  private final boolean[] doubtful;
  private final @Nullable Mark[] byToken;

  /** A tier of the clause, on its way to claims. */
  private static final class Placed {
    private final Mark mark;
    private final Tier tier;
    private final boolean left;
    private final boolean denied;

    /** Whether it is where governments were so many years. */
    private final boolean after;

    private final List<Group> main = new ArrayList<>();
    private final List<Group> others = new ArrayList<>();
    private List<String> carried = List.of();
    private List<Integer> years = List.of();
    private boolean timed;
    private final List<Integer> besides = new ArrayList<>();
    private int back;

    Placed(Mark mark, Tier tier, boolean left, boolean denied, boolean after) {
      this.after = after;
      this.mark = mark;
      this.tier = tier;
      this.left = left;
      this.denied = denied;
    }

    boolean isBound() {
      return !main.isEmpty() || !others.isEmpty() || !carried.isEmpty();
    }

    List<String> subjects() {
      return codes(main, carried);
    }

    List<String> all() {
      var all = new LinkedHashSet<>(subjects());
      others.forEach(group -> all.addAll(group.countries()));
      return List.copyOf(all);
    }

    private static List<String> codes(List<Group> groups, List<String> carried) {
      var codes = new LinkedHashSet<>(carried);
      groups.forEach(group -> codes.addAll(group.countries()));
      return List.copyOf(codes);
    }
  }

  /** A verb of moving, and the tier it moves to, if there is one. */
  private static final class Verb {
    private final Mark mark;
    private final Direction direction;
    private final boolean strong;
    private @Nullable Placed tier;
    private List<Integer> years = List.of();
    private int back;

    Verb(Mark mark, Direction direction, boolean strong) {
      this.mark = mark;
      this.direction = direction;
      this.strong = strong;
    }
  }

  /**
   * @param clause its tokens
   * @param edition the one that the sentence is about
   * @param first whether it is the first of its sentence
   */
  PatternReading(
      TextReading reading, Span clause, List<Mark> marks, OptionalInt edition, boolean first) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.clause = clause;
    this.marks = marks;
    this.edition = edition;
    this.first = first;
    this.times = new ClauseTimes(reading, marks, edition, reading.topic().year());
    this.doubtful = new boolean[clause.end() - clause.start()];
    this.byToken = new Mark[clause.end() - clause.start()];
    for (Mark mark : marks) {
      for (int i = mark.first(); i <= Math.min(mark.last(), clause.end() - 1); i++) {
        byToken[i - clause.start()] = mark;
      }
    }
  }

  void read() {
    findDoubts();
    findGroups();
    findTiers();
    bindTiers();
    findVerbs();
    attachTimes();
    tiers.forEach(this::addTier);
    verbs.forEach(this::addMove);
    addComparisons();
    addRows();
    addCounts();
    addLists();
    addWaivers();
    addRelease();
    new ConsequenceReading(reading, clause, marks, edition, groups).read();
    addAlso();
    addOpposite();
    turn();
  }

  // --- what stands in the clause

  private void findDoubts() {
    for (Mark mark : marks) {
      if (!mark.is(Sign.HEDGE, Sign.MAY) || isFirstTo(mark)) {
        continue;
      }
      if (reading.tongue().isVerbLast()) {
        // What is doubtful stands before.
        for (int i = mark.first(); i >= clause.start(); i--) {
          if (tokens.is(i, ",") && mark.first() - i > 2) {
            break;
          }
          doubtful[i - clause.start()] = true;
        }
        continue;
      }
      for (int i = mark.first(); i < Math.min(clause.end(), mark.last() + DOUBT); i++) {
        if (tokens.is(i, ",") && i > mark.last()) {
          break;
        }
        doubtful[i - clause.start()] = true;
      }
    }
  }

  /** "The first country to reach Tier 1" has reached it. */
  private boolean isFirstTo(Mark mark) {
    if (!tokens.is(mark.first(), "to")) {
      return false;
    }
    for (int i = Math.max(clause.start(), mark.first() - 6); i < mark.first(); i++) {
      if (tokens.is(i, "first") || tokens.is(i, "only")) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubtful(Mark mark) {
    return doubtful[mark.first() - clause.start()];
  }

  private void findGroups() {
    var strong = new ArrayList<Group>();
    var weak = new ArrayList<Group>();
    List<String> codes = new ArrayList<>();
    int from = 0;
    int last = 0;
    boolean isWeak = true;
    boolean ends = false;
    for (int i = 0; i <= marks.size(); i++) {
      Mark mark = i < marks.size() ? marks.get(i) : null;
      if (mark != null && (mark.sign() != Sign.COUNTRY || isPlaceOnly(mark))) {
        continue;
      }
      boolean joins = mark != null && !codes.isEmpty() && isList(last + 1, mark.first());
      boolean and = joins && mark != null && hasAnd(last + 1, mark.first());
      // "A, B and C, D rose": D begins something else.
      joins &= and || !ends;
      ends = joins && (and || ends);
      if (!joins && !codes.isEmpty()) {
        close(codes, from, last, isWeak, strong, weak);
        codes = new ArrayList<>();
        isWeak = true;
      }
      if (mark != null) {
        if (codes.isEmpty()) {
          from = mark.first();
        }
        if (!codes.contains(mark.value())) {
          codes.add(mark.value());
        }
        isWeak &= mark.weak() && !isGovernment(mark);
        last = mark.last();
      }
    }
    groups.addAll(strong.isEmpty() ? weak : strong);
  }

  private void close(
      List<String> codes,
      int from,
      int last,
      boolean isWeak,
      List<Group> strong,
      List<Group> weak) {
    if (codes.size() == 1 && codes.get(0).equals("USA") && !isRated(last)) {
      return;
    }
    (isWeak ? weak : strong).add(new Group(codes, from, last, isWeak));
  }

  /** The United States are rated too, but mostly they rate. */
  private boolean isRated(int last) {
    return tokens.is(last + 1, "is")
        || tokens.is(last + 1, "was")
        || tokens.is(last + 1, "remains")
        || tokens.is(last + 1, "itself")
        || tokens.is(last + 2, "itself");
  }

  /** Whether a name only says where something was: "BANGKOK (AP)", "the embassy in Hanoi". */
  private boolean isPlaceOnly(Mark mark) {
    if (!mark.weak()) {
      return false;
    }
    int before = mark.first() - 1;
    boolean inside =
        tokens.is(before, "in") || tokens.is(before, "at") || tokens.is(before, "from");
    boolean dateline =
        tokens.at(mark.last()).capitals()
            && (tokens.is(mark.last() + 1, "(")
                || tokens.is(mark.last() + 1, "—")
                || tokens.is(mark.last() + 1, "-")
                || tokens.is(mark.last() + 1, ",")
                || tokens.is(mark.last() + 1, ":"));
    return inside || dateline;
  }

  private boolean isGovernment(Mark mark) {
    int next = mark.last() + 1;
    return tokens.is(next, "government")
        || tokens.is(next, "authorities")
        || tokens.is(next, "regime")
        || tokens.is(next, "ranking")
        || tokens.is(next, "status");
  }

  /** Whether an "and" stands there, which comes before the last of a list. */
  private boolean hasAnd(int from, int until) {
    for (int i = from; i < until; i++) {
      if (AND_WORDS.contains(tokens.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether between two tokens only that stands which joins a list. */
  private boolean isList(int from, int until) {
    int at = from;
    while (at < until) {
      int token = at;
      Mark mark = markAt(token);
      if (mark != null && mark.is(Sign.AND, Sign.ALSO)) {
        at = mark.last() + 1;
      } else if (tokens.is(at, ",")
          || tokens.is(at, "(")
          || tokens.is(at, ")")
          || tokens.is(at, "\"")
          || isArticle(at)
          || tokens.is(at, "/")
          || tokens.is(at, "·")
          || tokens.is(at, "・")
          || tokens.is(at, "'")) {
        at++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** "De la Russie, de l'Iran". */
  private boolean isArticle(int token) {
    Tongue tongue = reading.tongue();
    return (tongue == Tongue.FRENCH || tongue == Tongue.SPANISH)
        && ARTICLES.contains(tokens.at(token).word());
  }

  private @Nullable Mark markAt(int token) {
    return token < clause.start() || token >= clause.end() ? null : byToken[token - clause.start()];
  }

  private void findTiers() {
    Mark held = null;
    for (int i = 0; i < marks.size() && tiers.size() < MOST_ANCHORS; i++) {
      Mark mark = marks.get(i);
      Optional<Tier> tier = tierOf(mark);
      if (tier.isEmpty()) {
        continue;
      }
      // "Tier 3, the lowest ranking", "Tier 2 (Watch List)": one tier said twice.
      if (held != null && isApposition(held.last() + 1, mark.first())) {
        Placed before = tiers.isEmpty() ? null : tiers.get(tiers.size() - 1);
        boolean watchList = before != null && before.tier == Tier.T2 && tier.get() == Tier.T2WL;
        if (before != null
            && (before.tier == tier.get()
                || watchList
                || (before.tier == Tier.T2WL && tier.get() == Tier.T2))) {
          tiers.set(
              tiers.size() - 1,
              new Placed(
                  new Mark(Sign.TIER, "", 0, before.mark.first(), mark.last(), Naming.NAME),
                  watchList ? Tier.T2WL : before.tier,
                  before.left,
                  before.denied,
                  before.after));
          held = mark;
          continue;
        }
      }
      held = mark;
      Mark lead = leadOf(mark);
      boolean near =
          lead != null
              && mark.first() - lead.last() <= 3
              && !reading.hasBreak(lead.last() + 1, mark.first());
      boolean until =
          mark.sign() == Sign.SAME_TIER
              && i + 1 < marks.size()
              && marks.get(i + 1).sign() == Sign.UNTIL;
      if (until || (near && lead != null && lead.sign() == Sign.NEAR)) {
        continue;
      }
      boolean left =
          near
              && lead != null
              && !reading.tongue().isVerbLast()
              && (lead.is(Sign.LEAVE, Sign.FROM)
                  || isLosing(lead)
                  || tokens.is(lead.last(), "from"));
      Mark behind = i + 1 < marks.size() ? marks.get(i + 1) : null;
      if (reading.tongue().isVerbLast()
          && behind != null
          && behind.is(Sign.FROM, Sign.LEAVE)
          && behind.first() - mark.last() <= 2) {
        left = true;
      }
      left |=
          near && lead != null && lead.sign() == Sign.EARLIER && !tokens.is(lead.first(), "first");
      boolean denied = near && lead != null && lead.sign() == Sign.NOT;
      boolean after = isAfterYears(i);
      tiers.add(new Placed(mark, tier.get(), left || after, denied, after));
    }
  }

  private Optional<Tier> tierOf(Mark mark) {
    return switch (mark.sign()) {
      case TIER -> Tier.find(mark.value());
      case SAME_TIER ->
          tiers.isEmpty() ? reading.topic().tier() : Optional.of(tiers.get(tiers.size() - 1).tier);
      default -> Optional.empty();
    };
  }

  private boolean isApposition(int from, int until) {
    for (int i = from; i < until; i++) {
      Mark mark = markAt(i);
      boolean filler =
          tokens.is(i, ",")
              || tokens.is(i, "(")
              || tokens.is(i, "\"")
              || tokens.is(i, "'")
              || tokens.is(i, "-")
              || tokens.is(i, "—")
              || tokens.is(i, "the")
              || tokens.is(i, "or")
              || tokens.is(i, "its")
              || tokens.is(i, "of")
              || tokens.is(i, ":")
              || tokens.is(i, ")")
              || tokens.is(i, "'s")
              || tokens.is(i, "called")
              || tokens.is(i, "as")
              || (mark != null && mark.sign() == Sign.COUNTRIES);
      if (!filler) {
        return false;
      }
    }
    return true;
  }

  /** "After nine years on the watch list": the tier of the edition before. */
  private boolean isAfterYears(int index) {
    boolean years = false;
    for (int i = index - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (hasComma(mark.last(), marks.get(index).first())) {
        return false;
      }
      if (mark.is(Sign.YEARS, Sign.STREAK)) {
        years = true;
      }
      if (years && mark.sign() == Sign.AFTER) {
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

  // --- who is on which tier

  private void bindTiers() {
    findPast();
    Set<Group> taken = new LinkedHashSet<>();
    for (int i = 0; i < tiers.size(); i++) {
      Placed tier = tiers.get(i);
      int from = i > 0 ? tiers.get(i - 1).mark.last() : clause.start() - 1;
      List<Group> before =
          groups.stream()
              .filter(group -> group.first() > from && group.last() < tier.mark.first())
              .filter(group -> !taken.contains(group))
              .toList();
      bindBefore(tier, before);
      Group behind = nextGroup(tier, i);
      if (behind != null && !taken.contains(behind)) {
        boolean weakLink = isWeakLink(tier.mark.last() + 1, behind.first());
        boolean owned = isOwnedByNext(behind, i);
        if (!owned && isStrongLink(tier.mark.last() + 1, behind.first())) {
          (tier.main.isEmpty() ? tier.main : tier.others).add(behind);
          taken.add(behind);
          takeLinked(tier, behind, i, taken);
        } else if (!owned && weakLink && tier.main.isEmpty()) {
          tier.main.add(behind);
          taken.add(behind);
        } else if (!owned && weakLink && isAlso(behind)) {
          tier.others.add(behind);
          taken.add(behind);
        }
      }
      if (tier.main.isEmpty() && hasAll(from, tier.mark.first())) {
        tier.main.addAll(groups);
      }
      if (tier.main.isEmpty() && i > 0 && tiers.get(i - 1).isBound() && !isGeneral(tier)) {
        tier.main.addAll(tiers.get(i - 1).main);
        tier.carried = tiers.get(i - 1).carried;
      }
      if (!tier.isBound()) {
        carry(tier);
      }
    }
    // "Up from the Watch List to Tier 2: Malaysia".
    for (int i = tiers.size() - 2; i >= 0; i--) {
      Placed tier = tiers.get(i);
      Placed next = tiers.get(i + 1);
      boolean loose = !tier.isBound() || (!tier.carried.isEmpty() && !next.main.isEmpty());
      if (tier.left && loose && next.isBound()) {
        tier.carried = List.of();
        tier.main.addAll(next.main);
      }
    }
  }

  /** "Which had been on Tier 3": the tier before, where the clause has another for now. */
  private void findPast() {
    if (tiers.size() < 2 || tiers.stream().allMatch(this::isPast)) {
      return;
    }
    for (int i = 0; i < tiers.size(); i++) {
      Placed tier = tiers.get(i);
      if (isPast(tier) && !tier.left) {
        tiers.set(i, new Placed(tier.mark, tier.tier, true, tier.denied, tier.after));
      }
    }
  }

  private boolean isPast(Placed tier) {
    int first = tier.mark.first();
    for (int i = first - 1; i >= Math.max(clause.start(), first - 5); i--) {
      if (tokens.is(i, ",")) {
        return false;
      }
      if (tokens.is(i, "had") && tokens.is(i + 1, "been")) {
        return true;
      }
    }
    return false;
  }

  /** "Malaysia too". */
  private boolean isAlso(Group group) {
    Mark mark = markAt(group.last() + 1);
    return mark != null && mark.sign() == Sign.ALSO;
  }

  private boolean hasAll(int from, int until) {
    return marks.stream()
        .anyMatch(mark -> mark.sign() == Sign.ALL && mark.first() > from && mark.last() < until);
  }

  /** The nearest groups before a tier that are its subject. */
  private void bindBefore(Placed tier, List<Group> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Group group = before.get(i);
      if (i == before.size() - 1 || isJoined(group, before.get(i + 1))) {
        tier.main.add(0, group);
      } else {
        break;
      }
    }
    // "X, alongside Y, is on": those beside aren't the subject of a row of years.
    for (int i = 0; i + 1 < tier.main.size(); i++) {
      Group next = tier.main.get(i + 1);
      if (signBefore(next) == Sign.WITH) {
        tier.main.remove(next);
        tier.others.add(next);
        i--;
      }
    }
  }

  private @Nullable Sign signBefore(Group group) {
    Mark mark = markAt(group.first() - 1);
    if (mark == null) {
      mark = markAt(group.first() - 2);
    }
    return mark == null ? null : mark.sign();
  }

  private boolean isJoined(Group group, Group next) {
    for (Mark mark : marks) {
      if (mark.first() > group.last()
          && mark.last() < next.first()
          && mark.is(Sign.WITH, Sign.INCLUDE)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Group nextGroup(Placed tier, int index) {
    int until = index + 1 < tiers.size() ? tiers.get(index + 1).mark.first() : clause.end();
    for (Group group : groups) {
      if (group.first() > tier.mark.last()) {
        return group.last() < until ? group : null;
      }
    }
    return null;
  }

  /** Whether a group behind a tier has a tier of its own behind it: "North Korea on Tier 3". */
  private boolean isOwnedByNext(Group group, int index) {
    if (index + 1 >= tiers.size()) {
      return false;
    }
    int from = group.last() + 1;
    int until = tiers.get(index + 1).mark.first();
    return until >= from
        && until - from <= LINK
        && !hasComma(from, until)
        && !hasSign(from, until, Sign.FROM);
  }

  private boolean hasSign(int from, int until, Sign... signs) {
    return marks.stream()
        .anyMatch(mark -> mark.first() >= from && mark.last() < until && mark.is(signs));
  }

  /** Whether what stands between a tier and a group says that the group is on it. */
  private boolean isStrongLink(int from, int until) {
    Mark last = markAt(until - 1);
    if (last != null && last.is(Sign.AND)) {
      last = markAt(last.first() - 1);
    }
    boolean far = last != null && last.is(Sign.INCLUDE, Sign.WITH);
    if (until - from > (far ? FAR_LINK : LINK)) {
      return false;
    }
    boolean link = until == from;
    for (int i = from; i < until; i++) {
      Mark mark = markAt(i);
      if (mark != null) {
        if (mark.is(Sign.INCLUDE, Sign.WITH)) {
          link = true;
        } else if (mark.sign() == Sign.IS && (tokens.is(i, "are") || tokens.is(i, "were"))) {
          link = true;
        } else if (mark.is(
            Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL, Sign.BUT, Sign.SAY, Sign.TIER)) {
          return false;
        }
      }
      if (tokens.is(i, ":") || tokens.is(i, "(") || tokens.is(i, "—")) {
        link = true;
      }
      if (tokens.is(i, "for")) {
        link |= until - i <= 2;
      }
    }
    return link;
  }

  private boolean isWeakLink(int from, int until) {
    return until - from <= 2 && until > from && tokens.is(from, ",") && isList(from, until);
  }

  /** Adds groups that stand beside the one behind a tier: "with Japan, along with Singapore". */
  private void takeLinked(Placed tier, Group behind, int index, Set<Group> taken) {
    Group last = behind;
    int until = index + 1 < tiers.size() ? tiers.get(index + 1).mark.first() : clause.end();
    for (Group group : groups) {
      if (group.first() > last.last()
          && group.last() < until
          && isJoined(last, group)
          && !isOwnedByNext(group, index)) {
        tier.others.add(group);
        taken.add(group);
        last = group;
      }
    }
  }

  /** Whether a tier is spoken of as such: "Tier 3 countries", "countries on Tier 3". */
  private boolean isGeneral(Placed tier) {
    int from = tier.mark.first() - 4;
    int until = tier.mark.last() + 4;
    return hasSign(from, until, Sign.COUNTRIES) && !tokens.is(tier.mark.first() - 1, "a");
  }

  private void carry(Placed tier) {
    boolean pronoun = hasSign(clause.start(), tier.mark.first(), Sign.PRONOUN);
    boolean verb =
        hasSign(
            clause.start(),
            tier.mark.first(),
            Sign.STAY,
            Sign.SAME,
            Sign.UP,
            Sign.DOWN,
            Sign.RISE,
            Sign.FALL,
            Sign.LEAVE);
    if (groups.isEmpty() || groups.get(0).first() > tier.mark.first()) {
      if (pronoun || (verb && !isGeneral(tier)) || (!first && !isGeneral(tier))) {
        tier.carried = reading.topic().countries();
      }
    }
  }

  // --- which way they went

  private void findVerbs() {
    for (Mark mark : marks) {
      if (verbs.size() == MOST_ANCHORS) {
        break;
      }
      Verb verb =
          switch (mark.sign()) {
            case UP -> new Verb(mark, Direction.UP, true);
            case DOWN -> new Verb(mark, Direction.DOWN, true);
            case SAME -> new Verb(mark, Direction.SAME, true);
            case RISE -> new Verb(mark, Direction.UP, false);
            case FALL -> new Verb(mark, Direction.DOWN, false);
            case STAY, AS_LAST_YEAR -> new Verb(mark, Direction.SAME, false);
            case ENTER -> entering(mark);
            case WITH -> isJoining(mark) ? entering(mark) : null;
            default -> null;
          };
      if (verb == null || isDoubtful(mark) || isDenied(mark) || isFromNumber(mark)) {
        continue;
      }
      verb.tier = tierOf(verb);
      if (verb.strong || verb.tier != null) {
        verbs.add(verb);
      }
    }
  }

  /** "Joins Russia in Tier 3", and not "joining Russia" behind what was said already. */
  private boolean isJoining(Mark mark) {
    String word = tokens.at(mark.first()).word();
    return word.equals("joins") || word.equals("joined") || word.equals("join");
  }

  /** Who comes onto the lowest tier went down, from wherever, and onto the highest up. */
  private @Nullable Verb entering(Mark mark) {
    for (Tier end : List.of(Tier.T3, Tier.T1)) {
      var verb = new Verb(mark, end == Tier.T3 ? Direction.DOWN : Direction.UP, false);
      Placed tier = tierOf(verb);
      if (tier != null && tier.tier == end && !tier.left) {
        return verb;
      }
    }
    return null;
  }

  private boolean isDenied(Mark mark) {
    for (int i = mark.first() - 1; i >= Math.max(clause.start(), mark.first() - 3); i--) {
      Mark before = markAt(i);
      if (before != null && before.sign() == Sign.NOT) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Placed tierOf(Verb verb) {
    if (reading.tongue().isVerbLast() && verb.mark.sign() != Sign.AS_LAST_YEAR) {
      for (int i = tiers.size() - 1; i >= 0; i--) {
        Placed tier = tiers.get(i);
        if (tier.mark.last() < verb.mark.first()) {
          if (otherVerbBetween(tier.mark, verb.mark)) {
            return null;
          }
          return verb.mark.first() - tier.mark.last() <= VERB_TO_TIER + 6 ? tier : null;
        }
      }
      return null;
    }
    Placed found = null;
    for (Placed tier : tiers) {
      int gap = tier.mark.first() - verb.mark.last();
      if (gap > 0
          && gap <= VERB_TO_TIER + longestGroup(verb.mark, tier.mark)
          && !otherVerbBetween(verb.mark, tier.mark)
          && !hasLooseComma(verb.mark.last() + 1, tier.mark.first())) {
        if (found == null || (found.left && !tier.left)) {
          found = tier;
        }
      }
    }
    return found;
  }

  /** A list of countries between a verb and its tier may be long. */
  private int longestGroup(Mark verb, Mark tier) {
    return groups.stream()
        .filter(group -> group.first() > verb.last() && group.last() < tier.first())
        .mapToInt(group -> group.last() - group.first())
        .sum();
  }

  private boolean otherVerbBetween(Mark verb, Mark tier) {
    return hasSign(
        verb.last() + 1,
        tier.first(),
        Sign.UP,
        Sign.DOWN,
        Sign.RISE,
        Sign.FALL,
        Sign.STAY,
        Sign.SAME);
  }

  /** Whether a comma stands there outside of lists of countries. */
  private boolean hasLooseComma(int from, int until) {
    for (int i = from; i < until; i++) {
      int at = i;
      if (tokens.is(i, ",")
          && groups.stream().noneMatch(group -> group.first() <= at && at <= group.last() + 1)) {
        return true;
      }
    }
    return false;
  }

  // --- when

  private void attachTimes() {
    for (TimeReference time : times.references()) {
      if (time.back() > 0 || time.behind()) {
        attachAfter(time);
        continue;
      }
      // In these languages a time stands before what it is the time of.
      if (reading.tongue().isTimeFirst() && attachAfter(time)) {
        continue;
      }
      if (isOfNext(time) && attachAfter(time)) {
        continue;
      }
      Placed before = nearestTierBefore(time);
      Verb verbBefore = nearestVerbBefore(time);
      if (before != null
          && (verbBefore == null
              || verbBefore.tier != null
              || before.mark.last() > verbBefore.mark.last())) {
        set(before, time);
        continue;
      }
      if (verbBefore != null) {
        set(verbBefore, time);
        continue;
      }
      attachAfter(time);
    }
  }

  /** "..., in 2024 on Tier 2": behind a comma, and a tier follows at once. */
  private boolean isOfNext(TimeReference time) {
    boolean comma = tokens.is(time.first() - 1, ",") || tokens.is(time.first() - 2, ",");
    return comma
        && tiers.stream()
            .anyMatch(
                tier ->
                    tier.mark.first() > time.last()
                        && tier.mark.first() - time.last() <= 4
                        && !hasComma(time.last(), tier.mark.first()));
  }

  private void set(Placed tier, TimeReference time) {
    if (time.besides()) {
      tier.besides.addAll(time.years());
    } else if (!tier.timed) {
      tier.years = time.years();
      tier.back = time.back();
      tier.timed = true;
    }
  }

  private static void set(Verb verb, TimeReference time) {
    verb.years = time.years();
    verb.back = time.back();
  }

  private @Nullable Placed nearestTierBefore(TimeReference time) {
    for (int i = tiers.size() - 1; i >= 0; i--) {
      Placed tier = tiers.get(i);
      if (tier.mark.last() < time.first()) {
        return reaches(tier.mark, time) ? tier : null;
      }
    }
    return null;
  }

  private @Nullable Verb nearestVerbBefore(TimeReference time) {
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Verb verb = verbs.get(i);
      if (verb.mark.last() < time.first() && verb.tier == null) {
        return reaches(verb.mark, time) ? verb : null;
      }
    }
    return null;
  }

  /** Whether a time behind an anchor is the anchor's. */
  private boolean reaches(Mark anchor, TimeReference time) {
    int from = anchor.last() + 1;
    if (time.first() - from > YEAR_REACH + listLength(from, time.first())) {
      return false;
    }
    if (hasSign(from, time.first(), Sign.SINCE, Sign.AFTER, Sign.HEDGE, Sign.FALL, Sign.RISE)) {
      return false;
    }
    boolean besides = time.besides();
    for (int i = from; i < time.first(); i++) {
      if (tokens.is(i, "because") || tokens.is(i, "due") || tokens.is(i, "as")) {
        return false;
      }
      int at = i;
      if (tokens.is(i, ",")
          && !besides
          && !tokens.is(i + 1, "in")
          && i + 1 < time.first()
          && groups.stream().noneMatch(group -> group.first() <= at && at <= group.last() + 1)) {
        return false;
      }
    }
    return times.references().stream()
        .noneMatch(
            other ->
                other.first() > anchor.last()
                    && other.last() < time.first()
                    && !other.besides()
                    && other.back() == 0);
  }

  private int listLength(int from, int until) {
    return groups.stream()
        .filter(group -> group.first() >= from && group.last() < until)
        .mapToInt(group -> group.last() - group.first() + 1)
        .sum();
  }

  /** Gives a time to what follows it; whether anything does. */
  private boolean attachAfter(TimeReference time) {
    Mark anchor = null;
    for (Placed tier : tiers) {
      if (tier.mark.first() > time.last()) {
        boolean other =
            times.references().stream()
                .anyMatch(
                    each ->
                        each.first() > time.last()
                            && each.last() < tier.mark.first()
                            && each.back() == 0);
        if (other) {
          break;
        }
        if (!tier.timed
            && (anchor == null || !reading.hasBreak(anchor.last(), tier.mark.first()))) {
          set(tier, time);
          anchor = tier.mark;
        }
      }
    }
    for (Verb verb : verbs) {
      if (verb.mark.first() > time.last()
          && verb.tier == null
          && verb.years.isEmpty()
          && (anchor == null || time.back() > 0)) {
        set(verb, time);
        return true;
      }
    }
    return anchor != null;
  }

  private OptionalInt plainEdition() {
    return edition;
  }

  private OptionalInt shift(OptionalInt year, int by) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
  }

  private List<OptionalInt> editions(Placed tier) {
    var found = new ArrayList<OptionalInt>();
    if (!tier.years.isEmpty() && !(tier.left && ownsTimeOfNext(tier))) {
      tier.years.forEach(year -> found.add(OptionalInt.of(year)));
    } else if (tier.left) {
      OptionalInt own = tier.years.isEmpty() ? plainEdition() : OptionalInt.of(tier.years.get(0));
      found.add(shift(partner(tier).map(this::editionOf).orElse(own), -1));
    } else {
      found.add(shift(plainEdition(), -tier.back));
    }
    tier.besides.forEach(year -> found.add(OptionalInt.of(year)));
    return found;
  }

  /** "left Tier 3 in 2015": the year is that of leaving. */
  private boolean ownsTimeOfNext(Placed tier) {
    return leaving(tier) != null;
  }

  /** What says that a tier was left, and not only that it was the one before. */
  private @Nullable Mark leaving(Placed tier) {
    Mark lead = leadOf(tier.mark);
    if (!tier.left || lead == null) {
      return null;
    }
    if (lead.sign() == Sign.LEAVE || isLosing(lead)) {
      return lead;
    }
    // "removes X from the blacklist"
    return lead.sign() == Sign.FROM
        ? marks.stream()
            .filter(mark -> mark.sign() == Sign.LEAVE && mark.last() < lead.first())
            .findFirst()
            .orElse(null)
        : null;
  }

  /** "Loses Tier 1". */
  private boolean isLosing(Mark mark) {
    return mark.sign() == Sign.BARRED && tokens.at(mark.first()).word().startsWith("los");
  }

  /** The mark before one, list words and pronouns passed over. */
  private @Nullable Mark leadOf(Mark mark) {
    for (int i = mark.first() - 1; i >= clause.start(); i--) {
      Mark each = markAt(i);
      boolean passed =
          each == null
              || each.is(Sign.AND, Sign.PRONOUN)
              || (each.is(Sign.COUNTRY) && each.value().equals("USA"));
      if (!passed && each != null) {
        return each;
      }
    }
    return null;
  }

  /** The tier that goes with one that was left: "from Tier 2 to Tier 3". */
  private Optional<Placed> partner(Placed left) {
    int index = tiers.indexOf(left);
    if (index + 1 < tiers.size() && isPair(left, tiers.get(index + 1))) {
      return Optional.of(tiers.get(index + 1));
    }
    Mark lead = leadOf(left.mark);
    boolean own = left.timed && lead != null && lead.sign() == Sign.LEAVE;
    if (!own && index > 0 && isPair(left, tiers.get(index - 1))) {
      return Optional.of(tiers.get(index - 1));
    }
    return Optional.empty();
  }

  private static boolean isPair(Placed left, Placed now) {
    return !now.left
        && (!now.isBound() || !left.isBound() || now.all().stream().anyMatch(left.all()::contains));
  }

  private OptionalInt editionOf(Placed tier) {
    return tier.years.isEmpty()
        ? shift(plainEdition(), -tier.back)
        : OptionalInt.of(tier.years.get(tier.years.size() - 1));
  }

  // --- claims

  private void addTier(Placed tier) {
    if (isDoubtful(tier.mark) || tier.denied || tier.after) {
      return;
    }
    for (OptionalInt year : editions(tier)) {
      for (String country : tier.all()) {
        add(new Statement.OnTier(country, year, tier.tier), tier.mark, country);
      }
    }
    Mark lead = leaving(tier);
    if (lead != null
        && partner(tier).isEmpty()
        && tier.tier != Tier.T2
        && tier.tier != Tier.SC
        && !isDoubtful(lead)) {
      OptionalInt now = tier.years.isEmpty() ? plainEdition() : OptionalInt.of(tier.years.get(0));
      Direction direction = tier.tier == Tier.T1 ? Direction.DOWN : Direction.UP;
      tier.all()
          .forEach(country -> add(new Statement.Moved(country, now, direction), lead, country));
    }
  }

  private void add(Statement statement, Mark mark, String country) {
    var words = new ArrayList<Mark>();
    words.add(mark);
    marks.stream()
        .filter(each -> each.sign() == Sign.COUNTRY && each.value().equals(country))
        .findFirst()
        .ifPresent(words::add);
    reading.add(statement, clause, words);
  }

  private void addMove(Verb verb) {
    List<String> subjects;
    OptionalInt year;
    if (verb.tier != null) {
      if (verb.tier.denied) {
        return;
      }
      subjects = verb.tier.subjects().isEmpty() ? verb.tier.all() : verb.tier.subjects();
      year =
          verb.tier.left && partner(verb.tier).isEmpty()
              ? verb.tier.years.isEmpty() ? plainEdition() : OptionalInt.of(verb.tier.years.get(0))
              : verb.tier.left ? editionOf(partner(verb.tier).orElseThrow()) : editionOf(verb.tier);
      if (verb.direction == Direction.SAME && verb.tier.left) {
        return;
      }
    } else {
      subjects = subjectsOf(verb);
      year =
          verb.years.isEmpty()
              ? shift(plainEdition(), -verb.back)
              : OptionalInt.of(verb.years.get(0));
    }
    for (String country : subjects) {
      add(new Statement.Moved(country, year, verb.direction), verb.mark, country);
    }
  }

  private List<String> subjectsOf(Verb verb) {
    if (hasCountBefore(verb.mark)) {
      return List.of();
    }
    Group before = null;
    for (Group group : groups) {
      if (group.first() > verb.mark.last()) {
        if (isObject(verb.mark.last() + 1, group.first())) {
          return group.countries();
        }
        break;
      }
      before = group;
    }
    if (before != null) {
      return before.countries();
    }
    boolean pronoun = hasSign(clause.start(), verb.mark.first(), Sign.PRONOUN);
    return pronoun || !first ? reading.topic().countries() : List.of();
  }

  /** Whether a group follows a verb at once: "downgrades Malaysia", "upgrade of the Gambia". */
  private boolean isObject(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!tokens.is(i, "the") && !tokens.is(i, "of") && !tokens.is(i, "for")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a number of governments is the subject: "22 countries were upgraded". */
  private boolean hasCountBefore(Mark verb) {
    for (int i = verb.first() - 1; i >= Math.max(clause.start(), verb.first() - 5); i--) {
      Mark mark = markAt(i);
      if (mark != null && mark.is(Sign.COUNTRIES, Sign.NUMBER)) {
        return true;
      }
      if (tokens.is(i, ",") || (mark != null && mark.is(Sign.COUNTRY))) {
        return false;
      }
    }
    return false;
  }

  /** "From Tier 2 to Tier 3" says which way, whatever the verb. */
  private void addComparisons() {
    for (Placed left : tiers) {
      Optional<Placed> now = left.left ? partner(left) : Optional.empty();
      if (now.isEmpty()
          || isDoubtful(left.mark)
          || isDoubtful(now.get().mark)
          || left.tier == Tier.SC
          || now.get().tier == Tier.SC
          || left.tier == now.get().tier) {
        continue;
      }
      Direction direction = now.get().tier.compareTo(left.tier) < 0 ? Direction.UP : Direction.DOWN;
      OptionalInt year = editionOf(now.get());
      for (String country : now.get().all()) {
        if (left.all().contains(country)) {
          add(new Statement.Moved(country, year, direction), now.get().mark, country);
        }
      }
    }
  }

  /** Rows of years. */
  private void addRows() {
    boolean row = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Group own = ownGroup(mark);
      boolean further = mark.sign() == Sign.NUMBER && own != null && row;
      boolean ofTier = isYearOfTier(i);
      if (!(mark.is(Sign.STREAK, Sign.YEARS) || further || ofTier)
          || mark.number() < 1
          || isDoubtful(mark)) {
        continue;
      }
      Placed tier = own == null ? tierNear(mark) : tierBehind(mark);
      if (mark.sign() == Sign.YEARS && (tier == null || !isRow(mark))) {
        continue;
      }
      if (mark.number() < 2 && (tier == null || !tier.after)) {
        continue;
      }
      List<String> subjects;
      Tier of;
      OptionalInt year;
      if (tier != null) {
        subjects = tier.subjects().isEmpty() ? tier.all() : tier.subjects();
        of = tier.tier;
        year =
            tier.left
                ? shift(partner(tier).map(this::editionOf).orElse(plainEdition()), -1)
                : editionOf(tier);
        if (isDoubtful(tier.mark) || tier.denied) {
          continue;
        }
      } else {
        if (reading.topic().tier().isEmpty()) {
          continue;
        }
        Group group = groups.isEmpty() ? null : groups.get(0);
        subjects = group == null ? reading.topic().countries() : group.countries();
        of = reading.topic().tier().get();
        year = plainEdition();
      }
      if (own != null) {
        subjects = own.countries();
      }
      for (String country : subjects) {
        row = true;
        add(
            new Statement.InARow(
                country, year, of, OptionalInt.of(mark.number()), OptionalInt.empty()),
            mark,
            country);
      }
    }
    if (!row && times.since().isPresent()) {
      addSince(times.since().getAsInt());
    }
    addRowsLeft();
  }

  /** "Leaves Tier 3 after one year". */
  private void addRowsLeft() {
    for (Placed tier : tiers) {
      if (leaving(tier) == null || tier.after || isDoubtful(tier.mark)) {
        continue;
      }
      for (int i = 0; i + 1 < marks.size(); i++) {
        Mark after = marks.get(i);
        int at = after.last() + 1;
        if (after.sign() == Sign.AFTER
            && after.first() > tier.mark.last()
            && at + 1 < clause.end()
            && tokens.at(at).isNumber()
            && !tokens.at(at).ordinal()
            && (tokens.is(at + 1, "year") || tokens.is(at + 1, "years"))) {
          for (String country : tier.all()) {
            add(
                new Statement.InARow(
                    country,
                    editions(tier).get(0),
                    tier.tier,
                    OptionalInt.of(tokens.at(at).number()),
                    OptionalInt.empty()),
                after,
                country);
          }
        }
      }
    }
  }

  /** "The third Tier 2 year". */
  private boolean isYearOfTier(int index) {
    Mark mark = marks.get(index);
    return mark.sign() == Sign.NUMBER
        && tokens.at(mark.first()).ordinal()
        && index + 1 < marks.size()
        && marks.get(index + 1).sign() == Sign.TIER
        && marks.get(index + 1).first() == mark.last() + 1
        && tokens.is(marks.get(index + 1).last() + 1, "year");
  }

  private @Nullable Placed tierBehind(Mark mark) {
    return tiers.stream().filter(tier -> tier.mark.first() > mark.last()).findFirst().orElse(null);
  }

  /** The governments of "nine years each for China and Russia". */
  private @Nullable Group ownGroup(Mark mark) {
    int at = mark.last() + 1;
    if (tokens.is(at, "each")) {
      at++;
    }
    if (!tokens.is(at, "for")) {
      return null;
    }
    for (Group group : groups) {
      if (group.first() == at + 1) {
        return group;
      }
    }
    return null;
  }

  private void addSince(int since) {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (tokens.is(i, "first") || tokens.is(i, "only")) {
        return; // "the first since 2012" says what was not so in between
      }
    }
    for (Placed tier : tiers) {
      if (tier.left || tier.timed || isDoubtful(tier.mark) || tier.denied) {
        continue;
      }
      for (String country : tier.subjects()) {
        add(
            new Statement.InARow(
                country, plainEdition(), tier.tier, OptionalInt.empty(), OptionalInt.of(since)),
            tier.mark,
            country);
      }
      return;
    }
  }

  /** Whether a number of years is a row and not a sentence to prison. */
  private boolean isRow(Mark mark) {
    Tokens.Token number = tokens.at(mark.first());
    int before = mark.first() - 1;
    boolean led =
        tokens.is(before, "for")
            || tokens.is(before, "past")
            || tokens.is(before, "last")
            || tokens.is(before, "the")
            || tokens.is(before, "after")
            || tokens.is(before, "spent")
            || tokens.is(before, "its")
            || tokens.is(before, "of")
            || tokens.is(before, "into")
            || tokens.is(before, "a");
    return led
        || number.ordinal()
        || tokens.is(mark.last() + 1, "on")
        || reading.tongue() != Tongue.ENGLISH;
  }

  private @Nullable Placed tierNear(Mark mark) {
    Placed found = null;
    for (Placed tier : tiers) {
      if (!tier.isBound()) {
        continue;
      }
      boolean behind = tier.mark.first() > mark.last();
      // "after three years on the Watchlist": that tier, and no other.
      if (behind
          && tier.left
          && tier.mark.first() - mark.last() <= LINK + longestGroup(mark, tier.mark)) {
        return tier;
      }
      if (tier.left && !behind && mark.first() - tier.mark.last() <= 3) {
        return tier; // "which had been on Tier 3 for 12 years"
      }
      if (tier.left) {
        continue;
      }
      boolean better =
          reading.tongue().isTimeFirst()
              ? found == null || (behind && !isBehind(found, mark))
              : found == null || !behind;
      if (better) {
        found = tier;
      }
    }
    return found;
  }

  private static boolean isBehind(Placed tier, Mark mark) {
    return tier.mark.first() > mark.last();
  }

  // --- counts

  private void addCounts() {
    int numbers = 0;
    for (int i = 0; i < marks.size() && numbers < MOST_ANCHORS; i++) {
      Mark number = marks.get(i);
      numbers += number.sign() == Sign.NUMBER ? 1 : 0;
      if (number.sign() != Sign.NUMBER
          || number.number() < 2
          || tokens.at(number.first()).ordinal()
          || isDoubtful(number)) {
        continue;
      }
      Mark lead = i > 0 ? marks.get(i - 1) : null;
      boolean rough =
          lead != null && lead.sign() == Sign.ROUGHLY && number.first() - lead.last() == 1;
      if (rough && number.number() < FEWEST_ASSESSED) {
        continue;
      }
      addCount(i, number);
    }
  }

  private void addCount(int index, Mark number) {
    Mark lead = index > 0 ? marks.get(index - 1) : null;
    boolean others =
        lead != null
            && lead.sign() == Sign.OTHERS
            && number.first() == lead.last() + 1
            && !tokens.is(lead.first(), "more");
    boolean countries = false;
    int last = number.last();
    for (int j = index + 1; j < marks.size() && marks.get(j).first() - last <= 3; j++) {
      Mark mark = marks.get(j);
      if (reading.hasBreak(last + 1, mark.first())) {
        break;
      }
      if (mark.sign() == Sign.OTHERS) {
        if (tokens.is(mark.first(), "more")
            || tokens.is(mark.first(), "additional")
            || tokens.is(mark.first(), "further")) {
          return;
        }
        others = true;
        last = mark.last();
      } else if (mark.sign() == Sign.COUNTRIES && hasOtherWord(last + 1, mark.first())) {
        return; // "two ASEAN states"
      } else if (mark.sign() == Sign.COUNTRIES
          || (mark.sign() == Sign.ASSESS && number.number() >= FEWEST_ASSESSED)) {
        countries = true;
        last = mark.last();
        break;
      } else if (mark.sign() == Sign.TIER) {
        last = mark.last(); // "20 Tier 3 countries"
      } else if (mark.is(Sign.AND, Sign.NOTHING)) {
        last = mark.last();
      } else {
        break;
      }
    }
    if (tokens.is(number.last() + 1, "of") && !countries) {
      return; // "13 of them"
    }
    Counted what = counted(number, last, countries);
    if (what == null) {
      return;
    }
    if (!countries
        && !others
        && what.tier().isPresent()
        && !isOneOfSeveral(number)
        && !isCountOf(leadOf(number), number)) {
      return;
    }
    int count = number.number();
    if (others && what.tier().isPresent()) {
      Optional<Placed> tier =
          tiers.stream().filter(each -> Counted.of(each.tier) == what).findFirst();
      List<String> named = tier.map(Placed::subjects).orElse(List.of());
      if (named.isEmpty()
          && reading.topic().tier().map(Counted::of).filter(what::equals).isPresent()) {
        named = reading.topic().countries();
      }
      count += Math.max(1, named.size());
    }
    OptionalInt year =
        tiers.stream()
            .filter(each -> what.tier().filter(tier -> tier == each.tier).isPresent() && !each.left)
            .findFirst()
            .map(this::editionOf)
            .orElse(countYear(number));
    reading.add(new Statement.Count(year, what, count), clause, List.of(number));
  }

  private boolean hasOtherWord(int from, int until) {
    for (int i = from; i < until; i++) {
      if (markAt(i) == null && Character.isLetter(tokens.at(i).word().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "Tier 1 has 30 countries, Tier 2 92". */
  private boolean isCountOf(@Nullable Mark lead, Mark number) {
    return lead != null
        && lead.sign() == Sign.TIER
        && number.first() - lead.last() <= 2
        && !hasAnd(lead.last() + 1, number.first())
        && !reading.hasBreak(lead.last() + 1, number.first())
        && hasSign(clause.start(), clause.end(), Sign.COUNTRIES);
  }

  /** "30 are in Tier 1, 105 in Tier 2" of countries named before. */
  private boolean isOneOfSeveral(Mark number) {
    Mark tier =
        marks.stream()
            .filter(mark -> mark.sign() == Sign.TIER && mark.first() > number.last())
            .findFirst()
            .orElse(null);
    return tier != null
        && tier.first() - number.last() <= 5
        && !reading.hasBreak(number.last() + 1, tier.first())
        && groups.stream()
            .noneMatch(group -> group.last() < tier.first() && group.first() > number.last())
        && !hasSign(number.last() + 1, tier.first(), Sign.YEARS, Sign.REPORT, Sign.OTHERS)
        && hasSign(clause.start(), clause.end(), Sign.COUNTRIES);
  }

  private OptionalInt countYear(Mark number) {
    for (Verb verb : verbs) {
      if (verb.mark.first() > number.last() && !verb.years.isEmpty()) {
        return OptionalInt.of(verb.years.get(0));
      }
    }
    return plainEdition();
  }

  /** What a number counts: what stands nearest behind it, else nearest before. */
  private @Nullable Counted counted(Mark number, int last, boolean countries) {
    Mark lead = leadOf(number);
    if (isCountOf(lead, number)) {
      return lead == null ? null : tierOf(lead).map(Counted::of).orElse(null);
    }
    for (Mark mark : marks) {
      if (mark.sign() == Sign.TIER && mark.first() > number.last() && mark.last() <= last) {
        return tierOf(mark).map(Counted::of).orElse(null);
      }
    }
    boolean english = reading.tongue() == Tongue.ENGLISH;
    boolean span = english && lead != null && lead.is(Sign.FROM, Sign.INTO);
    if (span || isFromNumber(lead)) {
      return null; // "fell from 30 to 12"
    }
    if (lead != null && lead.is(Sign.UP, Sign.DOWN) && number.first() - lead.last() == 1) {
      return lead.is(Sign.UP) ? Counted.UP : Counted.DOWN;
    }
    if (number.number() >= FEWEST_ASSESSED && !isOneOfSeveral(number)) {
      return countries ? Counted.ASSESSED : null;
    }
    for (Mark mark : marks) {
      if (mark.first() <= number.last()) {
        continue;
      }
      if (mark.is(Sign.NUMBER, Sign.BUT) && mark.first() > last && countsNext(mark)) {
        break;
      }
      if (isMove(mark) && tierAfter(mark) != null) {
        return null; // "six were downgraded to Tier 2" is no count of Tier 2
      }
      int gap = mark.first() - last;
      Counted found = countedBy(mark, gap, countries);
      if (found != null) {
        return found;
      }
    }
    Counted found = null;
    for (Mark mark : marks) {
      if (mark.last() < number.first()) {
        if (mark.sign() == Sign.NUMBER && countsNext(mark)) {
          found = null;
        }
        Counted by = countedBy(mark, 1, countries);
        found = by == null ? found : by;
      }
    }
    return found;
  }

  /** Whether another number counts something too. */
  private boolean countsNext(Mark number) {
    Mark next = markAt(number.last() + 1);
    return number.number() > 1
        && next != null
        && next.is(Sign.COUNTRIES, Sign.OTHERS, Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL, Sign.IS);
  }

  private @Nullable Counted countedBy(Mark mark, int gap, boolean countries) {
    return switch (mark.sign()) {
      case TIER, SAME_TIER -> isLeft(mark) ? null : tierOf(mark).map(Counted::of).orElse(null);
      case POLICY -> countries ? Counted.POLICY_OR_PATTERN : null;
      case SOLDIERS -> countries ? Counted.CHILD_SOLDIERS : null;
      case UP -> isCountOfMove(mark, gap, VERB_TO_TIER) ? Counted.UP : null;
      case DOWN -> isCountOfMove(mark, gap, VERB_TO_TIER) ? Counted.DOWN : null;
      case RISE -> countries && isCountOfMove(mark, gap, 4) ? Counted.UP : null;
      case FALL -> countries && isCountOfMove(mark, gap, 4) ? Counted.DOWN : null;
      default -> null;
    };
  }

  private boolean isCountOfMove(Mark mark, int gap, int most) {
    return gap <= most
        && !isDoubtful(mark)
        && !isFromNumber(mark)
        && tierAfter(mark) == null
        && hasSign(clause.start(), clause.end(), Sign.COUNTRIES);
  }

  private static boolean isMove(Mark mark) {
    return mark.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL, Sign.ENTER, Sign.LEAVE);
  }

  /** "Down from 23": a number that went down, and no government. */
  private boolean isFromNumber(@Nullable Mark mark) {
    return mark != null
        && mark.is(Sign.UP, Sign.DOWN)
        && tokens.is(mark.last(), "from")
        && mark.last() + 1 < tokens.size()
        && tokens.at(mark.last() + 1).isNumber();
  }

  private boolean isLeft(Mark mark) {
    return tiers.stream()
        .anyMatch(
            tier ->
                tier.left && tier.mark.first() <= mark.first() && mark.last() <= tier.mark.last());
  }

  private @Nullable Placed tierAfter(Mark mark) {
    return tiers.stream()
        .filter(tier -> tier.mark.first() > mark.last() && tier.mark.first() - mark.last() <= 4)
        .findFirst()
        .orElse(null);
  }

  // --- lists, waivers, automatic downgrades, release

  private void addLists() {
    for (Mark mark : marks) {
      if (isDoubtful(mark)) {
        continue;
      }
      if (mark.sign() == Sign.POLICY) {
        addListed(Statement.ListName.POLICY_OR_PATTERN, mark);
      } else if (mark.sign() == Sign.SOLDIERS
          && (tokens.is(mark.last(), "list")
              || hasSign(clause.start(), clause.end(), Sign.LISTED, Sign.LEAVE))) {
        addListed(Statement.ListName.CHILD_SOLDIERS, mark);
      }
    }
  }

  private void addListed(Statement.ListName list, Mark mark) {
    boolean listed = !hasSign(clause.start(), clause.end(), Sign.LEAVE, Sign.NOT);
    for (Group group : groups) {
      if (!group.weak()) {
        for (String country : group.countries()) {
          add(new Statement.Listed(country, plainEdition(), list, listed), mark, country);
        }
      }
    }
  }

  private void addWaivers() {
    for (Mark mark : marks) {
      if (isDoubtful(mark)) {
        continue;
      }
      if (mark.sign() == Sign.WAIVER
          && hasSign(clause.start(), clause.end(), Sign.GRANTED)
          && !hasSign(clause.start(), clause.end(), Sign.SANCTIONS)) {
        boolean granted = !hasSign(clause.start(), clause.end(), Sign.NOT);
        for (String country : subjects()) {
          add(new Statement.LimitWaived(country, plainEdition(), granted), mark, country);
        }
      } else if (mark.sign() == Sign.AUTOMATIC) {
        for (Verb verb : verbs) {
          if (verb.direction == Direction.DOWN && Math.abs(verb.mark.first() - mark.last()) <= 4) {
            List<String> all = verb.tier == null ? subjectsOf(verb) : verb.tier.all();
            OptionalInt year =
                verb.tier == null
                    ? verb.years.isEmpty() ? plainEdition() : OptionalInt.of(verb.years.get(0))
                    : editionOf(verb.tier);
            for (String country : all) {
              add(new Statement.Automatic(country, year), mark, country);
            }
          }
        }
      }
    }
  }

  private List<String> subjects() {
    if (!groups.isEmpty()) {
      return groups.get(0).countries();
    }
    return hasSign(clause.start(), clause.end(), Sign.PRONOUN)
        ? reading.topic().countries()
        : List.of();
  }

  private void addRelease() {
    new ReleaseReading(reading, clause, marks, edition).read();
  }

  /** "Guinea-Bissau and Mauritania fall too": the same tier and way as those before. */
  private void addAlso() {
    var topic = reading.topic();
    if (!tiers.isEmpty()
        || groups.isEmpty()
        || topic.tier().isEmpty()
        || !hasSign(clause.start(), clause.end(), Sign.ALSO)) {
      return;
    }
    for (Mark mark : marks) {
      boolean moves = mark.is(Sign.FALL, Sign.RISE, Sign.STAY, Sign.UP, Sign.DOWN);
      if (moves && mark.first() > groups.get(0).last() && !isDoubtful(mark)) {
        Direction direction =
            mark.is(Sign.FALL, Sign.DOWN)
                ? Direction.DOWN
                : mark.is(Sign.STAY) ? Direction.SAME : Direction.UP;
        for (String country : groups.get(0).countries()) {
          add(new Statement.OnTier(country, plainEdition(), topic.tier().get()), mark, country);
          add(new Statement.Moved(country, plainEdition(), direction), mark, country);
        }
        return;
      }
    }
  }

  /** "Algeria goes the other way": from where the one before came to, to where it was. */
  private void addOpposite() {
    var topic = reading.topic();
    for (Mark mark : marks) {
      if (mark.sign() != Sign.OPPOSITE
          || groups.isEmpty()
          || topic.direction().isEmpty()
          || isDoubtful(mark)) {
        continue;
      }
      Direction direction =
          switch (topic.direction().get()) {
            case UP -> Direction.DOWN;
            case DOWN -> Direction.UP;
            case SAME -> Direction.SAME;
          };
      for (String country : groups.get(0).countries()) {
        add(new Statement.Moved(country, plainEdition(), direction), mark, country);
        topic
            .left()
            .ifPresent(
                tier -> add(new Statement.OnTier(country, plainEdition(), tier), mark, country));
      }
    }
  }

  /** Says what the next clause may refer to. */
  private void turn() {
    var before = reading.topic();
    List<String> countries = before.countries();
    Optional<Tier> tier = before.tier();
    Optional<Direction> direction = before.direction();
    for (int i = tiers.size() - 1; i >= 0; i--) {
      Placed each = tiers.get(i);
      if (each.isBound() && !each.left) {
        tier = Optional.of(each.tier);
        break;
      }
    }
    Optional<Placed> subject =
        tiers.stream().filter(each -> !each.subjects().isEmpty()).findFirst();
    if (subject.isPresent()) {
      countries = subject.get().subjects();
    } else if (!groups.isEmpty() && !groups.get(0).weak()) {
      countries = groups.get(0).countries();
    }
    if (!verbs.isEmpty()) {
      direction = Optional.of(verbs.get(verbs.size() - 1).direction);
    }
    Optional<Tier> left =
        tiers.stream().filter(each -> each.left).map(each -> each.tier).findFirst();
    if (left.isPresent() && tier.isPresent() && verbs.isEmpty()) {
      direction = Optional.of(tier.get().compareTo(left.get()) < 0 ? Direction.UP : Direction.DOWN);
    }
    reading.turnTo(new TextReading.Topic(countries, tier, left, direction, times.lastYear()));
  }
}
