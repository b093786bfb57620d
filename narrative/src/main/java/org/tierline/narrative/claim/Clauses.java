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

  private static final Set<String> INTO = Set.of("to", "into", "onto");

  private final Sentence sentence;
  private final Tokens tokens;
  private final boolean verbLast;
  private final Openings openings;
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<Clause> outer = new ArrayDeque<>();
  private Clause current;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.verbLast = sentence.tongue().isVerbLast();
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
        boolean span = mark.sign() == Sign.UNTIL && tokens.at(mark.first() - 1).isNumber();
        if (!span && openings.predicateFollows(mark.last() + 1)) {
          enter(Kind.AFTER, mark.first());
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

  private void pronoun(Mark mark) {
    Mark before = current.marks().isEmpty() ? null : current.marks().getLast();
    boolean held =
        before != null
            && before.is(Sign.TIER, Sign.SAME_TIER, Sign.POLICY, Sign.SOLDIERS)
            && mark.first() == before.last() + 1
            && Tokens.isAuxiliary(openings.word(mark.last() + 1));
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
      case ";" -> next(at + 1);
      case "(" -> enter(Kind.ASIDE, at + 1);
      case ")" -> leaveAside();
      case "—" -> dash(at);
      case ",", ":" -> comma(at);
      case "and", "&", "then" -> and(at);
      default -> current.reach(at, at);
    }
  }

  private void comma(int at) {
    if (openings.isSo(at + 1)) {
      next(at + 1);
      return;
    }
    if (INTO.contains(openings.word(at + 1)) && current.has(Sign.FROM, Sign.LEAVE)) {
      return; // "from the watch list, its home for years, to Tier 3"
    }
    boolean with = tokens.is(at + 1, "with");
    Opening opening = openings.at(with ? at + 2 : at + 1);
    if (with && opening == Opening.SUBJECT && current.isComplete()) {
      beside(at + 1); // "..., with Peru on the watch list"
      return;
    }
    comma(at, with ? Opening.OTHER : opening);
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
    if (!current.isComplete() && opening == Opening.OTHER) {
      return;
    }
    Clause holder = outer.isEmpty() ? current : outer.peek();
    if (!holder.isComplete()) {
      leave();
    } else if (opening != Opening.OTHER) {
      if (opening == Opening.SUBJECT || !openings.isLink(at + 1)) {
        leave();
      }
      beside(at + 1);
    }
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
        .anyMatch(mark -> mark.sign() == Sign.WITH && last.first() - mark.last() == 1);
  }

  private void and(int at) {
    if (openings.isSo(at + 1) || tokens.is(at + 1, "that")) {
      next(at + 1);
    } else if (current.isComplete() && openings.at(at + 1) != Opening.OTHER) {
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
