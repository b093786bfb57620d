package org.tierline.narrative.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;

/** Openings of an invented country, in the report's own formulas. */
class KeyReasonsTest {
  private static final String NOT_FULLY =
      "The Government of Ruritania does not fully meet the minimum standards for the elimination of"
          + " trafficking; however, it is making significant efforts to do so. ";

  private static List<KeyReason> read(String kept) {
    var readable = ReadableText.of(kept, List.of("RURITANIA"));
    return KeyReasons.of(readable, 0, readable.text().length());
  }

  private static List<String> said(String kept) {
    return read(kept).stream()
        .map(
            reason ->
                (reason.direction() == KeyReason.Direction.FOR ? "+ " : "- ")
                    + reason.place().in(kept))
        .toList();
  }

  @Test
  void readsAnOpeningWhole() {
    assertThat(
            said(
                NOT_FULLY
                    + "The government demonstrated significant efforts during the reporting period"
                    + " by investigating three cases, prosecuting six suspects, and coordinating with"
                    + " two foreign governments. The government identified victims and referred them"
                    + " to care. However, the government did not demonstrate increasing efforts"
                    + " compared to the previous reporting period. The ministry did not finalize or"
                    + " adopt a national action plan. Because the government has devoted sufficient"
                    + " resources to a written plan that, if implemented, would constitute"
                    + " significant efforts to meet the minimum standards, Ruritania was granted a"
                    + " waiver from an otherwise required downgrade to Tier 3. Therefore Ruritania"
                    + " remained on Tier 2 Watch List for the third consecutive year."))
        .containsExactly(
            "+ investigating three cases",
            "+ prosecuting six suspects",
            "+ coordinating with two foreign governments",
            "+ The government identified victims",
            "+ referred them to care",
            "- The ministry did not finalize or adopt a national action plan");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # lists of acts, in all the ways the report opens them
          The government demonstrated increasing efforts by training police; and opening a shelter.     | + training police / + opening a shelter
          These achievements included convicting two traffickers and funding an NGO.                    | + convicting two traffickers / + funding an NGO
          Despite the lack of significant efforts, the government took some steps to address trafficking, including drafting a law and, by training police. | + drafting a law / + training police
          The government demonstrated increasing efforts by investigating, prosecuting, and convicting more traffickers. | + investigating, prosecuting, and convicting more traffickers
          The government demonstrated increasing efforts by expanding outreach that included clergy, teachers, and police. | + expanding outreach that included clergy, teachers, and police
          The government demonstrated increasing efforts by increasing training of judges and drafting sentencing guidelines. | + increasing training of judges / + drafting sentencing guidelines
          The government demonstrated increasing efforts by opening a shelter, in addition to identifying two victims. | + opening a shelter / + identifying two victims
          # verbs that share what they act on stay together, the others part
          The government drafted, funded, and launched a new action plan.                               | + The government drafted, funded, and launched a new action plan
          The police found two victims and opened a case against the owner.                             | + The police found two victims / + opened a case against the owner
          The law covered adults, and officials trained the police.                                     | + The law covered adults / + officials trained the police
          # what follows the turn, and what is conceded
          However, the government did not fund shelters or train any judges.                            | - the government did not fund shelters / - train any judges
          However, police trained officers, but some judges did not convict traffickers.                | + police trained officers / - some judges did not convict traffickers
          While the government drafted a law, it had not enacted it.                                    | + the government drafted a law / - it had not enacted it
          Although the government meets the minimum standards, it prosecuted fewer cases, and services remained weak. | - it prosecuted fewer cases / - services remained weak
          Despite these achievements, the government did not address child soldiering.                  | - the government did not address child soldiering
          # what was not reported, item by item, each against the government
          The government did not report investigating any cases, convicting any traffickers, or identifying any victims. | - The government did not report investigating any cases / - convicting any traffickers / - identifying any victims
          # lists of what was lacking, or of whom, stay whole
          However, a lack of training and will among investigators, prosecutors, and judges hindered cases. | - a lack of training and will among investigators, prosecutors, and judges hindered cases
          However, raids found few victims due to weak intelligence, uneven screening, and suspected complicity among police. | - raids found few victims due to weak intelligence, uneven screening, and suspected complicity among police
          However, the police punished former soldiers for desertion, alleged fraud, and defamation.    | - the police punished former soldiers for desertion, alleged fraud, and defamation
          However, it did not protect boys from use by militias, armed opposition forces, and designated terrorist organizations. | - it did not protect boys from use by militias, armed opposition forces, and designated terrorist organizations
          The government demonstrated increasing efforts by training recruits on identification and trafficking investigations. | + training recruits on identification and trafficking investigations
          However, the shelter, designed to house women, was closed for the second year.                | - the shelter, designed to house women, was closed for the second year
          However, the law, which allowed fines, was not commensurate with those for other crimes.      | - the law, which allowed fines, was not commensurate with those for other crimes
          However, the government did not report progress in old cases, constraining its efforts.       | - the government did not report progress in old cases, constraining its efforts
          However, the agency did not fund its unit, which impeded its ability to investigate cases and implement the plan. | - the agency did not fund its unit, which impeded its ability to investigate cases and implement the plan
          # what makes a point of its own parts
          However, the government did not fund a women's shelter, or provide services.                  | - the government did not fund a women's shelter / - provide services
          The government demonstrated increasing efforts by training guards on screening and working with towns on plans. | + training guards on screening / + working with towns on plans
          However, it did not train judges and, for the third year, did not fund shelters.              | - it did not train judges / - for the third year, did not fund shelters
          Despite the lack of significant efforts, the government took some steps to address trafficking, including the identification of two victims and the investigation of one case. | + the identification of two victims / + the investigation of one case
          The government helped to repatriate two women who were exploited abroad.                      | + The government helped to repatriate two women who were exploited abroad
          # the first reason against, in the sentence of the formula
          However, the government did not meet the minimum standards, as it has not secured any convictions and lacked shelters. | - it has not secured any convictions / - lacked shelters
          Although Ruritanian authorities meet the minimum standards, separation of duties between the Ministry of Ports and the Agency of Fisheries and Rivers continued to impede inspections. | - separation of duties between the Ministry of Ports and the Agency of Fisheries and Rivers continued to impede inspections
          Although the government meets the minimum standards, anti-trafficking advocates reported that services were not provided fairly, urging more resources. | - anti-trafficking advocates reported that services were not provided fairly, urging more resources
          # failures told before any turn
          The government failed to convict any traffickers.                                             | - The government failed to convict any traffickers
          Corruption hampered investigations.                                                           | - Corruption hampered investigations
          The government did not identify victims or provide them with care.                            | - The government did not identify victims / - provide them with care
          It does not fund shelters, nor does it train police.                                          | - It does not fund shelters / - nor does it train police
          However, the government did not convict traffickers and, for the third year, it did not fund shelters. | - the government did not convict traffickers / - for the third year, it did not fund shelters
          However, a lack of shelters and a lack of trained police remained.                            | - a lack of shelters / - a lack of trained police remained
          """)
  void partsAndDirects(String sentence, String reasons) {
    assertThat(said(NOT_FULLY + sentence)).containsExactly(reasons.split(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Government of Ruritania fully meets the minimum standards for the elimination of trafficking.
          The government continued to demonstrate serious and sustained efforts during the reporting period; therefore Ruritania remained on Tier 1.
          Ruritania does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so.
          However, the government did not meet the minimum standards in several key areas.
          The government made key achievements during the reporting period; therefore Ruritania was upgraded to Tier 2.
          In 2014, Ruritania was granted a waiver because its government has a written plan.
          Ruritania is a Special Case for the third consecutive year.
          """)
  void formulasAreNoReasons(String formula) {
    assertThat(said(formula)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of the government, its officials and its courts
          The government struggled to prosecute traffickers.                    | - The government struggled to prosecute traffickers
          Courts were not able to convict traffickers.                          | - Courts were not able to convict traffickers
          # of the country and of others
          Migrant workers may have been exploited by traffickers.               | ''
          NGOs lacked resources to assist trafficking victims.                  | ''
          Many residents required shelter and basic social services.            | ''
          """)
  void ofASpecialCaseOnlyTheStatesDoingIsAReason(String sentence, String reasons) {
    assertThat(String.join(" / ", said("Ruritania is a Special Case. " + sentence)))
        .isEqualTo(reasons);
  }

  @Test
  void readsADigestFromItsRatingOn() {
    assertThat(
            said(
                "current situation: Ruritania is a source country for men subjected to forced labor"
                    + " | tier rating: Tier 2 Watch List - Ruritania does not fully comply with the"
                    + " minimum standards for the elimination of trafficking; however, it is making"
                    + " significant efforts to do so; the government trained police; however, the"
                    + " government did not convict any traffickers; no campaign was held (2013)"))
        .containsExactly(
            "+ the government trained police",
            "- the government did not convict any traffickers",
            "- no campaign was held");
    assertThat(
            said(
                "tier rating: Tier 3 Ruritania does not fully meet the minimum standards for the"
                    + " elimination of trafficking; the government held no campaign; for more"
                    + " details, go to: https://example.org/a/ trafficking profile: traffickers"
                    + " exploit children"))
        .containsExactly("- the government held no campaign");
  }

  @Test
  void ofASpecialCaseOnlyWhatBearsOnAnIndiciumCounts() {
    assertThat(
            said(
                "Ruritania is a Special Case for the third consecutive year. Violence continued in"
                    + " the north. The courts did not function."))
        .containsExactly("- The courts did not function");
  }

  @Test
  void keepsPlacesWhereAPagesHeadIsGluedIn() {
    assertThat(said(NOT_FULLY + "The government opened 101RURITANIAa shelter."))
        .containsExactly("+ The government opened 101RURITANIAa shelter");
  }

  @Test
  void anyTextGivesReasonsInOrderAndApart() {
    String[] words = {
      "the",
      "government",
      "did",
      "not",
      "and",
      "or",
      ",",
      ";",
      ".",
      "however",
      "by",
      "training",
      "police",
      "convicted",
      "identify",
      "victims",
      "while",
      "which",
      "to",
      "nor",
      "despite",
      "including",
      "efforts",
      "(",
      "report",
      "—",
      "but",
      "a",
      "lack",
      "for",
      "that",
      "as",
      "well"
    };
    forRandom(
        random -> {
          var text = new StringBuilder();
          int count = random.nextInt(120);
          for (int i = 0; i < count; i++) {
            String word = words[random.nextInt(words.length)];
            boolean capital = random.nextInt(4) == 0;
            text.append(
                capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            text.append(' ');
          }
          String kept = text.toString();
          int last = 0;
          for (KeyReason reason : read(kept)) {
            Span place = reason.place();
            assertThat(place.start()).isGreaterThanOrEqualTo(last);
            assertThat(place.end()).isGreaterThan(place.start()).isLessThanOrEqualTo(kept.length());
            last = place.end();
          }
        });
  }
}
