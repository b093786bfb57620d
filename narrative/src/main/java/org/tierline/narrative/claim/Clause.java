package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a sentence: what says one thing of one subject. Another may stand within it, so its
 * marks needn't follow one another without a gap.
 */
final class Clause {
  /** How it hangs on the clause before. */
  enum Kind {
    /** On none. */
    MAIN,
    /** Beside it, by "and" or a comma; without a subject it has that one's. */
    NEXT,
    /** Apart from it, by a semicolon or "but"; without a subject it has that one's. */
    APART,
    /** On a noun of it: "which had been on Tier 3". */
    RELATIVE,
    /** Before or after it in time: "after two years on the list". */
    AFTER,
    /** In brackets or between dashes. */
    ASIDE
  }

  /** A clause that names more groups of governments is no prose; the rest isn't read. */
  private static final int MOST_GROUPS = 80;

  private final Kind kind;
  private final @Nullable Clause parent;
  private final int first;
  private final List<Mark> marks = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final BitSet tokens = new BitSet();
  private int last;

  /** What a relative clause hangs on. */
  private @Nullable Group antecedent;

  /** Whose it is, once that is known. */
  private List<String> subjects = List.of();

  /** The tiers and lists that it speaks of, once they are known. */
  private List<Standing> standings = List.of();

  Clause(Kind kind, @Nullable Clause parent, int first) {
    this.kind = kind;
    this.parent = parent;
    this.first = first;
    this.last = first;
    if (kind == Kind.RELATIVE && parent != null) {
      antecedent =
          parent.groups.isEmpty() ? parent.antecedent : parent.groups.get(parent.groups.size() - 1);
    }
  }

  Kind kind() {
    return kind;
  }

  @Nullable Clause parent() {
    return parent;
  }

  /** Its first token. */
  int first() {
    return first;
  }

  /** Its last token, inclusive. */
  int last() {
    return last;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Group> groups() {
    return groups;
  }

  @Nullable Group antecedent() {
    return antecedent;
  }

  List<String> subjects() {
    return subjects;
  }

  void setSubjects(List<String> found) {
    subjects = List.copyOf(found);
  }

  List<Standing> standings() {
    return standings;
  }

  void setStandings(List<Standing> found) {
    standings = List.copyOf(found);
  }

  void add(Mark mark) {
    marks.add(mark);
    reach(mark.first(), mark.last());
  }

  void add(Group group) {
    if (groups.size() == MOST_GROUPS) {
      return;
    }
    groups.add(group);
    reach(group.first(), group.last());
  }

  void reach(int from, int until) {
    tokens.set(from, until + 1);
    last = Math.max(last, until);
  }

  /** Whether a token is its own and not that of a clause within it. */
  boolean owns(int token) {
    return tokens.get(token);
  }

  boolean has(Sign... signs) {
    return marks.stream().anyMatch(mark -> mark.is(signs));
  }

  /** Whether it says where someone stands or which way someone went. */
  boolean isComplete() {
    return marks.stream().anyMatch(Mark::isPredicate);
  }

  /** The first token of what it says of its subject; beyond all tokens if it says nothing. */
  int anchor() {
    return marks.stream()
        .filter(Mark::isVerbal)
        .findFirst()
        .map(Mark::first)
        .orElse(Integer.MAX_VALUE);
  }

  boolean isEmpty() {
    return marks.isEmpty() && groups.isEmpty();
  }
}
