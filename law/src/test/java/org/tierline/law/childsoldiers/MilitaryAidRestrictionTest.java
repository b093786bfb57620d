package org.tierline.law.childsoldiers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;
import org.tierline.law.childsoldiers.MilitaryAidRestriction.Effect;
import org.tierline.law.statute.Provision;
import org.tierline.testkit.Seeds;

class MilitaryAidRestrictionTest {

  @ParameterizedTest(name = "{0} {1}: {5} for {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # edition, government, on the list, waived, steps certified, label, fiscal year
          2010 | YEM | true  | full              |       | LISTED+FULL_WAIVER    | FY2011
          2019 | IRN | true  | none              |       | LISTED+RESTRICTED     | FY2020
          2020 | CMR | true  | full              | true  | LISTED+FULL_WAIVER    | FY2021
          2020 | YEM | true  | PKO,IMET,10USC333 | true  | LISTED+PARTIAL_WAIVER | FY2021
          2024 | RWA | true  |                   |       | LISTED                | FY2025
          # not from a document
          2018 | --- | true  | full              | false | LISTED+FULL_WAIVER    | FY2019
          2019 | --- | true  | full              | false | LISTED+RESTRICTED     | FY2020
          2019 | --- | true  | full              |       | LISTED                | FY2020
          2019 | --- | true  | ?                 | true  | LISTED                | FY2020
          2019 | --- | false |                   |       | NOT_LISTED            | FY2020
          2019 | --- |       | none              |       | (nothing)             | FY2020
          """)
  void labelsWhatIsKnownOfAListing(
      int edition,
      String government,
      Boolean listed,
      String waived,
      Boolean steps,
      String expected,
      String year) {
    var found =
        new ListedGovernment(
            listed == null ? Answer.unknown() : Answer.of(listed),
            waived == null ? Answer.unknown() : SoldiersWaiver.parse(waived),
            steps == null ? Answer.unknown() : Answer.of(steps),
            Answer.none());

    assertThat(
            ListingLabel.of(edition, found).stream().map(ListingLabel::name).collect(joining("+")))
        .isEqualTo(expected.equals("(nothing)") ? "" : expected);
    assertThat(Listing.restrictedYear(edition)).hasToString(year);
  }

  @ParameterizedTest(name = "{1} by the list of {0}: {2}")
  @CsvSource({
    "2009, FMF, NOT_RESTRICTED",
    "2010, EDA, RESTRICTED",
    "2010, IMET, RESTRICTED",
    "2010, FMF, RESTRICTED",
    "2010, DCS, RESTRICTED",
    "2012, PKO, NOT_RESTRICTED",
    "2013, PKO, RESTRICTED",
    "2019, 10USC333, NOT_RESTRICTED",
    "2020, 10USC333, RESTRICTED"
  })
  void restrictsTheKindsOfItsEdition(int edition, String aid, Effect expected) {
    var item = MilitaryItem.plain(MilitaryAid.find(aid).orElseThrow());

    assertThat(MilitaryAidRestriction.of(edition, listed("none", true), item).findValue())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}: {1} waived, certified {2}, {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018 | IMET     | false | IMET | WAIVED
          2019 | IMET     | false | IMET | RESTRICTED
          2019 | IMET     | true  | IMET | WAIVED
          2019 | IMET,PKO | true  | FMF  | RESTRICTED
          2019 | full     | true  | FMF  | WAIVED
          """)
  void waivesWhatTheWaiverNamesAndFrom2019OnOnlyWithSteps(
      int edition, String waived, boolean certified, MilitaryAid aid, Effect expected) {
    var found =
        MilitaryAidRestriction.of(edition, listed(waived, certified), MilitaryItem.plain(aid));

    assertThat(found.findValue()).contains(expected);
    if (expected == Effect.WAIVED) {
      assertThat(found.reason().provision()).isEqualTo(Provision.CSPA_404_C);
    }
  }

  @ParameterizedTest(name = "{0}: school {1}, certified {2}, after {3} years: {4}")
  @CsvSource({
    "2018, false, true,  0, EXCEPTED", // (e) before 2019: any training, on certification
    "2018, false, true,  9, EXCEPTED",
    "2018, false, false, 0, RESTRICTED",
    "2019, false, true,  0, RESTRICTED", // from 2019: two schools, five years
    "2019, true,  true,  0, EXCEPTED",
    "2019, true,  true,  4, EXCEPTED",
    "2019, true,  true,  5, RESTRICTED",
    "2019, true,  false, 0, RESTRICTED"
  })
  void exceptsProfessionalTraining(
      int edition, boolean school, boolean certified, int years, Effect expected) {
    var item =
        new MilitaryItem(
            MilitaryAid.IMET,
            Answer.of(true),
            Answer.of(school),
            Answer.of(certified),
            Answer.of(years),
            Answer.of(false));

    assertThat(MilitaryAidRestriction.of(edition, listed("none", false), item).findValue())
        .contains(expected);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"2013, PKO, EXCEPTED", "2013, FMF, RESTRICTED", "2012, FMF, RESTRICTED"})
  void exceptsPeacekeepingProgrammes(int edition, MilitaryAid aid, Effect expected) {
    var item =
        new MilitaryItem(
            aid,
            Answer.of(false),
            Answer.of(false),
            Answer.of(false),
            Answer.none(),
            Answer.of(true));

    assertThat(MilitaryAidRestriction.of(edition, listed("none", false), item).findValue())
        .contains(expected);
  }

  @Test
  void refusesAnUnknownKindOfAid() {
    assertThatThrownBy(() -> SoldiersWaiver.parse("IMET,ABC")).hasMessageContaining("\"ABC\"");
    assertThatThrownBy(() -> new SoldiersWaiver(Set.of())).hasMessageContaining("nothing");
  }

  @Test
  void anAddedAnswerNeverUndoesOrContradictsADecidedOne() {
    Seeds.forRandom(
        random -> {
          int edition = random.nextInt(2009, 2026);
          var aid = List.of(MilitaryAid.values()).get(random.nextInt(MilitaryAid.values().length));
          var waivers = new String[] {"none", "full", "IMET", "PKO,FMF"};
          var waiver = SoldiersWaiver.parse(waivers[random.nextInt(waivers.length)]);
          int yes = random.nextInt();
          int years = random.nextInt(8);
          int known = 0;
          Set<Effect> before = EnumSet.allOf(Effect.class);
          while (known != ALL) {
            known |= 1 << random.nextInt(9);
            var government =
                new ListedGovernment(
                    bit(known, yes, 0),
                    (known & 2) != 0 ? waiver : Answer.unknown(),
                    bit(known, yes, 2),
                    bit(known, yes, 3));
            var item =
                new MilitaryItem(
                    aid,
                    bit(known, yes, 4),
                    bit(known, yes, 5),
                    bit(known, yes, 6),
                    (known & 128) != 0 ? Answer.of(years) : Answer.unknown(),
                    bit(known, yes, 8));
            var now =
                EnumSet.copyOf(MilitaryAidRestriction.of(edition, government, item).possible());
            assertThat(before).as("%s %s in %s", government, item, edition).containsAll(now);
            before = now;
          }
          assertThat(before).hasSize(1);
        });
  }

  private static final int ALL = 0b1_1111_1111;

  private static Answer<Boolean> bit(int known, int yes, int at) {
    return (known >> at & 1) == 0 ? Answer.unknown() : Answer.of((yes >> at & 1) != 0);
  }

  private static ListedGovernment listed(String waived, boolean certified) {
    return new ListedGovernment(
        Answer.of(true), SoldiersWaiver.parse(waived), Answer.of(certified), Answer.none());
  }
}
