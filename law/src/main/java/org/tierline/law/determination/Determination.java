package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Reason;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.duty.OwedDuty;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.SpecialWatchList;
import org.tierline.law.watchlist.SpecialWatchList.Limb;

/**
 * What the law says on one government's facts: its tier or the tiers still possible, why, what is
 * missing, and what follows. All of it is derived from the facts on demand; none of it changes.
 *
 * @param facts what it rests on
 * @param readings how the disputed texts of the watch list were read
 * @param decision which list the government stands on
 */
public record Determination(Facts facts, Readings readings, Decision decision) {

  /** The edition it is for. */
  public int edition() {
    return facts.edition();
  }

  /** The tier, once decided; empty while it is open, and where the government isn't covered. */
  public Optional<Tier> tier() {
    return decision.tier();
  }

  /** The reasons, outermost first; none if none were asked for. */
  public List<Reason> reasons() {
    return decision.reasons();
  }

  /** The open questions that could still change the tier, in the law's order. */
  public List<Question<?>> missing() {
    return decision.missing();
  }

  /** Ways to settle an open answer, the smallest first. This tries many answers: ask once. */
  public List<Settling> settlings() {
    return Settling.of(facts, readings);
  }

  /** What would change the tier. This searches all sets of answers: ask once. */
  public Flips flips() {
    return Flips.of(this);
  }

  /** What a careful reader would raise; nothing of it changes the tier. */
  public List<Check> checks() {
    return Check.of(facts);
  }

  /** The watch-list clocks that are possible before the edition. */
  public Clocks clocks() {
    var history = facts.answer(Questions.EARLIER_EDITIONS);
    return history == null
        ? Clocks.unknown(edition(), readings)
        : Clocks.after(history, edition(), readings);
  }

  /** What the clock leaves open for the watch list in this edition: one, if the clock is known. */
  public Set<Clock.Opening> openings() {
    var openings = EnumSet.noneOf(Clock.Opening.class);
    for (Clock clock : clocks().states()) {
      openings.add(clock.opening(edition(), readings));
    }
    return openings;
  }

  /** The tier as the report would print it; "none" where the government isn't covered. */
  public Answer<Tier> tierAtRelease() {
    if (!decision.isDecided()) {
      return Answer.unknown();
    }
    return tier().<Answer<Tier>>map(Answer::of).orElse(Answer.none());
  }

  /** The tier after a reassessment; empty while the tier at release is open or there is none. */
  public Optional<Outcome<Tier>> findEffective() {
    Circumstances around = facts.circumstances();
    return tier()
        .map(
            tier ->
                Reassessment.effectiveTier(
                    edition(), tier, around.reassessment(), groundAfterReassessment()));
  }

  /** The tier after a reassessment as far as it is settled. */
  public Answer<Tier> tierEffective() {
    Answer<Tier> atRelease = tierAtRelease();
    return atRelease instanceof Answer.None
        ? atRelease
        : findEffective()
            .flatMap(Outcome::findValue)
            .<Answer<Tier>>map(Answer::of)
            .orElse(Answer.unknown());
  }

  /** The ground as found after the reassessment, or else as found for the report. */
  private Answer<Boolean> groundAfterReassessment() {
    Answer<Boolean> after = facts.circumstances().groundAfterReassessment();
    if (!after.isUnknown()) {
      return after;
    }
    return switch (new WatchListGrounds().apply(new Inquiry(facts, ReasonDepth.NONE))) {
      case YES -> Answer.of(true);
      case NO -> Answer.of(false);
      case OPEN, PENDING -> Answer.unknown();
    };
  }

  /**
   * The limbs of the special watch list that could list the government, a set for each possibility:
   * one if it is settled; an empty set says that it isn't listed.
   */
  public Set<Set<Limb>> specialWatchList() {
    var possible = new LinkedHashSet<Set<Limb>>();
    if (edition() < SpecialWatchList.FIRST_EDITION) {
      return Set.of(Set.of());
    }
    for (Tier now : possibleEffectiveTiers()) {
      for (Clock clock : clocks().states()) {
        possible.add(SpecialWatchList.limbs(clock.findTier().orElse(null), now));
      }
    }
    if (possible.isEmpty() || (decision.mayBeUncovered() && !decision.isDecided())) {
      possible.add(Set.of());
    }
    return possible;
  }

  /** The tiers that may hold after a reassessment, best first. */
  public Set<Tier> possibleEffectiveTiers() {
    var tiers = EnumSet.noneOf(Tier.class);
    for (Tier tier : decision.possibleTiers()) {
      tiers.addAll(
          Reassessment.effectiveTier(
                  edition(), tier, facts.circumstances().reassessment(), groundAfterReassessment())
              .possible());
    }
    return tiers;
  }

  /** What the law wants done, with the day it was done where that is known. */
  public List<OwedDuty> duties() {
    return DutiesOwed.of(this);
  }

  /** What follows for aid, as known on a day. */
  public Consequences consequences(LocalDate on) {
    return Consequences.of(this, on);
  }

  /** What follows from the child-soldier act. */
  public ChildSoldierConsequences childSoldiers() {
    return ChildSoldierConsequences.of(this);
  }
}
