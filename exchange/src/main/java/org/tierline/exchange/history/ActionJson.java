package org.tierline.exchange.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PresidentialAction.Clause;

/**
 * What the President determined for a government, as JSON.
 *
 * @param restrictedBy clauses of §110(d)(1) that restrict it
 * @param waived clauses that are waived
 * @param text "read", "readInPart", or "reported" where the original wasn't seen
 */
public record ActionJson(
    String fiscalYear,
    Optional<String> number,
    Optional<LocalDate> date,
    String action,
    List<String> restrictedBy,
    List<String> waived,
    List<String> programmes,
    String text,
    String detail,
    String grade,
    List<String> sources,
    Optional<String> addedByYou) {

  /** A determination as JSON. */
  public static ActionJson of(PresidentialAction action) {
    return new ActionJson(
        "FY" + action.fiscalYear(),
        action.number().isEmpty() ? Optional.empty() : Optional.of(action.number()),
        action.date(),
        action.action().written(),
        action.named().stream().map(Clause::written).toList(),
        action.waived().stream().map(Clause::written).toList(),
        action.programmes(),
        action.text().written(),
        action.detail(),
        action.basis().grade().written(),
        action.basis().sourceIds(),
        PlacementJson.addedByYou(action.origin()));
  }
}
