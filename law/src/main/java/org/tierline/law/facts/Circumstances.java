package org.tierline.law.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tierline.law.Answer;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.definition.ReportingPeriod;

/**
 * What an office holds beside the questions that bear on a government's list: the dates of the
 * edition, what was done after it, child soldiers, and figures kept as context. None of it changes
 * the list; duties and consequences rest on it.
 *
 * @param release the day the report was released; "none" while it isn't
 * @param period the reporting period, where the law doesn't fix it
 * @param reassessment what the Secretary found after the report; "none" if nothing
 * @param reassessedOn the day of it
 * @param groundAfterReassessment whether a ground of the watch list was found then
 * @param determination what is held of the determination; "none" if none was made
 * @param childSoldiers what is held on child soldiers
 * @param figures numbers on record that decide nothing, by their keys in a facts file, like {@code
 *     indicia.PROSECUTE.convictions}
 */
public record Circumstances(
    Answer<LocalDate> release,
    Answer<ReportingPeriod> period,
    Answer<Reassessment.Finding> reassessment,
    Answer<LocalDate> reassessedOn,
    Answer<Boolean> groundAfterReassessment,
    Answer<DeterminationMade> determination,
    ChildSoldierFacts childSoldiers,
    Map<String, Integer> figures) {

  /** Nothing known. */
  public static final Circumstances UNKNOWN =
      new Circumstances(
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          Answer.unknown(),
          ChildSoldierFacts.UNKNOWN,
          Map.of());

  /** Copies, keeping the order of the figures. */
  public Circumstances {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** These circumstances with a release day in place of what is held of it. */
  public Circumstances withRelease(LocalDate day) {
    return new Circumstances(
        Answer.of(day),
        period,
        reassessment,
        reassessedOn,
        groundAfterReassessment,
        determination,
        childSoldiers,
        figures);
  }
}
