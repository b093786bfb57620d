package org.tierline.narrative.recommendation;

import java.util.Locale;

/**
 * Who is to do what a recommendation asks, where it names a body that acts other than the
 * government at large: "encourage <em>prosecutors</em> to request restitution", "ensure
 * <em>police</em> screen", "procedures for <em>labor inspectors</em> to identify victims", "a
 * system among <em>judicial officials</em> to track cases". Who is only to be trained, funded,
 * worked with or held to account isn't meant.
 */
public enum Actor {
  /** Police and investigators. */
  LAW_ENFORCEMENT,
  PROSECUTORS,
  /** Courts too. */
  JUDGES,
  LEGISLATURE,
  LABOUR_INSPECTORS,
  /** Immigration officers and border guards. */
  BORDER_OFFICIALS,
  /** Social workers, and ministries for women, children or social affairs. */
  SOCIAL_SERVICES,
  /** Embassies and consulates too. */
  DIPLOMATS,
  /** Civil society. */
  NGOS,
  /** Armed and security forces. */
  MILITARY,
  /** Another ministry, a committee, a local authority. */
  OTHER;

  /** As label files and JSON write it, such as "law-enforcement". */
  public String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
