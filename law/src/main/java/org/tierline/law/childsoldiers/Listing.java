package org.tierline.law.childsoldiers;

import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.statute.Provision;

/**
 * Whether a government belongs on an edition's child-soldier list. Independent of its tier.
 *
 * <p>Source: CSPA §404(a)-(b)(1); first list in the 2010 edition.
 *
 * <p>Needs: {@code cspa.forces}, {@code cspa.recruit}, {@code cspa.use}, {@code
 * cspa.clearlyIdentified}.
 *
 * <p>Gives: listed if clearly identified as recruiting <em>and</em> using child soldiers (2010 to
 * 2018), recruiting <em>or</em> using them (from 2019, police and security forces included).
 */
public final class Listing {
  private static final int FIRST_EDITION_WITH_OR = 2019;

  private Listing() {}

  /** Whether it belongs on the list; never before the 2010 edition. */
  public static Outcome<Boolean> of(int edition, ListingFacts found) {
    var recruit = Condition.yes("cspa.recruit", found.recruit());
    var use = Condition.yes("cspa.use", found.use());
    var conduct = edition >= FIRST_EDITION_WITH_OR ? recruit.or(use) : recruit.and(use);
    var forces =
        Condition.of(
            "cspa.forces", found.forces(), f -> f.stream().anyMatch(one -> one.listable(edition)));
    return DecisionList.<Boolean>of(Provision.CSPA_404_A, edition)
        .when(Condition.law(Provision.CSPA_404_A.inForce(edition)).not(), false)
        .when(conduct.not(), false)
        .when(forces.not(), false)
        .when(Condition.yes("cspa.clearlyIdentified", found.clearlyIdentified()).not(), false)
        .otherwise(true);
  }

  /** The fiscal year that an edition's list restricts: the one after the year of the list. */
  public static FiscalYear restrictedYear(int edition) {
    return new FiscalYear(edition + 1);
  }
}
