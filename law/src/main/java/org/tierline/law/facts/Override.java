package org.tierline.law.facts;

/**
 * Why a government with a policy or pattern is still found to make significant efforts; the empty
 * text stands for "there is none".
 *
 * <p>Source: §110(b)(3)(B) makes the policy or pattern proof of failure, not the tier itself.
 */
public record Override(String justification) {

  /** Known to be absent. */
  public static final Override NONE = new Override("");

  /** Whether a justification was given. */
  public boolean isGiven() {
    return !justification.isEmpty();
  }
}
