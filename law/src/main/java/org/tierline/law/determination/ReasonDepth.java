package org.tierline.law.determination;

/** How much of the reasons is wanted. */
public enum ReasonDepth {
  /** None: for millions of determinations. */
  NONE,
  /** Only what decides now, or what leaves it open. */
  MINIMAL,
  /** Every rule that was asked, deciding or not. */
  WHOLE
}
