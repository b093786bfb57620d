package org.tierline.exchange.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.history.ActionJson;
import org.tierline.exchange.history.PlacementJson;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.statute.Provision;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.LedgerEntry;
import org.tierline.record.ledger.Regime;
import org.tierline.record.ledger.State;

/**
 * A fiscal year's ledger as JSON.
 *
 * @param edition whose tiers and lists it answers
 * @param owedFrom first day of the window for the determination
 * @param owedThrough last day of it
 * @param overdue whether the window had closed by the day without a determination that is known
 * @param totals by regime and state, of what may be counted
 * @param leftOut by regime, how many accounts the totals leave out: reported, or without a document
 * @param notes what is often got wrong
 */
public record LedgerJson(
    String fiscalYear,
    int edition,
    Optional<LocalDate> owedFrom,
    Optional<LocalDate> owedThrough,
    Optional<String> number,
    Optional<LocalDate> signedOn,
    Optional<Long> days,
    Optional<String> timeliness,
    boolean overdue,
    String determinationsHeld,
    String childSoldierListHeld,
    Map<String, Map<String, Integer>> totals,
    Map<String, Long> leftOut,
    List<String> notes,
    List<EntryJson> governments) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/ledger/1";

  /** One government. */
  public record EntryJson(
      String country,
      String iso2,
      String name,
      Optional<PlacementJson> placement,
      List<AccountJson> accounts) {

    static EntryJson of(LedgerEntry entry) {
      return new EntryJson(
          entry.country().code(),
          IsoCodes.alpha2(entry.country().code()),
          entry.country().officialName(),
          entry.placement().map(PlacementJson::of),
          entry.accounts().stream().map(AccountJson::of).toList());
    }
  }

  /**
   * One regime's account.
   *
   * @param counted whether the totals count it
   * @param ground the provision that a waiver or reassessment rests on, by its id
   */
  public record AccountJson(
      String regime,
      String rule,
      String state,
      String seen,
      boolean counted,
      String because,
      Optional<String> ground,
      Optional<ActionJson> signed) {

    static AccountJson of(Account account) {
      return new AccountJson(
          account.regime().written(),
          account.regime().provision().id(),
          account.state().written(),
          account.seen().written(),
          account.isCountable(),
          account.because(),
          account.ground().map(Provision::id),
          account.action().map(ActionJson::of));
    }
  }

  /** A ledger as JSON; of one government alone where the entries are narrowed to it. */
  public static LedgerJson of(Ledger ledger, List<LedgerEntry> entries) {
    var totals = new LinkedHashMap<String, Map<String, Integer>>();
    var leftOut = new LinkedHashMap<String, Long>();
    for (Regime regime : Regime.values()) {
      if (regime.reaches(ledger.edition())) {
        var counts = new LinkedHashMap<String, Integer>();
        for (State state : State.values()) {
          int count = ledger.totals(regime).getOrDefault(state, 0);
          if (count > 0) {
            counts.put(state.written(), count);
          }
        }
        totals.put(regime.written(), counts);
        leftOut.put(regime.written(), ledger.leftOut(regime));
      }
    }
    return new LedgerJson(
        ledger.fiscalYear().toString(),
        ledger.edition(),
        ledger.window().map(DeterminationWindow::opens),
        ledger.window().map(DeterminationWindow::closes),
        ledger.number().isEmpty() ? Optional.empty() : Optional.of(ledger.number()),
        ledger.signed(),
        ledger.days().isPresent() ? Optional.of(ledger.days().getAsLong()) : Optional.empty(),
        ledger.timeliness().map(timeliness -> timeliness.name().toLowerCase(Locale.ROOT)),
        ledger.isOverdue(),
        ledger.determinations().written(),
        ledger.childSoldiers().written(),
        totals,
        leftOut,
        LedgerWording.NOTES,
        entries.stream().map(EntryJson::of).toList());
  }
}
