package org.tierline.law.definition;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether an item comes from a source the law admits as credible information.
 *
 * <p>Source: §103(6), from the 2019 edition on.
 *
 * <p>Needs: {@code source.class} ("none" where it is of no class of the list), and for media and
 * academic work {@code source.worthyOfBelief} (the office's finding).
 *
 * <p>Gives: yes or no.
 */
public final class CredibleInformation {
  private static final int FIRST_EDITION = 2019;

  private CredibleInformation() {}

  /**
   * Whether an item is admitted.
   *
   * @throws IllegalArgumentException before the 2019 edition, whose law had no such term
   */
  public static Outcome<Boolean> of(
      int edition, Answer<CredibleSource> source, Answer<Boolean> worthyOfBelief) {
    if (edition < FIRST_EDITION) {
      throw new IllegalArgumentException(
          "\"credible information\" is a term of the law from the 2019 edition on, not in "
              + edition);
    }
    return DecisionList.<Boolean>of(Provision.TVPA_103_CREDIBLE, edition)
        .when(Condition.absent("source.class", source), false)
        .when(
            Condition.of("source.class", source, is -> is == CredibleSource.MEDIA)
                .and(Condition.yes("source.worthyOfBelief", worthyOfBelief).not()),
            false)
        .otherwise(true);
  }
}
