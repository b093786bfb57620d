package org.tierline.publication.page;

import java.util.Optional;
import org.tierline.record.Placement;
import org.tierline.record.history.Change;

/**
 * A published tier in a table, and where its placement is told.
 *
 * @param path of the placement's page; empty where there is no placement
 */
public record TierCell(Mark mark, Optional<String> path) {
  private static final TierCell NOT_PLACED =
      new TierCell(new Mark("·", "not placed", "tier none"), Optional.empty());
  private static final TierCell NOT_HELD =
      new TierCell(new Mark("–", "not held", "tier not-held"), Optional.empty());

  static TierCell of(Placement placement) {
    return new TierCell(
        Mark.of(placement),
        Optional.of("/countries/" + placement.country() + "/" + placement.edition()));
  }

  /** The tier in the edition before. */
  static TierCell before(Change change) {
    return change
        .before()
        .map(TierCell::of)
        .orElse(change.kind() == Change.Kind.NOT_KNOWN ? NOT_HELD : NOT_PLACED);
  }

  /** The tier in the edition itself. */
  static TierCell now(Change change, boolean complete) {
    return change.now().map(TierCell::of).orElse(complete ? NOT_PLACED : NOT_HELD);
  }
}
