package org.tierline.law.childsoldiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Military aid that being on the list restricts: CSPA §404(a). */
public enum MilitaryAid {
  /** Excess defence articles: 22 U.S.C. 2321j. */
  EDA("EDA", "excess defense articles", 2010, false),
  /** International military education and training: 22 U.S.C. 2347. */
  IMET("IMET", "international military education and training", 2010, false),
  /** Peacekeeping operations: 22 U.S.C. 2348; since the law of 2013. */
  PKO("PKO", "peacekeeping operations", 2013, false),
  /** Foreign military financing: 22 U.S.C. 2763. */
  FMF("FMF", "foreign military financing", 2010, false),
  /** Licences for direct commercial sales of military equipment. */
  DCS("DCS", "licences for direct commercial sales", 2010, false),
  /**
   * Support to build capacity under 10 U.S.C. 333: State's practice where that law imports the Act,
   * first seen for the list of 2020.
   */
  TITLE_10_333("10USC333", "support under 10 U.S.C. 333", 2020, true);

  private final String code;
  private final String title;
  private final int firstEdition;
  private final boolean practice;

  MilitaryAid(String code, String title, int firstEdition, boolean practice) {
    this.code = code;
    this.title = title;
    this.firstEdition = firstEdition;
    this.practice = practice;
  }

  /** As case files write it: EDA, IMET, PKO, FMF, DCS, 10USC333. */
  public String code() {
    return code;
  }

  /** In words. */
  public String title() {
    return title;
  }

  /** Whether it is restricted by practice under another law, not by the Act's own text. */
  public boolean practice() {
    return practice;
  }

  /** Whether an edition's list restricts it. */
  public boolean restrictedBy(int edition) {
    return edition >= firstEdition;
  }

  /** Reads a code in any case; empty for any other text. */
  public static Optional<MilitaryAid> find(String code) {
    var wanted = code.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(aid -> aid.code.equals(wanted)).findFirst();
  }
}
