package org.tierline.publication.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.ledger.LedgerCsv;
import org.tierline.exchange.ledger.LedgerJson;
import org.tierline.exchange.ledger.LedgerWording;
import org.tierline.law.Tier;
import org.tierline.law.definition.FiscalYear;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Basis;
import org.tierline.record.PublicRecord;
import org.tierline.record.ledger.Account;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.LedgerEntry;
import org.tierline.record.ledger.Regime;
import org.tierline.record.ledger.State;

/**
 * The ledger of one fiscal year, what the law attached against what was determined: {@code
 * /consequences/FY2026}.
 *
 * @param edition whose tiers and lists it answers
 * @param sentences what is owed, when it was due, how much is held
 * @param rows every government on Tier 3, by name
 * @param others determined for that year without being on Tier 3 in the record
 * @param soldiers the totals of military aid, in a sentence; empty text before the Act's first list
 * @param soldierRows every government on the child-soldier list, by name
 * @param linked what follows from Tier 3 by law alone, in sentences
 * @param notes what is often got wrong
 */
public record FiscalYearPage(
    String fiscalYear,
    int edition,
    Years years,
    List<String> sentences,
    List<Row> rows,
    List<Row> others,
    String soldiers,
    List<Row> soldierRows,
    List<String> linked,
    List<String> notes,
    SourceList sources) {

  /**
   * One government's account.
   *
   * @param cell its tier in the edition; not placed for those outside
   * @param state how what was owed stands to what was determined, in words
   * @param held whether anything is held
   * @param ground what a waiver rests on; empty text where there is none
   * @param restrictedBy the clauses that restrict it
   * @param waived the clauses that are waived
   * @param programmes what a waiver allows
   * @param read how much of the text was read; empty text for all of it
   * @param sources by id
   */
  public record Row(
      Government government,
      Optional<TierCell> cell,
      String state,
      boolean held,
      String ground,
      String restrictedBy,
      String waived,
      String programmes,
      String read,
      List<String> sources) {

    /** Copies. */
    public Row {
      sources = List.copyOf(sources);
    }

    static Row of(LedgerEntry entry, Account account, int edition) {
      var action = account.action();
      return new Row(
          Government.of(entry.country()),
          entry.placement().map(TierCell::of),
          account.state().words(),
          account.state() != State.NOT_HELD,
          LedgerWording.ground(account, edition),
          action.map(each -> Wording.clauses(each.named())).orElse(""),
          action.map(each -> Wording.clauses(each.waived())).orElse(""),
          action.map(each -> String.join(", ", each.programmes())).orElse(""),
          action.map(Wording::text).orElse(""),
          account.bases().isEmpty() ? List.of() : account.bases().getLast().sourceIds());
    }
  }

  /** Copies. */
  public FiscalYearPage {
    sentences = List.copyOf(sentences);
    rows = List.copyOf(rows);
    others = List.copyOf(others);
    soldierRows = List.copyOf(soldierRows);
    linked = List.copyOf(linked);
    notes = List.copyOf(notes);
  }

  /** The page of a ledger. */
  public static FiscalYearPage of(PublicRecord record, Ledger ledger) {
    boolean soldiers = Regime.MILITARY_AID.reaches(ledger.edition());
    return new FiscalYearPage(
        ledger.fiscalYear().toString(),
        ledger.edition(),
        Years.of(
            "years.fiscal",
            Ledger.years(record, ledger.on()).stream().map(FiscalYear::toString).toList(),
            "/consequences/",
            ledger.fiscalYear().toString()),
        LedgerWording.sentences(ledger),
        rows(ledger, Regime.AID, FiscalYearPage::isOnTier3),
        rows(ledger, Regime.AID, entry -> !isOnTier3(entry)),
        soldiers ? LedgerWording.totals(ledger, Regime.MILITARY_AID) : "",
        rows(ledger, Regime.MILITARY_AID, entry -> true),
        Arrays.stream(Regime.values())
            .filter(regime -> !regime.determined() && regime.reaches(ledger.edition()))
            .map(regime -> LedgerWording.linked(ledger, regime))
            .toList(),
        LedgerWording.NOTES,
        SourceList.of(record, bases(ledger)));
  }

  private static boolean isOnTier3(LedgerEntry entry) {
    return entry.placement().filter(cell -> cell.tier() == Tier.T3).isPresent();
  }

  /**
   * The accounts of a regime; of one that is not held for anybody, only those known to be named.
   */
  private static List<Row> rows(Ledger ledger, Regime regime, Predicate<LedgerEntry> which) {
    return ledger.concernedBy(regime).stream()
        .filter(which)
        .map(entry -> Row.of(entry, entry.account(regime).orElseThrow(), ledger.edition()))
        .filter(row -> regime == Regime.AID || !row.sources().isEmpty())
        .toList();
  }

  private static List<Basis> bases(Ledger ledger) {
    return ledger.entries().stream()
        .flatMap(entry -> entry.accounts().stream())
        .filter(account -> account.state() != State.NOT_OWED && account.regime().determined())
        .filter(account -> !account.bases().isEmpty())
        .map(account -> account.bases().getLast())
        .toList();
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return Ledger.years(published.record(), published.on()).stream()
          .map(year -> "/consequences/" + year)
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("consequences")) {
        return Optional.empty();
      }
      var ledger = ledger(published, steps.getLast());
      return Optional.of(
          View.of(
                  new Head(
                      "Consequences in " + ledger.fiscalYear(),
                      "What the law attached to Tier 3 and to the child-soldier list of the %d edition in %s, against what was determined, and what isn't held."
                          .formatted(ledger.edition(), ledger.fiscalYear()),
                      "consequences"),
                  "fiscal-year.jte",
                  of(published.record(), ledger))
              .table(
                  published,
                  () -> LedgerCsv.of(ledger, ledger.entries()),
                  LedgerJson.SCHEMA,
                  () -> LedgerJson.of(ledger, ledger.entries())));
    }

    private static Ledger ledger(Published published, String text) {
      return FiscalYear.find(text)
          .flatMap(year -> Ledger.of(published.record(), year, published.on()))
          .orElseThrow(
              () ->
                  Fault.notFound(
                      "there is no fiscal year \""
                          + text
                          + "\" in the record; a fiscal year is written like FY2026, and the"
                          + " record has "
                          + Ledger.years(published.record(), published.on()).stream()
                              .map(FiscalYear::toString)
                              .collect(Collectors.joining(", "))));
    }
  }
}
