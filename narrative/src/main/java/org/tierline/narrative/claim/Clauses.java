package org.tierline.narrative.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Openings.Opening;

/** Parts a sentence into its clauses. For one thread and one sentence. */
final class Clauses {
  private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");

  private static final Set<String> HOLDS =
      Set.of("level", "rank", "ranking", "tier", "status", "position", "category", "place");

  private static final Set<String> PAST = Set.of("was", "were", "had");

  private static final Set<String> HELD =
      Set.of("occupied", "held", "left", "got", "received", "earned", "lost", "kept");

  private static final Set<String> COMPANY = Set.of("joining", "along", "alongside", "together");

  /** "In addition to Cyprus, five fell", "Fiji, alongside Peru, fell". */
  private static final Set<String> NO_HOLDER = Set.of("in", "alongside", "along", "together");

  private static final Set<String> INTO = Set.of("to", "into", "onto");

  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;

  /** "Hong Kong and China are on Tier 2 and Tier 3, respectively". */
  private final boolean respective;

  private final Openings openings;
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<Clause> outer = new ArrayDeque<>();
  private Clause current;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.verbLast = sentence.tongue().isVerbLast();
    this.respective = tokens.hasAny(sentence.start(), sentence.end(), "respectively");
    this.openings = new Openings(sentence);
    this.current = begin(Kind.MAIN, null, sentence.start());
  }

  /** The clauses of a sentence in the order in which they begin. */
  static List<Clause> of(Sentence sentence) {
    var cut = new Clauses(sentence);
    cut.read();
    return cut.clauses.stream().filter(clause -> !clause.isEmpty()).toList();
  }

  private void read() {
    int at = sentence.start();
    while (at < sentence.end()) {
      Group group = sentence.groupAt(at);
      Mark mark = sentence.markAt(at);
      if (group != null) {
        readGroup(group);
        at = group.last() + 1;
      } else if (mark != null) {
        readMark(mark);
        at = mark.last() + 1;
      } else {
        readToken(at);
        at++;
      }
    }
  }

  private void readGroup(Group group) {
    // "After two years on the list Ghana rose"
    if (current.kind() == Kind.AFTER
        && (current.isComplete() || current.has(Sign.YEARS, Sign.STREAK))
        && !tokens.is(group.first() - 1, "for")
        && openings.at(group.first()) == Opening.SUBJECT) {
      leave();
    }
    if (verbLast && current.isComplete()) {
      beside(group.first());
    }
    current.add(group);
  }

  private void readMark(Mark mark) {
    boolean article = tokens.hasAny(mark.first() - 1, mark.first(), "a", "the");
    if (mark.sign() == Sign.IS && article && tokens.is(mark.last(), "rank")) {
      current.reach(mark.first(), mark.last()); // "a rank that it holds": no verb
      return;
    }
    boolean begins = mark.is(Sign.TIER, Sign.YEAR, Sign.THIS_YEAR, Sign.LAST_YEAR, Sign.YEARS_AGO);
    if (verbLast && begins && current.has(Sign.UP, Sign.DOWN, Sign.STAY, Sign.ENTER)) {
      beside(mark.first()); // the verb before ended a clause
    }
    switch (mark.sign()) {
      case BUT, SAY -> {
        if (!openings.isParenthesis(mark)) {
          next(mark.first());
        }
      }
      case RELATIVE -> {
        boolean ofNoun = mark.first() > sentence.start() && !current.isEmpty();
        if (ofNoun) {
          enter(Kind.RELATIVE, mark.first());
        }
      }
      case AFTER, WHEN, UNTIL, YEARS_BEFORE -> {
        boolean span = mark.sign() == Sign.UNTIL && tokens.isNumber(mark.first() - 1);
        if (!span && (openings.predicateFollows(mark.last() + 1) || isAfterYears(mark))) {
          enter(Kind.AFTER, mark.first());
        }
      }
      case WITH -> {
        if (tokens.is(mark.last(), "with")
            && mark.first() == mark.last()
            && !tokens.is(mark.first() - 1, ",")
            && !current.isEmpty()
            && isDoing(mark.last() + 1)) {
          beside(mark.first()); // "... with Cuba retaining its place"
        }
      }
      case SINCE -> {
        Mark next = sentence.markAt(mark.last() + 1);
        if (next != null && next.sign() == Sign.PRONOUN && openings.predicateFollows(next.last())) {
          enter(Kind.AFTER, mark.first()); // "since it was promoted in 2015"
        }
      }
      case PRONOUN -> pronoun(mark);
      case AND -> {
        if (openings.isLink(mark.first())) {
          and(mark.first());
        }
      }
      default -> {}
    }
    current.add(mark);
  }

  /** "After two years each for Mali and Fiji, and six for Peru, on the watch list, ...". */
  private boolean isAfterYears(Mark after) {
    Mark next = sentence.markAt(after.last() + 1);
    return after.sign() == Sign.AFTER
        && after.first() == sentence.start()
        && next != null
        && next.is(Sign.YEARS, Sign.STREAK)
        && tokens.is(next.last() + 1, "each");
  }

  private void pronoun(Mark mark) {
    Mark before = current.marks().isEmpty() ? null : current.marks().getLast();
    boolean held =
        before != null
            && before.is(Sign.TIER, Sign.SAME_TIER, Sign.POLICY, Sign.SOLDIERS)
            && mark.first() == before.last() + 1
            && (Tokens.isAuxiliary(openings.word(mark.last() + 1))
                || HELD.contains(openings.word(mark.last() + 1)));
    if (held) {
      enter(Kind.RELATIVE, mark.first()); // "the list it had left"
    }
    if (current.kind() == Kind.AFTER
        && current.isComplete()
        && openings.at(mark.first()) == Opening.SUBJECT) {
      leave();
    }
  }

  private void readToken(int at) {
    switch (tokens.word(at)) {
      case ";" -> {
        if (sentence.isOf(at + 1, Sign.YEAR)) {
          current.reach(at, at); // "Tier 2 for three years; 2001, 2004, 2007"
        } else {
          next(at + 1);
        }
      }
      case "(" -> enter(Kind.ASIDE, at + 1);
      case ")" -> leaveAside();
      case "—" -> dash(at);
      case ",", ":" -> comma(at);
      case "and", "&", "then" -> and(at);
      case "that" -> that(at);
      default -> current.reach(at, at);
    }
  }

  /** "Saudi Arabia, an ally that was put on the blacklist last year, rose". */
  private void that(int at) {
    boolean verb = PAST.contains(openings.word(at + 1));
    Mark before = sentence.markOver(at - 1);
    boolean said = before != null && before.sign() == Sign.SAY;
    if (verb && !said && current.kind() == Kind.MAIN && isNamedOnly()) {
      enter(Kind.RELATIVE, at);
    } else {
      current.reach(at, at);
    }
  }

  /** Whether a clause has named a government and said nothing of it. */
  private boolean isNamedOnly() {
    return current.groups().size() == 1 && !current.isComplete() && !current.has(Sign.IS);
  }

  private void comma(int at) {
    if (openings.isSo(at + 1)) {
      next(at + 1);
      return;
    }
    if (isOntoNext(at + 1)) {
      return; // "from the watch list, its home for years, to Tier 3"
    }
    if (isNextMove(at + 1) || isBehindApposed(at)) {
      beside(at + 1);
      return;
    }
    if (isHeldRank(at + 1)) {
      enter(Kind.RELATIVE, at + 1);
      return;
    }
    boolean with = tokens.is(at + 1, "with");
    Opening opening = openings.at(with ? at + 2 : at + 1);
    if (with && opening == Opening.SUBJECT) {
      beside(at + 1); // "..., with Peru on the watch list"
      return;
    }
    if (tokens.is(at, ":")
        && opening == Opening.SUBJECT
        && sentence.groupAt(at + 1) != null
        && !current.isEmpty()) {
      beside(at + 1); // "six others: Fiji is on Tier 2, Palau on Tier 1"
      return;
    }
    comma(at, with ? Opening.OTHER : opening);
  }

  /** "Lowers Burma, lifts Thailand": whether a verb begins that moves another government. */
  private boolean isNextMove(int at) {
    Mark verb = sentence.markAt(at);
    return verb != null
        && verb.is(Sign.RISE, Sign.FALL, Sign.UP, Sign.DOWN)
        && sentence.groupAt(verb.last() + 1) != null
        && current.groups().size() == 1
        && current.has(Sign.RISE, Sign.FALL, Sign.UP, Sign.DOWN);
  }

  /** "Guyana, Tier 3 in 2004, is": whether a comma ends what was put beside a name. */
  private boolean isBehindApposed(int at) {
    return current.groups().size() == 1
        && current.has(Sign.YEAR, Sign.LAST_YEAR, Sign.YEARS_AGO)
        && tokens.is(current.groups().getFirst().last() + 1, ",")
        && current.groups().getFirst().last() + 1 < at
        && sentence.isOf(current.groups().getFirst().last() + 2, Sign.TIER)
        && sentence.isOf(at + 1, Sign.IS);
  }

  /** "Where it had been for eight years". */
  private boolean isPlace() {
    return current.kind() == Kind.RELATIVE
        && (tokens.is(current.first(), "where") || tokens.is(current.first(), "which"))
        && current.has(Sign.YEARS, Sign.STREAK, Sign.SINCE);
  }

  /** "Cuba retaining its place". */
  private boolean isDoing(int at) {
    Group group = sentence.groupAt(tokens.is(at, "the") ? at + 1 : at);
    return group != null && openings.word(group.last() + 1).endsWith("ing");
  }

  /** "From Tier 2, where it stood for long, to the watch list". */
  private boolean isHeldRank(int at) {
    Mark it = sentence.markAt(at + 2);
    return it != null
        && it.sign() == Sign.PRONOUN
        && HOLDS.contains(tokens.word(at + 1))
        && (tokens.is(at, "a") || tokens.is(at, "the"))
        && current.has(Sign.TIER);
  }

  private boolean isOntoNext(int at) {
    return INTO.contains(openings.word(at)) && current.has(Sign.FROM, Sign.LEAVE);
  }

  private void comma(int at, Opening opening) {
    if (current.kind() == Kind.ASIDE) {
      if (current.isComplete() && opening != Opening.OTHER) {
        beside(at + 1);
      }
    } else if (current.kind() == Kind.RELATIVE || current.kind() == Kind.AFTER) {
      commaWithin(at, opening);
    } else if (opening == Opening.PREDICATE && isOfCompany(at)) {
      enter(Kind.RELATIVE, at + 1); // "joining Russia, there since 2013"
    } else if (opening != Opening.OTHER && (current.isComplete() || isSaid(opening))) {
      beside(at + 1);
    }
  }

  /** Reads a comma in a clause that hangs on another. */
  private void commaWithin(int at, Opening opening) {
    Clause holder = outer.isEmpty() ? current : outer.peek();
    if (INTO.contains(openings.word(at + 1)) && holder.has(Sign.FROM, Sign.LEAVE)) {
      leave();
      return;
    }
    if (isCompany(at + 1) && current.isComplete() && !current.isEmpty()) {
      return; // "where it is on Tier 1, along with Peru"
    }
    if (isCompany(at + 1) && holder.isComplete()) {
      leave(); // "on the list, which it leads, joining Iran"
      return;
    }
    boolean row =
        current.kind() == Kind.AFTER
            && current.has(Sign.YEARS, Sign.STREAK)
            && (tokens.is(at + 1, "on") || tokens.is(at + 1, "in"));
    if (!current.isComplete() && (row || opening == Opening.OTHER)) {
      return; // "after nine years for China and six for Fiji, on the watch list"
    }
    if (!holder.isComplete()) {
      leave();
    } else if (opening != Opening.OTHER) {
      if (opening == Opening.SUBJECT || !openings.isLink(at + 1)) {
        leave();
      }
      beside(at + 1);
    }
  }

  /** "Joining Iran", "along with Peru". */
  private boolean isCompany(int at) {
    Mark mark = sentence.markAt(at);
    return mark != null && mark.sign() == Sign.WITH && COMPANY.contains(tokens.word(at));
  }

  /** Whether the clause has a subject and verb of its own, before another subject begins. */
  private boolean isSaid(Opening opening) {
    return opening == Opening.SUBJECT
        && !current.groups().isEmpty()
        && current.has(Sign.IS, Sign.STREAK, Sign.YEARS, Sign.RISE, Sign.FALL);
  }

  private boolean isOfCompany(int comma) {
    List<Group> named = current.groups();
    if (named.isEmpty() || named.get(named.size() - 1).last() != comma - 1) {
      return false;
    }
    Group last = named.get(named.size() - 1);
    return current.marks().stream()
        .filter(mark -> !NO_HOLDER.contains(tokens.word(mark.first())))
        .anyMatch(mark -> mark.sign() == Sign.WITH && last.first() - mark.last() == 1);
  }

  private void and(int at) {
    if (respective && (sentence.isOf(at + 1, Sign.TIER) || sentence.isOf(at + 2, Sign.TIER))) {
      current.reach(at, at);
    } else if (openings.isSo(at + 1) || tokens.is(at + 1, "that")) {
      next(at + 1);
    } else if ((current.isComplete() || isPlace())
        && !isOntoNext(at + 1)
        && openings.at(at + 1) != Opening.OTHER) {
      if (current.kind() == Kind.RELATIVE
          && isPast(current)
          && PRESENT.contains(openings.word(at + 1))) {
        leave(); // "where it had been for years, and is promoted"
      }
      beside(at + 1);
    }
  }

  private boolean isPast(Clause clause) {
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (clause.owns(i) && (tokens.is(i, "had") || tokens.is(i, "was"))) {
        return true;
      }
    }
    return false;
  }

  /** A pair of dashes stands for brackets; one alone parts. */
  private void dash(int at) {
    if (current.kind() == Kind.ASIDE && tokens.is(current.first() - 1, "—")) {
      leaveAside();
      return;
    }
    boolean pair = false;
    boolean tier = false;
    boolean list = false;
    for (int i = at + 1; i < sentence.end() && !pair; i++) {
      Mark mark = sentence.markAt(i);
      list |= tier && tokens.is(i, ",");
      tier |= mark != null && mark.sign() == Sign.TIER;
      pair = tokens.is(i, "—") && !list; // and not "Chile – Tier 1, Peru – Tier 2"
    }
    if (pair && !current.isEmpty()) {
      enter(Kind.ASIDE, at + 1);
    } else if (current.isComplete() && openings.at(at + 1) != Opening.OTHER) {
      beside(at + 1);
    }
  }

  private Clause begin(Kind kind, @Nullable Clause parent, int first) {
    var clause = new Clause(kind, parent, first);
    clauses.add(clause);
    return clause;
  }

  private void enter(Kind kind, int first) {
    outer.push(current);
    current = begin(kind, current, first);
  }

  private void leave() {
    if (!outer.isEmpty()) {
      current = outer.pop();
    }
  }

  private void leaveAside() {
    while (!outer.isEmpty() && current.kind() != Kind.ASIDE) {
      current = outer.pop();
    }
    if (current.kind() == Kind.ASIDE) {
      Clause aside = current;
      leave();
      // "Tier 1 (Britain and France)" says of Tier 1 who is on it.
      if (!aside.isComplete()
          && !aside.has(Sign.STREAK, Sign.YEARS)
          && aside.marks().stream().noneMatch(Mark::isMove)) {
        aside.groups().forEach(current::add);
        aside.marks().forEach(current::add);
        clauses.remove(aside);
      }
    }
  }

  /** Begins a clause beside the current one, in the same frame. */
  private void beside(int first) {
    current = begin(Kind.NEXT, current, first);
  }

  /** Begins a clause beside the outermost one. */
  private void next(int first) {
    while (!outer.isEmpty()) {
      current = outer.pop();
    }
    if (!current.isEmpty()) {
      current = begin(Kind.APART, current, first);
    }
  }
}
