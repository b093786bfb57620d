package org.tierline.publication.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierline.publication.chart.Theme;
import org.tierline.publication.chart.TierStrip;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.CountryPage;
import org.tierline.publication.page.EditionPage;
import org.tierline.publication.page.Explained;
import org.tierline.publication.page.FiscalYearRow;
import org.tierline.publication.page.NarrativeStated;
import org.tierline.publication.page.SourceLink;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.history.CountrySheet;
import org.tierline.record.history.Explanation;

/**
 * A government's page in the book of an edition.
 *
 * @param page what the site tells of it
 * @param standing where it stands in the edition
 * @param explained its placement in the edition
 * @param strip its tiers over all editions known, as SVG
 * @param last whether the edition is the last one known, so that the clock tells of the next
 * @param fiscalYears what Tier 3 brought up to the edition, latest first, the latest few
 * @param earlierFiscalYears how many more there are
 * @param narrative what its narrative of the edition states, if that is on record
 */
public record GovernmentEntry(
    CountryPage page,
    EditionPage.Standing standing,
    Explained explained,
    String strip,
    boolean last,
    List<FiscalYearRow> fiscalYears,
    int earlierFiscalYears,
    Optional<NarrativeStated> narrative) {

  /** So many leave room for the rest of the page, and so many beside a narrative. */
  private static final int MOST_FISCAL_YEARS = 5;

  private static final int MOST_BESIDE_NARRATIVE = 1;

  /** Copies. */
  public GovernmentEntry {
    fiscalYears = List.copyOf(fiscalYears);
  }

  static GovernmentEntry of(
      Published published, Placement placement, Country country, EditionPage.Standing standing) {
    int edition = placement.edition();
    var sheet = CountrySheet.of(published.record(), country);
    var page = CountryPage.of(published, sheet);
    var explanation =
        Explanation.of(published.record(), country, edition)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        country.code() + " is placed in " + edition + " and can't be explained"));
    var strip = TierStrip.of(sheet);
    var fiscalYears = page.fiscalYears().stream().filter(row -> row.edition() <= edition).toList();
    var narrative = page.narrative().filter(stated -> stated.edition() == edition);
    int most = narrative.isPresent() ? MOST_BESIDE_NARRATIVE : MOST_FISCAL_YEARS;
    int shown = Math.min(most, fiscalYears.size());
    return new GovernmentEntry(
        page,
        standing,
        Explained.of(published, explanation),
        strip.figure().plain(Theme.LIGHT, strip.name() + ": " + strip.label()),
        edition == published.lastEdition(),
        fiscalYears.subList(0, shown),
        fiscalYears.size() - shown,
        narrative);
  }

  /** The ids of all sources that the page names. */
  Set<String> sources() {
    Set<String> ids = new TreeSet<>();
    add(ids, explained.sources());
    page.waivers().forEach(waiver -> add(ids, waiver.sources()));
    page.instruments().forEach(instrument -> add(ids, instrument.sources()));
    fiscalYears.forEach(row -> add(ids, row.sources()));
    return ids;
  }

  private static void add(Set<String> ids, List<SourceLink> sources) {
    sources.forEach(source -> ids.add(source.id()));
  }
}
