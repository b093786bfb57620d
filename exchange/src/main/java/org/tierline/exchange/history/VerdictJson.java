package org.tierline.exchange.history;

import java.util.Optional;
import org.tierline.law.statute.Provision;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Replayed;

/**
 * What the law says of a placement, as JSON.
 *
 * @param rule the provision that constrains it; absent where any tier was open
 * @param citation as printed in that edition
 * @param interpretive whether it rests on our reading of an unclear text
 * @param waiver "listed", "derived" where it follows from the rule only, "notHeld"; absent where
 *     none was needed
 */
public record VerdictJson(
    String verdict,
    Optional<String> rule,
    Optional<String> citation,
    boolean interpretive,
    Optional<String> waiver) {

  /** The verdict on a placement. */
  public static VerdictJson of(Replayed replayed) {
    int edition = replayed.placement().edition();
    Optional<Provision> by = replayed.by();
    return new VerdictJson(
        replayed.verdict().written(),
        by.map(Provision::id),
        by.map(provision -> provision.citation(edition).text()),
        replayed.verdict() == ReplayVerdict.CLOSED_BY_F || Wording.contradictsByF(replayed),
        waiver(replayed));
  }

  private static Optional<String> waiver(Replayed replayed) {
    if (replayed.waiver().isPresent()) {
      return Optional.of(replayed.waiver().get().derived() ? "derived" : "listed");
    }
    return replayed.verdict() == ReplayVerdict.WAIVER_NOT_HELD
        ? Optional.of("notHeld")
        : Optional.empty();
  }
}
