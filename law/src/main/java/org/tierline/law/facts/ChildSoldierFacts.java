package org.tierline.law.facts;

import java.time.LocalDate;
import org.tierline.law.Answer;
import org.tierline.law.childsoldiers.ListedGovernment;
import org.tierline.law.childsoldiers.ListingFacts;
import org.tierline.law.childsoldiers.SoldiersWaiver;

/**
 * What an office holds on a government and child soldiers.
 *
 * @param found what bears on the list
 * @param waiver the waiver for the fiscal year after; "none" if there is none
 * @param waivedOn the day it was signed
 * @param certifiedSteps whether effective and continuing steps were certified
 * @param reinstated whether aid was reinstated
 */
public record ChildSoldierFacts(
    ListingFacts found,
    Answer<SoldiersWaiver> waiver,
    Answer<LocalDate> waivedOn,
    Answer<Boolean> certifiedSteps,
    Answer<Boolean> reinstated) {

  /** Nothing known. */
  public static final ChildSoldierFacts UNKNOWN =
      new ChildSoldierFacts(
          ListingFacts.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown());

  /** As the restriction takes it. */
  public ListedGovernment government(Answer<Boolean> listed) {
    return new ListedGovernment(listed, waiver, certifiedSteps, reinstated);
  }
}
