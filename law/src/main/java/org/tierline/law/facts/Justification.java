package org.tierline.law.facts;

/**
 * Why a government with a policy or pattern is still found to make significant efforts; the empty
 * text stands for "there is none".
 *
 * <p>Source: §110(b)(3)(B) makes the policy or pattern proof of failure, not the tier itself.
 */
public record Justification(String text) {

  /** Known to be absent. */
  public static final Justification NONE = new Justification("");

  /** Whether a justification was given. */
  public boolean isGiven() {
    return !text.isEmpty();
  }
}
