package org.tierline.law.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tierline.law.Answer;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.DeterminationHeld;
import org.tierline.law.consequence.PresidentialDetermination;
import org.tierline.law.consequence.Waiver;

/**
 * What an office holds on the determination of §110(d) that followed an edition.
 *
 * @param number like "2026-02"
 * @param date the day it was signed
 * @param clauses the clauses it applies to the government
 * @param receivedPreviousYear whether the government received assistance of the restricted kind in
 *     the fiscal year before, which selects (d)(1)(A)(i) or (ii)
 * @param waivers what it waives; "none" if nothing
 * @param restrictions under (d)(2), the restrictions that stand already
 */
public record DeterminationMade(
    Answer<String> number,
    Answer<LocalDate> date,
    Answer<Set<Clause>> clauses,
    Answer<Boolean> receivedPreviousYear,
    Answer<List<Waiver>> waivers,
    Answer<String> restrictions) {

  /** Nothing known of it. */
  public static final DeterminationMade UNKNOWN =
      new DeterminationMade(
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown());

  /** As the consequences take it: held once its day is known. */
  public DeterminationHeld held() {
    return date.find()
        .<DeterminationHeld>map(
            day ->
                new DeterminationHeld.Read(
                    new PresidentialDetermination(
                        number, day, clauses, waivers, List.of(), restrictions)))
        .orElse(new DeterminationHeld.NotHeld());
  }
}
