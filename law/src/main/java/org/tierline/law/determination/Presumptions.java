package org.tierline.law.determination;

import static org.tierline.law.facts.Questions.DATA_REQUESTS_MADE;
import static org.tierline.law.facts.Questions.OFFICIALS;
import static org.tierline.law.facts.Questions.PROSECUTE;
import static org.tierline.law.facts.Questions.UNADDRESSED_ALLEGATIONS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.DataRequest.Capacity;
import org.tierline.law.facts.DataRequest.Provided;
import org.tierline.law.facts.DataRequest.Topic;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Weight;
import org.tierline.law.statute.Provision;

/**
 * The presumptions against a government that was reasonably asked for data and gave none, though it
 * could have obtained them; and, from 2013 on, against one that leaves public allegations against
 * officials without an answer.
 *
 * <p>Source: §108(b)(1) and (7); 22 U.S.C. 7106(b)(1), (7). From the 2004 edition on; the ability
 * test is ability until 2018, a demonstrably increasing capacity from 2019 on (L2019A, L2019B).
 *
 * <p>Needs: {@code dataRequests}, {@code indicia.OFFICIALS.unaddressedAllegations}.
 *
 * <p>Gives: whether the indicium stands against the government. Nothing is computed from that: the
 * standard remains the office's finding.
 */
final class Presumptions {
  private static final int FIRST = 2004;
  private static final int BY_TREND = 2019;
  private static final int ALLEGATIONS_COUNT = 2013;

  private Presumptions() {}

  /** Whether an indicium is presumed against the government. */
  static boolean against(Question<Weight> indicium, Facts facts) {
    if (indicium == PROSECUTE) {
      return withheld(Topic.LAW_ENFORCEMENT, facts);
    }
    return indicium == OFFICIALS && (withheld(Topic.OFFICIALS, facts) || unanswered(facts));
  }

  /** Notes the open questions whose answers could raise a presumption. */
  static void askFor(Question<Weight> indicium, Inquiry inquiry) {
    if (indicium != PROSECUTE && indicium != OFFICIALS) {
      return;
    }
    Facts facts = inquiry.facts();
    if (DATA_REQUESTS_MADE.asked(facts.edition()) && !facts.knows(DATA_REQUESTS_MADE)) {
      inquiry.needs(DATA_REQUESTS_MADE);
    }
    if (indicium == OFFICIALS
        && UNADDRESSED_ALLEGATIONS.asked(facts.edition())
        && !facts.knows(UNADDRESSED_ALLEGATIONS)) {
      inquiry.needs(UNADDRESSED_ALLEGATIONS);
    }
  }

  /** The provision that presumes an indicium. */
  static Provision provision(Question<Weight> indicium) {
    return indicium == OFFICIALS
        ? Provision.TVPA_108_B_7_PRESUMPTION
        : Provision.TVPA_108_B_1_PRESUMPTION;
  }

  private static boolean unanswered(Facts facts) {
    Boolean allegations = facts.answer(UNADDRESSED_ALLEGATIONS);
    return facts.edition() >= ALLEGATIONS_COUNT && allegations != null && allegations;
  }

  private static boolean withheld(Topic topic, Facts facts) {
    List<DataRequest> requests = facts.answer(DATA_REQUESTS_MADE);
    if (requests == null || facts.edition() < FIRST) {
      return false;
    }
    for (DataRequest request : requests) {
      Boolean reasonable = request.reasonable();
      if (request.topic() == topic
          && reasonable != null
          && reasonable
          && request.provided() == Provided.NONE
          && couldObtain(request.capacity(), facts.edition())) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldObtain(@Nullable Capacity capacity, int edition) {
    return capacity == (edition < BY_TREND ? Capacity.ABLE : Capacity.NOT);
  }
}
