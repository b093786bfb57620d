package org.tierline.record.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.KnownBy;

/**
 * A fiscal year's ledger: for every government what the law attached to the edition before it,
 * against what was determined by a day.
 *
 * @param edition whose tiers and lists it answers
 * @param on the day it holds for
 * @param window when the determination is owed; empty where the day of release isn't held
 * @param signed the determination known by the day: its day; empty if none is
 * @param number its number, like "2024-14"; empty text where none is known
 * @param determinations how much of the determinations is held
 * @param childSoldiers how much of the child-soldier list is held; complete where there was none
 *     yet
 * @param entries every government that the edition places, or that a list or determination names,
 *     by name
 */
public record Ledger(
    FiscalYear fiscalYear,
    int edition,
    LocalDate on,
    Optional<DeterminationWindow> window,
    Optional<LocalDate> signed,
    String number,
    Coverage.State determinations,
    Coverage.State childSoldiers,
    List<LedgerEntry> entries) {

  /** Copies. */
  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * The ledger of a fiscal year; empty if no edition that governs it was out by the day, or it is
   * before {@code FY2004}, the first with determinations.
   *
   * @param record the whole record: what was signed after the day counts as not yet signed
   */
  public static Optional<Ledger> of(PublicRecord record, FiscalYear year, LocalDate on) {
    return editionOf(record, year, on).map(edition -> of(record, edition, year, on));
  }

  /** The ledgers of all fiscal years, first to last. */
  public static List<Ledger> all(PublicRecord record, LocalDate on) {
    return years(record, on).stream().flatMap(year -> of(record, year, on).stream()).toList();
  }

  /** The fiscal years that have a ledger, first to last. */
  public static List<FiscalYear> years(PublicRecord record, LocalDate on) {
    return record.editions().stream()
        .map(Ledger::yearOf)
        .filter(year -> editionOf(record, year, on).isPresent())
        .toList();
  }

  /** The edition that a ledger answers; empty if there is no such ledger. */
  private static Optional<Edition> editionOf(PublicRecord record, FiscalYear year, LocalDate on) {
    return editionOf(record, year)
        .filter(edition -> edition.year() >= DeterminationWindow.FIRST_EDITION)
        .filter(edition -> !KnownBy.outFrom(record, edition).isAfter(on));
  }

  private static Ledger of(PublicRecord record, Edition edition, FiscalYear year, LocalDate on) {
    var accounts = new Accounts(record, edition, year, on);
    var first =
        record.determinations(year.year()).stream()
            .filter(action -> action.date().filter(day -> !day.isAfter(on)).isPresent())
            .findFirst();
    var entries =
        record.countries().stream()
            .flatMap(country -> accounts.entry(country).stream())
            .sorted(Comparator.comparing((LedgerEntry entry) -> entry.country().sortName()))
            .toList();
    return new Ledger(
        year,
        edition.year(),
        on,
        edition.release().map(DeterminationWindow::new),
        first.flatMap(PresidentialAction::date),
        first.map(PresidentialAction::number).orElse(""),
        held(record, RecordList.DETERMINATIONS, year.year()),
        Regime.MILITARY_AID.reaches(edition.year())
            ? held(record, RecordList.CHILD_SOLDIERS, edition.year())
            : Coverage.State.COMPLETE,
        entries);
  }

  static Coverage.State held(PublicRecord record, RecordList list, int year) {
    return record.coverage(list, year).map(Coverage::state).orElse(Coverage.State.NONE_HELD);
  }

  /** The edition whose Tier 3 a fiscal year answers; empty if the record hasn't it. */
  static Optional<Edition> editionOf(PublicRecord record, FiscalYear year) {
    return record.editions().stream().filter(edition -> yearOf(edition).equals(year)).findFirst();
  }

  /** The fiscal year that an edition's Tier 3 reaches. */
  static FiscalYear yearOf(Edition edition) {
    return edition
        .release()
        .map(FiscalYear::ofRelease)
        .orElseGet(() -> new FiscalYear(edition.year() + 1));
  }

  /** The entry of a government; empty if the ledger has none. */
  public Optional<LedgerEntry> find(String country) {
    return entries.stream().filter(entry -> entry.country().code().equals(country)).findFirst();
  }

  /** The entries for which a regime attached something, or isn't known not to have. */
  public List<LedgerEntry> concernedBy(Regime regime) {
    return entries.stream()
        .filter(
            entry ->
                entry
                    .account(regime)
                    .filter(account -> account.state() != State.NOT_OWED)
                    .isPresent())
        .toList();
  }

  /**
   * How many governments are in each state under a regime, every state named. Only what may be
   * counted is: what others report, or no document shows, is left out.
   */
  public Map<State, Integer> totals(Regime regime) {
    var totals = new EnumMap<State, Integer>(State.class);
    for (State state : State.values()) {
      totals.put(state, 0);
    }
    for (LedgerEntry entry : entries) {
      entry
          .account(regime)
          .filter(Account::isCountable)
          .ifPresent(account -> totals.merge(account.state(), 1, Integer::sum));
    }
    return Map.copyOf(totals);
  }

  /** How many accounts of a regime are left out of {@link #totals}. */
  public long leftOut(Regime regime) {
    return entries.stream()
        .flatMap(entry -> entry.account(regime).stream())
        .filter(account -> !account.isCountable())
        .count();
  }

  /** Days from the release to the determination known; empty where either isn't. */
  public OptionalLong days() {
    return window.isPresent() && signed.isPresent()
        ? OptionalLong.of(window.get().days(signed.get()))
        : OptionalLong.empty();
  }

  /** How the determination known stands to its window. */
  public Optional<Timeliness> timeliness() {
    return window.flatMap(days -> signed.map(days::timeliness));
  }

  /** Whether the window had closed by the day, and the determination came later. */
  public boolean isOverdue() {
    return window.filter(days -> on.isAfter(days.closes())).isPresent()
        && entries.stream()
            .flatMap(entry -> entry.account(Regime.AID).stream())
            .anyMatch(account -> account.state() == State.NOT_YET_DETERMINED);
  }
}
