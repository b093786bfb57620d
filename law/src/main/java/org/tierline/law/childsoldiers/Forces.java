package org.tierline.law.childsoldiers;

import java.util.Arrays;
import java.util.Optional;

/** Forces the Act speaks of. */
public enum Forces {
  /** A government's armed forces. */
  STATE_ARMED,
  /** Its police or other security forces: since the 2019 edition. */
  POLICE_SECURITY,
  /** Armed groups that a government supports. */
  GOVT_SUPPORTED_GROUP,
  /** Armed groups apart from any government's forces: for the definition, never for the list. */
  NON_STATE;

  /** First edition whose law names police and security forces beside armed forces. */
  static final int FIRST_EDITION_WITH_POLICE = 2019;

  /** Reads a name; empty for any other text. */
  public static Optional<Forces> find(String name) {
    return Arrays.stream(values()).filter(forces -> forces.name().equals(name)).findFirst();
  }

  /** Whether they count as the government's own, by the law of an edition. */
  boolean governmental(int edition) {
    return switch (this) {
      case STATE_ARMED -> true;
      case POLICE_SECURITY -> edition >= FIRST_EDITION_WITH_POLICE;
      case GOVT_SUPPORTED_GROUP, NON_STATE -> false;
    };
  }

  /** Whether they can put a government on the list, by the law of an edition. */
  boolean listable(int edition) {
    return governmental(edition) || this == GOVT_SUPPORTED_GROUP;
  }
}
