package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.CountryJson;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.history.CountrySheet;

/**
 * Governments side by side: {@code /compare?country=KOR,PRK,JPN}.
 *
 * @param chosen their codes, parted by commas
 * @param rows none if none was chosen
 * @param choices all that can be chosen, by name
 */
public record ComparePage(String chosen, List<Row> rows, List<Choice> choices) {

  /** How many can stand side by side. */
  public static final int MOST = 8;

  private static final String PARAMETER = "country";

  /** One government. */
  public record Row(
      String name, String path, Strip strip, String current, String clock, String restrictions) {}

  /** A government that can be chosen. */
  public record Choice(String code, String name) {}

  static ComparePage of(Published published, List<Country> countries) {
    return new ComparePage(
        String.join(",", countries.stream().map(Country::code).toList()),
        countries.stream().map(country -> row(published, country)).toList(),
        published.record().countries().stream()
            .filter(country -> !published.record().history(country.code()).isEmpty())
            .sorted(Comparator.comparing(Country::sortName))
            .map(country -> new Choice(country.code(), country.officialName()))
            .toList());
  }

  private static Row row(Published published, Country country) {
    var sheet = published.chronicle().sheet(country);
    long owed = sheet.fiscalYears().stream().filter(CountrySheet.FiscalYearRow::tier3).count();
    return new Row(
        country.officialName(),
        "/countries/" + country.code(),
        Strip.of(sheet),
        Wording.current(sheet),
        Wording.sentence(Wording.next(sheet.next())),
        owed == 0 ? "None owed in editions held." : "Owed for " + owed + " fiscal years.");
  }

  /**
   * The governments of {@code ?country=KOR,PRK}; none if none is asked for.
   *
   * @throws Fault of kind NOT_FOUND if one isn't known, or BAD_INPUT if they are too many
   */
  static List<Country> asked(Published published, Address address) {
    var chosen = new LinkedHashSet<Country>();
    for (String text : address.query().getOrDefault(PARAMETER, "").split(",", -1)) {
      if (!text.isBlank()) {
        chosen.add(Names.country(published, text.strip()));
      }
    }
    if (chosen.size() > MOST) {
      throw Fault.badInput(
          Place.of("country"),
          "names %d governments; up to %d can stand side by side".formatted(chosen.size(), MOST));
    }
    return new ArrayList<>(chosen);
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/compare";
    }

    @Override
    public View view(Published published, Address address) {
      var countries = asked(published, address);
      var page = of(published, countries);
      String title =
          countries.isEmpty()
              ? "Compare governments"
              : String.join(", ", countries.stream().map(Country::officialName).toList());
      return View.of(
              new Head(title, "Tiers of up to eight governments side by side.", "countries"),
              "compare.jte",
              page)
          .with(
              Format.JSON,
              () ->
                  published.json(
                      "tierline/compare/1",
                      countries.stream()
                          .map(
                              country ->
                                  CountryJson.of(published.chronicle().sheet(country), List.of()))
                          .toList()))
          .with(Format.CSV, () -> published.csv(table(published, countries)));
    }

    private static CsvTable table(Published published, List<Country> countries) {
      var table = new CsvTable(List.of("country", "edition", "publishedTier", "grade"));
      for (Country country : countries) {
        for (var placement : published.record().history(country.code())) {
          table.add(
              List.of(
                  country.code(),
                  "" + placement.edition(),
                  placement.tier().name(),
                  placement.basis().grade().written()));
        }
      }
      return table;
    }
  }
}
