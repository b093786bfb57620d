package org.tierline.law.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Reason;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Question;
import org.tierline.law.statute.Provision;

/**
 * One run of the rules over one set of facts: what they ask, which questions stay open, and the
 * reasons as far as they are wanted. Used by one thread, once.
 *
 * <p>The rules are written once; what is kept of their reasons is the inquiry's matter. In a
 * minimal inquiry {@link #all} and {@link #any} forget what didn't decide.
 */
final class Inquiry {
  private final Facts facts;
  private final int edition;
  private final ReasonDepth depth;
  private final @Nullable ArrayList<Reason> reasons;
  private long open;

  Inquiry(Facts facts, ReasonDepth depth) {
    this.facts = facts;
    this.edition = facts.edition();
    this.depth = depth;
    this.reasons = depth == ReasonDepth.NONE ? null : new ArrayList<>(8);
  }

  Facts facts() {
    return facts;
  }

  int edition() {
    return edition;
  }

  boolean keepsReasons() {
    return reasons != null;
  }

  boolean keepsAll() {
    return depth == ReasonDepth.WHOLE;
  }

  /** The open questions met so far that could still matter, a bit each. */
  long open() {
    return open;
  }

  /** Sets the open questions back to what they were, for they turned out not to matter. */
  void forgetOpen(long before) {
    open = before;
  }

  /** Notes that a question is open and matters. */
  void needs(Question<?> question) {
    open |= 1L << question.index();
  }

  /** How many reasons have been given so far. */
  int mark() {
    return reasons == null ? 0 : reasons.size();
  }

  /** Forgets the reasons from one mark until another, unless all are kept. */
  void forget(int from, int until) {
    if (reasons != null && !keepsAll() && until > from) {
      reasons.subList(from, until).clear();
    }
  }

  /** Takes the reasons given since a mark as children of one more. */
  <R> R conclude(int mark, Provision provision, R result, Question<?>... given) {
    if (reasons != null) {
      add(mark, provision, result, givens(given));
    }
    return result;
  }

  /** Takes the reasons given since a mark as children of one more, which used one answer. */
  <R> R conclude(int mark, Provision provision, R result, Question<?> given) {
    if (reasons != null) {
      add(mark, provision, result, givens(given));
    }
    return result;
  }

  /** Takes the reasons given since a mark as children of one more, which used no other answer. */
  <R> R conclude(int mark, Provision provision, R result) {
    if (reasons != null) {
      add(mark, provision, result, List.of());
    }
    return result;
  }

  /** A reason without parts. */
  <R> R conclude(Provision provision, R result, Question<?>... given) {
    return conclude(mark(), provision, result, given);
  }

  /** A reason without parts, which used one answer. */
  <R> R conclude(Provision provision, R result, Question<?> given) {
    return conclude(mark(), provision, result, given);
  }

  /** A reason without parts, which used no answer. */
  <R> R conclude(Provision provision, R result) {
    return conclude(mark(), provision, result);
  }

  /** A reason over the parts since a mark, whose input isn't an answer of the office. */
  void concludeFrom(int mark, Provision provision, Object result, String input, Object value) {
    if (reasons != null) {
      add(mark, provision, result, List.of(new Reason.Given(input, value)));
    }
  }

  private void add(int mark, Provision provision, Object result, List<Reason.Given> given) {
    var kept = Objects.requireNonNull(reasons);
    List<Reason> children = List.of();
    if (mark < kept.size()) {
      var since = kept.subList(mark, kept.size());
      children = List.copyOf(since);
      since.clear();
    }
    kept.add(new Reason(provision, edition, result, given, children));
  }

  /** All reasons given, in order. */
  List<Reason> reasons() {
    return reasons == null ? List.of() : List.copyOf(reasons);
  }

  private List<Reason.Given> givens(Question<?> question) {
    Object answer = facts.answer(question);
    return answer == null ? List.of() : List.of(new Reason.Given(question.key(), answer));
  }

  private List<Reason.Given> givens(Question<?>[] questions) {
    var givens = new ArrayList<Reason.Given>(questions.length);
    for (Question<?> question : questions) {
      Object answer = facts.answer(question);
      if (answer != null) {
        givens.add(new Reason.Given(question.key(), answer));
      }
    }
    return List.copyOf(givens);
  }

  /** Yes or no as answered; open, and needed, if it isn't. */
  Verdict yesNo(Question<Boolean> question) {
    Boolean answer = facts.answer(question);
    if (answer == null) {
      needs(question);
      return Verdict.OPEN;
    }
    return answer ? Verdict.YES : Verdict.NO;
  }

  /** Yes if met, no if not; open, and needed, if nobody found. */
  Verdict met(Question<Finding> question) {
    Finding answer = facts.answer(question);
    if (answer == null) {
      needs(question);
      return Verdict.OPEN;
    }
    return answer == Finding.MET ? Verdict.YES : Verdict.NO;
  }

  /** Yes if every part is; no as soon as one is. */
  Verdict all(Rule... parts) {
    return combine(parts, Verdict.NO, Verdict.YES);
  }

  /** No if every part is; yes as soon as one is. */
  Verdict any(Rule... parts) {
    return combine(parts, Verdict.YES, Verdict.NO);
  }

  /**
   * Runs the parts in the law's order until one controls the result.
   *
   * @param controlling the verdict of a part that settles the whole
   * @param otherwise the verdict of the whole if every part says so
   */
  private Verdict combine(Rule[] parts, Verdict controlling, Verdict otherwise) {
    int start = mark();
    long openBefore = open;
    Verdict result = otherwise;
    for (Rule part : parts) {
      int before = mark();
      Verdict verdict = part.apply(this);
      if (result == controlling) {
        open = openBefore;
      } else if (verdict == controlling) {
        forget(start, before);
        open = openBefore;
        result = controlling;
        if (!keepsAll()) {
          return result;
        }
      } else if (verdict == otherwise) {
        if (result != otherwise) {
          forget(before, mark());
        }
      } else {
        if (result == otherwise) {
          forget(start, before);
        }
        result = result == Verdict.OPEN ? Verdict.OPEN : verdict;
      }
    }
    return result;
  }
}
