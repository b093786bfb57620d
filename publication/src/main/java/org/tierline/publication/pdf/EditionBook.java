package org.tierline.publication.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.chart.Theme;
import org.tierline.publication.frame.Language;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.Words;
import org.tierline.publication.page.Counts;
import org.tierline.publication.page.EditionPage;
import org.tierline.publication.page.FiscalYearPage;
import org.tierline.publication.page.ProsePage;
import org.tierline.publication.page.SourcesPage;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.ledger.Ledger;

/**
 * What the book of an edition tells, chapter by chapter.
 *
 * @param release when the edition came out and what it covers
 * @param map the map with its legend, as SVG
 * @param consequences what Tier 3 brings; empty before 2003
 * @param sources all that the book names
 * @param governments every one that the edition places, from A to Z
 */
public record EditionBook(
    int year,
    String release,
    ProsePage method,
    String map,
    EditionPage edition,
    Optional<FiscalYearPage> consequences,
    List<SourcesPage.Row> sources,
    List<GovernmentEntry> governments) {

  /** Copies. */
  public EditionBook {
    sources = List.copyOf(sources);
    governments = List.copyOf(governments);
  }

  /**
   * The book of an edition.
   *
   * @param progress takes what was just gathered, and the share of the work
   * @throws Fault of kind NOT_FOUND if the record has no such edition
   */
  static EditionBook of(Published published, int year, ObjDoubleConsumer<String> progress) {
    var record = published.record();
    var sheet =
        EditionSheet.of(record, year)
            .orElseThrow(
                () ->
                    Fault.notFound(
                        "there is no %d edition in the record as known on %s; it holds %s"
                            .formatted(year, published.on(), Wording.years(record.years()))));
    var edition = EditionPage.of(published, sheet);
    var governments = governments(published, sheet, edition, progress);
    var consequences =
        sheet
            .restrictions()
            .filter(found -> !found.rows().isEmpty())
            .flatMap(found -> Ledger.of(record, found.fiscalYear(), published.on()))
            .map(ledger -> FiscalYearPage.of(record, ledger));
    Set<String> cited = new TreeSet<>();
    edition.sources().sources().forEach(source -> cited.add(source.id()));
    consequences.ifPresent(
        page -> page.sources().sources().forEach(source -> cited.add(source.id())));
    governments.forEach(government -> cited.addAll(government.sources()));
    return new EditionBook(
        year,
        edition.release(),
        ProsePage.of(published),
        edition.map().figure().withLegend(Theme.LIGHT, spoken(edition)),
        edition,
        consequences,
        SourcesPage.of(published).rows().stream().filter(row -> cited.contains(row.id())).toList(),
        governments);
  }

  private static List<GovernmentEntry> governments(
      Published published,
      EditionSheet sheet,
      EditionPage edition,
      ObjDoubleConsumer<String> progress) {
    Map<String, EditionPage.Standing> standings = new HashMap<>();
    edition
        .tiers()
        .forEach(tier -> tier.rows().forEach(row -> standings.put(row.government().code(), row)));
    var rows =
        sheet.rows().stream()
            .sorted(Comparator.comparing(row -> row.country().sortName()))
            .toList();
    var governments = new ArrayList<GovernmentEntry>();
    for (EditionSheet.Row row : rows) {
      var standing = standings.get(row.country().code());
      if (standing == null) {
        throw new IllegalStateException(row.country().code() + " stands on no tier of its edition");
      }
      governments.add(GovernmentEntry.of(published, row.placement(), row.country(), standing));
      progress.accept(row.country().officialName(), governments.size() / (double) rows.size());
    }
    return governments;
  }

  /** The map in words. */
  private static String spoken(EditionPage edition) {
    Words words = Words.of(Language.ENGLISH);
    return edition.map().title()
        + ", on a map of the world: "
        + edition.counts().tiers().stream()
            .map((Counts.Count tier) -> words.text(tier.wordsKey()) + ", " + tier.count())
            .collect(Collectors.joining("; "))
        + ". The tables of the next chapter say the same government by government.";
  }
}
