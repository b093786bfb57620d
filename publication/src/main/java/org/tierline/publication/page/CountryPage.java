package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.CountryJson;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeSummary;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.history.CountrySheet;

/** One government's whole history: {@code /countries/KOR}. */
public record CountryPage(String name, String code, String region, String current, Strip strip) {

  /** The page of a government. */
  static CountryPage of(CountrySheet sheet) {
    var country = sheet.country();
    return new CountryPage(
        country.officialName(),
        country.code(),
        country.region().title(),
        sheet
            .current()
            .map(streak -> Wording.streak(streak) + ".")
            .orElse("Not placed in the last edition held."),
        Strip.of(sheet));
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return published.record().countries().stream()
          .map(Country::code)
          .filter(code -> !published.record().history(code).isEmpty())
          .map(code -> "/countries/" + code)
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("countries")) {
        return Optional.empty();
      }
      var country = Names.country(published, steps.getLast());
      return Optional.of(view(published, country));
    }

    private static View view(Published published, Country country) {
      var sheet = CountrySheet.of(published.record(), country);
      var page = of(sheet);
      return View.of(
              new Head(page.name(), page.name() + ": " + page.current(), "countries"),
              "country.jte",
              page)
          .with(
              Format.JSON,
              () ->
                  published.json(
                      CountryJson.SCHEMA,
                      CountryJson.of(sheet, narratives(published, country.code()))));
    }

    private static List<NarrativeSummary> narratives(Published published, String code) {
      return NarrativeSummary.of(code).stream()
          .filter(narrative -> published.record().edition(narrative.edition()).isPresent())
          .toList();
    }
  }
}
