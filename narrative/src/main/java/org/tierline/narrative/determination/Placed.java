package org.tierline.narrative.determination;

import java.util.Optional;
import org.tierline.law.Tier;

/**
 * The placement that a clause such as "therefore Angola was downgraded to Tier 2 Watch List" gives.
 *
 * @param movement how the government came there; empty where the clause doesn't say
 * @param from the tier before, where the clause says it
 * @param consecutiveYears the streak on this tier that the clause states, such as 3
 */
public record Placed(
    Tier tier,
    Optional<Movement> movement,
    Optional<Tier> from,
    Optional<Integer> consecutiveYears) {

  /** Against the edition before. */
  public enum Movement {
    REMAINED("remained"),
    UPGRADED("upgraded"),
    DOWNGRADED("downgraded");

    private final String written;

    Movement(String written) {
      this.written = written;
    }

    /** As a narrative and JSON write it. */
    public String written() {
      return written;
    }
  }
}
