package org.tierline.law.linked;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.law.statute.Provision;

/**
 * A law beside the trafficking acts that hangs on the report, or is often taken to.
 *
 * <p>Its citation and how sure the entry is are the provision's.
 */
public enum LinkedRegime {
  TRADE_PROMOTION(
      Provision.TPA_106_B_6,
      Trigger.TIER,
      "the trading partner is on the Tier 3 list of the latest report",
      "no fast track for the agreement, unless the President states in public, with evidence, that"
          + " the country took concrete actions on the report's main recommendations",
      LocalDate.of(2015, 6, 29)),
  ATHLETES(
      Provision.ATHLETE,
      Trigger.TIER,
      "the host is on Tier 3 in the latest report",
      "a covered country: U.S. athletes are briefed on human rights before they go",
      null),
  SUDAN(
      Provision.SUDAN_ACT,
      Trigger.RESTRICTION,
      "a restriction under the trafficking or the child-soldier act",
      "powers to give aid \"notwithstanding\" other law don't override it",
      null),
  MILLENNIUM_CHALLENGE(
      Provision.MCC,
      Trigger.RESTRICTION,
      "a bar under §110(d)(1)",
      "a candidate country only \"but for\" that bar; the candidate reports name such countries",
      null),
  NORTH_KOREAN_GOODS(
      Provision.CAATSA_321_B,
      Trigger.OTHER,
      "goods made by North Korean nationals, anywhere",
      "taken to be made by forced labour and kept out, unless clear and convincing evidence shows"
          + " otherwise",
      LocalDate.of(2017, 8, 2)),
  XINJIANG_GOODS(
      Provision.UFLPA,
      Trigger.OTHER,
      "goods with inputs from Xinjiang",
      "taken to be made by forced labour and kept out, unless clear and convincing evidence shows"
          + " otherwise",
      LocalDate.of(2022, 6, 21)),
  TRAFFICKERS(
      Provision.INA_212_A_2_H,
      Trigger.OTHER,
      "a person who is a significant trafficker",
      "no visa; sanctions under §111 are possible",
      null),
  PREFERENCES(
      Provision.GSP_CBI,
      Trigger.NONE_FOUND,
      "workers' rights under the preference programmes",
      "the report is evidence only; no tier has an effect",
      null),
  AID_PRIORITIES(
      Provision.AID_PRIORITY,
      Trigger.REPORT,
      "the report's assessment of the country",
      "to be taken into account when aid against trafficking is programmed",
      null);

  /** What sets a regime off. */
  public enum Trigger {
    /** The tier itself. */
    TIER,
    /** A restriction that follows from a tier or a list. */
    RESTRICTION,
    /** What the report says. */
    REPORT,
    /** Something else: not the tier. */
    OTHER,
    /** Nothing that hangs on the tier was found. */
    NONE_FOUND
  }

  private final Provision provision;
  private final Trigger trigger;
  private final String when;
  private final String effect;
  private final Optional<LocalDate> since;

  LinkedRegime(
      Provision provision, Trigger trigger, String when, String effect, @Nullable LocalDate since) {
    this.provision = provision;
    this.trigger = trigger;
    this.when = when;
    this.effect = effect;
    this.since = Optional.ofNullable(since);
  }

  /** Its entry in the statute book. */
  public Provision provision() {
    return provision;
  }

  /** What kind of thing sets it off. */
  public Trigger trigger() {
    return trigger;
  }

  /** When it applies, in words. */
  public String when() {
    return when;
  }

  /** What it does, in words. */
  public String effect() {
    return effect;
  }

  /** The day it came into force; empty where that isn't known. */
  public Optional<LocalDate> since() {
    return since;
  }

  /** Those that hang on the tier itself, in order. */
  public static List<LinkedRegime> listByTier() {
    return Arrays.stream(values()).filter(regime -> regime.trigger == Trigger.TIER).toList();
  }
}
