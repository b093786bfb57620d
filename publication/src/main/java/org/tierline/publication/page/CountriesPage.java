package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.Region;

/** All governments ever placed, by region, each with its strip: {@code /countries}. */
public record CountriesPage(List<Group> regions) {

  /** The governments of a region, by name. */
  public record Group(String title, String anchor, List<Row> rows) {}

  /**
   * One government.
   *
   * @param current its streak, in a sentence
   */
  public record Row(String name, String path, Strip strip, String current) {}

  static CountriesPage of(Published published) {
    return new CountriesPage(
        Arrays.stream(Region.values())
            .map(
                region ->
                    new Group(
                        region.title(),
                        region.name().toLowerCase(Locale.ROOT),
                        placed(published).stream()
                            .filter(country -> country.region() == region)
                            .map(country -> row(published, country))
                            .toList()))
            .toList());
  }

  private static List<Country> placed(Published published) {
    return published.record().countries().stream()
        .filter(country -> !published.record().history(country.code()).isEmpty())
        .sorted(Comparator.comparing(Country::sortName))
        .toList();
  }

  private static Row row(Published published, Country country) {
    var sheet = published.chronicle().sheet(country);
    return new Row(
        country.officialName(),
        "/countries/" + country.code(),
        Strip.of(sheet),
        Wording.current(sheet));
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/countries";
    }

    @Override
    public View view(Published published, Address address) {
      var years = published.record().years();
      return View.of(
              new Head(
                  "All governments",
                  "Every government the reports have placed, with its tiers from %d to %d."
                      .formatted(years.getFirst(), years.getLast()),
                  "countries"),
              "countries.jte",
              of(published))
          .table(published, () -> table(published));
    }

    /** Wide: a row for each government, a column for each edition; doubtful cells marked. */
    private static CsvTable table(Published published) {
      var years = published.record().years();
      var headings = new ArrayList<>(List.of("country", "name", "region"));
      years.forEach(year -> headings.add("" + year));
      var table = new CsvTable(headings);
      for (Country country : placed(published)) {
        var row =
            new ArrayList<>(
                List.of(country.code(), country.officialName(), country.region().name()));
        for (int year : years) {
          row.add(
              published.record().find(country.code(), year).map(CountriesPage::marked).orElse(""));
        }
        table.add(row);
      }
      return table;
    }
  }

  private static String marked(Placement placement) {
    return Wording.marked(placement.tier(), placement.basis().grade());
  }
}
