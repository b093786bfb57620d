package org.tierline.law.childsoldiers;

import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether an item of military aid is restricted in the fiscal year after an edition's list.
 *
 * <p>Source: CSPA §404(a), (c), (d), (e), (f).
 *
 * <p>Needs: {@code cspa.listed}, {@code cspa.waiver}, {@code cspa.certifiedSteps} (from 2019),
 * {@code cspa.reinstated}, and of the item what (e) and (f) ask for.
 *
 * <p>Gives: restricted, or what lifts or excepts it.
 */
public final class MilitaryAidRestriction {
  private static final int LAW_OF_2013 = 2013;
  private static final int LAW_OF_2019 = 2019;
  private static final int MOST_YEARS = 5;

  private MilitaryAidRestriction() {}

  /** What the Act says of an item. */
  public enum Effect {
    /** Not on the list, or not a kind of aid that its law restricts. */
    NOT_RESTRICTED,
    /** Waived in the national interest: (c). */
    WAIVED,
    /** Reinstated: (d). */
    REINSTATED,
    /** Excepted as professionalisation, (e), or as a peacekeeping programme, (f). */
    EXCEPTED,
    RESTRICTED
  }

  /** What an edition's list does to an item in the fiscal year after it. */
  public static Outcome<Effect> of(int edition, ListedGovernment government, MilitaryItem item) {
    return DecisionList.<Effect>of(Provision.CSPA_404_A_EFFECT, edition)
        .when(
            Condition.law(
                !Provision.CSPA_404_A.inForce(edition) || !item.aid().restrictedBy(edition)),
            Effect.NOT_RESTRICTED)
        .when(
            Condition.yes("cspa.listed", government.listed()).not(),
            Effect.NOT_RESTRICTED,
            Provision.CSPA_404_A)
        .when(waived(edition, government, item), Effect.WAIVED, Provision.CSPA_404_C)
        .when(
            Condition.yes("cspa.reinstated", government.reinstated()),
            Effect.REINSTATED,
            Provision.CSPA_404_D)
        .when(professionalisation(edition, item), Effect.EXCEPTED, Provision.CSPA_404_E)
        .when(peacekeeping(edition, item), Effect.EXCEPTED, Provision.CSPA_404_F)
        .otherwise(Effect.RESTRICTED);
  }

  private static Condition waived(int edition, ListedGovernment government, MilitaryItem item) {
    return Condition.of("cspa.waiver", government.waiver(), w -> w.aid().contains(item.aid()))
        .and(certifiedSteps(edition, government));
  }

  /** From 2019 a waiver stands only with a certification of steps. */
  static Condition certifiedSteps(int edition, ListedGovernment government) {
    return edition >= LAW_OF_2019
        ? Condition.yes("cspa.certifiedSteps", government.certifiedSteps())
        : Condition.ALWAYS;
  }

  private static Condition professionalisation(int edition, MilitaryItem item) {
    var helps =
        Condition.yes("item.professionalisation", item.professionalisation())
            .and(Condition.yes("item.certified", item.certified()));
    if (edition < LAW_OF_2019) {
      return helps;
    }
    return helps
        .and(Condition.yes("item.namedSchool", item.namedSchool()))
        .and(Condition.of("item.yearsExcepted", item.yearsExcepted(), y -> y >= MOST_YEARS).not());
  }

  private static Condition peacekeeping(int edition, MilitaryItem item) {
    return Condition.law(edition >= LAW_OF_2013 && item.aid() == MilitaryAid.PKO)
        .and(Condition.yes("item.peacekeepingProgramme", item.peacekeepingProgramme()));
  }
}
