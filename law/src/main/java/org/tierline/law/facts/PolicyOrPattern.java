package org.tierline.law.facts;

import org.jspecify.annotations.Nullable;

/**
 * A government policy or pattern of §110(b)(3)(B), from the 2019 edition on.
 *
 * @param sector the sector of forced labour; null for the other kinds or if not told
 */
public record PolicyOrPattern(Kind kind, @Nullable Sector sector) {

  /** What the government does or lets happen by policy or pattern. */
  public enum Kind {
    TRAFFICKING,
    TRAFFICKING_IN_GOVT_FUNDED_PROGRAMMES,
    FORCED_LABOUR,
    SEXUAL_SLAVERY_IN_GOVT_CAMPS,
    CHILD_SOLDIERS
  }

  /** Where the forced labour is. */
  public enum Sector {
    GOVT_MEDICAL_SERVICES,
    AGRICULTURE,
    FORESTRY,
    MINING,
    CONSTRUCTION,
    OTHER
  }
}
