package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.claim.Statement.ListName;

/**
 * What a heading says of each government in the lines below it.
 *
 * @param tier where they are
 * @param direction which way they went
 * @param list the list beside the tiers that they are on
 * @param saysMore whether it is a sentence that says more than that
 */
record Heading(
    Optional<Tier> tier, Optional<Direction> direction, Optional<ListName> list, boolean saysMore) {

  boolean isEmpty() {
    return tier.isEmpty() && direction.isEmpty() && list.isEmpty();
  }

  /** What it says of a government in an edition. */
  List<Statement> statements(String country, OptionalInt edition) {
    var statements = new ArrayList<Statement>();
    tier.ifPresent(on -> statements.add(new Statement.OnTier(country, edition, on)));
    direction.ifPresent(way -> statements.add(new Statement.Moved(country, edition, way)));
    list.ifPresent(on -> statements.add(new Statement.Listed(country, edition, on, true)));
    return statements;
  }
}
