package org.tierline.record.counterfactual;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.EffectiveTier;
import org.tierline.record.Placement;

/**
 * One placement of the record, and what it could have been under a bill.
 *
 * @param placement as published, at release
 * @param effective its tier after a reassessment of the year, if there was one
 * @param inFact what the clock of the law as enacted left open; the most, where it isn't known
 * @param alternatives what it could have been, the published tier included where it is possible
 * @param notHeld editions that the record doesn't hold and the answer rests on
 * @param doubts earlier editions that the answer rests on whose cell has no document
 */
public record Placed(
    Placement placement,
    EffectiveTier effective,
    Opening inFact,
    List<Alternative> alternatives,
    List<Integer> notHeld,
    List<Integer> doubts) {

  /** Copies. */
  public Placed {
    alternatives = List.copyOf(alternatives);
    notHeld = List.copyOf(notHeld);
    doubts = List.copyOf(doubts);
  }

  /** The tiers that are possible under the bill; never empty. */
  public Set<Tier> tiers() {
    var tiers = EnumSet.noneOf(Tier.class);
    alternatives.forEach(one -> tiers.add(one.tier()));
    return tiers;
  }

  /** Whether it would stand elsewhere. */
  public Certainty certainty() {
    Set<Tier> tiers = tiers();
    if (!tiers.contains(placement.tier())) {
      return Certainty.CERTAIN;
    }
    return tiers.size() > 1 ? Certainty.POSSIBLE : Certainty.NOT_MOVED;
  }

  /** Whether it would, or could, stand elsewhere. */
  public boolean isMoved() {
    return certainty() != Certainty.NOT_MOVED;
  }

  /** The alternatives that aren't the published tier. */
  public List<Alternative> moves() {
    return alternatives.stream().filter(one -> one.tier() != placement.tier()).toList();
  }

  /** Whether the answer rests on a cell without a document, or on an edition that isn't held. */
  public boolean isDoubtful() {
    return !placement.basis().grade().isDocumented() || !doubts.isEmpty() || !notHeld.isEmpty();
  }
}
