package org.tierline.law.duty;

import java.time.LocalDate;
import org.tierline.law.Answer;
import org.tierline.law.Tier;

/**
 * What decides which duties arise for one government in one edition.
 *
 * @param edition the edition
 * @param release the day the report was released; "none" while it isn't
 * @param lastYear its tier in the edition before, after any reassessment; "none" if not placed
 * @param atRelease its tier as the report placed it; "none" if not placed
 * @param effective its tier after any reassessment; "none" if not placed
 * @param limitWaiverNotified the day Congress was notified of a waiver of the watch-list limit;
 *     "none" if there was no waiver
 * @param restrictedAlready whether the determination refers to restrictions that stand already:
 *     §110(d)(2)
 * @param childSoldierListed whether it is on the edition's child-soldier list
 * @param childSoldierWaived the day of the waiver under CSPA §404(c); "none" if there was none
 */
public record GovernmentInEdition(
    int edition,
    Answer<LocalDate> release,
    Answer<Tier> lastYear,
    Answer<Tier> atRelease,
    Answer<Tier> effective,
    Answer<LocalDate> limitWaiverNotified,
    Answer<Boolean> restrictedAlready,
    Answer<Boolean> childSoldierListed,
    Answer<LocalDate> childSoldierWaived) {

  /** Nothing known but the edition. */
  public static GovernmentInEdition unknown(int edition) {
    return new GovernmentInEdition(
        edition,
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown());
  }
}
