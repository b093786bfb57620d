package org.tierline.law.childsoldiers;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.law.Truth;

/** In one word, what is known of a government and an edition's child-soldier list. */
public enum ListingLabel {
  LISTED,
  NOT_LISTED,
  /** All kinds of aid waived. */
  FULL_WAIVER,
  /** Some kinds of aid waived. */
  PARTIAL_WAIVER,
  /** No waiver that stands. */
  RESTRICTED;

  /**
   * The labels of what is known, as case files join them by "+": empty if nothing is. A waiver from
   * 2019 on whose certification isn't known gets no label.
   */
  public static Set<ListingLabel> of(int edition, ListedGovernment government) {
    var labels = EnumSet.noneOf(ListingLabel.class);
    if (government.listed().isUnknown()) {
      return labels;
    }
    if (government.listed().test(listed -> listed) != Truth.YES) {
      labels.add(NOT_LISTED);
      return labels;
    }
    labels.add(LISTED);
    if (government.waiver().isUnknown()) {
      return labels;
    }
    var steps = MilitaryAidRestriction.certifiedSteps(edition, government).truth();
    var waiver = government.waiver().find();
    if (waiver.isEmpty() || steps == Truth.NO) {
      labels.add(RESTRICTED);
    } else if (steps == Truth.YES) {
      labels.add(waiver.get().isFull() ? FULL_WAIVER : PARTIAL_WAIVER);
    }
    return labels;
  }
}
