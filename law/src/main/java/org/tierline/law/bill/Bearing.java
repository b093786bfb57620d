package org.tierline.law.bill;

import org.tierline.law.statute.Provision;

/** What can be said of placements when a provision is changed. */
public enum Bearing {
  /** The watch list and its clock: computed exactly, as far as the findings are known. */
  CLOCK("computed", "the clock is run under the bill"),
  /**
   * A ground of the watch list: the record doesn't tell which ground a placement rested on, so both
   * outcomes are given.
   */
  GROUND(
      "bounded",
      "no record tells which ground a placement rested on: both outcomes are given as possible"),
  /** What is measured or found: no placement can be computed, for the record holds no findings. */
  FINDINGS(
      "notComputed",
      "what is measured or found would change, and the record holds no findings: all findings are"
          + " held as they were"),
  /** What a tier or a list brings. */
  CONSEQUENCES("noPlacement", "changes what a tier brings, not who is on it"),
  /** Neither. */
  NONE("noEffect", "no placement hangs on it");

  private final String written;
  private final String words;

  Bearing(String written, String words) {
    this.written = written;
    this.words = words;
  }

  /** As data files write it. */
  public String written() {
    return written;
  }

  /** In words, for a person. */
  public String words() {
    return words;
  }

  /** What a change of a provision bears on. */
  public static Bearing of(Provision provision) {
    return switch (provision) {
      case TVPA_110_B_2_A, TIP_T2WL, TVPA_110_B_2_D_I, TVPA_110_B_2_D_II, TVPA_110_B_2_F -> CLOCK;
      case TVPA_110_B_2_A_III_I, TVPA_110_B_2_A_III_II, TVPA_110_B_2_A_III_III -> GROUND;
      case TVPA_103_SEVERE,
          TVPA_103_CONCRETE,
          TVPA_103_CREDIBLE,
          TVPA_110_B_1_PERIOD,
          TVPA_108_SCOPE,
          TVPA_108_A_1,
          TVPA_108_A_2,
          TVPA_108_A_3,
          TVPA_108_A_4,
          TVPA_108_B_PROSECUTE,
          TVPA_108_B_PROTECT,
          TVPA_108_B_PREVENT,
          TVPA_108_B_COOPERATE,
          TVPA_108_B_EXTRADITE,
          TVPA_108_B_MIGRATION,
          TVPA_108_B_OFFICIALS,
          TVPA_108_B_NONCITIZENS,
          TVPA_108_B_PARTNERS,
          TVPA_108_B_SELFASSESS,
          TVPA_108_B_PROGRESS,
          TVPA_108_B_DEMAND,
          TVPA_108_B_1_PRESUMPTION,
          TVPA_108_B_7_PRESUMPTION,
          TVPA_108_B_1_SUSPENDED,
          TVPA_110_B_3_A,
          TVPA_110_B_3_B,
          TVPA_110_B_3_D,
          TVPA_110_B_3_E,
          TVPA_110_B_3_F,
          TVPA_110_B_1_CONCRETEONLY,
          TVPA_110_B_1_A,
          TVPA_110_B_1_B,
          TVPA_110_B_1_C,
          TVPA_110_B_2_C,
          TIP_SPECIAL ->
          FINDINGS;
      case TIP_REASSESS,
          TVPA_110_A,
          TVPA_110_C,
          TVPA_110_D_FY,
          TVPA_110_D_1_A_I,
          TVPA_110_D_1_A_II,
          TVPA_110_D_1_B,
          TVPA_110_D_2,
          TVPA_110_D_3,
          TVPA_110_D_4,
          TVPA_110_D_5_A,
          TVPA_110_D_5_B,
          TVPA_110_E,
          TVPA_110_F,
          TVPA_103_NHNT,
          TVPA_RESTRICT,
          TPA_106_B_6,
          ATHLETE,
          MCC ->
          CONSEQUENCES;
      case TVPA_110_B_1_DUE,
          TVPA_110_B_2_B,
          TVPA_110_B_2_E,
          TVPA_110_B_4,
          TVPA_110_B_2_INTERIM,
          TVPA_110_B_1_H,
          TVPA_110_B_1_DG,
          TVPA_110_B_1_NARR,
          CSPA_404_B_1,
          CSPA_405_D,
          TPA_106_B_6_C,
          CAATSA_321_A,
          TRANSL,
          NOTE_NEWS,
          CSPA_402_2,
          CSPA_404_A,
          CSPA_404_A_EFFECT,
          CSPA_404_B_2,
          CSPA_404_C,
          CSPA_404_D,
          CSPA_404_E,
          CSPA_404_F,
          CSPA_405_C,
          SUDAN_ACT,
          CAATSA_321_B,
          UFLPA,
          INA_212_A_2_H,
          GSP_CBI,
          AID_PRIORITY ->
          NONE;
    };
  }
}
