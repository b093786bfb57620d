package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;

/** That a clause says that a government came onto a tier. */
record Change(Statement.OnTier now, Mark mark, Clause clause) {
  /** "A watch-list country last year, Uruguay returned to Tier 2": which way, by both tiers. */
  Optional<Direction> direction(List<Statement> said) {
    return said.stream()
        .filter(each -> each.country().equals(now.country()))
        .filter(each -> each.edition().equals(Editions.shift(now.edition(), -1)))
        .flatMap(each -> tierOf(each).stream())
        .filter(tier -> tier != now.tier() && tier != Tier.SC && now.tier() != Tier.SC)
        .findFirst()
        .filter(tier -> now.edition().isPresent())
        .map(before -> Direction.between(before, now.tier()));
  }

  private static Optional<Tier> tierOf(Statement statement) {
    return switch (statement) {
      case Statement.OnTier on -> Optional.of(on.tier());
      case Statement.InARow row -> Optional.of(row.tier());
      default -> Optional.empty();
    };
  }
}
