package org.tierline.record;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;

/**
 * A government's tier after a reassessment in the year of the edition, beside its tier at release.
 *
 * @param atRelease as published
 * @param possible what it may be afterwards: one tier where nothing changed; Tier 2 and the Tier 2
 *     Watch List after a reassessment, since the determination doesn't say which
 * @param reassessment the determination that says so; empty where nothing changed
 */
public record EffectiveTier(
    Tier atRelease, List<Tier> possible, Optional<PresidentialAction> reassessment) {

  public EffectiveTier {
    possible = List.copyOf(possible);
  }

  /** Whether the effective tier is another than the tier at release. */
  public boolean isReassessed() {
    return reassessment.isPresent();
  }
}
