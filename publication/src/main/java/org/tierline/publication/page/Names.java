package org.tierline.publication.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;
import org.tierline.record.Edition;

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
   * @throws Fault of kind NOT_FOUND if none is known by the day
   */
  static Edition edition(Published published, String text) {
    var record = published.record();
    return Optional.of(text)
        .filter(year -> year.matches("\\d{4}"))
        .flatMap(year -> record.edition(Integer.parseInt(year)))
        .orElseThrow(
            () ->
                Fault.notFound(
                    "there is no edition \""
                        + text
                        + "\"; as known on "
                        + published.on()
                        + " the record holds "
                        + Wording.years(record.years())));
  }
}
