package org.tierline.law.duty;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.definition.DueDate;
import org.tierline.law.statute.Provision;

/**
 * What the law wants of an edition as a whole, whatever the governments.
 *
 * <p>Source: §110(b)(1); CSPA §404(b)(1) and §405(c)-(d); CAATSA §321(a); 22 U.S.C. 8222(a).
 *
 * <p>Needs: the edition.
 *
 * <p>Gives: the duties whose provisions are known to be in force for it, in that order.
 */
public final class EditionDuties {
  private static final String ALL = "every edition";

  private EditionDuties() {}

  /** The duties of an edition. */
  public static List<Duty> of(int edition) {
    var duties = new ArrayList<Duty>();
    add(
        duties,
        edition,
        Provision.TVPA_110_B_1_DUE,
        "submit the report",
        new Due.By(DueDate.of(edition)),
        ALL);
    add(
        duties,
        edition,
        Provision.TVPA_110_B_1_DG,
        "report on the UN, the OSCE and NATO, on global patterns by nationality, sex and age, on"
            + " emerging issues, and on promising practices",
        new Due.InTheReport(),
        ALL);
    add(
        duties,
        edition,
        Provision.TVPA_110_B_1_NARR,
        "describe efforts against the standards, nature and scope, and trend lines",
        new Due.InTheReport(),
        ALL);
    add(
        duties,
        edition,
        Provision.CSPA_404_B_1,
        "print the child-soldier list",
        new Due.InTheReport(),
        ALL);
    add(
        duties,
        edition,
        Provision.CSPA_405_D,
        "repeat the data of the annual child-soldier report",
        new Due.InTheReport(),
        "where a government was notified or waived");
    add(
        duties,
        edition,
        Provision.CAATSA_321_A,
        "include the determinations on foreign employers of North Korean labour",
        new Due.InTheReport(),
        ALL);
    add(duties, edition, Provision.TRANSL, "have the report translated", new Due.Undated(), ALL);
    return List.copyOf(duties);
  }

  private static void add(
      List<Duty> duties, int edition, Provision provision, String what, Due due, String because) {
    if (provision.inForce(edition)) {
      duties.add(new Duty(provision, edition, what, Who.SECRETARY, due, false, because, List.of()));
    }
  }
}
