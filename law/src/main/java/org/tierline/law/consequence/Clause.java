package org.tierline.law.consequence;

import java.util.Arrays;
import java.util.Optional;
import org.tierline.law.statute.Provision;

/** What a determination under §110(d) can say of a government. One may fall under several. */
public enum Clause {
  /** No assistance to a government that received such last fiscal year: (d)(1)(A)(i). */
  A_I("A_i", Provision.TVPA_110_D_1_A_I),
  /** None to one that received none, and no exchanges for its officials: (d)(1)(A)(ii). */
  A_II("A_ii", Provision.TVPA_110_D_1_A_II),
  /** Votes against loans of the development banks and the Monetary Fund: (d)(1)(B). */
  B("B", Provision.TVPA_110_D_1_B),
  /** Comparable restrictions stand already: (d)(2). */
  D2("D2", Provision.TVPA_110_D_2),
  /** The government complies by now, or makes significant efforts: (d)(3). */
  D3("D3", Provision.TVPA_110_D_3);

  private final String code;
  private final Provision provision;

  Clause(String code, Provision provision) {
    this.code = code;
    this.provision = provision;
  }

  /** As facts and case files write it: A_i, A_ii, B, D2, D3. */
  public String code() {
    return code;
  }

  /** Where it is printed. */
  public Provision provision() {
    return provision;
  }

  /** Reads a code; empty for any other text. */
  public static Optional<Clause> find(String code) {
    return Arrays.stream(values()).filter(clause -> clause.code.equals(code)).findFirst();
  }
}
