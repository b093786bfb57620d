package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Basis;
import org.tierline.record.Origin;
import org.tierline.record.Placement;

/**
 * A placement as JSON.
 *
 * @param country the code it was placed under
 * @param publishedTier the Department's judgement, at release
 * @param automatic "stated" or "recalled" where the downgrade is called automatic
 * @param addedByYou the user's file it came from
 */
public record PlacementJson(
    int edition,
    String country,
    String printedName,
    String publishedTier,
    String grade,
    List<String> sources,
    Optional<String> automatic,
    Optional<String> addedByYou) {

  /** A placement as JSON. */
  public static PlacementJson of(Placement placement) {
    String automatic = placement.automatic().written();
    return new PlacementJson(
        placement.edition(),
        placement.country(),
        placement.printedName(),
        placement.tier().name(),
        placement.basis().grade().written(),
        placement.basis().sourceIds(),
        automatic.isEmpty() ? Optional.empty() : Optional.of(automatic),
        addedByYou(placement.origin()));
  }

  /** The file a row of the user's own came from. */
  static Optional<String> addedByYou(Origin origin) {
    return switch (origin) {
      case Origin.BuiltIn() -> Optional.empty();
      case Origin.AddedByYou(String file) -> Optional.of(file);
    };
  }

  /** What a cell rests on. */
  public record BasisJson(String grade, List<String> sources) {
    static BasisJson of(Basis basis) {
      return new BasisJson(basis.grade().written(), basis.sourceIds());
    }
  }
}
