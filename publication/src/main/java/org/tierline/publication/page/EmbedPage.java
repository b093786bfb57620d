package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.exchange.history.EditionWords;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.publication.map.WorldMap;
import org.tierline.record.Country;
import org.tierline.record.history.CountrySheet;
import org.tierline.record.history.EditionSheet;

/**
 * A figure for other sites to frame, with its notice and the way to its page, and nothing else:
 * {@code /embed/editions/2025}, {@code /embed/countries/KOR}, {@code
 * /embed/compare?country=KOR,PRK}.
 *
 * @param full the page that says more
 * @param lead a sentence; empty text for none
 * @param map of an edition; empty for governments
 */
public record EmbedPage(
    String title, String full, String lead, Optional<WorldMap> map, List<Row> rows) {

  /** How high a frame of one government is to be, in CSS pixels. */
  public static final int STRIP_HEIGHT = 520;

  /** How high a frame of the map is to be, in CSS pixels. */
  public static final int MAP_HEIGHT = 640;

  /**
   * One government.
   *
   * @param name empty text where the title says it
   * @param current its streak in a sentence
   */
  public record Row(String name, String path, String current, Strip strip) {}

  /** Copies. */
  public EmbedPage {
    rows = List.copyOf(rows);
  }

  static EmbedPage of(Published published, EditionSheet sheet) {
    int year = sheet.edition().year();
    WorldMap map = WorldMap.of(published.record(), year);
    return new EmbedPage(
        map.title(),
        "/editions/" + year,
        EditionWords.movement(sheet),
        Optional.of(map),
        List.of());
  }

  static EmbedPage of(Published published, Country country) {
    Row row = row(published, country);
    return new EmbedPage(
        row.name(),
        row.path(),
        "",
        Optional.empty(),
        List.of(new Row("", row.path(), row.current(), row.strip())));
  }

  static EmbedPage of(Published published, List<Country> countries) {
    return new EmbedPage(
        "Governments side by side",
        "/compare?country=" + String.join(",", countries.stream().map(Country::code).toList()),
        "",
        Optional.empty(),
        countries.stream().map(country -> row(published, country)).toList());
  }

  private static Row row(Published published, Country country) {
    var sheet = CountrySheet.of(published.record(), country);
    return new Row(
        country.officialName(),
        "/countries/" + country.code(),
        Wording.current(sheet),
        Strip.of(sheet));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {
    private static final String PATH = "/embed";

    /** All but the comparison: without a query it compares nothing. */
    @Override
    public List<String> pages(Published published) {
      return Stream.concat(
              published.record().years().stream().map(year -> PATH + "/editions/" + year),
              published.record().countries().stream()
                  .map(Country::code)
                  .map(code -> PATH + "/countries/" + code))
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() < 2 || !("/" + steps.getFirst()).equals(PATH)) {
        return Optional.empty();
      }
      if (steps.size() == 2 && steps.get(1).equals("compare")) {
        return Optional.of(view(of(published, ComparePage.asked(published, address))));
      }
      if (steps.size() == 3 && steps.get(1).equals("countries")) {
        return Optional.of(view(of(published, Names.country(published, steps.get(2)))));
      }
      if (steps.size() == 3 && steps.get(1).equals("editions")) {
        int year = Names.edition(published, steps.get(2)).year();
        return Optional.of(
            view(of(published, EditionSheet.of(published.record(), year).orElseThrow())));
      }
      return Optional.empty();
    }

    private static View view(EmbedPage page) {
      return View.of(new Head(page.title(), page.title(), ""), "embed.jte", page);
    }
  }
}
