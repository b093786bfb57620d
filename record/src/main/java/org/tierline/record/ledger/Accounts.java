package org.tierline.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.statute.Provision;
import org.tierline.record.Basis;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/** Opens the accounts of governments for one fiscal year, as known by a day. */
final class Accounts {
  private final PublicRecord record;
  private final Edition edition;
  private final FiscalYear year;
  private final LocalDate on;
  private final Optional<DeterminationWindow> window;

  /** The edition whose child-soldier list restricts the year: CSPA §404(a). */
  private final int listed;

  private final boolean determinationsComplete;
  private final boolean soldiersComplete;
  private final boolean placementsComplete;

  Accounts(PublicRecord record, Edition edition, FiscalYear year, LocalDate on) {
    this.record = record;
    this.edition = edition;
    this.year = year;
    this.on = on;
    this.window = edition.release().map(DeterminationWindow::new);
    this.determinationsComplete = isComplete(RecordList.DETERMINATIONS, year.year());
    this.listed = year.year() - 1;
    this.soldiersComplete = isComplete(RecordList.CHILD_SOLDIERS, listed);
    this.placementsComplete = isComplete(RecordList.PLACEMENTS, edition.year());
  }

  private boolean isComplete(RecordList list, int of) {
    return Ledger.held(record, list, of) == Coverage.State.COMPLETE;
  }

  /** The entry of a government; empty where neither edition, list nor determination names it. */
  Optional<LedgerEntry> entry(Country country) {
    String code = country.code();
    var placement = record.find(code, edition.year());
    var action = action(code);
    var listing = listing(code);
    if (placement.isEmpty() && action.isEmpty() && listing.isEmpty()) {
      return Optional.empty();
    }
    var accounts = new ArrayList<Account>();
    for (Regime regime : Regime.values()) {
      if (regime.reaches(edition.year())) {
        accounts.add(
            switch (regime) {
              case AID -> aid(placement, action);
              case MILITARY_AID -> militaryAid(listing);
              case TRADE, ATHLETES -> byTier(regime, placement);
            });
      }
    }
    return Optional.of(new LedgerEntry(country, placement, accounts));
  }

  /** What was determined by the day. One without a day counts from the first of its year. */
  private Optional<PresidentialAction> action(String code) {
    return record
        .findDetermination(code, year.year())
        .filter(action -> !action.date().orElse(year.firstDay()).isAfter(on));
  }

  private Optional<ChildSoldierListing> listing(String code) {
    return record.childSoldiers(listed).stream()
        .filter(row -> row.country().equals(code))
        .findFirst();
  }

  private Account aid(Optional<Placement> placement, Optional<PresidentialAction> action) {
    boolean onTier3 = placement.filter(cell -> cell.tier() == Tier.T3).isPresent();
    var bases = new ArrayList<Basis>();
    placement.map(Placement::basis).ifPresent(bases::add);
    if (action.isPresent()) {
      bases.add(action.get().basis());
      return new Account(
          Regime.AID,
          state(action.get().action()),
          action.get().text() == PresidentialAction.Text.REPORTED
              ? Account.Seen.REPORTED
              : Account.Seen.ORIGINAL,
          onTier3 ? tier3() : "not on Tier 3 in the record, and named in the determination",
          ground(action.get().action()),
          action,
          bases);
    }
    if (!onTier3) {
      return none(
          Regime.AID,
          placement.isPresent() || placementsComplete ? State.NOT_OWED : State.NOT_HELD,
          placement.map(this::tier).orElse("not in the list held of the edition"),
          bases);
    }
    return none(
        Regime.AID, mayStillBeSigned() ? State.NOT_YET_DETERMINED : State.NOT_HELD, tier3(), bases);
  }

  /**
   * Whether the record says that something was signed after the day, or the window was still open
   * then; else that nothing is held tells nothing.
   */
  private boolean mayStillBeSigned() {
    boolean signedLater =
        record.determinations(year.year()).stream()
            .anyMatch(row -> row.date().filter(day -> day.isAfter(on)).isPresent());
    boolean beforeTheEnd = window.filter(days -> !on.isAfter(days.closes())).isPresent();
    return beforeTheEnd || (signedLater && determinationsComplete);
  }

  private static State state(PresidentialAction.Action action) {
    return switch (action) {
      case RESTRICTED -> State.RESTRICTED;
      case RESTRICTED_UNSPECIFIED -> State.RESTRICTED_WAIVERS_NOT_READ;
      case PARTIAL_WAIVER -> State.WAIVED_IN_PART;
      case FULL_WAIVER -> State.WAIVED;
      case WAIVER_UNSPECIFIED -> State.WAIVED_HOW_FAR_NOT_READ;
      case REASSESSED -> State.REASSESSED;
      case RESTRICTED_BY_DIRECTION -> State.BY_DIRECTION;
    };
  }

  private static Optional<Provision> ground(PresidentialAction.Action action) {
    return switch (action) {
      case PARTIAL_WAIVER, FULL_WAIVER, WAIVER_UNSPECIFIED -> Optional.of(Provision.TVPA_110_D_4);
      case REASSESSED -> Optional.of(Provision.TVPA_110_D_3);
      case RESTRICTED, RESTRICTED_UNSPECIFIED, RESTRICTED_BY_DIRECTION -> Optional.empty();
    };
  }

  private Account militaryAid(Optional<ChildSoldierListing> listing) {
    if (listing.isEmpty()) {
      return none(
          Regime.MILITARY_AID,
          soldiersComplete ? State.NOT_OWED : State.NOT_HELD,
          soldiersComplete
              ? "not on the child-soldier list of the " + listed + " edition"
              : "the child-soldier list of the " + listed + " edition isn't held whole",
          List.of());
    }
    var bases = List.of(listing.get().basis());
    String because = "on the child-soldier list of the " + listed + " edition";
    if (on.isBefore(year.firstDay())) {
      return none(Regime.MILITARY_AID, State.NOT_YET_DETERMINED, because, bases);
    }
    var state =
        switch (listing.get().waiver()) {
          case NONE -> State.RESTRICTED;
          case PARTIAL -> State.WAIVED_IN_PART;
          case FULL -> State.WAIVED;
          case UNKNOWN -> State.NOT_HELD;
        };
    boolean waived = state == State.WAIVED || state == State.WAIVED_IN_PART;
    return new Account(
        Regime.MILITARY_AID,
        state,
        state == State.NOT_HELD ? Account.Seen.NOTHING : Account.Seen.ORIGINAL,
        because,
        waived ? Optional.of(Provision.CSPA_404_C) : Optional.empty(),
        Optional.empty(),
        bases);
  }

  private Account byTier(Regime regime, Optional<Placement> placement) {
    boolean onTier3 = placement.filter(cell -> cell.tier() == Tier.T3).isPresent();
    return none(
        regime,
        onTier3
            ? State.FOLLOWS
            : placement.isPresent() || placementsComplete ? State.NOT_OWED : State.NOT_HELD,
        placement.map(this::tier).orElse("not in the list held of the edition"),
        placement.map(Placement::basis).stream().toList());
  }

  private static Account none(Regime regime, State state, String because, List<Basis> bases) {
    return new Account(
        regime, state, Account.Seen.NOTHING, because, Optional.empty(), Optional.empty(), bases);
  }

  private String tier3() {
    return "on Tier 3 of the " + edition.year() + " edition";
  }

  private String tier(Placement placement) {
    return (placement.tier() == Tier.SC ? "a special case" : "on " + placement.tier().title())
        + " in the "
        + edition.year()
        + " edition";
  }
}
