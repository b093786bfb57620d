package org.tierline.exchange.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.ClaimCheck;
import org.tierline.narrative.claim.ClaimReader;
import org.tierline.narrative.claim.Statement;
import org.tierline.narrative.claim.Verdict;
import org.tierline.record.PublicRecord;
import org.tierline.testkit.Seeds;

class ClaimsTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final ClaimReader READER = new ClaimReader(RECORD);
  private static final ClaimCheck CHECK = new ClaimCheck(RECORD);

  /** About the founding case: what is said is true but the last sentence. */
  private static final String ARTICLE =
      """
      North Korea has been placed on Tier 3, the lowest ranking in the annual Trafficking in Persons Report, for the
      23rd consecutive year.

      The report puts 20 countries on Tier 3, among them China, Russia, Iran, Cuba, Burma, Syria and Afghanistan.
      South Korea was ranked Tier 1 for the second straight year after being downgraded to Tier 2 in 2022.

      Countries on Tier 3 are ineligible for U.S. humanitarian or non-trade-related assistance.
      """;

  private static List<Checked> check(String text, String published) {
    return CHECK.check(READER.read(text, LocalDate.parse(published)));
  }

  private static String written(Checked checked) {
    Statement statement = checked.claim().statement();
    String edition = statement.edition().isPresent() ? " " + statement.edition().getAsInt() : "";
    String kind = statement.kind().equals("tier") ? "" : statement.kind() + " ";
    String country = statement.country().isEmpty() ? "" : statement.country() + " ";
    return country + kind + statement.value() + edition + " " + checked.verdict().words();
  }

  private static String written(List<Checked> claims) {
    return claims.isEmpty()
        ? "none"
        : claims.stream().map(ClaimsTest::written).collect(Collectors.joining("; "));
  }

  @Test
  void checksTheArticleThatBeganTheProject() {
    assertThat(check(ARTICLE, "2025-09-30"))
        .extracting(ClaimsTest::written)
        .containsExactlyInAnyOrder(
            "PRK T3 2025 agrees",
            "PRK streak T3 23 2025 agrees",
            "count T3 20 2025 agrees",
            "CHN T3 2025 agrees",
            "RUS T3 2025 agrees",
            "IRN T3 2025 agrees",
            "CUB T3 2025 agrees",
            "MMR T3 2025 agrees",
            "SYR T3 2025 agrees",
            "AFG T3 2025 agrees",
            "KOR T1 2025 agrees",
            "KOR streak T1 2 2025 agrees",
            "KOR T2 2022 agrees",
            "KOR move down 2022 agrees",
            "consequence humanitarianAidBarred 2025 differs");
  }

  @Test
  void citesTheClauseForWhatDiffersInLaw() {
    Checked last = check(ARTICLE, "2025-09-30").getLast();
    assertThat(last.clauses())
        .extracting(clause -> clause.provision().id())
        .contains("TVPA-110-d-1-A-i", "NOTE-NEWS");
    assertThat(last.corrected().orElseThrow()).contains("nonhumanitarian, nontrade-related");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # tiers, by name and by rank
          2025-09-30 | Laos and Chad fell to Tier 3.                            | LAO T3 2025 agrees; TCD T3 2025 agrees; LAO move down 2025 agrees; TCD move down 2025 agrees
          2022-07-20 | Vietnam and Cambodia were put on the blacklist.          | VNM T3 2022 agrees; KHM T3 2022 agrees
          2022-07-20 | Singapore is in the top tier.                            | SGP T1 2022 agrees
          2013-06-20 | China has the lowest ranking.                            | CHN T3 2013 agrees
          2021-07-02 | Thailand was one notch above the lowest tier.            | none
          2022-07-20 | Vietnam, a Tier 2 country, must do more.                 | VNM T2 2022 differs
          2020-06-26 | Saudi Arabia is on Tier 2.                               | SAU T2 2020 misleading
          2025-09-30 | The United States ranked itself in Tier 1.               | USA T1 2025 agrees
          2025-09-30 | The United States put Brazil on its watch list.          | BRA T2WL 2025 agrees
          # lists
          2013-06-20 | Tier 3 countries include Iran, Cuba and North Korea.     | IRN T3 2013 agrees; CUB T3 2013 agrees; PRK T3 2013 agrees
          2017-06-28 | China joined Russia and Iran in Tier 3.                  | CHN T3 2017 agrees; RUS T3 2017 agrees; IRN T3 2017 agrees; CHN move down 2017 agrees
          2016-07-01 | Israel is on Tier 1, while Iran is on Tier 3.            | ISR T1 2016 unclear; IRN T3 2016 agrees
          # from one to another
          2017-06-28 | Myanmar moved from Tier 3 to the Tier 2 Watch List.      | MMR T3 2016 agrees; MMR T2WL 2017 agrees; MMR move up 2017 agrees
          2025-09-30 | Brunei was removed from the blacklist.                   | BRN T3 2024 agrees; BRN move up 2025 agrees
          # times
          2019-06-21 | Thailand was on Tier 3 in 2014 and Tier 2 in 2018.       | THA T3 2014 agrees; THA T2 2018 agrees
          2021-02-10 | Nigeria dropped to the Tier 2 Watch List last year.      | NGA T2WL 2020 agrees; NGA move down 2020 agrees
          2022-02-16 | Thailand is on the Tier 2 Watch List.                    | THA T2WL 2021 agrees
          2022-07-20 | The 2013 report had China on Tier 3.                     | CHN T3 2013 agrees
          # what it refers to
          2015-07-28 | Malaysia was on Tier 3 in 2014. It rose to the watch list this year. | MYS T3 2014 agrees; MYS T2WL 2015 agrees; MYS move up 2015 agrees
          2023-06-16 | Beijing has been in Tier 3 for seven straight years.     | CHN T3 2023 agrees; CHN streak T3 7 2023 agrees
          # rows of years
          2023-06-16 | China has been on Tier 3 since 2017.                     | CHN T3 2023 agrees; CHN streak T3 since 2017 2023 agrees
          2023-06-16 | China is on Tier 3 for the third straight year.          | CHN T3 2023 agrees; CHN streak T3 3 2023 differs
          # clauses: beside, within and behind one another
          2018-06-29 | Thailand was promoted to Tier 2 from the Tier 2 Watch List, where it had been for two years. | THA T2 2018 agrees; THA T2WL 2017 agrees; THA move up 2018 agrees; THA streak T2WL 2 2017 agrees
          2017-06-28 | Burma was cut to Tier 3 in 2016, stayed there for one report and is back on the watch list. | MMR T3 2016 agrees; MMR move down 2016 agrees; MMR T3 2017 unclear; MMR move same 2017 unclear; MMR T2WL 2017 agrees; MMR move up 2017 agrees
          2022-07-20 | Malaysia stays on Tier 3, to which it was downgraded in 2021. | MYS T3 2022 agrees; MYS move same 2022 agrees; MYS T3 2021 agrees; MYS move down 2021 agrees
          2025-09-30 | Algeria, Iran and Libya: no change. | DZA move same 2025 agrees; IRN move same 2025 agrees; LBY move same 2025 unclear
          2021-07-02 | New Zealand lost the Tier 1 ranking that it had held since 2004. | NZL T1 2020 agrees; NZL move down 2021 agrees; NZL streak T1 since 2004 2020 unclear
          2021-07-02 | New Zealand has been downgraded to Tier 2 after being Tier 1 for 17 years. | NZL T2 2021 agrees; NZL move down 2021 agrees; NZL streak T1 17 2020 unclear
          2024-06-25 | Algeria came onto the watch list after four years on Tier 3. | DZA T2WL 2024 agrees; DZA streak T3 4 2023 unclear; DZA move up 2024 agrees
          2015-07-28 | Cuba, on Tier 3 since 2003, was upgraded to the Tier 2 Watch List, and so was Malaysia. | CUB streak T3 since 2003 2014 agrees; CUB T2WL 2015 agrees; CUB move up 2015 agrees; MYS T2WL 2015 agrees; MYS move up 2015 agrees
          2019-06-21 | Nepal and India are on Tier 2; Bangladesh is on the watch list, as is Sri Lanka. | NPL T2 2019 unclear; IND T2 2019 unclear; BGD T2WL 2019 agrees; LKA T2WL 2019 agrees
          2020-06-26 | Saudi Arabia leaves Tier 3 for Tier 2; Algeria goes the other way. | SAU T3 2019 agrees; SAU T2 2020 misleading; SAU move up 2020 agrees; DZA move down 2020 agrees; DZA T3 2020 agrees
          2011-06-28 | Syria was moved from the watch list to Tier 2, and Lebanon and Yemen from the watch list to Tier 3. | SYR T2WL 2010 agrees; SYR T2 2011 misleading; SYR move up 2011 differs; LBN T2WL 2010 agrees; YEM T2WL 2010 agrees; LBN T3 2011 agrees; YEM T3 2011 agrees; LBN move down 2011 agrees; YEM move down 2011 agrees
          2012-06-20 | Nicaragua (Tier 1), Brazil (Tier 2), Ecuador (Tier 2 Watch List), Cuba (Tier 3). | NIC T1 2012 agrees; BRA T2 2012 agrees; ECU T2WL 2012 agrees; CUB T3 2012 agrees
          2012-06-20 | In Tier 1 are Nicaragua and Colombia, in Tier 2 Brazil, on the Watch List Ecuador and in Tier 3 Cuba. | NIC T1 2012 agrees; COL T1 2012 agrees; BRA T2 2012 agrees; ECU T2WL 2012 agrees; CUB T3 2012 agrees
          2012-06-20 | Tier 1 (Nicaragua, Colombia), Tier 3 (Cuba). | NIC T1 2012 agrees; COL T1 2012 agrees; CUB T3 2012 agrees
          2017-06-28 | Windhoek keeps Tier 2. Pretoria does, too. | NAM T2 2017 agrees; NAM move same 2017 unclear; ZAF T2 2017 agrees; ZAF move same 2017 unclear
          2022-07-20 | Malaysia: 2014 Tier 3, 2015 and 2016 Watch List, 2017 Tier 2, 2018-2020 Watch List. | MYS T3 2014 agrees; MYS T2WL 2015 agrees; MYS T2WL 2016 agrees; MYS T2 2017 agrees; MYS T2WL 2018 agrees; MYS T2WL 2019 agrees; MYS T2WL 2020 agrees
          2014-06-21 | Malaysia was downgraded in 2007, upgraded in 2008 and downgraded again in 2009. | MYS move down 2007 agrees; MYS move up 2008 agrees; MYS move down 2009 agrees
          2025-09-30 | Pakistan stays on Tier 2 for a fourth year, India for the fifteenth. | PAK T2 2025 agrees; PAK move same 2025 unclear; PAK streak T2 4 2025 unclear; IND T2 2025 agrees; IND streak T2 15 2025 unclear
          2013-06-20 | North Korea is ranked lowest for the 11th straight year, South Korea is in Tier 1. | PRK T3 2013 agrees; PRK streak T3 11 2013 agrees; KOR T1 2013 agrees
          2014-02-01 | The latest report has China on Tier 3. | CHN T3 2013 agrees
          2016-08-01 | Two years ago Thailand was dropped to Tier 3, this year it was raised to the watch list. | THA T3 2014 agrees; THA move down 2014 agrees; THA T2WL 2016 agrees; THA move up 2016 agrees
          2024-06-25 | Hong Kong was on Tier 2 last year and is now on the watch list. | HKG T2 2023 agrees; HKG T2WL 2024 agrees; HKG move down 2024 agrees
          2019-06-21 | Who went to Tier 3? Saudi Arabia, Cuba, Bhutan and the Gambia. | SAU T3 2019 agrees; CUB T3 2019 agrees; BTN T3 2019 agrees; GMB T3 2019 agrees
          2013-06-20 | China, Russia and Uzbekistan were automatically downgraded. | CHN move down 2013 agrees; RUS move down 2013 agrees; UZB move down 2013 agrees; CHN automatic downgrade 2013 agrees; RUS automatic downgrade 2013 agrees; UZB automatic downgrade 2013 unclear
          2015-07-28 | Burma remains on the watch list thanks to a waiver. | MMR T2WL 2015 agrees; MMR move same 2015 agrees; MMR waiver granted 2015 agrees
          2016-07-01 | Tier 1 has 36 countries, Tier 2 78, the Watch List 44 and Tier 3 27. | count T1 36 2016 agrees; count T2 78 2016 unclear; count T2WL 44 2016 unclear; count T3 27 2016 unclear
          2022-07-20 | Tier 3 has 22 countries, up from 17. | count T3 22 2022 agrees; count T3 17 2021 agrees
          2020-06-26 | Of the 188 countries, 34 are in Tier 1 and 19 in Tier 3; 22 were upgraded and 23 downgraded. | count assessed 188 2020 agrees; count T1 34 2020 agrees; count T3 19 2020 agrees; count up 22 2020 agrees; count down 23 2020 agrees
          2018-06-29 | There were more upgrades (29) than downgrades (20). | count up 29 2018 agrees; count down 20 2018 agrees
          2021-07-02 | The report named 11 governments with a policy or pattern of trafficking, including China and Cuba. | CHN policyOrPattern listed 2021 agrees; CUB policyOrPattern listed 2021 agrees; count policyOrPattern 11 2021 agrees
          2017-06-28 | The State Department struck Burma and Iraq from the list of governments that use child soldiers. | MMR childSoldiers listed 2016 agrees; MMR childSoldiers notListed 2017 agrees; IRQ childSoldiers listed 2016 agrees; IRQ childSoldiers notListed 2017 agrees
          2016-07-01 | A Tier 3 listing cuts off all American aid. | consequence humanitarianAidBarred 2016 differs
          2016-07-01 | A Tier 3 ranking does not by itself impose sanctions. | consequence noConsequence 2016 agrees
          2025-09-30 | South Korea was ranked Tier 1 for the second year in a row, after it had been downgraded to Tier 2 in 2022. | KOR T1 2025 agrees; KOR streak T1 2 2025 agrees; KOR T2 2022 agrees; KOR move down 2022 agrees
          2025-09-30 | Tier 3 alone imposes no sanctions by itself. | consequence noConsequence 2025 agrees
          2025-09-30 | Under the law a Tier 3 place brings no sanctions unless the President so determines. | consequence noConsequence 2025 agrees
          2025-09-30 | The report says that Tier 3 carries no penalties. | consequence noConsequence 2025 differs
          2016-07-01 | The report says that a watch-list country loses no aid. | consequence noConsequence 2016 agrees
          # what isn't what it looks like
          2023-06-16 | In the 2022 report Vietnam had been on Tier 3. | VNM T3 2022 agrees
          2019-06-21 | Germany had been on Tier 1 for years until this year. | DEU T1 2018 agrees
          2021-07-02 | Malaysia was on the Watch List for three years before its downgrade on Thursday. | MYS T2WL 2020 agrees; MYS streak T2WL 3 2020 agrees; MYS move down 2021 agrees
          2021-07-02 | Malaysia had been on the watch list since 2018 before it was downgraded. | MYS streak T2WL since 2018 2020 agrees; MYS move down 2021 agrees
          2024-06-25 | The Philippines' 2012 Expanded Anti-Trafficking Act helped it to stay on Tier 1, where it has been since 2016. | PHL T1 2024 agrees; PHL streak T1 since 2016 2024 unclear
          2023-06-16 | Russia was kept on Tier 3, with no convictions reported for the third consecutive year. | RUS T3 2023 agrees; RUS move same 2023 agrees
          2016-07-01 | Georgia was upgraded to Tier 1. It had been there last in 2012. | GEO T1 2016 agrees; GEO move up 2016 agrees; GEO T1 2012 agrees
          2021-07-02 | Taiwan stayed on Tier 1; China, Taiwan's giant neighbour, on Tier 3. | TWN T1 2021 agrees; TWN move same 2021 agrees; CHN T3 2021 agrees
          2022-07-20 | North Korea, South Korea's enemy, stays on Tier 3. | PRK T3 2022 agrees; PRK move same 2022 agrees
          2022-07-20 | Vietnam was cut to Tier 3. Cambodia has joined it, and Laos has stayed on Tier 2. | VNM T3 2022 agrees; VNM move down 2022 agrees; KHM T3 2022 agrees; KHM move down 2022 agrees; LAO T2 2022 agrees; LAO move same 2022 agrees
          2021-07-02 | Six countries lost their Tier 1 status this year. | none
          2022-07-20 | Malaysia and Indonesia are on Tier 3 and the Tier 2 Watch List, respectively. | MYS T3 2022 agrees; IDN T2WL 2022 agrees
          2020-06-26 | Kenya and Rwanda stayed on Tier 2; Tanzania and Burundi did not change either. | KEN T2 2020 agrees; RWA T2 2020 agrees; KEN move same 2020 unclear; RWA move same 2020 agrees; TZA move same 2020 agrees; BDI move same 2020 agrees
          2020-06-26 | Bangladesh escaped a fall to Tier 3. | none
          2016-07-01 | Had Thailand been left on Tier 3 for a third year, sanctions might have followed. | consequence possibleSanctions 2016 agrees
          2020-06-26 | Ireland lost Tier 1 in 2018. Two years on, it is on the Watch List. | IRL T1 2017 agrees; IRL move down 2018 agrees; IRL T2WL 2020 agrees
          2023-06-16 | Papua New Guinea and Algeria fell to Tier 3, joining China, Russia and 20 other countries. | PNG T3 2023 agrees; DZA T3 2023 agrees; CHN T3 2023 agrees; RUS T3 2023 agrees; PNG move down 2023 agrees; DZA move down 2023 agrees; count T3 24 2023 agrees
          2023-06-16 | Malaysia left Tier 3. The State Department moved the country to the watch list. | MYS T3 2022 agrees; MYS move up 2023 agrees; MYS T2WL 2023 agrees
          2023-06-16 | Malaysia is on the watch list. A country may stay there for two years before it is automatically downgraded, unless it gets a waiver. | MYS T2WL 2023 agrees; consequence watchListLimit 2 2023 agrees
          2023-06-16 | Tier 3 countries may lose all American aid, including humanitarian assistance. | consequence humanitarianAidBarred 2023 differs
          # digits for tiers
          2022-07-20 | Singapore and the Philippines are in 1, Thailand and Laos in 2, Indonesia on the watch list. | SGP T1 2022 agrees; PHL T1 2022 agrees; THA T2 2022 agrees; LAO T2 2022 agrees; IDN T2WL 2022 agrees
          2022-07-20 | Vietnam (3), Cambodia (3), Thailand (2) and Singapore (1). | VNM T3 2022 agrees; KHM T3 2022 agrees; THA T2 2022 agrees; SGP T1 2022 agrees
          2022-07-20 | Vietnam: from the watch list to 3. | VNM T2WL 2021 agrees; VNM T3 2022 agrees; VNM move down 2022 agrees
          2022-07-20 | The ranking goes from tiers 1 to 3. Vietnam had 3 convictions and Thailand 2. | none
          2022-07-20 | Thailand (watch list to Tier 2), Indonesia (Tier 2 to watch list). | THA T2WL 2021 agrees; THA T2 2022 agrees; THA move up 2022 agrees; IDN T2 2021 agrees; IDN T2WL 2022 agrees; IDN move down 2022 agrees
          2022-07-20 | Bottom: Vietnam, Cambodia. Top: Singapore. | VNM T3 2022 agrees; KHM T3 2022 agrees; SGP T1 2022 agrees
          # which edition a text is on
          2019-12-01 | The annual report, released in June 2014, puts Malaysia on Tier 3. Thailand was downgraded too. | MYS T3 2014 agrees; THA move down 2014 agrees; THA T3 2014 agrees
          2019-12-01 | The 14th annual Trafficking in Persons Report has Malaysia on Tier 3. | MYS T3 2014 agrees
          2016-08-01 | Compared with the 2015 report, Myanmar went down to Tier 3. | MMR T3 2016 agrees; MMR move down 2016 agrees
          2018-08-01 | The plan for 2018-2023 came late, and Fiji was put on the watch list. | FJI T2WL 2018 agrees
          2020-07-01 | This year's report noted more convictions in 2019; therefore Bahrain remained on Tier 1. | BHR T1 2020 agrees; BHR move same 2020 unclear
          2021-07-02 | The State Department announced that it had downgraded Ethiopia to the Tier 2 Watch List. | ETH T2WL 2021 agrees; ETH move down 2021 agrees
          2015-08-01 | The report noted that Jamaica had been placed on Tier 2. | JAM T2 2015 misleading
          # until, since, before
          2024-07-01 | South Korea rose to Tier 1 in 2002 and stayed there until its downgrade in 2022. | KOR T1 2002 agrees; KOR move up 2002 agrees; KOR streak T1 since 2002 2021 agrees; KOR move down 2022 agrees
          2012-06-20 | Macedonia received Tier 1 in 2008 and has kept it ever since. | MKD T1 2008 agrees; MKD streak T1 since 2008 2012 differs
          2017-06-28 | Malaysia had stood on the watch list since 2010 before it was downgraded to Tier 3 in 2014. | MYS streak T2WL since 2010 2013 agrees; MYS T3 2014 agrees; MYS move down 2014 agrees
          2022-07-20 | Pakistan was removed from Tier 2 and placed on the watch list in 2020. | PAK T2 2019 agrees; PAK T2WL 2020 agrees; PAK move down 2020 agrees
          2018-07-01 | Ireland was previously in Tier 1, but was downgraded to Tier 2 in 2018. | IRL T1 2017 agrees; IRL T2 2018 agrees; IRL move down 2018 agrees
          2013-06-20 | Last year Israel rose from Tier 2, where it was in 2011. | ISR move up 2012 agrees; ISR T2 2011 agrees
          2018-06-29 | Malaysia was on Tier 2 in 2017, compared with 2014, when it was on Tier 3. | MYS T2 2017 agrees; MYS T3 2014 agrees
          2013-06-20 | After nine years each for China and Russia on the watch list, the two countries were downgraded to Tier 3. | CHN T3 2013 agrees; RUS T3 2013 agrees; CHN move down 2013 agrees; RUS move down 2013 agrees; CHN streak T2WL 9 2012 unclear; RUS streak T2WL 9 2012 agrees
          2017-06-28 | The Maldives was upgraded to Tier 2. It had been on the watch list for the past two years. | MDV T2 2017 agrees; MDV move up 2017 agrees; MDV streak T2WL 2 2016 agrees
          2023-07-01 | Nigeria was on the watch list in 2018 and 2020, as well as in 2004 and 2008. | NGA T2WL 2018 agrees; NGA T2WL 2020 agrees; NGA T2WL 2004 agrees; NGA T2WL 2008 misleading
          2022-08-01 | From 2017 to 2019 Bangladesh was on the watch list; in 2020, 2021 and this year it is on Tier 2. | BGD T2WL 2017 agrees; BGD T2WL 2018 agrees; BGD T2WL 2019 agrees; BGD T2 2020 agrees; BGD T2 2021 agrees; BGD T2 2022 agrees
          2020-07-01 | Nigeria was downgraded to the watch list from its 2019 Tier 2 ranking. | NGA T2WL 2020 agrees; NGA T2 2019 agrees; NGA move down 2020 agrees
          2016-07-01 | Oman was put on the watch list, a downgrade from its Tier 2 ranking in 2015. | OMN T2WL 2016 agrees; OMN T2 2015 agrees; OMN move down 2016 agrees
          # who beside whom
          2019-06-21 | Hong Kong and China are on Tier 2 and Tier 3, respectively. | HKG T2 2019 agrees; CHN T3 2019 agrees
          2020-06-27 | Hong Kong, alongside Pakistan, was downgraded to the watch list. | HKG T2WL 2020 agrees; PAK T2WL 2020 agrees; HKG move down 2020 agrees; PAK move down 2020 agrees
          2021-07-02 | In addition to Cyprus and Israel, Norway and Portugal were downgraded to Tier 2. | NOR T2 2021 agrees; PRT T2 2021 agrees; CYP T2 2021 agrees; ISR T2 2021 agrees; NOR move down 2021 agrees; PRT move down 2021 agrees; CYP move down 2021 agrees; ISR move down 2021 agrees
          2025-10-01 | The report put Brazil and South Africa on the spot. The two countries are on the watch list. | BRA T2WL 2025 agrees; ZAF T2WL 2025 agrees
          2021-07-02 | Most countries are on Tier 2, except for Barbados. | none
          2023-06-16 | North Korea is on Tier 3, together with 23 other countries such as Russia and China. | PRK T3 2023 agrees; RUS T3 2023 agrees; CHN T3 2023 agrees; count T3 24 2023 agrees
          2011-11-01 | Kazakhstan is in the same Tier 2 category as Japan and Singapore. | KAZ T2 2011 agrees; JPN T2 2011 agrees; SGP T2 2011 agrees
          2010-06-20 | India is one level above Tier 3 countries such as Iran and Cuba. | IRN T3 2010 agrees; CUB T3 2010 agrees
          2013-06-19 | Sanctions may follow against China, Russia and 19 other governments given Tier 3. | CHN T3 2013 agrees; RUS T3 2013 agrees; count T3 21 2013 agrees; consequence possibleSanctions 2013 agrees
          2008-06-05 | The United States kept Gulf allies Kuwait and Oman on its blacklist. | KWT T3 2008 agrees; OMN T3 2008 agrees; KWT move same 2008 agrees; OMN move same 2008 agrees
          2019-06-21 | Tier 3 ratings were given to China, Iran and North Korea. | CHN T3 2019 agrees; IRN T3 2019 agrees; PRK T3 2019 agrees
          2015-08-01 | Of the Tier 1 countries, Armenia is one. | ARM T1 2015 agrees
          2022-07-20 | The Philippines is in Tier 1. The country shares the recognition with Singapore and Taiwan. | PHL T1 2022 agrees; SGP T1 2022 agrees; TWN T1 2022 unclear
          2019-06-29 | Saudi Arabia, an ally that was last year on the watch list, was downgraded to Tier 3. | SAU T3 2019 agrees; SAU move down 2019 agrees; SAU T2WL 2018 agrees
          # what is of something else
          2024-06-25 | Washington removed Vietnam from the watch list, formally upgrading the relationship. | VNM T2WL 2023 agrees; VNM move up 2024 agrees
          2024-06-25 | Hong Kong is on the watch list. The city has not convicted any labour trafficker for the fifth year. | HKG T2WL 2024 agrees
          2024-07-01 | Tier 2 means that a country makes efforts. Fiji is on the watch list. | FJI T2WL 2024 agrees
          2017-06-28 | A sanction follows for countries on Tier 3. Malaysia is on Tier 2. | MYS T2 2017 agrees
          2023-07-01 | Nigeria has oscillated between Tier 1, Tier 2 and the watch list. | none
          2021-07-02 | Hong Kong escaped an automatic downgrade to Tier 3. | none
          # counts
          2013-06-20 | Israel was among the 30 of 188 countries that achieved Tier 1. | ISR T1 2013 agrees; count T1 30 2013 unclear; count assessed 188 2013 agrees
          2021-07-02 | The report put 17 mostly authoritarian nations on Tier 3. | count T3 17 2021 agrees
          2025-10-01 | Another 24 countries were on the watch list. | count T2WL 24 2025 differs
          2007-07-01 | Taiwan was taken off the watch list of 32 countries. | TWN T2WL 2006 agrees; TWN move up 2007 agrees; count T2WL 32 2007 agrees
          # what the law says of the watch list's limit
          2021-07-02 | Under the law a country can stay on the watch list for two years, after which it falls to Tier 3 unless it gets a waiver. | consequence watchListLimit 2 2021 agrees
          2021-07-02 | Countries that spend four consecutive years on the watch list are automatically downgraded to Tier 3. | consequence watchListLimit 4 2021 differs
          2017-07-02 | With a waiver a country may stay on the watch list for four years before it must fall to Tier 3. | consequence watchListLimit 4 2017 agrees
          2021-07-02 | A government may stay on the watch list for three years before it must fall to Tier 3. | consequence watchListLimit 3 2021 misleading
          2007-07-02 | After two years on the watch list a country must fall to Tier 3. | consequence watchListLimit 2 2007 differs
          2021-07-02 | Governments on the child soldiers list face restrictions on military assistance. | consequence militaryAidBarred 2021 agrees
          2008-06-05 | Moldova is on Tier 3. Washington could withhold aid that is neither humanitarian nor trade-related. | MDA T3 2008 agrees; consequence nonHumanitarianAidBarred 2008 agrees
          2015-07-28 | The State Department justified a waiver from the automatic downgrade to Tier 3 for Burma. | MMR waiver granted 2015 agrees
          # counts
          2021-07-02 | Seventeen countries are on Tier 3.                       | count T3 17 2021 agrees
          2025-09-30 | The report puts 13 countries on Tier 3.                  | count T3 13 2025 differs
          2023-06-16 | North Korea is on Tier 3 with 23 other countries.        | PRK T3 2023 agrees; count T3 24 2023 agrees
          2020-06-26 | Of 188 countries 22 went up.                             | count assessed 188 2020 agrees; count up 22 2020 agrees
          # law, lists and days
          2021-07-02 | Tier 3 countries automatically face sanctions.           | consequence automaticSanctions 2021 misleading
          2021-07-02 | Tier 3 countries may face sanctions.                     | consequence possibleSanctions 2021 agrees
          2022-07-20 | The report was released on July 19, 2022.                | release 2022-07-19 2022 agrees
          2022-07-20 | The report was released on July 20, 2022.                | release 2022-07-20 2022 differs
          # a cell that no document shows
          2025-10-01 | Kenya remained on Tier 2.                                | KEN T2 2025 agrees; KEN move same 2025 unclear
          2024-06-25 | Botswana is on Tier 2.                                   | BWA T2 2024 unclear
          2025-09-30 | Taiwan is on Tier 1 for the 16th straight year.          | TWN T1 2025 agrees; TWN streak T1 16 2025 unclear
          # other languages
          2025-09-30 | 북한은 23년 연속 3등급에 머물렀다.                            | PRK T3 2025 agrees; PRK move same 2025 agrees; PRK streak T3 23 2025 agrees
          2022-07-20 | 한국은 1등급에서 2등급으로 강등됐다.                         | KOR T1 2021 agrees; KOR T2 2022 agrees; KOR move down 2022 agrees
          2020-06-26 | 日本は第1階層から第2階層に格下げされた。                  | JPN T1 2019 agrees; JPN T2 2020 agrees; JPN move down 2020 agrees
          2019-06-21 | 越南和柬埔寨被列入第二级观察名单。                      | VNM T2WL 2019 agrees; KHM T2WL 2019 agrees
          2019-06-21 | 사우디아라비아와 쿠바는 2등급 감시대상에서 3등급으로 내려갔고 한국과 미국 등 33개국은 1등급을 받았다. | SAU T2WL 2018 agrees; CUB T2WL 2018 agrees; SAU T3 2019 agrees; CUB T3 2019 agrees; SAU move down 2019 agrees; CUB move down 2019 agrees; count T1 33 2019 agrees; KOR T1 2019 agrees; USA T1 2019 unclear
          2024-06-25 | 한국은 2022년 2등급으로 떨어진 뒤 지난해까지 2등급에 머물렀다가 올해 1등급으로 복귀했다. | KOR T2 2022 agrees; KOR move down 2022 agrees; KOR T2 2023 agrees; KOR move same 2023 agrees; KOR T1 2024 agrees; KOR move up 2024 agrees
          2022-07-20 | Vietnam y Camboya fueron degradados al nivel 3.          | VNM T3 2022 agrees; KHM T3 2022 agrees; VNM move down 2022 agrees; KHM move down 2022 agrees
          2016-07-01 | Haïti est sur la liste noire du rapport.                 | HTI T3 2016 agrees
          # by the law's own words, by who joined whom, and by the day of the release
          2011-07-01 | Three states fell to Tier 3 in the trafficking report. The three countries are: Lebanon, Yemen and Algeria. | LBN T3 2011 agrees; YEM T3 2011 agrees; DZA T3 2011 agrees
          2019-06-25 | Cuba and Saudi Arabia may be subject to restrictions on aid at the President's choice, the trafficking report says. | none
          2022-01-05 | The President imposed sanctions on Cuba and Nicaragua for doing too little against trafficking. | CUB determination restricted 2021 agrees; NIC determination restricted 2021 agrees
          2005-06-10 | Cuba and Qatar made no significant efforts to stop trafficking, the report says. | CUB T3 2005 agrees; QAT T3 2005 agrees
          2011-07-01 | Ten governments, Cuba among them, failed to meet the minimum standards, the trafficking report says. | CUB T3 2011 agrees; count T3 10 2011 differs
          2020-07-01 | Singapore fully meets the minimum standards, says the trafficking report. | SGP T1 2020 agrees
          2020-07-01 | Benin doesn't fully meet the minimum standards but makes significant efforts, says the trafficking report. | none
          2021-07-02 | Cuba and China stay on Tier 3. They are joined by Malaysia. | CUB T3 2021 agrees; CHN T3 2021 agrees; CUB move same 2021 agrees; CHN move same 2021 agrees; MYS T3 2021 agrees; MYS move down 2021 agrees
          2023-06-20 | In 2021 Malaysia fell to Tier 3. The following year it was joined on Tier 3 by Vietnam. | MYS T3 2021 agrees; MYS move down 2021 agrees; VNM T3 2022 agrees; VNM move down 2022 agrees
          2014-06-25 | Fiji was put on Tier 2, with no island country being placed on Tier 1. | FJI T2 2014 agrees
          2014-06-25 | The minister said that all three countries, Thailand, Malaysia and Venezuela, had been downgraded to Tier 3. | THA T3 2014 agrees; MYS T3 2014 agrees; VEN T3 2014 agrees; THA move down 2014 agrees; MYS move down 2014 agrees; VEN move down 2014 agrees
          2011-06-30 | Twenty-three countries are on Tier 3, compared to 13 last year. | count T3 23 2011 agrees; count T3 13 2010 agrees
          2017-07-01 | The report lists Mali among the 23 worst offenders. | MLI T3 2017 agrees; count T3 23 2017 agrees
          2022-07-21 | The United States (U.S.) remained on Tier 1 in the 2022 report. | USA T1 2022 unclear; USA move same 2022 unclear
          2020-06-26 | Bhutan was taken off Tier 3. The others are Gambia and Equatorial Guinea. | BTN T3 2019 agrees; BTN move up 2020 agrees; GMB T3 2019 agrees; GNQ T3 2019 agrees; GMB move up 2020 agrees; GNQ move up 2020 agrees
          2014-06-18 | Thailand was downgraded to Tier 3 in the trafficking report that came out Friday. | THA T3 2014 agrees; THA move down 2014 agrees; release 2014-06-20 2014 agrees
          2014-06-18 | Thailand is on the watch list. The next report, due to be released on Friday, may put it on Tier 3. | THA T2WL 2013 agrees
          2016-07-01 | Haiti was put on Tier 3 on Thursday, following protests that last year's report was soft. | HTI T3 2016 agrees
          2024-06-26 | Egypt was taken off a watch list, which carries a threat to downgrade to Tier 3. | EGY T2WL 2023 agrees; EGY move up 2024 agrees
          2006-06-06 | The United States will not cut humanitarian aid to countries on Tier 3. | none
          # as strangers put it
          2019-06-21 | U.S. ranks N. Korea at the bottom for the 17th year, S. Korea at the top. | PRK T3 2019 agrees; PRK streak T3 17 2019 agrees; KOR T1 2019 agrees
          2023-06-17 | Seoul looks at North Korea. South Korea is on Tier 2 for the second year. The North was put on Tier 3, the lowest level. | KOR T2 2023 agrees; KOR streak T2 2 2023 agrees; PRK T3 2023 agrees
          2014-06-25 | North Korea's neighbor, South Korea, is on Tier 1. | KOR T1 2014 agrees
          2014-06-23 | North Korea stays on Tier 3. On the blacklist it is joined by 22 further countries, Iran and Russia among them. | PRK T3 2014 agrees; PRK move same 2014 agrees; count T3 23 2014 agrees; IRN T3 2014 agrees; RUS T3 2014 agrees
          2014-06-23 | Besides North Korea, 22 countries belong to the Tier 3 group, including Iran and Russia. | IRN T3 2014 agrees; RUS T3 2014 agrees; PRK T3 2014 agrees; count T3 23 2014 agrees
          2023-06-17 | South Korea has been on Tier 2 two years running, after last year. | KOR T2 2023 agrees; KOR streak T2 2 2023 agrees
          2017-06-30 | The report lifts Zimbabwe to the Tier 2 Watch List. Tier 1 is for countries which have met the standards and Tier 3 for those doing nothing. | ZWE T2WL 2017 agrees; ZWE move up 2017 agrees
          2016-07-01 | The Trafficking in Persons Report covers 190 nations, two more than the 188 of last year. | count assessed 190 2016 unclear; count assessed 188 2015 agrees
          2007-06-14 | Kuwait and Oman are two of the seven states newly put on the blacklist of the 16 worst. | KWT T3 2007 agrees; OMN T3 2007 agrees; KWT move down 2007 agrees; OMN move down 2007 agrees; count T3 16 2007 agrees
          2016-06-30 | Uzbekistan, Haiti and Sudan were put on the list of those who deal worst with human trafficking. | UZB T3 2016 agrees; HTI T3 2016 agrees; SDN T3 2016 agrees
          2016-06-30 | US lowers Myanmar, lifts Thailand in trafficking report | MMR move down 2016 agrees; THA move up 2016 agrees
          2022-07-20 | Vietnam was added to the human trafficking blacklist of the United States, on which Malaysia already stands. | VNM T3 2022 agrees; VNM move down 2022 agrees; MYS T3 2022 agrees
          2022-07-20 | Belarus was blacklisted in the yearly report, and Bulgaria, in a rare rebuke to an ally, was put on a watch list. | BLR T3 2022 agrees; BGR T2WL 2022 agrees
          2017-06-29 | Iran called the new human trafficking report of the United States baseless on Wednesday, a day after it appeared. | none
          2013-06-21 | On Thursday the ministry attacked the report on human trafficking: nobody may hand out grades. | none
          2011-06-29 | Comments on the TIP Report, 28 June 2011: Singapore is on Tier 2. | SGP T2 2011 agrees
          2024-06-25 | Malaysia is now on Tier 2, one step above last year. It keeps company with Bangladesh and Japan. | MYS T2 2024 agrees; MYS move up 2024 agrees; BGD T2 2024 agrees; JPN T2 2024 agrees
          2010-06-18 | In the 2010 report the United States has graded itself for the first time and given itself Tier 1. | USA T1 2010 unclear
          2013-06-21 | A reporter had asked about China: the State Department in its annual report lowered it to Tier 3. | CHN T3 2013 agrees; CHN move down 2013 agrees
          2013-06-21 | The question was on the annual report, in which the State Department had lowered China to Tier 3. | CHN T3 2013 agrees; CHN move down 2013 agrees
          2017-06-28 | The United States sank China to Tier 3. That puts the country in one class with North Korea and Iran. | CHN T3 2017 agrees; CHN move down 2017 agrees; PRK T3 2017 agrees; IRN T3 2017 agrees
          2019-06-21 | Cuba figures on a US list of countries that do little to end human trafficking. | CUB T3 2019 agrees
          2006-06-06 | Guyana, Tier 3 in 2004, is in its second year on the watch list, next to Peru and Brazil. | GUY T3 2004 agrees; GUY T2WL 2006 misleading; GUY streak T2WL 2 2006 differs; PER T2WL 2006 agrees; BRA T2WL 2006 agrees
          2022-07-21 | Trinidad and Tobago has held on to last year's place in the report, the Tier 2 Watch List. | TTO T2WL 2022 agrees; TTO T2WL 2021 agrees; TTO move same 2022 agrees
          2013-06-24 | Bahrain is on the Tier 2 Watch List. A fall to Tier 3 would bring American sanctions. | BHR T2WL 2013 agrees; consequence possibleSanctions 2013 agrees
          2025-09-30 | Each year the president decides whether aid that is neither humanitarian nor tied to trade is to be cut for countries on Tier 3. | consequence nonHumanitarianAidBarred 2025 agrees
          2016-07-01 | Thailand is on the Tier 2 Watch List. In the two years that Thailand spent in Tier 3 Washington imposed nothing. | THA T2WL 2016 agrees; THA T3 2015 agrees
          2021-07-02 | Turkey is on the child soldiers list for the first time. Never been off it: Somalia and Yemen. The other three: Mali, Nigeria and Pakistan. | TUR childSoldiers listed 2021 agrees; SOM childSoldiers listed 2021 agrees; YEM childSoldiers listed 2021 agrees; MLI childSoldiers listed 2021 agrees; NGA childSoldiers listed 2021 agrees; PAK childSoldiers listed 2021 agrees
          2021-07-02 | The child soldiers list has Turkey on it. The list began in 2010 with six governments. | count childSoldiers 6 2010 agrees
          2016-07-01 | The report took Thailand out of Tier 3, raising it to Tier 2 on the Watch List. | THA T3 2015 agrees; THA move up 2016 agrees; THA T2WL 2016 agrees
          2025-09-30 | Three countries of the region, Cuba among them, are on Tier 3. | CUB T3 2025 agrees; count T3 3 2025 unclear
          2014-06-23 | Thailand and Malaysia were downgraded to Tier 3. They are added to 16 others already on the lowest tier, among them North Korea and Iran. | THA T3 2014 agrees; MYS T3 2014 agrees; THA move down 2014 agrees; MYS move down 2014 agrees; PRK T3 2014 agrees; IRN T3 2014 agrees
          2013-06-23 | By U.S. law, Tier 3 countries may face sanctions that do not touch trade or humanitarian aid, such as cuts in money for exchange programs. | consequence possibleSanctions 2013 agrees; consequence exchangesBarred 2013 agrees
          2007-06-13 | India has escaped the worst rating in the State Department's new report on human trafficking. | none
          2007-06-13 | India has avoided Tier 3 in the report. | none
          2024-06-25 | Algeria is on a list of countries failing to cooperate with the police. | none
          2024-06-25 | Algeria is on a list of countries failing to fight human trafficking. | DZA T3 2024 differs
          2025-09-30 | Tier 3 cuts aid, but does not affect humanitarian aid. | none
          2019-06-21 | Barbados is now at the bottom of the 15 members of the region, and Cuba at the bottom. | CUB T3 2019 agrees
          """)
  void findsAndChecks(String published, String text, String wanted) {
    assertThat(written(check(text, published)).split("; ", -1))
        .containsExactlyInAnyOrder(wanted.split("; ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Malaysia risks being downgraded to Tier 3 in next year's report.",
        "Thailand hopes for Tier 1.",
        "The government aims to return to Tier 1 by 2027.",
        "Vietnam could be downgraded to Tier 3.",
        "Two sources expect Malaysia in Tier 3.",
        "If Cambodia does not act, it will fall to Tier 3.",
        "Countries are ranked in three tiers: Tier 1, Tier 2 and Tier 3.",
        "Tier 3 is the lowest of the report's tiers.",
        "The number of convictions in Cambodia fell from 30 to 12 last year.",
        "한국이 3등급으로 떨어질 가능성이 있다.",
        "マレーシアが最下位に転落する可能性がある。",
        "台灣希望明年維持第一級。",
        "México podría bajar a la lista de vigilancia.",
        "La Tunisie pourrait être rétrogradée."
      })
  void takesNoForecastAimOrRuleForAClaim(String text) {
    assertThat(READER.read(text, LocalDate.parse("2023-06-16"))).isEmpty();
  }

  @Test
  void readsATableByItsHeading() {
    String years =
        """
        Placements in the trafficking report

        Country\t2010\t2011
        Algeria\tTier 2 Watch List\tTier 3
        Kuwait\tTier 3\tTier 3
        """;
    assertThat(check(years, "2011-07-01"))
        .extracting(ClaimsTest::written)
        .containsExactlyInAnyOrder(
            "DZA T2WL 2010 agrees",
            "DZA T3 2011 agrees",
            "KWT T3 2010 agrees",
            "KWT T3 2011 agrees");
    String tiers =
        """
        The trafficking report of 2011

        | Country | Tier |
        |---------|------|
        | Bahrain | 2    |
        | China   | 2WL  |
        | Iran    | 3    |
        """;
    assertThat(check(tiers, "2011-07-01"))
        .extracting(ClaimsTest::written)
        .containsExactlyInAnyOrder(
            "BHR T2 2011 agrees", "CHN T2WL 2011 agrees", "IRN T3 2011 agrees");
    String other =
        """
        The trafficking report of 2011 and what came after

        Country   Victims   Convictions
        Bahrain   2         1
        China     3         2
        """;
    assertThat(check(other, "2011-07-01")).isEmpty();
    String convictions =
        """
        Convictions, as the trafficking report tells them

        Country\t2010\t2011
        Fiji\t1\t3
        Palau\t2\t2
        """;
    assertThat(check(convictions, "2011-07-01")).isEmpty();
  }

  @Test
  void readsAListUnderASentence() {
    String text =
        """
        In the 2011 trafficking report the following were downgraded to Tier 3:
        1. Algeria
        2. Lebanon

        Countries that left Tier 3:
        (1) Papua New Guinea

        Governments with a policy or pattern of trafficking:
        * Cuba
        """;
    assertThat(check(text, "2011-07-01"))
        .extracting(ClaimsTest::written)
        .containsExactlyInAnyOrder(
            "DZA T3 2011 agrees",
            "DZA move down 2011 agrees",
            "LBN T3 2011 agrees",
            "LBN move down 2011 agrees",
            "CUB policyOrPattern listed 2011 not in the record");
  }

  @Test
  void readsAListByLineUnderItsHeading() {
    String text =
        """
        Tier 3
        - Vietnam
        - Cambodia

        Tier 2 Watch List
        * Indonesia
        """;
    assertThat(written(check(text, "2022-07-20")).split("; ", -1))
        .containsExactlyInAnyOrder(
            "VNM T3 2022 agrees", "KHM T3 2022 agrees", "IDN T2WL 2022 agrees");
  }

  @Test
  void citesTheLawForWhatIsSaidOfTheWatchListsLimit() {
    Checked limit =
        check("Countries on the watch list for three years must fall to Tier 3.", "2021-07-02")
            .getFirst();
    assertThat(limit.clauses())
        .extracting(clause -> clause.provision().id())
        .containsExactly("TVPA-110-b-2-D-i", "TVPA-110-b-2-D-ii");
    assertThat(limit.corrected().orElseThrow()).contains("2 years in a row", "a year");
  }

  @Test
  void saysWhatAnUnclearClaimRestsOn() {
    Checked checked = check("Botswana is on Tier 2.", "2024-06-25").getFirst();
    assertThat(checked.verdict()).isEqualTo(Verdict.UNCLEAR);
    assertThat(checked.why()).contains("no document");
    assertThat(checked.corrected()).isEmpty();
  }

  @Test
  void leavesTheEditionOpenWhereNobodyTellsTheDay() {
    Checked checked = CHECK.check(READER.read("Thailand is on Tier 3.")).getFirst();
    assertThat(checked.claim().statement().edition()).isEmpty();
    assertThat(checked.verdict()).isEqualTo(Verdict.UNCLEAR);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # said plainly, it can differ from the record
          2025-09-30 | South Korea is on Tier 3. | KOR T3 2025 differs
          2025-09-30 | In 2019 South Korea was on Tier 3. | KOR T3 2019 differs
          2025-09-30 | Twenty-six countries are on Tier 3. | count T3 26 2025 differs
          # whom it means stands elsewhere
          2025-09-30 | South Korea takes part. It is on Tier 3. | KOR T3 2025 unclear
          2025-09-30 | Seoul is on Tier 3. | KOR T3 2025 unclear
          # which edition it means is told by the tense alone
          2025-09-30 | North Korea is on Tier 3. South Korea had been on Tier 3. South Africa is on the Tier 2 Watch List. | PRK T3 2025 agrees; KOR T3 2024 unclear; ZAF T2WL 2025 agrees
          # one among many
          2025-09-30 | On Tier 3 are Cuba, Iran, Russia, Syria, South Korea and Venezuela. | CUB T3 2025 agrees; IRN T3 2025 agrees; RUS T3 2025 agrees; SYR T3 2025 agrees; KOR T3 2025 unclear; VEN T3 2025 agrees
          # the text says otherwise too
          2025-09-30 | South Korea is on Tier 1. South Korea is on Tier 3. | KOR T1 2025 agrees; KOR T3 2025 unclear
          # so few can be those of a region only
          2025-09-30 | Three countries are on Tier 3. | count T3 3 2025 unclear
          2025-09-30 | Seven countries are special cases. | count SC 7 2025 differs
          """)
  void whatIsNotSaidPlainlyCanNotDiffer(String published, String text, String wanted) {
    List<Checked> found = check(text, published);
    assertThat(written(found).split("; ", -1)).containsExactlyInAnyOrder(wanted.split("; ", -1));
    assertThat(found)
        .filteredOn(checked -> !checked.claim().plain() && checked.verdict() == Verdict.UNCLEAR)
        .allMatch(checked -> checked.why().contains("plainly") && checked.corrected().isEmpty());
  }

  @Test
  void onlyStrongCellsContradict() {
    for (Checked checked : check(ARTICLE.replace("Tier 1", "Tier 2 Watch List"), "2025-09-30")) {
      if (checked.verdict() == Verdict.DIFFERS && checked.clauses().isEmpty()) {
        assertThat(checked.cells())
            .anyMatch(
                cell -> cell.basis().grade().compareTo(org.tierline.record.Grade.SECONDARY) <= 0);
      }
    }
  }

  @Test
  void readsADeterminationByItsFormulas() {
    String text =
        """
        Consistent with section 110 of the Act, I hereby determine as follows:

        As provided for in section 110(d)(1)(A)(i) of the Act, that the United States will not provide nonhumanitarian,
        nontrade-related assistance to the Governments of Burma, Iran and South Sudan for Fiscal Year (FY) 2024;

        Consistent with section 110(d)(4) of the Act, I determine that the provision of all programs described in section
        110(d)(1)(A) of the Act to Algeria would promote the purposes of the Act;

        Consistent with section 110(d)(4) of the Act, with respect to South Sudan, I determine that a partial waiver of the
        restriction described in section 110(d)(1)(A)(i) of the Act would promote the purposes of the Act.
        """;
    assertThat(written(check(text, "2023-09-29")).split("; ", -1))
        .containsExactlyInAnyOrder(
            "MMR determination restricted 2023 agrees",
            "IRN determination restricted 2023 agrees",
            "DZA determination waived 2023 agrees",
            "SSD determination partlyWaived 2023 agrees");
  }

  @Test
  void placesLieInTheTextWhateverIsDoneToIt() {
    Seeds.forRandom(
        random -> {
          var text = new StringBuilder(ARTICLE);
          for (int i = 0; i < 20; i++) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
              case 0 -> text.delete(at, until);
              case 1 -> text.insert(at, text.substring(at, until));
              case 2 -> text.insert(at, "\uD83D\uDE00 3등급, 第二級 – 2019–2021. ");
              default -> text.setCharAt(at, (char) random.nextInt(0x3000));
            }
          }
          String mutated = text.toString();
          var claims = READER.read(mutated, LocalDate.parse("2025-09-30"));
          for (var claim : claims) {
            assertThat(claim.place().end()).isBetween(claim.place().start() + 1, mutated.length());
            assertThat(claim.words())
                .allMatch(
                    word ->
                        word.start() >= claim.place().start() - 1
                            && word.end() <= mutated.length());
          }
          CHECK.check(claims);
        });
  }

  /** Words of which each turns the reading of a sentence some way. */
  private static final List<String> TURNS =
      List.of(
          "Country\tTier\n",
          "\t",
          "|",
          "2013",
          "fully meets the minimum standards",
          "no significant efforts",
          "was joined by",
          "The two countries are:",
          "Malaysia",
          "Fiji and Palau",
          "Beijing",
          "Tier 1",
          "Tier 2",
          "the watch list",
          "Tier 3",
          "had been",
          "was",
          "has been",
          "is",
          "on",
          "to",
          "from",
          "in 2014",
          "since 2010",
          "last",
          "until this year",
          "before",
          "after",
          "which",
          "where it",
          "that was",
          "it",
          "they",
          "the two countries",
          "for three years",
          "for the second year in a row",
          "downgraded",
          "upgraded",
          "stayed there",
          "joined it",
          "joining Iran",
          "along with",
          "such as",
          "respectively",
          "the same rank",
          "the list",
          "six",
          "22 countries",
          "while",
          "and",
          ",",
          ";",
          ":",
          "(",
          ")",
          "–",
          "\"",
          "not",
          "could",
          "automatically",
          "a waiver",
          "said that",
          "this year",
          "last year",
          "the 2016 report",
          "others included",
          "so is",
          "too",
          "no longer");

  @Test
  void readsAnyMixOfItsOwnWords() {
    Seeds.forRandom(
        random -> {
          for (int i = 0; i < 20; i++) {
            var text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
              text.append(TURNS.get(random.nextInt(TURNS.size())));
              text.append(random.nextInt(20) == 0 ? ".\n" : " ");
            }
            var claims = READER.read(text.toString(), LocalDate.parse("2021-07-02"));
            assertThat(CHECK.check(claims)).hasSameSizeAs(claims);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "| ", "released ", "Fiji\t3\n", "minimum standards ", "1. "})
  void asLongALineAsOnePleasesIsReadToItsEnd(String word) {
    String text = "The trafficking report " + word.repeat(50_000) + "x. Cuba is on Tier 3.";
    assertThat(check(text, "2014-06-18")).hasSize(1);
  }

  @Test
  void asLongATextAsOnePleasesGivesItsClaimsOnce() {
    String text = ARTICLE.repeat(400) + "Tier 3, China, ".repeat(4000) + "since 2019 ".repeat(4000);
    assertThat(check(text, "2025-09-30")).hasSizeBetween(15, 60);
  }
}
