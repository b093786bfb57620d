package org.tierline.law.determination;

import java.util.ArrayList;
import java.util.List;
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
      var since = reasons.subList(mark, reasons.size());
      var children = List.copyOf(since);
      since.clear();
      reasons.add(new Reason(provision, edition, result, givens(given), children));
    }
    return result;
  }

  /** A reason without parts. */
  <R> R conclude(Provision provision, R result, Question<?>... given) {
    return conclude(mark(), provision, result, given);
  }

  /** A reason without parts whose input isn't an answer of the office. */
  <R> R concludeFrom(Provision provision, R result, String input, Object value) {
    return concludeFrom(mark(), provision, result, input, value);
  }

  /** A reason over the parts since a mark, whose input isn't an answer of the office. */
  <R> R concludeFrom(int mark, Provision provision, R result, String input, Object value) {
    if (reasons != null) {
      var since = reasons.subList(mark, reasons.size());
      var children = List.copyOf(since);
      since.clear();
      reasons.add(
          new Reason(
              provision, edition, result, List.of(new Reason.Given(input, value)), children));
    }
    return result;
  }

  /** All reasons given, in order. */
  List<Reason> reasons() {
    return reasons == null ? List.of() : List.copyOf(reasons);
  }

  private List<Reason.Given> givens(Question<?>[] questions) {
    if (questions.length == 1) {
      Object answer = facts.answer(questions[0]);
      return answer == null ? List.of() : List.of(new Reason.Given(questions[0].key(), answer));
    }
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
