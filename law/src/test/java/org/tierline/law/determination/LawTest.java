package org.tierline.law.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.Truth;
import org.tierline.law.childsoldiers.Forces;
import org.tierline.law.childsoldiers.ListingFacts;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.duty.OwedDuty;
import org.tierline.law.facts.ChildSoldierFacts;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Questions;
import org.tierline.law.linked.LinkedRegime;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.SpecialWatchList.Limb;

class LawTest {
  private static final LocalDate RELEASE = LocalDate.of(2025, 9, 29);
  private static final LocalDate SIGNED = LocalDate.of(2025, 11, 21);

  private static Facts onTier3(int edition) {
    return Facts.about("XAA", edition)
        .with(Questions.ENTITY_KIND, EntityKind.COUNTRY)
        .with(Questions.ORIGIN_TRANSIT_DESTINATION, true)
        .with(Questions.VERY_SIGNIFICANT, true)
        .with(Questions.STANDARD_4, Finding.NOT_MET)
        .with(Questions.SIGNIFICANT_EFFORTS, false)
        .with(
            Questions.EARLIER_EDITIONS,
            new History(List.of(new History.Year(edition - 1, Tier.T2, false))));
  }

  private static Circumstances around(
      Answer<Reassessment.Finding> reassessment, Answer<DeterminationMade> made) {
    return new Circumstances(
        Answer.of(RELEASE),
        Answer.unknown(),
        reassessment,
        Answer.unknown(),
        Answer.unknown(),
        made,
        ChildSoldierFacts.UNKNOWN,
        Map.of());
  }

  private static Answer<DeterminationMade> restricted(Answer<List<Waiver>> waivers) {
    return Answer.of(
        new DeterminationMade(
            Answer.of("2026-02"),
            Answer.of(SIGNED),
            Answer.of(Set.of(Clause.A_I, Clause.B)),
            Answer.of(true),
            waivers,
            Answer.unknown()));
  }

  private static List<Provision> duties(Determination determination) {
    return determination.duties().stream()
        .filter(owed -> !owed.duty().isOpen())
        .map(owed -> owed.duty().provision())
        .toList();
  }

  @Test
  void answersInOnePiece() {
    var determination =
        Law.determine(onTier3(2025).with(around(Answer.none(), restricted(Answer.none()))));
    assertThat(determination.tier()).contains(Tier.T3);
    assertThat(determination.tierEffective()).isEqualTo(Answer.of(Tier.T3));
    assertThat(determination.reasons()).isNotEmpty();
    assertThat(determination.missing()).isEmpty();
    assertThat(determination.settlings()).isEmpty();
    assertThat(determination.openings()).containsExactly(Opening.OPEN);
    assertThat(determination.specialWatchList()).containsExactly(Set.<Limb>of());
    assertThat(duties(determination))
        .contains(Provision.TVPA_110_B_1_H, Provision.TVPA_110_C, Provision.TVPA_110_E);
  }

  @Test
  void tellsHowTheDaysStandToTheDuties() {
    var determination =
        Law.determine(onTier3(2025).with(around(Answer.none(), restricted(Answer.none()))));
    assertThat(determination.duties())
        .filteredOn(owed -> owed.duty().provision() == Provision.TVPA_110_C)
        .extracting(OwedDuty::timeliness)
        .containsExactly(Optional.of(Timeliness.TIMELY));
    assertThat(determination.duties())
        .filteredOn(owed -> owed.duty().provision() == Provision.TVPA_110_B_1_DUE)
        .extracting(OwedDuty::timeliness)
        .containsExactly(Optional.of(Timeliness.LATE));
  }

  @Test
  void restrictsWhatTheDeterminationRestrictsOnceItIsSigned() {
    var determination =
        Law.determine(onTier3(2025).with(around(Answer.none(), restricted(Answer.none()))));
    var after = determination.consequences(SIGNED);
    assertThat(after.arise()).isEqualTo(Truth.YES);
    assertThat(after.fiscalYear().findValue().orElseThrow().toString()).isEqualTo("FY2026");
    assertThat(after.labels()).containsExactly(DeterminationLabel.A_I);
    assertThat(after.typical())
        .extracting(typical -> typical.restriction().answer())
        .containsExactly(
            Restriction.Answers.BARRED,
            Restriction.Answers.NOT_BARRED_BY_110,
            Restriction.Answers.NOT_BARRED_BY_110,
            Restriction.Answers.VOTE_AGAINST);
    assertThat(determination.consequences(SIGNED.minusDays(1)).typical().getFirst().restriction())
        .isInstanceOf(Restriction.Open.class);
    assertThat(after.linked())
        .contains(LinkedRegime.TRADE_PROMOTION)
        .doesNotContain(LinkedRegime.SUDAN);
  }

  @Test
  void aReassessmentLiftsTheTierAndTheRestrictions() {
    var lifted =
        Law.determine(
            onTier3(2003)
                .with(
                    around(Answer.of(Reassessment.Finding.SIGNIFICANT_EFFORTS), Answer.unknown())));
    assertThat(lifted.tier()).contains(Tier.T3);
    assertThat(lifted.tierEffective()).isEqualTo(Answer.of(Tier.T2));
    assertThat(lifted.consequences(SIGNED).arise()).isEqualTo(Truth.NO);

    var ground =
        Law.determine(
            onTier3(2009)
                .with(Questions.NO_INCREASING_EFFORTS, true)
                .with(
                    around(Answer.of(Reassessment.Finding.SIGNIFICANT_EFFORTS), Answer.unknown())));
    assertThat(ground.tierEffective()).isEqualTo(Answer.of(Tier.T2WL));
    assertThat(ground.specialWatchList()).containsExactly(Set.of(Limb.III));
  }

  @Test
  void leavesOpenWhatIsOpen() {
    var nothing = Law.determine(Facts.about("XAA", 2025));
    assertThat(nothing.tier()).isEmpty();
    assertThat(nothing.tierAtRelease().isUnknown()).isTrue();
    assertThat(nothing.consequences(SIGNED).arise()).isEqualTo(Truth.OPEN);
    assertThat(nothing.openings())
        .containsExactlyInAnyOrder(
            Opening.OPEN, Opening.WAIVER_ONLY, Opening.CLOSED_BY_LIMIT, Opening.CLOSED_BY_F);
    assertThat(nothing.childSoldiers().listed().missing()).isNotEmpty();

    var unknown = Law.determine(onTier3(2025).with(around(Answer.unknown(), Answer.unknown())));
    assertThat(unknown.tierEffective().isUnknown()).isTrue();
    assertThat(unknown.consequences(SIGNED).arise()).isEqualTo(Truth.OPEN);
  }

  @Test
  void noSettlingContradictsItself() {
    var met =
        Facts.about("XAA", 2025)
            .with(Questions.ENTITY_KIND, EntityKind.COUNTRY)
            .with(Questions.ORIGIN_TRANSIT_DESTINATION, true)
            .with(Questions.STANDARD_1, Finding.MET)
            .with(Questions.STANDARD_2, Finding.MET)
            .with(Questions.STANDARD_3, Finding.MET)
            .with(Questions.STANDARD_4, Finding.MET);
    assertThat(Law.determine(met).settlings())
        .isNotEmpty()
        .allSatisfy(
            settling -> assertThat(settling.decision().possibleTiers()).containsExactly(Tier.T1));
  }

  @Test
  void childSoldiersAreListedWhateverTheTier() {
    var found =
        new ListingFacts(
            Answer.of(Set.of(Forces.STATE_ARMED)),
            Answer.of(true),
            Answer.of(false),
            Answer.of(true));
    var soldiers =
        new ChildSoldierFacts(
            found, Answer.none(), Answer.none(), Answer.unknown(), Answer.of(false));
    var around =
        new Circumstances(
            Answer.of(RELEASE),
            Answer.unknown(),
            Answer.none(),
            Answer.none(),
            Answer.unknown(),
            Answer.unknown(),
            soldiers,
            Map.of());
    var consequences = Law.determine(onTier3(2025).with(around)).childSoldiers();
    assertThat(consequences.listed().findValue()).contains(true);
    assertThat(consequences.fiscalYear().toString()).isEqualTo("FY2026");
    assertThat(consequences.aid()).hasSize(6);
  }
}
