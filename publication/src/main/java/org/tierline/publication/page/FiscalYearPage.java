package org.tierline.publication.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.ConsequencesJson;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.Restrictions;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Basis;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RestrictionSheet;

/**
 * What Tier 3 brought in one fiscal year: {@code /consequences/FY2026}.
 *
 * @param edition whose Tier 3 it answers
 * @param sentences what is owed, when it was due, how much is held
 * @param rows every government on Tier 3, by name
 * @param others determined for that year without being on Tier 3 in the record
 */
public record FiscalYearPage(
    String fiscalYear,
    int edition,
    Years years,
    List<String> sentences,
    List<Row> rows,
    List<Row> others,
    SourceList sources) {

  /**
   * One government.
   *
   * @param cell its tier in the edition; not placed for those outside
   * @param signed what was determined, in words; "not held" never means none
   * @param held whether anything is held
   * @param restrictedBy the clauses that restrict it
   * @param waived the clauses that are waived
   * @param programmes what a waiver allows
   * @param read how much of the text was read; empty text for all of it
   * @param sources by id
   */
  public record Row(
      Government government,
      Optional<TierCell> cell,
      String signed,
      boolean held,
      String restrictedBy,
      String waived,
      String programmes,
      String read,
      List<String> sources) {

    /** Copies. */
    public Row {
      sources = List.copyOf(sources);
    }
  }

  /** Copies. */
  public FiscalYearPage {
    sentences = List.copyOf(sentences);
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  /** The page of a fiscal year. */
  public static FiscalYearPage of(PublicRecord record, RestrictionSheet sheet) {
    var onTier3 = sheet.rows().stream().map(row -> row.placement().country()).toList();
    var rows =
        sheet.rows().stream()
            .sorted(Comparator.comparing(row -> name(record, row.placement().country())))
            .map(
                row ->
                    row(
                        record,
                        row.placement().country(),
                        Optional.of(TierCell.of(row.placement())),
                        row.action()))
            .toList();
    var others =
        record.determinations(sheet.fiscalYear().year()).stream()
            .filter(action -> !onTier3.contains(action.country()))
            .sorted(Comparator.comparing(action -> name(record, action.country())))
            .map(
                action ->
                    row(
                        record,
                        action.country(),
                        record.find(action.country(), sheet.edition()).map(TierCell::of),
                        Optional.of(action)))
            .toList();
    return new FiscalYearPage(
        sheet.fiscalYear().toString(),
        sheet.edition(),
        Years.of(
            "years.fiscal",
            ConsequencesPage.sheets(record).stream()
                .map(each -> each.fiscalYear().toString())
                .toList(),
            "/consequences/",
            sheet.fiscalYear().toString()),
        Restrictions.sentences(sheet),
        rows,
        others,
        SourceList.of(record, bases(record, sheet)));
  }

  private static String name(PublicRecord record, String code) {
    return record.country(code).orElseThrow().sortName();
  }

  private static List<Basis> bases(PublicRecord record, RestrictionSheet sheet) {
    return record.determinations(sheet.fiscalYear().year()).stream()
        .map(PresidentialAction::basis)
        .toList();
  }

  private static Row row(
      PublicRecord record,
      String code,
      Optional<TierCell> cell,
      Optional<PresidentialAction> action) {
    return new Row(
        Government.of(record.country(code).orElseThrow()),
        cell,
        action.map(each -> Wording.words(each.action())).orElse("not held"),
        action.isPresent(),
        action.map(each -> Wording.clauses(each.named())).orElse(""),
        action.map(each -> Wording.clauses(each.waived())).orElse(""),
        action.map(each -> String.join(", ", each.programmes())).orElse(""),
        action.map(Wording::text).orElse(""),
        action.map(each -> each.basis().sourceIds()).orElse(List.of()));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return ConsequencesPage.sheets(published.record()).stream()
          .map(sheet -> "/consequences/" + sheet.fiscalYear())
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("consequences")) {
        return Optional.empty();
      }
      var sheet = sheet(published, steps.getLast());
      return Optional.of(
          View.of(
                  new Head(
                      "Consequences of Tier 3 in " + sheet.fiscalYear(),
                      "What was owed, signed and waived in %s for the governments on Tier 3 of the %d edition, and what isn't held."
                          .formatted(sheet.fiscalYear(), sheet.edition()),
                      "consequences"),
                  "fiscal-year.jte",
                  of(published.record(), sheet))
              .with(
                  Format.JSON,
                  () ->
                      published.json(ConsequencesJson.SCHEMA, ConsequencesJson.of(List.of(sheet))))
              .with(Format.CSV, () -> published.csv(HistoryCsv.restrictions(sheet))));
    }

    private static RestrictionSheet sheet(Published published, String text) {
      var sheets = ConsequencesPage.sheets(published.record());
      return sheets.stream()
          .filter(sheet -> sheet.fiscalYear().toString().equals(text))
          .findFirst()
          .orElseThrow(
              () ->
                  Fault.notFound(
                      "there is no fiscal year \""
                          + text
                          + "\" in the record; a fiscal year is written like FY2026, and the"
                          + " record has "
                          + sheets.stream()
                              .map(sheet -> sheet.fiscalYear().toString())
                              .collect(Collectors.joining(", "))));
    }
  }
}
