package org.tierline.law.consequence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tierline.law.Answer;

/**
 * How a determination is labelled, from what is known of it.
 *
 * <p>Source: §110(d)(1)-(5).
 *
 * <p>Needs: whether the government received such assistance in the previous fiscal year, the
 * clauses the determination names it in, what it waives, and a reassessment.
 *
 * <p>Gives: labels of what is known; none if nothing is. They describe a document as far as it is
 * held and decide nothing: "sanction" only says that the clause isn't known yet.
 */
public final class DeterminationClassification {
  private DeterminationClassification() {}

  /**
   * The labels.
   *
   * @param receivedPreviousYear selects (A)(i), or (A)(ii), where the clauses aren't known
   * @param clauses those that name the government
   * @param waivers what is waived
   * @param reassessment what the Secretary found after the report
   */
  public static Set<DeterminationLabel> of(
      Answer<Boolean> receivedPreviousYear,
      Answer<Set<Clause>> clauses,
      Answer<List<Waiver>> waivers,
      Answer<Reassessment.Finding> reassessment) {
    var labels = EnumSet.noneOf(DeterminationLabel.class);
    if (reassessment.find().isPresent()) {
      labels.add(DeterminationLabel.D3);
      return labels;
    }
    for (Clause clause : clauses.find().orElse(Set.of())) {
      switch (clause) {
        case A_I -> labels.add(DeterminationLabel.A_I);
        case A_II -> labels.add(DeterminationLabel.A_II);
        case D2 -> labels.add(DeterminationLabel.D2);
        case D3 -> labels.add(DeterminationLabel.D3);
        case B -> {
          // goes with (A), which is what the label says
        }
      }
    }
    boolean full = waivers.find().stream().flatMap(List::stream).anyMatch(Waiver::isFull);
    boolean some = waivers.find().stream().anyMatch(list -> !list.isEmpty());
    boolean none = waivers instanceof Answer.None || (waivers.find().isPresent() && !some);
    if (labels.isEmpty() && clauses.isUnknown() && !full) {
      receivedPreviousYear
          .find()
          .ifPresent(yes -> labels.add(yes ? DeterminationLabel.A_I : DeterminationLabel.A_II));
    }
    if (full) {
      labels.add(DeterminationLabel.FULL_WAIVER);
    } else if (some) {
      labels.add(DeterminationLabel.PARTIAL_WAIVER);
    } else if (none && labels.isEmpty()) {
      labels.add(DeterminationLabel.SANCTION);
    }
    return labels;
  }
}
