package org.tierline.record.ledger;

import org.tierline.law.statute.Provision;

/** A law that attaches something to a tier or list, with an account of its own in the ledger. */
public enum Regime {
  /** Aid, officials' exchanges, votes in banks: §110(d)(1); for one fiscal year. */
  AID("aid", "aid, exchanges, votes in banks", Provision.TVPA_110_D_1_A_I, 2003, true),
  /** Military aid to a government on the child-soldier list: CSPA §404(a); for one fiscal year. */
  MILITARY_AID(
      "militaryAid", "military aid (child soldiers)", Provision.CSPA_404_A_EFFECT, 2010, true),
  /** No fast track for a trade agreement: by law, while the edition is the latest. */
  TRADE("trade", "fast track of trade agreements", Provision.TPA_106_B_6, 2015, false),
  /** Athletes are briefed on human rights: by law, while the edition is the latest. */
  ATHLETES("athletes", "briefing of athletes", Provision.ATHLETE, 2001, false);

  private final String written;
  private final String title;
  private final Provision provision;
  private final int firstEdition;
  private final boolean determined;

  Regime(String written, String title, Provision provision, int firstEdition, boolean determined) {
    this.written = written;
    this.title = title;
    this.provision = provision;
    this.firstEdition = firstEdition;
    this.determined = determined;
  }

  /** As data write it. */
  public String written() {
    return written;
  }

  /** In words. */
  public String title() {
    return title;
  }

  /** Where it stands in the statute book. */
  public Provision provision() {
    return provision;
  }

  /** Whether an edition's tiers or lists may set it off. */
  public boolean reaches(int edition) {
    return edition >= firstEdition && provision.from() <= edition;
  }

  /**
   * Whether it holds for a fiscal year and can be waived; else it follows by itself, while the
   * edition is the latest.
   */
  public boolean determined() {
    return determined;
  }
}
