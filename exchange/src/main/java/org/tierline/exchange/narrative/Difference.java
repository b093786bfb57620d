package org.tierline.exchange.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.layout.TierLine;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/** Says why a text's tier and the record's may differ: what each rests on. */
final class Difference {
  private Difference() {}

  /**
   * The reason in plain words; empty if the tiers are the same or the text gives none.
   *
   * @param held what the record has of the text's government and edition
   */
  static Optional<String> of(Narrative read, Placement held, PublicRecord record) {
    return read.tier()
        .filter(tier -> tier != held.tier())
        .map(
            tier ->
                "%s in the text, %s in the record of %d (%s: %s)."
                        .formatted(
                            tier.title(),
                            held.tier().title(),
                            held.edition(),
                            held.basis().grade().written(),
                            String.join(", ", held.basis().sourceIds()))
                    + nearest(tier, held, record.history(held.country()))
                    + (isDigest(read)
                        ? " A digest's year is about: the Factbook lags the report, and renewed"
                            + " texts without renewing the year."
                        : ""));
  }

  /** The edition next to the text's in which the record has the text's tier. */
  private static String nearest(Tier tier, Placement held, List<Placement> history) {
    return history.stream()
        .filter(other -> other.tier() == tier)
        .min(Comparator.comparingInt(other -> Math.abs(other.edition() - held.edition())))
        .map(
            other ->
                " The record has %s in %d%s."
                    .formatted(
                        tier.title(),
                        other.edition(),
                        Math.abs(other.edition() - held.edition()) == 1
                            ? ", the edition "
                                + (other.edition() < held.edition() ? "before" : "after")
                            : ""))
        .orElse(" The record has " + tier.title() + " in no edition.");
  }

  private static boolean isDigest(Narrative read) {
    return read.tierLine().filter(TierLine::isRating).isPresent();
  }
}
