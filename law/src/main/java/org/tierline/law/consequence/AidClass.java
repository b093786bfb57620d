package org.tierline.law.consequence;

/**
 * Where an item stands to the definition of "nonhumanitarian, nontrade-related foreign assistance":
 * §103(10). The carve-outs of (A) are numbered as printed.
 */
public enum AidClass {
  /** Covered by (A): aid under the Foreign Assistance Act. */
  COVERED_AID(true, "(A)"),
  /** Covered by (B): sales or financing under the Arms Export Control Act. */
  COVERED_ARMS(true, "(B)"),
  /** Economic Support Fund money through non-governmental organizations. */
  CARVED_OUT_I(false, "(A)(i)"),
  /** International narcotics control. */
  CARVED_OUT_II(false, "(A)(ii)"),
  /** Other narcotics-related aid, after notice. */
  CARVED_OUT_III(false, "(A)(iii)"),
  /** Disaster relief. */
  CARVED_OUT_IV(false, "(A)(iv)"),
  /** Antiterrorism. */
  CARVED_OUT_V(false, "(A)(v)"),
  /** Refugees. */
  CARVED_OUT_VI(false, "(A)(vi)"),
  /** Humanitarian and other development aid in support of non-governmental organizations. */
  CARVED_OUT_VII(false, "(A)(vii)"),
  /** The Development Finance Corporation, earlier OPIC. */
  CARVED_OUT_VIII(false, "(A)(viii)"),
  /** Any other programme that is trade-related or humanitarian. */
  CARVED_OUT_IX(false, "(A)(ix)"),
  /** Narcotics-related sales or financing of arms, after notice: excepted from (B). */
  EXCEPTED_ARMS(false, "(B)"),
  /** Under another law than the two that the definition names. */
  OUTSIDE(false, ""),
  /** Not given to the government: the bar is on aid to it. */
  NOT_TO_GOVERNMENT(false, "");

  private final boolean covered;
  private final String paragraph;

  AidClass(boolean covered, String paragraph) {
    this.covered = covered;
    this.paragraph = paragraph;
  }

  /** Whether the bar of §110(d)(1)(A) reaches it. */
  public boolean covered() {
    return covered;
  }

  /** The paragraph of §103(10) that decides, like "(A)(iv)"; empty where none does. */
  public String paragraph() {
    return paragraph;
  }
}
