package org.tierline.narrative.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.text.Span;

/** Parts a sentence into its clauses. For one thread and one sentence. */
final class Clauses {
  /** Between the beginning of a clause and its verb stand so many words at most. */
  private static final int OPENING = 7;

  private static final int PARENTHESIS = 4;
  private static final int LONGEST_ASIDE = 12;

  private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");

  private static final Set<String> INTO = Set.of("to", "into", "onto");

  /** With what a clause begins that repeats the one before of someone else. */
  static final Set<String> SO = Set.of("so", "as", "nor", "neither");

  /** What stands behind that. */
  static final Set<String> SO_VERBS =
      Set.of("is", "are", "was", "were", "did", "does", "do", "has", "have", "had");

  private static final Set<String> LINKS = Set.of("and", "&", "then", "or", "y", "e", "et");

  private static final Set<String> STOPS =
      Set.of(",", ";", ":", "(", ")", "—", ".", "!", "?", "•", "*", "/");

  private final Tokens tokens;
  private final boolean verbLast;
  private final Span sentence;
  private final List<Mark> marks;
  private final List<Group> groups;
  private final List<Clause> clauses = new ArrayList<>();
  private final Deque<Clause> outer = new ArrayDeque<>();
  private Clause current;

  /** What begins somewhere. */
  private enum Opening {
    /** A subject and what is said of it. */
    SUBJECT,
    /** What is said of the subject before. */
    PREDICATE,
    OTHER
  }

  private Clauses(
      Tokens tokens, Tongue tongue, Span sentence, List<Mark> marks, List<Group> groups) {
    this.tokens = tokens;
    this.verbLast = tongue.isVerbLast();
    this.sentence = sentence;
    this.marks = marks;
    this.groups = groups;
    this.current = begin(Kind.MAIN, null, sentence.start());
  }

  /** The clauses of a sentence in the order in which they begin. */
  static List<Clause> of(
      Tokens tokens, Tongue tongue, Span sentence, List<Mark> marks, List<Group> groups) {
    var cut = new Clauses(tokens, tongue, sentence, marks, groups);
    cut.read();
    return cut.clauses.stream().filter(clause -> !clause.isEmpty()).toList();
  }

  private void read() {
    int at = sentence.start();
    while (at < sentence.end()) {
      Group group = groupAt(at);
      Mark mark = markAt(at);
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
        && opening(group.first()) == Opening.SUBJECT) {
      leave();
    }
    if (verbLast && current.isComplete()) {
      beside(group.first());
    }
    current.add(group);
  }

  private void readMark(Mark mark) {
    boolean begins =
        mark.is(Sign.TIER, Sign.YEAR, Sign.THIS_YEAR, Sign.LAST_YEAR, Sign.YEARS_AGO);
    if (verbLast && begins && current.marks().stream().anyMatch(Clauses::isVerbOfMoving)) {
      beside(mark.first()); // the verb before ended a clause
    }
    switch (mark.sign()) {
      case BUT, SAY -> {
        if (!isParenthesis(mark)) {
          next(mark.first());
        }
        current.add(mark);
      }
      case RELATIVE -> {
        boolean ofNoun = mark.first() > sentence.start() && !current.isEmpty();
        if (ofNoun) {
          enter(Kind.RELATIVE, mark.first());
        }
        current.add(mark);
      }
      case AFTER, WHEN, UNTIL, YEARS_BEFORE -> {
        boolean span = mark.sign() == Sign.UNTIL && tokens.at(mark.first() - 1).isNumber();
        if (!span && predicateFollows(mark.last() + 1)) {
          enter(Kind.AFTER, mark.first());
        }
        current.add(mark);
      }
      case PRONOUN -> {
        Mark before = current.marks().isEmpty() ? null : current.marks().getLast();
        boolean held =
            before != null
                && before.is(Sign.TIER, Sign.SAME_TIER, Sign.POLICY, Sign.SOLDIERS)
                && mark.first() == before.last() + 1
                && SO_VERBS.contains(word(mark.last() + 1));
        if (held) {
          enter(Kind.RELATIVE, mark.first()); // "the list it had left"
        }
        if (current.kind() == Kind.AFTER
            && current.isComplete()
            && opening(mark.first()) == Opening.SUBJECT) {
          leave();
        }
        current.add(mark);
      }
      case AND -> {
        if (LINKS.contains(word(mark.first()))) {
          and(mark.first());
        }
        current.add(mark);
      }
      default -> current.add(mark);
    }
  }

  /** "Chad, though, slipped". */
  private boolean isParenthesis(Mark mark) {
    if (mark.sign() == Sign.SAY && tokens.is(mark.first() - 1, ",")) {
      for (int i = mark.last() + 1; i <= mark.last() + PARENTHESIS; i++) {
        if (tokens.is(i, ",")) {
          return true; // "unchanged, says the agency, are"
        }
      }
    }
    if (!tokens.is(mark.last() + 1, ",")) {
      return false;
    }
    if (mark.sign() == Sign.BUT) {
      return tokens.is(mark.first() - 1, ",");
    }
    for (int i = mark.first() - 1; i >= Math.max(sentence.start(), mark.first() - 5); i--) {
      if (tokens.is(i, ",")) {
        return true; // "Mali, he said, was demoted"
      }
    }
    return false;
  }

  private void readToken(int at) {
    switch (tokens.at(at).word()) {
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
    if (isSo(at + 1)) {
      next(at + 1);
      return;
    }
    if (INTO.contains(word(at + 1)) && current.has(Sign.FROM, Sign.LEAVE)) {
      return; // "from the watch list, its home for years, to Tier 3"
    }
    boolean with = tokens.is(at + 1, "with");
    Opening opening = opening(with ? at + 2 : at + 1);
    if (with && opening == Opening.SUBJECT && current.isComplete()) {
      beside(at + 1); // "..., with Peru on the watch list"
      return;
    }
    if (with) {
      opening = Opening.OTHER;
    }
    if (current.kind() == Kind.ASIDE) {
      if (current.isComplete() && opening != Opening.OTHER) {
        beside(at + 1);
      }
      return;
    }
    boolean nested = current.kind() == Kind.RELATIVE || current.kind() == Kind.AFTER;
    if (nested && !current.isComplete() && opening == Opening.OTHER) {
      return;
    }
    if (nested) {
      Clause holder = outer.isEmpty() ? current : outer.peek();
      boolean and = LINKS.contains(word(at + 1));
      if (opening == Opening.OTHER) {
        if (!holder.isComplete()) {
          leave();
        }
      } else if (!holder.isComplete()) {
        leave();
      } else if (opening == Opening.SUBJECT || !and) {
        leave();
        beside(at + 1);
      } else {
        beside(at + 1);
      }
      return;
    }
    if (opening == Opening.PREDICATE && isOfCompany(at)) {
      enter(Kind.RELATIVE, at + 1); // "joining Russia, there since 2013"
    } else if (opening != Opening.OTHER && (current.isComplete() || isSaid(opening))) {
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
    if (isSo(at + 1) || tokens.is(at + 1, "that")) {
      next(at + 1);
    } else if (current.isComplete() && opening(at + 1) != Opening.OTHER) {
      if (current.kind() == Kind.RELATIVE && isPast(current) && PRESENT.contains(word(at + 1))) {
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

  /** "So is Japan", "as have Kigali and Luanda". */
  private boolean isSo(int at) {
    return SO.contains(word(at))
        && (SO_VERBS.contains(word(at + 1)) || tokens.is(at + 1, "for"))
        && groupSoon(at + 2);
  }

  private boolean groupSoon(int from) {
    for (int i = from; i < from + 3; i++) {
      if (groupAt(i) != null) {
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
      Mark mark = markAt(i);
      list |= tier && tokens.is(i, ",");
      tier |= mark != null && mark.sign() == Sign.TIER;
      pair = tokens.is(i, "—") && !list; // and not "Chile – Tier 1, Peru – Tier 2"
    }
    if (pair && !current.isEmpty()) {
      enter(Kind.ASIDE, at + 1);
    } else if (current.isComplete() && opening(at + 1) != Opening.OTHER) {
      beside(at + 1);
    }
  }

  // --- going in and out

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
          && aside.marks().stream().noneMatch(Clauses::isVerb)) {
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

  // --- what follows

  private static boolean isVerb(Mark mark) {
    return mark.is(
        Sign.UP,
        Sign.DOWN,
        Sign.SAME,
        Sign.RISE,
        Sign.FALL,
        Sign.STAY,
        Sign.ENTER,
        Sign.LEAVE,
        Sign.OPPOSITE);
  }

  private static boolean isVerbOfMoving(Mark mark) {
    return mark.is(Sign.UP, Sign.DOWN, Sign.STAY, Sign.ENTER);
  }

  /** What begins at a token, read up to the next comma or the like. */
  private Opening opening(int from) {
    int at = from;
    while (at < sentence.end() && LINKS.contains(word(at))) {
      at++;
    }
    Group subject = null;
    boolean pronoun = false;
    int words = 0;
    while (at < sentence.end() && words <= OPENING) {
      Group group = groupAt(at);
      if (group != null) {
        if (subject != null) {
          return Opening.OTHER;
        }
        subject = group;
        at = group.last() + 1;
        continue;
      }
      Mark mark = markAt(at);
      int behind = subject == null ? at : behindParenthesis(at);
      if (behind > at) {
        at = behind;
        continue;
      }
      if (mark != null) {
        if (subject != null && tokens.is(mark.first(), "having")) {
          return Opening.SUBJECT;
        }
        if (mark.is(Sign.BUT, Sign.SAY, Sign.RELATIVE, Sign.AFTER, Sign.WHEN)) {
          break;
        }
        if (subject == null && mark.is(Sign.FROM, Sign.WITH, Sign.INCLUDE, Sign.EARLIER)) {
          return Opening.OTHER;
        }
        boolean row = mark.is(Sign.SINCE, Sign.YEARS, Sign.STREAK, Sign.ALSO);
        if (subject != null && row && mark.first() - subject.last() <= 2) {
          return Opening.SUBJECT; // "Denmark since 2020"
        }
        pronoun |= mark.sign() == Sign.PRONOUN;
        boolean copula = subject != null && mark.sign() == Sign.IS && isFinite(at);
        boolean says = Clause.isPredicate(mark) && !mark.is(Sign.POLICY, Sign.SOLDIERS);
        if (says || isVerb(mark) || copula) {
          if (subject == null && mark.is(Sign.UP, Sign.DOWN) && tokens.is(mark.last(), "from")) {
            return Opening.OTHER; // "up from the watch list"
          }
          return subject != null || pronoun ? Opening.SUBJECT : Opening.PREDICATE;
        }
        at = mark.last() + 1;
        continue;
      }
      if (subject != null && at - subject.last() <= 2 && SO_VERBS.contains(word(at))) {
        return Opening.SUBJECT;
      }
      if (STOPS.contains(word(at)) || (LINKS.contains(word(at)) && subject != null)) {
        break;
      }
      words++;
      at++;
    }
    return Opening.OTHER;
  }

  /** The token behind a word or two between commas: "Chad, though, slipped". */
  private int behindParenthesis(int at) {
    if (tokens.is(at, "—")) {
      for (int i = at + 1; i <= at + LONGEST_ASIDE && i < sentence.end(); i++) {
        if (tokens.is(i, "—")) {
          return i + 1;
        }
      }
      return at;
    }
    if (!tokens.is(at, ",")) {
      return at;
    }
    for (int i = at + 1; i <= at + PARENTHESIS && i < sentence.end(); i++) {
      if (tokens.is(i, ",")) {
        return i + 1;
      }
      Mark mark = markAt(i);
      if (groupAt(i) != null || (mark != null && !mark.is(Sign.BUT, Sign.ALSO, Sign.SAY))) {
        return at;
      }
    }
    return at;
  }

  private boolean isFinite(int at) {
    String word = word(at);
    return word.equals("is")
        || word.equals("are")
        || word.equals("was")
        || word.equals("were")
        || word.equals("has")
        || word.equals("have");
  }

  private boolean predicateFollows(int from) {
    for (int at = from; at < sentence.end(); at++) {
      if (STOPS.contains(word(at)) && groupOver(at) == null) {
        return false;
      }
      Mark mark = markAt(at);
      if (mark != null && (Clause.isPredicate(mark) || isVerb(mark))) {
        return true;
      }
      if (mark != null && mark.is(Sign.BUT, Sign.SAY)) {
        return false;
      }
    }
    return false;
  }

  private String word(int at) {
    return at < sentence.end() ? tokens.at(at).word() : "";
  }

  private @Nullable Group groupAt(int token) {
    return groups.stream().filter(group -> group.first() == token).findFirst().orElse(null);
  }

  private @Nullable Group groupOver(int token) {
    return groups.stream()
        .filter(group -> group.first() <= token && token <= group.last())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Mark markAt(int token) {
    return marks.stream()
        .filter(mark -> mark.first() == token && mark.sign() != Sign.COUNTRY)
        .findFirst()
        .orElse(null);
  }
}
