package org.tierline.cli.options;

import java.util.Optional;
import org.tierline.law.Tier;

/** What a command that lists placements can be asked: for which tier. */
public final class TierOption extends Options {
  private final Value<Tier> tier =
      option(
          "--tier",
          "TIER",
          TierOption::read,
          "Only this tier: T1, T2, T2WL, T3 or SC, or its name, such as \"Tier 3\".");

  /** The tier, if one was named. */
  public Optional<Tier> find() {
    return tier.find();
  }

  private static Tier read(String text) {
    return Tier.find(text)
        .orElseThrow(
            () ->
                new Misuse(
                    "\""
                        + text
                        + "\" is no tier; known are T1, T2, T2WL, T3 and SC, and their names,"
                        + " such as \"Tier 3\""));
  }
}
