package org.tierline.law.watchlist;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Because;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/**
 * The clock on histories of real governments and on cases built from them.
 *
 * <p>The record holds tiers, not findings: the merits are what the case assumes, and a row says
 * nothing on why a government was placed where it was, unless its source does. A history is its
 * first edition and the tiers from there, {@code w} marking a waived year.
 *
 * <p>Sources: TIERS is tip_tiers_orig.csv of
 * github.com/andrewheiss/From-the-Trenches-Anti-TIP-NGOs-and-US; MOJ13 to MOJ24 are State's
 * memoranda of justification for the waivers of that edition; PD is a Presidential Determination;
 * TIP a country's text in the report of that year.
 */
class ClockHistoriesTest {
  @ParameterizedTest(name = "{1} in {0} after {2}, on merits {3} with waiver {4}: {5} by {6}")
  @CsvSource(
      textBlock =
          """
        # year, gov, history                       , on , waiver, tier, because       , open , armed, limbs , source
        2011, VEN, 2009: 2WL 2WL                 , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , TIERS; PD 2011-18 (76 FR 62599); merits of 2WL inferred
        2011, DZA, 2009: 2WL 2WL                 , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , TIERS; PD 2011-18; merits inferred
        2011, CHN, 2009: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , TIERS; waiver inferred from the sequence and the 2011 report methodology
        2011, QAT, 2009: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , TIERS; waiver inferred
        2011, GTM, 2009: 2WL 2WL                 , 2  ,      , 2  , MERITS        ,      ,      ,       , TIERS
        2011, THA, 2009: 2 2WL                   , 2WL, none , 2WL, MERITS        ,      ,      ,       , TIERS
        2010, CHN, 2008: 2WL 2WL                 , 2WL, none , 2WL, MERITS        ,      ,      ,       , TIERS; limit not yet biting
        2009, RUS, 2004: 2WL 2WL 2WL 2WL 2WL     , 2WL, none , 2WL, MERITS        ,      ,      ,       , TIERS; pre-2009 years do not count
        2012, UZB, 2009: 2WL 2WL 2WLw            , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , 'registan.net 19 Jun 2012 quoting the 2012 report (waiver granted, fifth year on list); TIERS'
        2012, RUS, 2009: 2WL 2WL 2WLw            , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , TIERS; waiver inferred
        2013, CHN, 2009: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , OCCRP 21 Jun 2013; TIERS
        2013, RUS, 2009: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , OCCRP 21 Jun 2013; TIERS
        2013, UZB, 2009: 2WL 2WL 2WLw 2WLw       , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , TIERS
        2013, AZE, 2009: 2WL 2WL 2WLw 2WLw       , 2  ,      , 2  , MERITS        ,      ,      ,       , TIERS
        2013, IRQ, 2009: 2WL 2WL 2WLw 2WLw       , 2  ,      , 2  , MERITS        ,      ,      ,       , TIERS
        2013, THA, 2010: 2WL 2WL 2WLw            , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ13
        2013, MYS, 2010: 2WL 2WL 2WLw            , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ13
        2013, BLR, 2011: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ13
        2013, GMB, 2011: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ13
        2014, THA, 2010: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , Reuters 20 Jun 2014; TIERS; MOJ13
        2014, MYS, 2010: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , Reuters 20 Jun 2014; TIERS; MOJ13
        2014, AFG, 2010: 2WL 2WL 2WLw 2WLw       , 2  ,      , 2  , MERITS        ,      ,      ,       , TIERS; MOJ13
        2014, VEN, 2011: 3 2WL 2WL               , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , Reuters 20 Jun 2014; TIERS; merits of 2WL inferred
        2014, GMB, 2011: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , TIERS; MOJ13; merits inferred
        2014, CHN, 2013: 3                       , 2WL, none , 2WL, MERITS        ,      ,      , ii+iii, TIERS
        2015, BLR, 2011: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , TIERS; listabuzz.com 2015; MOJ13
        2015, COM, 2011: 2WL 2WL 2WLw 2WLw       , 2WL, valid, 3  , AUTO_DOWNGRADE, false,      ,       , TIERS; listabuzz.com 2015; MOJ13
        2015, MHL, 2012: 2 2WL 2WL               , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , TIERS; listabuzz.com 2015; merits inferred
        2015, BLZ, 2013: 2 2WL                   , 3  ,      , 3  , MERITS        ,      ,      ,       , TIERS; listabuzz.com 2015 (downgraded after one watch-list year)
        2015, MYS, 2014: 3                       , 2WL, none , 2WL, MERITS        ,      ,      , ii+iii, TIERS; 19 USC 4205(b)(6)(C)
        2015, CUB, 2014: 3                       , 2WL, none , 2WL, MERITS        ,      ,      , ii+iii, TIERS; TIME 27 Jul 2015
        2018, PNG, 2016: 3 2WL                   , 3  ,      , 3  , MERITS        ,      ,      ,       , Refworld TIP 2017 and 2018 country pages
        2018, KWT, 2015: 3 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ18; prior tiers 2016-2017 partly unverified
        2019, SAU, 2015: 2WL 2WL 2WLw 2WLw       , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , MOJ18 (2018 waiver); CNN copy 2020 (was Tier 3); 2016-2017 tiers and merits inferred
        2019, DZA, 2016: 3 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ19; Liberte 2018 and 2019 on djazairess.com
        2019, HUN, 2016: 2 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ19
        2019, NIC, 2016: 2 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ19
        2019, UZB, 2016: 3 3 2WL                 , 2WL, none , 2WL, MERITS        ,      ,      ,       , ecoi.net TIP 2018 and 2019 (second consecutive year)
        2020, DZA, 2017: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , ecoi.net TIP 2020; Morocco World News Jun 2020; merits inferred (text says no significant efforts; MERITS also acceptable)
        2020, NIC, 2017: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , PD 2020-12 (85 FR 71209) lists Nicaragua; merits inferred
        2020, HUN, 2017: 2WL 2WL 2WLw            , 2  ,      , 2  , MERITS        ,      ,      ,       , gvnet.com tier list 2020; MOJ19
        2020, BGD, 2017: 2WL 2WL 2WLw            , 2  ,      , 2  , MERITS        ,      ,      ,       , gvnet.com tier list 2020; MOJ19
        2020, MYS, 2018: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ20; NST 24 Jun 2024
        2020, UZB, 2017: 3 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ20; shows F is not armed by the 2009-2012 run
        2020, GNB, 2018: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ20
        2020, SAU, 2015: 2WL 2WL 2WLw 2WLw 3     , 2WL, none , 2WL, MERITS        ,      , true , ii+iii, gvnet/ecoi TIP 2020
        2021, SAU, 2015: 2WL 2WL 2WLw 2WLw 3 2WL , 2  ,      , 2  , MERITS        ,      ,      ,       , TIP 2021 Saudi Arabia (thefederalnewswire copy)
        2021, MYS, 2018: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , The Sun Daily 20 Jul 2022; NST 24 Jun 2024; merits inferred
        2021, GNB, 2018: 2WL 2WL 2WLw            , 3  ,      , 3  , MERITS        ,      ,      ,       , ecoi.net TIP 2021 Guinea-Bissau; AUTO_DOWNGRADE would give the same tier
        2021, UZB, 2018: 2WL 2WL 2WLw            , 2  ,      , 2  , MERITS        ,      ,      ,       , U.S. Embassy Tashkent 2 Jul 2021
        2021, GMB, 2011: 2WL 2WL 2WLw 3 3 3 2WL 2WL 3 2WL, 2WL, none , 2WL, MERITS        ,      , false,       , ecoi.net TIP 2021 Gambia (second consecutive year); TIP 2019 page
        2021, KHM, 2018: 2 2WL 2WL               , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ21
        2022, KHM, 2019: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , Straits Times 21 Jul 2022; MOJ21; merits inferred
        2022, DZA, 2017: 2WL 2WL 2WLw 3 3        , 2WL, none , 2WL, MERITS        ,      , true , ii+iii, ecoi.net TIP 2022 Algeria (upgraded to T2WL)
        2022, PNG, 2018: 3 3 3 2WL               , 2WL, none , 2WL, MERITS        ,      , false,       , ecoi.net TIP 2022 PNG (second consecutive year)
        2022, HKG, 2020: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ22
        2022, ABW, 2020: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ22
        2022, TCD, 2020: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ22
        2022, BDI, 2011: 2WL 2WL 2WLw 2WLw 3 3 3 3 3 3 2WL, 2  ,      , 2  , MERITS        ,      ,      ,       , ecoi.net TIP 2021 and 2022 Burundi
        2023, DZA, 2017: 2WL 2WL 2WLw 3 3 2WL    , 2WL, valid, 3  , F_CAP         ,      , true ,       , ecoi.net and gvnet TIP 2023 Algeria (downgraded); merits of 2WL hypothetical: the published text says no significant efforts
        2023, PNG, 2020: 3 2WL 2WL               , 2WL, none , 3  , AUTO_DOWNGRADE, true ,      ,       , TIP 2023 PNG (statenewswire copy); merits inferred
        2023, TCD, 2020: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , PD 2023-14 lists Chad; MOJ22; merits inferred
        2023, GNQ, 2020: 2WL 2WL 2WLw            , 2WL, none , 3  , AUTO_DOWNGRADE, false,      ,       , PD 2023-14 lists Equatorial Guinea; MOJ22; merits inferred
        2023, HKG, 2020: 2WL 2WL 2WLw            , 2  ,      , 2  , MERITS        ,      ,      ,       , gvnet.com tier list 2023; MOJ22
        2023, ZAF, 2021: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ23
        2023, MYS, 2018: 2WL 2WL 2WLw 3 3        , 2WL, none , 2WL, MERITS        ,      , true , ii+iii, NST 24 Jun 2024
        2024, MYS, 2018: 2WL 2WL 2WLw 3 3 2WL    , 2  ,      , 2  , MERITS        ,      ,      ,       , NST 24 Jun 2024; Borneo Bulletin 2024
        2024, DZA, 2020: 3 3 2WL 3               , 2WL, none , 2WL, MERITS        ,      , false, ii+iii, ecoi.net document 2111816 (TIP 2024 Algeria); f_armed under LATEST_RUN
        2024, SRB, 2022: 2WL 2WL                 , 2WL, valid, 2WL, WAIVER        ,      ,      ,       , MOJ24
        2025, BRA, 2024: 2                       , 2WL, none , 2WL, MERITS        ,      ,      ,       , Reuters 29 Sep 2025
        2025, ZAF, 2021: 2WL 2WL 2WLw 2          , 2WL, none , 2WL, MERITS        ,      ,      ,       , Reuters 29 Sep 2025 (moved to the watch list): new run starts at 1
        """)
  void placesAsTheRecordDoes(
      int edition,
      String government,
      String history,
      String merits,
      @Nullable String waiver,
      String tier,
      Because because,
      @Nullable Boolean waiverOpen,
      @Nullable Boolean armed,
      @Nullable String limbs,
      String source) {
    assertThat(firstEdition(history) + placements(history).length).isEqualTo(edition);
    var clock = placed(history, Readings.PRACTICE);
    var step = clock.step(edition, tier(merits), "valid".equals(waiver), Readings.PRACTICE);

    assertThat(step.tier()).as(source).isEqualTo(tier(tier));
    assertThat(step.because()).as(source).isEqualTo(because);
    assertThat(step.waiverAvailable()).as(source).isEqualTo(Boolean.TRUE.equals(waiverOpen));
    if (armed != null) {
      assertThat(clock.armed(Readings.PRACTICE)).as(source).isEqualTo(armed);
    }
    if (limbs != null) {
      assertThat(
              SpecialWatchList.limbs(clock.tier(), step.tier()).stream()
                  .map(SpecialWatchList.Limb::numeral)
                  .collect(joining("+")))
          .as(source)
          .isEqualTo(limbs);
    }
  }

  /** Each year is also reached from the one before, if it was found to merit what it was given. */
  @ParameterizedTest(name = "{0} {1}, then on merits {2} with waiver {3}: {4} by {5}")
  @CsvSource(
      textBlock =
          """
        # government,       history,                                   on,  waiver, tier, because,     open,  source
        China,              2009: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, TIERS; OCCRP 21 Jun 2013
        Russia,             2009: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, TIERS; OCCRP 21 Jun 2013
        Uzbekistan,         2009: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, TIERS; OCCRP 21 Jun 2013
        Azerbaijan,         2009: 2WL 2WL 2WLw 2WLw,                   2,   none,   2, MERITS,         false, TIERS
        Iraq,               2009: 2WL 2WL 2WLw 2WLw,                   2,   none,   2, MERITS,         false, TIERS
        Algeria,            2009: 2WL 2WL,                             2WL, none,   3, AUTO_DOWNGRADE, true,  TIERS; PD 2011-18
        Venezuela,          2009: 2WL 2WL,                             2WL, none,   3, AUTO_DOWNGRADE, true,  TIERS; PD 2011-18
        Thailand,           2010: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ13; TIERS; Reuters 20 Jun 2014
        Malaysia,           2010: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ13; TIERS; Reuters 20 Jun 2014
        Afghanistan,        2010: 2WL 2WL 2WLw 2WLw,                   2,   none,   2, MERITS,         false, MOJ13; TIERS
        Venezuela,          2012: 2WL 2WL,                             2WL, none,   3, AUTO_DOWNGRADE, true,  TIERS
        Gambia,             2011: 2WL 2WL 2WLw,                        2WL, none,   3, AUTO_DOWNGRADE, true,  MOJ13; TIERS
        Belarus,            2011: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ13; TIERS
        Comoros,            2011: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ13; TIERS
        Cuba,               2014: 3 2WL 2WL 2WLw 2WLw,                 2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ18; PD 2020-02; 2015-2017 inferred
        Saudi Arabia,       2015: 2WL 2WL 2WLw 2WLw,                   2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ18; PD 2020-02; 2015-2017 inferred
        Algeria,            2017: 2WL 2WL 2WLw 3 3 2WL,                2WL, valid,  3, F_CAP,          false, MOJ19; ecoi.net TIP 2020 2022 2023; merits of 2023 hypothetical
        Malaysia,           2018: 2WL 2WL 2WLw 3 3 2WL,                2,   none,   2, MERITS,         false, MOJ20; NST 24 Jun 2024
        Malaysia otherwise, 2018: 2WL 2WL 2WLw 3 3 2WL,                2WL, valid,  3, F_CAP,          false, MOJ20; NST 24 Jun 2024; merits of 2024 invented
        Saudi Arabia,       2015: 2WL 2WL 2WLw 2WLw 3 2WL,             2,   none,   2, MERITS,         false, MOJ18; gvnet and ecoi.net TIP 2020; TIP 2021
        Saudi otherwise,    2015: 2WL 2WL 2WLw 2WLw 3 2WL,             2WL, valid,  3, F_CAP,          false, MOJ18; gvnet and ecoi.net TIP 2020; merits of 2021 invented
        Burundi,            2011: 2WL 2WL 2WLw 2WLw 3 3 3 3 3 3 2WL,   2,   none,   2, MERITS,         false, MOJ13; ecoi.net TIP 2021 and 2022
        Burundi otherwise,  2011: 2WL 2WL 2WLw 2WLw 3 3 3 3 3 3 2WL,   2WL, valid,  3, F_CAP,          false, MOJ13; ecoi.net TIP 2021; merits of 2022 invented
        Gambia,             2011: 2WL 2WL 2WLw 3 3 3 2WL 2WL 3 2WL,    2WL, none, 2WL, MERITS,         false, MOJ13; ecoi.net TIP 2021; TIP 2019
        Uzbekistan,         2016: 3 3 2WL 2WL,                         2WL, valid, 2WL, WAIVER,        false, MOJ20; ecoi.net TIP 2018 and 2019
        Uzbekistan,         2016: 3 3 2WL 2WL 2WLw,                    2,   none,   2, MERITS,         false, MOJ20; U.S. Embassy Tashkent 2 Jul 2021
        Chad,               2020: 2WL 2WL 2WLw,                        2WL, valid,  3, AUTO_DOWNGRADE, false, MOJ22; PD 2023-14
        Papua New Guinea,   2017: 2WL 3 3 3 2WL 2WL,                   2WL, none,   3, AUTO_DOWNGRADE, true,  Refworld and ecoi.net TIP 2017 to 2023
        """)
  void followsTheWorkedSequences(
      String government,
      String history,
      String merits,
      String waiver,
      String tier,
      Because because,
      boolean waiverOpen,
      String source) {
    var clock = Clock.START;
    int edition = firstEdition(history);
    for (var placement : placements(history)) {
      var year = clock.step(edition, placedTier(placement), isWaived(placement), Readings.PRACTICE);
      assertThat(year.tier())
          .as(government + " " + edition + ": " + source)
          .isEqualTo(placedTier(placement));
      assertThat(year.because() == Because.WAIVER)
          .as(government + " " + edition + " under a waiver: " + source)
          .isEqualTo(isWaived(placement));
      clock = year.next();
      edition++;
    }
    assertThat(clock).isEqualTo(placed(history, Readings.PRACTICE));

    var step = clock.step(edition, tier(merits), "valid".equals(waiver), Readings.PRACTICE);
    assertThat(step.tier()).as(source).isEqualTo(tier(tier));
    assertThat(step.because()).as(source).isEqualTo(because);
    assertThat(step.waiverAvailable()).as(source).isEqualTo(waiverOpen);
  }

  @ParameterizedTest(name = "after {0}, {1} and {2} give {3} by {4}")
  @CsvSource(
      textBlock =
          """
        # Gambia 2021: only the latest run counts in practice
        2011: 2WL 2WL 2WLw 3 3 3 2WL 2WL 3 2WL, T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        2011: 2WL 2WL 2WLw 3 3 3 2WL 2WL 3 2WL, T2WL_ONLY,  ANY_PAST_RUN, 3,   F_CAP
        # Algeria 2025, had it stayed: the run of 2022 was one year long
        2017: 2WL 2WL 2WLw 3 3 2WL 3 2WL,       T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        2017: 2WL 2WL 2WLw 3 3 2WL 3 2WL,       T2WL_ONLY,  ANY_PAST_RUN, 3,   F_CAP
        # Tier 2 after Tier 3 is limb (ii); it counts where the whole list does
        2019: 3 2 2WL,                          T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        2019: 3 2 2WL,                          WHOLE_LIST, LATEST_RUN,   3,   AUTO_DOWNGRADE
        # Tier 1 after Tier 2 is limb (i)
        2019: 2 1 2WL,                          T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        2019: 2 1 2WL,                          WHOLE_LIST, LATEST_RUN,   3,   AUTO_DOWNGRADE
        # Tier 2 after Tier 2 is on no list
        2019: 3 2 2 2WL,                        WHOLE_LIST, LATEST_RUN,   2WL, MERITS
        # Tier 2 is a fresh start for (F) unless any past run counts
        2015: 2WL 2WL 2WLw 3 2 2 2WL,           T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        2015: 2WL 2WL 2WLw 3 2 2 2WL,           T2WL_ONLY,  ANY_PAST_RUN, 3,   F_CAP
        # a special case ends the run but leaves (F) armed
        2015: 2WL 2WL 2WLw 3 SC 2WL,            T2WL_ONLY,  LATEST_RUN,   3,   F_CAP
        2017: 2WL 2WL SC 2WL,                   T2WL_ONLY,  LATEST_RUN,   2WL, MERITS
        """)
  void dependsOnTheReading(
      String history, CountScope countScope, FScope fScope, String tier, Because because) {
    var readings = new Readings(countScope, fScope);
    int edition = firstEdition(history) + placements(history).length;
    var step = placed(history, readings).step(edition, Tier.T2WL, false, readings);
    assertThat(step.tier()).isEqualTo(tier(tier));
    assertThat(step.because()).isEqualTo(because);
  }

  /** The clock after a history that is taken as it stands. */
  private static Clock placed(String history, Readings readings) {
    var clock = Clock.START;
    int edition = firstEdition(history);
    for (var placement : placements(history)) {
      clock = clock.after(edition++, placedTier(placement), isWaived(placement), readings);
    }
    return clock;
  }

  private static int firstEdition(String history) {
    return Integer.parseInt(history.substring(0, history.indexOf(':')));
  }

  private static String[] placements(String history) {
    return history.substring(history.indexOf(':') + 2).split(" ", -1);
  }

  private static boolean isWaived(String placement) {
    return placement.endsWith("w");
  }

  private static Tier placedTier(String placement) {
    return tier(isWaived(placement) ? placement.substring(0, placement.length() - 1) : placement);
  }

  private static Tier tier(String text) {
    return Tier.find(text).orElseThrow(() -> new IllegalArgumentException("no tier: " + text));
  }
}
