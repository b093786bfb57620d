package org.tierline.law.consequence;

import java.util.Arrays;
import java.util.Optional;

/** In one word, what is known of a determination on a government. */
public enum DeterminationLabel {
  /** Restricted by (d)(1)(A)(i). */
  A_I("A_i"),
  /** Restricted by (d)(1)(A)(ii). */
  A_II("A_ii"),
  /** Referred to restrictions that stand already: (d)(2). */
  D2("D2"),
  /** Found after the report to comply or to make significant efforts: (d)(3). */
  D3("D3"),
  /** All restrictions waived. */
  FULL_WAIVER("FULL_WAIVER"),
  /** Some restrictions waived, by limb or by programme. */
  PARTIAL_WAIVER("PARTIAL_WAIVER"),
  /** Restricted without a waiver; the clause isn't known. */
  SANCTION("SANCTION");

  private final String code;

  DeterminationLabel(String code) {
    this.code = code;
  }

  /** As case files write it. */
  public String code() {
    return code;
  }

  /** Reads a code; empty for any other text. */
  public static Optional<DeterminationLabel> find(String code) {
    return Arrays.stream(values()).filter(label -> label.code.equals(code)).findFirst();
  }
}
