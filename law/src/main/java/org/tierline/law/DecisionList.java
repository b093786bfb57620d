package org.tierline.law;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.statute.Provision;

/**
 * A rule written as lines in the order of the law's text: the first line whose condition holds
 * gives the result.
 *
 * <p>An open line leaves both its own result and those below it possible. If all that is possible
 * is one result, the rule is settled although questions are open. Answers added later can only
 * close lines, so they only ever narrow what is possible.
 */
public final class DecisionList<T> {
  private final Provision provision;
  private final int edition;
  private final List<Line<T>> lines = new ArrayList<>();

  private record Line<T>(Condition when, T result, Provision by) {}

  private DecisionList(Provision provision, int edition) {
    this.provision = provision;
    this.edition = edition;
  }

  /** An empty rule of a provision, as in force in an edition. */
  public static <T> DecisionList<T> of(Provision provision, int edition) {
    return new DecisionList<>(provision, edition);
  }

  /** Adds a line: this result, if the condition holds. */
  public DecisionList<T> when(Condition condition, T result) {
    return when(condition, result, provision);
  }

  /** Adds a line decided by another provision than the rule's own. */
  public DecisionList<T> when(Condition condition, T result, Provision by) {
    lines.add(new Line<>(condition, result, by));
    return this;
  }

  /** What follows if no line holds. */
  public Outcome<T> otherwise(T result) {
    var possible = new ArrayList<T>();
    var missing = new ArrayList<String>();
    var passed = Condition.ALWAYS;
    for (Line<T> line : lines) {
      Condition when = line.when();
      if (when.truth() == Truth.YES) {
        boolean first = possible.isEmpty();
        return settled(possible, missing, line, first ? when : passed.and(when), passed);
      }
      if (when.truth() == Truth.OPEN) {
        missing.addAll(when.missing());
        add(possible, line.result());
      }
      passed = passed.and(used(when));
    }
    var last = new Line<>(Condition.ALWAYS, result, provision);
    return settled(possible, missing, last, passed, passed);
  }

  /** The outcome when a line is reached that holds. */
  private Outcome<T> settled(
      List<T> possible, List<String> missing, Line<T> line, Condition why, Condition passed) {
    add(possible, line.result());
    return possible.size() == 1
        ? new Outcome.Known<>(line.result(), reason(line.by(), line.result(), why))
        : new Outcome.Open<>(possible, missing, reason(provision, "open", passed));
  }

  private static <T> void add(List<T> possible, T result) {
    if (!possible.contains(result)) {
      possible.add(result);
    }
  }

  /** What a line that didn't hold, or is open, has used. */
  private static Condition used(Condition when) {
    return new Condition(Truth.YES, when.given(), List.of(), when.because());
  }

  private Reason reason(Provision by, Object result, Condition why) {
    return new Reason(by, edition, result, why.given(), why.because());
  }
}
