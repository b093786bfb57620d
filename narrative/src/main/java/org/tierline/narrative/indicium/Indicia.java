package org.tierline.narrative.indicium;

import java.util.EnumSet;
import java.util.Set;

/** Which indicia a clause bears on, by its words. */
public final class Indicia {
  private Indicia() {}

  /** The indicia that a clause of a narrative bears on; empty if its words tell none. */
  public static Set<Indicium> of(String clause) {
    return EnumSet.noneOf(Indicium.class);
  }
}
