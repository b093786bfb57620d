package org.tierline.law.statute;

import java.util.List;

/**
 * A provision of the statute book, by its stable id, in the order of the book: definitions,
 * standards and indicia, significant efforts, lists, watch list, duties, consequences, child
 * soldiers, linked regimes.
 *
 * <p>An edition is the calendar year of the report. A provision is in force from {@link #from()}
 * through {@link #through()}, both inclusive; after the last reviewed edition by its last known
 * text (see {@link Statute#needsLegalReview}).
 */
public enum Provision {
  TVPA_103_SEVERE(Definitions.SEVERE),
  TVPA_103_CONCRETE(Definitions.CONCRETE),
  TVPA_103_CREDIBLE(Definitions.CREDIBLE),
  TVPA_110_B_1_PERIOD(Definitions.PERIOD),
  TVPA_110_B_1_DUE(Definitions.DUE),
  TVPA_108_SCOPE(Definitions.SCOPE),

  TVPA_108_A_1(Standards.PROHIBIT),
  TVPA_108_A_2(Standards.PARITY),
  TVPA_108_A_3(Standards.STRINGENCY),
  TVPA_108_A_4(Standards.EFFORTS),
  TVPA_108_B_PROSECUTE(Standards.PROSECUTE),
  TVPA_108_B_PROTECT(Standards.PROTECT),
  TVPA_108_B_PREVENT(Standards.PREVENT),
  TVPA_108_B_COOPERATE(Standards.COOPERATE),
  TVPA_108_B_EXTRADITE(Standards.EXTRADITE),
  TVPA_108_B_MIGRATION(Standards.MIGRATION),
  TVPA_108_B_OFFICIALS(Standards.OFFICIALS),
  TVPA_108_B_NONCITIZENS(Standards.NONCITIZENS),
  TVPA_108_B_PARTNERS(Standards.PARTNERS),
  TVPA_108_B_SELFASSESS(Standards.SELFASSESS),
  TVPA_108_B_PROGRESS(Standards.PROGRESS),
  TVPA_108_B_DEMAND(Standards.DEMAND),
  TVPA_108_B_1_PRESUMPTION(Standards.DATA_PROSECUTION),
  TVPA_108_B_7_PRESUMPTION(Standards.DATA_OFFICIALS),
  TVPA_108_B_1_SUSPENDED(Standards.SUSPENDED),

  TVPA_110_B_3_A(Lists.FACTORS),
  TVPA_110_B_3_B(Lists.POLICY),
  TVPA_110_B_3_D(Lists.ENFORCEMENT_BUDGET),
  TVPA_110_B_3_E(Lists.PROTECTION_BUDGET),
  TVPA_110_B_3_F(Lists.CIVIL_SOCIETY),
  TVPA_110_B_1_CONCRETEONLY(Lists.COUNTED),
  TVPA_110_B_1_A(Lists.LIST_1),
  TVPA_110_B_1_B(Lists.LIST_2),
  TVPA_110_B_1_C(Lists.LIST_3),
  TIP_T2WL(Lists.WATCH_LIST_TIER),
  TIP_SPECIAL(Lists.SPECIAL_CASE),
  TIP_REASSESS(Lists.REASSESSMENT),

  TVPA_110_B_2_A(WatchList.COMPOSITION),
  TVPA_110_B_2_A_III_I(WatchList.GROUND_NUMBER),
  TVPA_110_B_2_A_III_II(WatchList.GROUND_EVIDENCE),
  TVPA_110_B_2_A_III_III(WatchList.GROUND_COMMITMENTS),
  TVPA_110_B_2_B(WatchList.ASSESSMENT),
  TVPA_110_B_2_C(WatchList.NO_CARRY_OVER),
  TVPA_110_B_2_D_I(WatchList.LIMIT),
  TVPA_110_B_2_D_II(WatchList.WAIVER),
  TVPA_110_B_2_E(WatchList.WAIVER_NOTICE),
  TVPA_110_B_2_F(WatchList.ONE_YEAR),
  TVPA_110_B_4(WatchList.ACTION_PLANS),
  /**
   * The discretionary interim reports that §110(b)(2) held until 2012; the id is this book's own,
   * since nothing else decides by it. It stays because §110(c) still refers to it.
   */
  TVPA_110_B_2_INTERIM(Lists.INTERIM),

  TVPA_110_B_1_H(PublicationDuties.CHANGES),
  TVPA_110_B_1_DG(PublicationDuties.CONTENTS),
  TVPA_110_B_1_NARR(PublicationDuties.NARRATIVES),
  CSPA_404_B_1(PublicationDuties.SOLDIERS_LIST),
  CSPA_405_D(PublicationDuties.SOLDIERS_DATA),
  TPA_106_B_6_C(PublicationDuties.TRADE_EVIDENCE),
  CAATSA_321_A(PublicationDuties.KOREAN_LABOUR_EMPLOYERS),
  TRANSL(PublicationDuties.TRANSLATION),

  TVPA_110_A(Consequences.POLICY),
  TVPA_110_C(Consequences.DETERMINATION),
  TVPA_110_D_FY(Consequences.FISCAL_YEAR),
  TVPA_110_D_1_A_I(Consequences.WITHHOLDING),
  TVPA_110_D_1_A_II(Consequences.WITHHOLDING_EXCHANGES),
  TVPA_110_D_1_B(Consequences.INSTITUTIONS),
  TVPA_110_D_2(Consequences.RESTRICTED_ALREADY),
  TVPA_110_D_3(Consequences.SUBSEQUENT_COMPLIANCE),
  TVPA_110_D_4(Consequences.WAIVER),
  TVPA_110_D_5_A(Consequences.WAIVER_SCOPE),
  TVPA_110_D_5_B(Consequences.MANDATORY_WAIVER),
  TVPA_110_E(Consequences.CERTIFICATION),
  TVPA_110_F(Consequences.LATER_WAIVER),
  TVPA_103_NHNT(Definitions.NHNT),
  NOTE_NEWS(Definitions.MISSTATEMENT),
  TVPA_RESTRICT(Consequences.ONE_ITEM),

  CSPA_402_2(ChildSoldiers.CHILD_SOLDIER),
  CSPA_404_A(ChildSoldiers.LISTING),
  CSPA_404_A_EFFECT(ChildSoldiers.RESTRICTION),
  CSPA_404_B_2(ChildSoldiers.NOTICE),
  CSPA_404_C(ChildSoldiers.WAIVER),
  CSPA_404_D(ChildSoldiers.REINSTATEMENT),
  CSPA_404_E(ChildSoldiers.PROFESSIONALISATION),
  CSPA_404_F(ChildSoldiers.PEACEKEEPING),
  CSPA_405_C(ChildSoldiers.REPORT),

  TPA_106_B_6(LinkedRegimes.TRADE),
  ATHLETE(LinkedRegimes.ATHLETES),
  SUDAN_ACT(LinkedRegimes.SUDAN),
  MCC(LinkedRegimes.MILLENNIUM),
  CAATSA_321_B(LinkedRegimes.KOREAN_GOODS),
  UFLPA(LinkedRegimes.XINJIANG_GOODS),
  INA_212_A_2_H(LinkedRegimes.TRAFFICKERS),
  GSP_CBI(LinkedRegimes.PREFERENCES),
  AID_PRIORITY(LinkedRegimes.AID_PRIORITY);

  /** Stands for "still in force" in {@link #through()}. */
  public static final int OPEN = Integer.MAX_VALUE;

  @SuppressWarnings("ImmutableEnumChecker") // a record whose lists are copies
  private final Row row;

  Provision(Row row) {
    this.row = row;
  }

  /** The stable id, like "TVPA-110-b-2-D-i". */
  public String id() {
    return row.id();
  }

  /** A few words that name it. */
  public String title() {
    return row.title();
  }

  /** What it asks and what it yields, in one to three sentences of our own. */
  public String summary() {
    return row.summary();
  }

  /** What it asks of whoever applies it. */
  public Kind kind() {
    return row.kind();
  }

  /** Whether it is known to be in force for an edition. */
  public boolean inForce(int edition) {
    return standing(edition) == Standing.IN_FORCE;
  }

  /** How it stands in an edition. */
  public Standing standing(int edition) {
    if (edition > row.through()) {
      return Standing.NO_LONGER;
    }
    if (edition >= row.from()) {
      return Standing.IN_FORCE;
    }
    return row.startKnown() ? Standing.NOT_YET : Standing.NOT_KNOWN;
  }

  /**
   * First edition it is in force for; where {@link #startKnown()} is false, the first for which its
   * text was read.
   */
  public int from() {
    return row.from();
  }

  /** Whether {@link #from()} is when it began. */
  public boolean startKnown() {
    return row.startKnown();
  }

  /** Last edition it is in force for; {@link #OPEN} while it is. */
  public int through() {
    return row.through();
  }

  /**
   * Where it is printed in an edition. Before it came in: where it was first printed; after it was
   * struck: where it was last.
   */
  public Citation citation(int edition) {
    return row.place(edition).citation();
  }

  /**
   * The law whose text is in force for an edition: the last that touched it, renumbering included.
   * Before it came in: the first; after it was struck: the last that left it standing.
   */
  public Layer layer(int edition) {
    var found = row.changes().getFirst().layer();
    for (var change : row.changes()) {
      if (change.firstEdition() <= edition && change.effect() != Effect.STRUCK) {
        found = change.layer();
      }
    }
    return found;
  }

  /** All laws that touched it, oldest first. */
  public List<Layer> layers() {
    return row.changes().stream().map(Change::layer).distinct().toList();
  }

  /** All that was done to it, oldest first. */
  public List<Change> changes() {
    return row.changes();
  }

  /** How sure the entry is. */
  public Confidence confidence() {
    return row.confidence();
  }

  /** Where it is printed in an edition, ready to compare. */
  List<Reference> references(int edition) {
    return row.place(edition).references();
  }
}
