package org.tierline.narrative.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.text.ReadableText;

/** Sentences of an invented country, in the report's own formulas, and the statistics they give. */
class StatisticsTest {
  private static List<Statistic> read(String kept) {
    var readable = ReadableText.of(kept, List.of("RURITANIA"));
    return Statistics.of(readable, 0, readable.text().length());
  }

  /** Such as "convictions 5 persons sex"; the reporting period goes without saying. */
  private static String written(Statistic statistic) {
    var words =
        new StringBuilder(statistic.what().written())
            .append(' ')
            .append(statistic.number().map(BigDecimal::toPlainString).orElse("notReported"));
    if (!statistic.unit().isEmpty()) {
      words.append(' ').append(statistic.unit());
    }
    if (statistic.ofOfficials()) {
      words.append(" officials");
    }
    if (statistic.exploitation() != Statistic.Exploitation.UNSTATED) {
      words.append(' ').append(statistic.exploitation().written());
    }
    if (statistic.period() != Statistic.Period.CURRENT) {
      words.append(' ').append(statistic.period().written());
    }
    return words.toString();
  }

  private static void assertGives(String text, String statistics) {
    assertThat(read(text).stream().map(StatisticsTest::written))
        .containsExactly(statistics.isEmpty() ? new String[0] : statistics.split(" / "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a verb governs its figure, and those of a list
          The government investigated 12 cases.                                     | investigations 12 cases
          The government prosecuted four suspects and two officials.                | prosecutions 4 persons / prosecutions 2 persons officials
          Courts convicted 21 traffickers in 17 cases.                              | convictions 21 persons / convictions 17 cases
          Authorities identified and referred 30 victims to shelters.               | identified 30 victims / referred 30 victims
          Authorities convicted a trafficker for forced begging.                    | convictions 1 persons labour
          The government convicted five Ruritanian and seven foreign traffickers.   | convictions 5 persons / convictions 7 persons
          # a noun says what was done, or a figure hangs on it
          Police initiated 18 investigations involving 17 suspects.                 | investigations 18 cases / investigations 17 persons
          The government began prosecutions in 57 cases.                            | prosecutions 57 cases
          Police reported the investigation of 132 suspects and the prosecution of 73. | investigations 132 persons / prosecutions 73 persons
          The police referred 12 cases to prosecutors; it filed five cases against agents and two cases against brokers. | prosecutions 12 cases / prosecutions 5 cases / prosecutions 2 cases
          The agency received 40 cases for investigation.                           | investigations 40 cases
          Judges suspended the sentences of three convicted traffickers.            | sentences 3 persons
          The government brought 21 suspects to trial.                              | prosecutions 21 persons
          # a verb behind
          Three traffickers were convicted.                                         | convictions 3 persons
          In 2017, 20 women and 12 men were identified as victims.                  | identified 20 victims / identified 12 victims
          Fourteen victims and their relatives received counseling.                 | assisted 14 victims
          Twelve defendants faced charges.                                          | prosecutions 12 persons
          Six traffickers received prison sentences.                                | sentences 6 persons
          Seven (30 percent) received prison sentences.                             | sentences 7 persons
          Two defendants pleaded guilty; three suspects were investigated, prosecuted, and convicted. | convictions 2 persons / investigations 3 persons / prosecutions 3 persons / convictions 3 persons
          Police referred six victims; four self-identified.                        | referred 6 victims / identified 4 victims
          Police assisted nine victims, two of whom were identified abroad.         | assisted 9 victims / identified 2 victims
          # care, however it is given
          The shelter assisted 15 victims.                                          | assisted 15 victims
          The government provided services to 41 victims, five with legal assistance. | assisted 41 victims / assisted 5 victims
          NGOs reported identifying and providing services to 153 victims.          | identified 153 victims / assisted 153 victims
          The government repatriated two victims who were exploited abroad.         | assisted 2 victims
          The ministry provided a foreign victim with shelter.                      | assisted 1 victims
          The government repatriated three victims who had been held abroad and placed two girls in a shelter. | assisted 3 victims / assisted 2 victims
          The commission granted victim status to 14 individuals and registered six victims. | identified 14 victims / identified 6 victims
          # those convicted are counted again where they were sentenced
          Courts convicted two traffickers and sentenced them to prison.            | convictions 2 persons / sentences 2 persons
          One suspect was convicted of forgery and sentenced to a year in prison.   | convictions 1 persons / sentences 1 persons
          Courts convicted four traffickers with sentences ranging from one to six years. | convictions 4 persons / sentences 4 persons
          The court sentenced both convicted traffickers to three years.            | sentences 2 persons
          Courts convicted six traffickers, all of whom received prison terms.      | convictions 6 persons / sentences 6 persons
          # shares
          Four of the eight suspects were convicted.                                | convictions 4 persons
          Only one of the three persons convicted under the law served jail time.   | sentences 1 persons / convictions 3 persons
          Police closed two files; four of eight investigations remained active.    | investigations 4 cases
          Only five of 28 (18 percent) convicted traffickers received prison sentences. | sentences 5 persons
          # victims of cases that are counted, and what one verb after another did to them
          Police investigated 23 cases, involving 55 victims.                       | investigations 23 cases / identified 55 victims
          In 2017, 88 victims accepted support and were referred to a shelter.      | assisted 88 victims / referred 88 victims
          Police identified 88 victims; 19 entered the victim care program.         | identified 88 victims / assisted 19 victims
          A shelter had the capacity to and did accommodate 20 victims.             | assisted 20 victims
          The ministry referred six victims; it provided shelter, including lodging and meals, to 52 victims. | referred 6 victims / assisted 52 victims
          # a noun that was counted isn't what a later figure hangs on; a term of years counts nobody
          Police reported 145 investigations, prosecutions of 52 defendants, and convictions of 24. | investigations 145 cases / prosecutions 52 persons / convictions 24 persons
          Judges suspended the sentences of three traffickers (one for one year and two for two years). | sentences 3 persons
          Seven traffickers received suspended sentences and six received fines.    | sentences 7 persons / sentences 6 persons
          """)
  void aFigureBelongsToItsDeed(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the words of a figure tell of its exploitation, those of others don't
          Courts convicted nine sex traffickers and two labor traffickers.          | convictions 9 persons sex / convictions 2 persons labour
          Police investigated six cases of sex and labor trafficking.               | investigations 6 cases both
          Courts convicted two labor ministry officials.                            | convictions 2 persons officials
          Police charged 19 persons for forced prostitution, forced labor, and begging. | prosecutions 19 persons both
          Courts convicted two traffickers, both for child sex trafficking.         | convictions 2 persons sex
          # parts of a sum, which make it one of both
          Police identified 60 victims (40 for sex trafficking and 20 for forced labor). | identified 60 victims both / identified 40 victims sex / identified 20 victims labour
          Courts convicted seven traffickers — four sex traffickers and three labor traffickers. | convictions 7 persons both / convictions 4 persons sex / convictions 3 persons labour
          Police identified 9 victims. Of these, seven were sex trafficking victims, one was in forced labor, and one was not registered. | identified 9 victims both / identified 7 victims sex / identified 1 victims labour / identified 1 victims
          The government prosecuted 17 cases (14 under article 36 and three under article 41). | prosecutions 17 cases / prosecutions 14 cases / prosecutions 3 cases
          Police identified 8 victims; five victims of sex trafficking and three victims of forced labor. | identified 8 victims both / identified 5 victims sex / identified 3 victims labour
          Police investigated six cases; five cases involved forced labor and one involved child sex trafficking. | investigations 6 cases both / investigations 5 cases labour / investigations 1 cases sex
          Police investigated 115 cases. Few were of trafficking. Of the 115 cases, 65 involved sex trafficking, 37 involved forced labor, and five involved theft. | investigations 115 cases both / investigations 65 cases sex / investigations 37 cases labour / investigations 5 cases
          Police referred 104 of the minors for domestic servitude, 473 for forced labor, and 359 for sex trafficking. | referred 104 victims labour / referred 473 victims labour / referred 359 victims sex
          # who they were is no part of what was done
          Police identified 21 victims (17 women and four men).                     | identified 21 victims
          Police identified 38 victims, including 20 women and 18 girls.            | identified 38 victims
          """)
  void exploitationIsToldOfAFigureOrItsParts(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police identified 98 victims, compared with 121 in 2016.                  | identified 98 victims / identified 121 victims previous
          Police identified 65 labor trafficking victims, compared with 15 in 2016. | identified 65 victims labour / identified 15 victims labour previous
          Police identified 37 victims (25 in 2016, eight in 2015).                 | identified 37 victims / identified 25 victims previous / identified 8 victims other
          Courts convicted nine traffickers in 2017, a decrease from 17 in 2016.    | convictions 9 persons / convictions 17 persons previous
          Police initiated 28 prosecutions in FY 2017, an increase from 24 in FY 2016, and charged 55 defendants compared to 53 in FY 2016. | prosecutions 28 cases / prosecutions 24 cases previous / prosecutions 55 persons / prosecutions 53 persons previous
          Police investigated 14 cases, compared with none reported in 2016.        | investigations 14 cases / investigations 0 cases previous
          Police referred 20 victims, compared to 263 victims identified in 2016.   | referred 20 victims / identified 263 victims previous
          The government prosecuted three suspects and convicted one, compared with two prosecutions and no convictions during the previous reporting period. | prosecutions 3 persons / convictions 1 persons / prosecutions 2 cases previous / convictions 0 persons previous
          In 2016, the government prosecuted nine defendants. In 2017, it prosecuted six. | prosecutions 9 persons previous / prosecutions 6 persons
          An organization identified 240 victims from 2015 to 2017. In 2017, police identified 20 victims. | identified 240 victims other / identified 20 victims
          The government assisted two victims identified in previous reporting periods. | assisted 2 victims
          Fourteen victims received shelter in 2017, the same as in 2016.           | assisted 14 victims / assisted 14 victims previous
          Courts convicted 33 traffickers, including four for attempted trafficking, the same number as in the previous year. | convictions 33 persons / convictions 4 persons / convictions 33 persons previous
          Police met on the same day as in 2016.                                    | ''
          Police identified 171 potential victims, compared with 143 potential and 118 confirmed victims in 2016. | identified 171 victims / identified 143 victims previous / identified 118 victims previous
          Police identified and referred 20 victims. This was compared to identifying and sheltering 47 victims in the previous year. | identified 20 victims / referred 20 victims / identified 47 victims previous / assisted 47 victims previous
          The agency received 62 cases for investigation and prosecuted four cases, compared with 54 cases for investigation in 2016. | investigations 62 cases / prosecutions 4 cases / investigations 54 cases previous
          The ministry granted victim status to 195 people, compared to 110 of 124 in 2016. | identified 195 victims / identified 110 victims previous
          """)
  void anEarlierFigureStandsBesideTheOneOfTheReportingPeriod(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The government allocated 1.5 million euros ($1.8 million) to shelters, compared to 1.2 million euros ($1.4 million) in 2016. | funds 1500000 EUR / funds 1200000 EUR previous
          The ministry spent $164,200 on care, an increase from $149,600 in 2016.   | funds 164200 USD / funds 149600 USD previous
          The ministry subsidized two shelters with 24,700 euros.                   | funds 24700 EUR
          The court ordered a fine of 300 euros and restitution to the victim of 750 euros. | funds 750 EUR
          The government provided an unknown amount of funding.                     | funds notReported
          In 2017, the ministry gave shelters 20.2 million euros, the same amount as in 2016. | funds 20200000 EUR / funds 20200000 EUR previous
          No victims received restitution.                                          | funds 0
          # fines, wages, and what may be given
          The law prescribed a fine of 5,000 euros.                                 | ''
          The law allowed courts to award victims up to 500,000 euros in compensation. | ''
          """)
  void moneyGivenIsCountedInItsCurrency(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The government did not report any investigations, prosecutions, or convictions of officials complicit in trafficking offenses. | investigations notReported persons officials / prosecutions notReported persons officials / convictions notReported persons officials
          The government did not report investigating or prosecuting trafficking crimes. | investigations notReported cases / prosecutions notReported cases
          The government did not provide nation-wide statistics on the number of victims identified, referred, and assisted. | identified notReported victims / referred notReported victims / assisted notReported victims
          Police did not compile victim identification and referral data.           | identified notReported victims / referred notReported victims
          Police did not report identifying any victims, nor did authorities report actively referring victims. | identified notReported victims / referred notReported victims
          The government has never reported any convictions.                        | convictions notReported persons
          The number of investigations remained unclear.                            | investigations notReported cases
          Reliable data on victim referrals were not available.                              | referred notReported victims
          There were no reports of investigations, and the government did not report efforts to prosecute officials. | investigations notReported cases / prosecutions notReported persons officials
          Neither the police nor the ministry reported an investigation, prosecution, or conviction. | investigations notReported cases / prosecutions notReported cases / convictions notReported persons
          It was unclear how many victims received shelter.                         | assisted notReported victims
          The government did not report the amount of funds allocated to shelters.  | funds notReported
          The shelter cared for an unknown number of child victims.                 | assisted notReported victims
          The government did not report any victims who received compensation.      | funds notReported
          The police did not provide annual investigative data.                     | investigations notReported persons
          # nothing that has a number goes unreported here
          The government did not report progress on the prosecution of officials.   | ''
          The government did not report how many licenses it revoked.               | ''
          The government did not report efforts to reduce the demand for forced labor. | ''
          """)
  void whatWasNotReportedIsNoZero(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The government did not convict any traffickers.                           | convictions 0 persons
          The government did not prosecute or convict any officials.                | prosecutions 0 persons officials / convictions 0 persons officials
          The government did not initiate any prosecutions or secure any convictions. | prosecutions 0 cases / convictions 0 persons
          Neither the police nor the ministry identified any victims.               | identified 0 victims
          The government has never convicted a trafficker.                          | convictions 0 persons
          The government had yet to convict a trafficker.                           | convictions 0 persons
          The government has not secured a conviction; inspections did not lead to any prosecutions. | convictions 0 persons / prosecutions 0 cases
          No victims were identified.                                               | identified 0 victims
          There were no prosecutions or convictions.                                | prosecutions 0 cases / convictions 0 persons
          The government has not obtained a trafficking conviction since 2012.      | convictions 0 persons
          There has not been a single investigation or prosecution.                 | investigations 0 cases / prosecutions 0 cases
          Police did not investigate or hold accountable officials complicit in it. | investigations 0 persons officials
          Police did not inspect farms and did not prosecute or convict any traffickers. | prosecutions 0 persons / convictions 0 persons
          # no zero that the text doesn't write
          The government did not investigate those practices.                       | ''
          The government did not vigorously prosecute officials.                    | ''
          The government did not prosecute traffickers under that law.              | ''
          There were no standard identification and referral procedures.            | ''
          There were no reports of victims penalized.                               | ''
          There were no shelters for adult victims.                                 | ''
          The government did not provide funding to shelters.                       | ''
          """)
  void aZeroIsOnlyWhatTheTextWrites(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There were no investigations or prosecutions of law enforcement officers. | investigations 0 persons officials / prosecutions 0 persons officials
          Courts convicted five police officers (two in 2016).                      | convictions 5 persons officials / convictions 2 persons officials previous
          Police investigated three cases of official complicity.                   | investigations 3 cases officials
          The government did not report prosecuting government employees.           | prosecutions notReported persons officials
          Courts convicted two police officers for their part in a case and sentenced them to prison. | convictions 2 persons officials / sentences 2 persons officials
          # done by them, with them, or to others
          Neither officials nor the ministry reported any prosecutions.             | prosecutions notReported cases
          Police investigated 12 cases with the help of officials.                  | investigations 12 cases
          Immigration officials identified nine victims.                            | identified 9 victims
          Courts convicted two employees of a factory.                              | convictions 2 persons
          """)
  void aCountOfOfficialsIsNoFigureOfAll(String text, String statistics) {
    assertGives(text, statistics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry trained 200 officials on victim identification.
          Police arrested 14 suspects and inspected 60 brothels.
          The hotline received 40 calls from potential victims.
          Articles 17 and 18 of the 2012 law prescribed penalties of six to nine years.
          There are up to 13,000 victims in the country.
          Inspectors identified 48,000 unregistered workers.
          The embassy referred 29 witness and victim affidavits to police.
          The ministry granted residency to six victims.
          The government could house 20 victims in its two victim shelters.
          """)
  void otherThingsAreNotCounted(String text) {
    assertGives(text, "");
  }

  @Test
  void aFigureKeepsItsPlaceThroughARunningHead() {
    String kept = "In 2017, courts convicted 269RURITANIA10 suspects, compared with 12 in 2016.";
    List<Statistic> statistics = read(kept);
    assertThat(statistics.stream().map(each -> each.place().in(kept)))
        .containsExactly("10 suspects", "12");
    assertThat(statistics.get(0).comparedWith()).contains(statistics.get(1).place());
  }

  private static final List<String> PIECES =
      List.of(
          "The government ",
          "police ",
          "convicted ",
          "identified ",
          "did not report ",
          "how many ",
          "did not convict any ",
          "neither ",
          "12 ",
          "five ",
          "one ",
          "no ",
          "a ",
          "1.5 million euros ",
          "victims ",
          "traffickers ",
          "cases ",
          "workers ",
          "investigations",
          "prosecutions ",
          "of ",
          "the ",
          "these ",
          "whom ",
          "and ",
          ", ",
          "; ",
          "(",
          ") ",
          "— ",
          ". ",
          "compared with ",
          "in 2016 ",
          "in 2017 ",
          "from ",
          "to ",
          "including ",
          "were ",
          "for sex trafficking ",
          "forced labor ",
          "both ",
          "all ",
          "sentenced them ",
          "under article 41 ",
          "269RURITANIA",
          "\"");

  private static String someText(RandomGenerator random) {
    var text = new StringBuilder();
    int pieces = random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void anyTextGivesStatisticsInOrderAndInsideIt() {
    forRandom(
        random -> {
          String text = someText(random);
          int from = 0;
          for (Statistic statistic : read(text)) {
            assertThat(statistic.place().start()).as(text).isGreaterThanOrEqualTo(from);
            assertThat(statistic.place().end()).as(text).isLessThanOrEqualTo(text.length());
            assertThat(statistic.place().in(text)).as(text).isNotBlank();
            from = statistic.place().start();
          }
        });
  }

  @Test
  void noZeroIsFoundWhereNoneIsWritten() {
    forRandom(
        random -> {
          String text = someText(random).replace("did not convict any ", "").replace("no ", "");
          String written = text.replace("neither ", "").replace("a ", "one ");
          assertThat(read(written)).as(written).noneMatch(StatisticsTest::isZero);
        });
  }

  private static boolean isZero(Statistic statistic) {
    return statistic.number().filter(number -> number.signum() == 0).isPresent();
  }
}
