package org.tierline.publication.page;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;

/** The names in addresses, looked up. */
final class Names {
  private Names() {}

  /**
   * The government of a code.
   *
   * @throws Fault of kind NOT_FOUND if there is none, with those that may be meant
   */
  static Country country(Published published, String code) {
    return published
        .record()
        .country(code)
        .orElseThrow(
            () -> {
              String near =
                  published.record().suggestCountries(code).stream()
                      .map(country -> country.officialName() + " (" + country.code() + ")")
                      .collect(Collectors.joining(", "));
              return Fault.notFound(
                  "there is no government \""
                      + code
                      + "\" in the record"
                      + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
            });
  }

  /**
   * The edition of a year.
   *
   * @throws Fault of kind NOT_FOUND if the record has none
   */
  static int edition(Published published, String text) {
    List<Integer> years = published.record().years();
    if (text.matches("[0-9]{4}") && years.contains(Integer.valueOf(text))) {
      return Integer.parseInt(text);
    }
    throw Fault.notFound(
        "there is no edition \"" + text + "\" in the record, which holds " + Wording.years(years));
  }
}
