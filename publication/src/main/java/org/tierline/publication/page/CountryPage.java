package org.tierline.publication.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.CountryJson;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeSummary;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.law.Tier;
import org.tierline.publication.chart.TierStrip;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.publication.map.Borders;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.Succession;
import org.tierline.record.history.CountrySheet;

/**
 * One government's whole history: {@code /countries/KOR}, and {@code /countries/KOR/brief} with
 * less of it, on one sheet of paper.
 *
 * @param current its streak in a sentence
 * @param streaks those of more than one edition, first to last
 * @param clock what the next edition leaves open, in sentences
 * @param latest its last placement explained; empty if it has none
 * @param aid why the table of fiscal years is empty; empty text if it isn't
 * @param childSoldiers when it is on that list
 * @param policyOrPattern when it is on that list
 * @param waivers of the watch-list limit
 * @param names as printed over time
 * @param successions the record's choices that concern it
 * @param narrative what its narrative states, if one is on record
 * @param borders those that it borders by land; none for an island
 * @param compared those beside which it can be compared, its own code first, parted by commas;
 *     empty text if the last edition doesn't place it
 * @param region the governments of its region beside it
 */
public record CountryPage(
    String name,
    String code,
    String regionName,
    String current,
    Strip strip,
    List<StreakRow> streaks,
    int nextEdition,
    String clock,
    Optional<Explained> latest,
    List<FiscalYearRow> fiscalYears,
    String aid,
    String childSoldiers,
    String policyOrPattern,
    List<Waiver> waivers,
    List<Instrument> instruments,
    List<String> names,
    List<String> successions,
    Optional<NarrativeStated> narrative,
    List<Neighbour> borders,
    String compared,
    List<Neighbour> region) {

  /** A waiver of the limit. */
  public record Waiver(int edition, String words, List<SourceLink> sources) {}

  /**
   * An instrument it is known to be party to.
   *
   * @param since the year; empty text where not known
   * @param doubtful whether no document shows it
   */
  public record Instrument(String name, String since, boolean doubtful, List<SourceLink> sources) {}

  /** Copies. */
  public CountryPage {
    borders = List.copyOf(borders);
    region = List.copyOf(region);
  }

  /** Another government, with its mark in the last edition. */
  public record Neighbour(String name, String path, Mark mark) {}

  /** How many of those it borders are compared with it. */
  public int comparedBorders() {
    return Math.min(borders.size(), ComparePage.MOST - 1);
  }

  /** The page of a government. */
  public static CountryPage of(Published published, CountrySheet sheet) {
    var country = sheet.country();
    var bordering = Borders.of(country.code());
    var borders = beside(published, other -> bordering.contains(other.code()));
    return new CountryPage(
        country.officialName(),
        country.code(),
        country.region().title(),
        Wording.current(sheet),
        Strip.of(sheet),
        sheet.streaks().stream().filter(streak -> streak.length() > 1).map(StreakRow::of).toList(),
        sheet.next().edition(),
        Wording.next(sheet.next()),
        latest(published, sheet),
        sheet.fiscalYears().reversed().stream()
            .map(row -> FiscalYearRow.of(published, row))
            .toList(),
        aid(sheet),
        Wording.sentence(Wording.standing(sheet.childSoldierList())),
        Wording.sentence(Wording.standing(sheet.policyOrPatternList())),
        sheet.waivers().stream()
            .map(
                waiver ->
                    new Waiver(
                        waiver.edition(),
                        waiver.derived()
                            ? "follows from the rule only; no document lists it"
                            : "number " + waiver.number() + " of its run",
                        SourceLink.of(published, waiver.basis())))
            .toList(),
        sheet.instruments().stream()
            .map(
                held ->
                    new Instrument(
                        held.instrument(),
                        held.year().map(String::valueOf).orElse(""),
                        !held.basis().grade().isDocumented(),
                        SourceLink.of(published, held.basis())))
            .toList(),
        sheet.names().stream()
            .map(
                name ->
                    name.name()
                        + " "
                        + (name.from() == name.through()
                            ? "" + name.from()
                            : name.from() + "-" + name.through()))
            .toList(),
        sheet.successions().stream().map(CountryPage::succession).toList(),
        narrative(published, country.code()),
        borders.stream().map(Placed::neighbour).toList(),
        published.record().find(country.code(), published.lastEdition()).isEmpty()
            ? ""
            : Stream.concat(
                    Stream.of(country.code()),
                    borders.stream().map(Placed::code).limit(ComparePage.MOST - 1))
                .collect(Collectors.joining(",")),
        beside(
                published,
                other -> other.region() == country.region() && !other.code().equals(country.code()))
            .stream()
            .map(Placed::neighbour)
            .toList());
  }

  private static Optional<Explained> latest(Published published, CountrySheet sheet) {
    return sheet.cells().reversed().stream()
        .flatMap(cell -> cell.placement().stream())
        .filter(placement -> placement.country().equals(sheet.country().code()))
        .findFirst()
        .flatMap(
            placement -> published.chronicle().explanation(sheet.country(), placement.edition()))
        .map(explanation -> Explained.of(published, explanation));
  }

  private static String aid(CountrySheet sheet) {
    if (!sheet.fiscalYears().isEmpty()) {
      return "";
    }
    return sheet.cells().stream().allMatch(CountrySheet.Cell::held)
        ? "Never on Tier 3 from the 2003 edition on, so no restriction under §110(d) was owed."
        : "On Tier 3 in no edition held from 2003 on, so no restriction under §110(d) was owed for"
            + " those.";
  }

  private static String succession(Succession succession) {
    return "%s to %s, %d: %s. %s"
        .formatted(
            succession.from(),
            succession.to(),
            succession.edition(),
            succession.choice().written(),
            succession.note());
  }

  private static Optional<NarrativeStated> narrative(Published published, String code) {
    int edition = RecordedNarratives.BUILT_IN_EDITION;
    return published.record().edition(edition).isEmpty()
        ? Optional.empty()
        : RecordedNarratives.find(code, edition)
            .map(recorded -> NarrativeStated.of(published, recorded));
  }

  /** Some of those that the last edition places: by tier, then by name. */
  private static List<Placed> beside(Published published, Predicate<Country> wanted) {
    var record = published.record();
    return record.placements(published.lastEdition()).stream()
        .flatMap(
            placement ->
                record.country(placement.country()).stream()
                    .filter(wanted)
                    .map(other -> Placed.of(other, placement)))
        .sorted(Comparator.comparing(Placed::tier).thenComparing(Placed::sortName))
        .toList();
  }

  private record Placed(String code, String sortName, Neighbour neighbour, Tier tier) {
    static Placed of(Country country, Placement placement) {
      return new Placed(
          country.code(),
          country.sortName(),
          new Neighbour(country.officialName(), "/countries/" + country.code(), Mark.of(placement)),
          placement.tier());
    }
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {
    private static final String BRIEF = "brief";

    @Override
    public List<String> pages(Published published) {
      // Those not placed yet on an early day too: the map draws and links them.
      return published.record().countries().stream()
          .map(Country::code)
          .flatMap(
              code -> List.of("/countries/" + code, "/countries/" + code + "/" + BRIEF).stream())
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (!steps.isEmpty() && steps.getFirst().equals("countries")) {
        if (steps.size() == 2) {
          return Optional.of(whole(published, Names.country(published, steps.get(1))));
        }
        if (steps.size() == 3 && steps.get(2).equals(BRIEF)) {
          return Optional.of(brief(published, Names.country(published, steps.get(1))));
        }
      }
      return Optional.empty();
    }

    private static View whole(Published published, Country country) {
      var sheet = published.chronicle().sheet(country);
      var page = of(published, sheet);
      return View.of(
              new Head(page.name(), page.name() + ": " + page.current(), "countries"),
              "country.jte",
              page)
          .table(
              published,
              () -> table(sheet),
              CountryJson.SCHEMA,
              () -> CountryJson.of(sheet, narratives(published, country.code())))
          .with(Format.CALENDAR, () -> DutyCalendar.of(published, country))
          .drawn(() -> TierStrip.of(sheet).figure());
    }

    private static View brief(Published published, Country country) {
      var page = of(published, published.chronicle().sheet(country));
      return View.of(
          new Head(page.name() + ", in brief", page.name() + ": " + page.current(), "countries"),
          "brief.jte",
          page);
    }

    private static List<NarrativeSummary> narratives(Published published, String code) {
      return NarrativeSummary.of(code).stream()
          .filter(narrative -> published.record().edition(narrative.edition()).isPresent())
          .toList();
    }

    private static CsvTable table(CountrySheet sheet) {
      var table =
          new CsvTable(
              List.of(
                  "country",
                  "edition",
                  "publishedTier",
                  "printedName",
                  "grade",
                  "sources",
                  "opening",
                  "verdict"));
      for (CountrySheet.Cell cell : sheet.cells()) {
        cell.placement()
            .ifPresent(
                placement ->
                    table.add(
                        List.of(
                            placement.country(),
                            "" + placement.edition(),
                            placement.tier().name(),
                            placement.printedName(),
                            placement.basis().grade().written(),
                            String.join(";", placement.basis().sourceIds()),
                            cell.replayed().map(one -> Wording.opening(one.opening())).orElse(""),
                            cell.replayed().map(one -> one.verdict().written()).orElse(""))));
      }
      return table;
    }
  }
}
