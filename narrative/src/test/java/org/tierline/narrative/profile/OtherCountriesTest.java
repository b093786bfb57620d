package org.tierline.narrative.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.profile.OtherCountry.Role;
import org.tierline.narrative.text.ReadableText;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Region;

/** Profiles of Kenya, with other countries in every part. */
class OtherCountriesTest {
  private static final OtherCountries COUNTRIES =
      new OtherCountries(
          Stream.of(
                  "KEN Kenya",
                  "UGA Uganda",
                  "ITA Italy",
                  "LBY Libya",
                  "SDN Sudan",
                  "SSD South Sudan",
                  "ARE United Arab Emirates",
                  "MEX Mexico",
                  "GNB Guinea-Bissau",
                  "CIV Cote d'Ivoire")
              .map(line -> country(line.substring(0, 3), line.substring(4)))
              .toList());

  private static Country country(String code, String name) {
    return new Country(
        code,
        name,
        name,
        Region.AF,
        Country.EntityKind.COUNTRY,
        List.of(),
        new Basis(Grade.UNSOURCED, List.of("memory")),
        Origin.BUILT_IN);
  }

  private static List<OtherCountry> read(String profile) {
    var readable = ReadableText.of(profile, List.of("KENYA"));
    return COUNTRIES.of(readable, 0, readable.text().length(), "KEN");
  }

  private static String written(OtherCountry other) {
    return other.code()
        + "="
        + other.roles().stream().map(Role::written).collect(Collectors.joining("+"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # victims from
          Women from Uganda are exploited in bars.                                  | UGA=origin
          Women from other countries, including Uganda and Libya, are exploited.    | UGA=origin LBY=origin
          Nationals of Uganda work on farms.                                        | UGA=origin
          Nepali women are in domestic servitude.                                   | NPL=origin
          Nigerians transit the coast.                                              | NGA=origin
          # victims to, or exploited in
          Kenyan men are in forced labor in Italy, Libya, and South Sudan.          | ITA=destination LBY=destination SSD=destination
          Girls are taken to the United Arab Emirates.                              | ARE=destination
          # through
          They travel to Italy through Libya.                                       | ITA=destination LBY=transit
          # perpetrators
          Child sex tourists from Italy visit the coast.                            | ITA=perpetrators
          Chinese traffickers lure women.                                           | CHN=perpetrators
          French and Belgian child sex tourists own hotels there.                   | FRA=perpetrators BEL=perpetrators
          Most child sex tourists on the coast were from Italy.                     | ITA=perpetrators
          Kenyans travel to Uganda for child sex tourism.                           | UGA=named
          # no part told
          Along the border with Uganda trafficking goes unseen.                     | UGA=named
          # more than one part
          Women from Uganda stay; others go to Uganda.                              | UGA=origin+destination
          # longer names first, and words that only look like names
          Men go to South Sudan.                                                    | SSD=destination
          Boys from Guinea-Bissau beg in Cote d'Ivoire.                             | GNB=origin CIV=destination
          Fishermen work in the Indian Ocean and in New Mexico.                     | ''
          # its own name isn't another's
          Kenyan girls are exploited in Kenya.                                      | ''
          """)
  void haveTheirPart(String profile, String expected) {
    assertThat(
            read(profile).stream()
                .map(OtherCountriesTest::written)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya is a source, transit, and destination country for men in forced labor.              | source+transit+destination
          As reported over the past five years, Kenya is a destination country for women.           | destination
          Kenya is a source and, to a lesser extent, a transit country for boys.                    | source+transit
          Kenya is a source country for girls in sex trafficking and a destination for fishermen.   | source+destination
          The country is a transit point for migrants who are at risk.                              | transit
          Crime is common. Kenya is an origin country for victims.                                  | source
          # tourists are no victims, and other countries have their own parts
          Kenya is a source country for tourists who abuse children abroad.                         | ''
          Uganda is the main destination country for its victims.                                   | ''
          Kenya fights trafficking at its source, and officials met in transit.                     | ''
          """)
  void theCountrysOwnRolesAreTold(String profile, String expected) {
    var readable = ReadableText.of(profile, List.of("KENYA"));
    assertThat(
            COUNTRIES.own(readable, 0, readable.text().length(), "KEN").stream()
                .flatMap(own -> own.roles().stream())
                .map(OwnRoles.Role::written)
                .collect(Collectors.joining("+")))
        .isEqualTo(expected);
  }

  @Test
  void theOwnRolesStandFromTheFirstToTheWordCountry() {
    String profile = "Kenya is a source and transit country for men.";
    var readable = ReadableText.of(profile, List.of("KENYA"));
    assertThat(
            COUNTRIES
                .own(readable, 0, readable.text().length(), "KEN")
                .orElseThrow()
                .place()
                .in(profile))
        .isEqualTo("source and transit country");
  }

  @Test
  void thePlaceIsWhereACountryIsNamedFirst() {
    String profile = "Ugandan girls work here. Others go to Uganda.";
    assertThat(read(profile).get(0).place().in(profile)).isEqualTo("Ugandan");
  }
}
