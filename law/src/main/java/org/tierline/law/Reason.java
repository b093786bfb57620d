package org.tierline.law;

import java.util.List;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Confidence;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.Provision;

/**
 * Why the law answers as it does: one provision, applied to what was given, and the reasons that
 * went into it.
 *
 * @param provision the rule that was applied
 * @param edition the edition whose law was applied
 * @param result what it gave
 * @param given the answers it used, in the order of the law's text
 * @param children the reasons for results it used
 */
public record Reason(
    Provision provision, int edition, Object result, List<Given> given, List<Reason> children) {

  /**
   * One answer that a rule used.
   *
   * @param fact the question's path, like {@code item.channel}
   * @param value the answer
   */
  public record Given(String fact, Object value) {}

  public Reason {
    given = List.copyOf(given);
    children = List.copyOf(children);
  }

  /** Where the provision is printed in the edition. */
  public Citation citation() {
    return provision.citation(edition);
  }

  /** The law whose text of the provision was applied. */
  public Layer layer() {
    return provision.layer(edition);
  }

  /** How sure the provision's entry in the statute book is. */
  public Confidence confidence() {
    return provision.confidence();
  }
}
