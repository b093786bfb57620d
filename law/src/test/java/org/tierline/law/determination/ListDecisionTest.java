package org.tierline.law.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Reason;
import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings;

/** Each rule at its edges, as changes to a complete record that leads to Tier 1. */
class ListDecisionTest {

  @ParameterizedTest(name = "{0}: {1} gives {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # ed. | changes to a complete Tier 1 record                              | conclusion
      # §110(b)(1)(A) and §108(a): all four standards, in every era
      2001  |                                                                  | TIER_1
      2018  |                                                                  | TIER_1
      2025  |                                                                  | TIER_1
      2025  | standards.a1.finding=NOT_MET                                     | TIER_2
      2025  | standards.a2.finding=NOT_MET                                     | TIER_2
      2025  | standards.a3.finding=NOT_MET                                     | TIER_2
      2025  | standards.a4.finding=NOT_MET                                     | TIER_2
      # on the whole, as a published report finds it
      2025  | standards.finding=NOT_MET;standards.a1.finding=open;standards.a2.finding=open;standards.a3.finding=open;standards.a4.finding=open | TIER_2
      2025  | standards.finding=MET;standards.a1.finding=open;standards.a2.finding=open;standards.a3.finding=open;standards.a4.finding=open | TIER_1
      2025  | standards.finding=MET                                            | TIER_1
      # §108(a)(1) by its parts
      2025  | standards.a1.finding=open;standards.a1.lawProhibitsSexTrafficking=true;standards.a1.lawProhibitsLabourTrafficking=true;standards.a1.actsPunished=true | TIER_1
      2025  | standards.a1.finding=open;standards.a1.lawProhibitsLabourTrafficking=false | TIER_2
      # §108(a)(2) by the terms prescribed
      2025  | standards.a2.finding=open;standards.a2.prescribedMaxYears=15;standards.a2.comparatorMaxYears=15 | TIER_1
      # §108(a)(3): four years are stringent by practice
      2025  | standards.a3.finding=open;standards.a3.maxYears=4                | TIER_1
      2025  | standards.a3.finding=open;standards.a3.maxYears=3                | TIER_2
      # §108(b): weighed, never summed: the finding holds against every indicium
      2025  | indicia.PROSECUTE.finding=AGAINST;indicia.PROTECT.finding=AGAINST;indicia.PREVENT.finding=AGAINST | TIER_1
      # §108(b)(1): a presumption addresses its indicium, and decides nothing
      2025  | indicia.PROSECUTE.finding=open;dataRequests=LAW_ENFORCEMENT      | TIER_1
      2018  | indicia.OFFICIALS.finding=open;dataRequests=OFFICIALS            | TIER_1
      2013  | indicia.OFFICIALS.finding=open;indicia.OFFICIALS.unaddressedAllegations=true | TIER_1
      # §108(a) scope: a threshold of about a hundred victims until 2008
      2008  | scope.verySignificant=false;scope.estimatedVictims=99            | NOT_COVERED
      2008  | scope.verySignificant=false;scope.estimatedVictims=100           | TIER_1
      2008  | scope.verySignificant=true;scope.estimatedVictims=99             | TIER_1
      2009  | scope.verySignificant=false;scope.estimatedVictims=0             | TIER_1
      2025  | scope.otd=false                                                  | NOT_COVERED
      2025  | entityKind=TERRITORY                                             | TIER_1
      2025  | entityKind=SPECIAL                                               | SPECIAL_CASE
      # §110(b)(3): significant efforts
      2001  | standards.a1.finding=NOT_MET;significantEfforts.finding=false     | TIER_3
      2025  | standards.a1.finding=NOT_MET;significantEfforts.finding=false     | TIER_3
      2025  | significantEfforts.finding=false                                 | TIER_1
      # §110(b)(3)(B): a policy or pattern, from 2019
      2018  | standards.a1.finding=NOT_MET;significantEfforts.policyOrPattern=FORCED_LABOUR | TIER_2
      2019  | standards.a1.finding=NOT_MET;significantEfforts.finding=open;significantEfforts.policyOrPattern=FORCED_LABOUR | TIER_3
      2019  | standards.a1.finding=NOT_MET;significantEfforts.policyOrPattern=FORCED_LABOUR;significantEfforts.override=ended in May | TIER_2
      # §110(b)(1)(A)-(B): concrete actions of the period only, from 2019
      2018  | standards.a1.finding=NOT_MET;actions=none                        | TIER_2
      2019  | standards.a1.finding=NOT_MET;significantEfforts.finding=open;actions=none | TIER_3
      2019  | standards.a1.finding=NOT_MET;significantEfforts.finding=open;actions=PROMISE | TIER_3
      2019  | standards.a1.finding=NOT_MET;significantEfforts.finding=open;actions=last year's | TIER_3
      2019  | standards.a1.finding=NOT_MET;actions=FUNDS_COMMITTED             | TIER_2
      # §110(b)(2)(A)(iii): grounds
      2003  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true      | TIER_2
      2004  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true      | WATCH_LIST
      2018  | standards.a1.finding=NOT_MET;watchGrounds.I_number=true           | WATCH_LIST
      2019  | standards.a1.finding=NOT_MET;watchGrounds.I_number=true           | TIER_2
      2019  | standards.a1.finding=NOT_MET;watchGrounds.I_number=true;watchGrounds.I_noProportionalActions=true | WATCH_LIST
      2018  | standards.a1.finding=NOT_MET;watchGrounds.III_commitments=true    | WATCH_LIST
      2019  | standards.a1.finding=NOT_MET;watchGrounds.III_commitments=true    | TIER_2
      # §110(b)(2)(D)(i): two years, counted from 2009
      2010  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2008=T2WL 2009=T2WL | WATCH_LIST
      2011  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2009=T2WL 2010=T2WL | DOWNGRADED
      2011  | standards.a1.finding=NOT_MET;history=2009=T2WL 2010=T2WL         | TIER_2
      # §110(b)(2)(D)(ii): all three findings and both reports
      2013  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2011=T2WL 2012=T2WL;waiver=true;waiver.writtenPlan=true;waiver.planSufficient=true;waiver.resources=true;waiver.reportedSFRC=2013-06-14;waiver.reportedHFAC=2013-06-14 | WATCH_LIST_WAIVED
      2013  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2011=T2WL 2012=T2WL;waiver=true;waiver.writtenPlan=true;waiver.planSufficient=true;waiver.resources=false;waiver.reportedSFRC=2013-06-14;waiver.reportedHFAC=2013-06-14 | DOWNGRADED
      2013  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2011=T2WL 2012=T2WL;waiver=true;waiver.writtenPlan=true;waiver.planSufficient=true;waiver.resources=true;waiver.reportedSFRC=2013-06-14;waiver.reportedHFAC=none | DOWNGRADED
      2013  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2009=T2WL 2010=T2WL 2011=T2WL(w) 2012=T2WL(w);waiver=true;waiver.writtenPlan=true;waiver.planSufficient=true;waiver.resources=true;waiver.reportedSFRC=2013-06-14;waiver.reportedHFAC=2013-06-14 | DOWNGRADED
      # §110(b)(2)(F): one year after a waived run that ended in Tier 3, from 2019
      2023  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2017=T2WL 2018=T2WL 2019=T2WL(w) 2020=T3 2021=T3 2022=T2WL | CAPPED
      2023  | standards.a1.finding=NOT_MET;history=2017=T2WL 2018=T2WL 2019=T2WL(w) 2020=T3 2021=T3 2022=T2WL | TIER_2
      """)
  void decides(int edition, String changes, Conclusion expected) {
    Facts facts = CompleteRecord.with(edition, changes == null ? "" : changes);
    assertThat(Contradiction.in(facts)).isEmpty();

    Decision decision = decide(facts, ReasonDepth.MINIMAL);

    assertThat(decision.conclusion()).contains(expected);
    assertThat(decision.missing()).isEmpty();
    assertThat(decision.reasons()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} leaves {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # ed. | changes                                    | tiers possible | missing
      2025  | entityKind=open                            | T1 SC          | entityKind
      2025  | scope.otd=open                             | T1             | scope.otd
      2025  | standards.a1.finding=open                  | T1 T2          | standards.finding standards.a1.finding standards.a1.lawProhibitsSexTrafficking standards.a1.lawProhibitsLabourTrafficking standards.a1.actsPunished
      # met on the whole; the indicia still want to be addressed
      2025  | standards.finding=MET;standards.a1.finding=open;indicia.DEMAND.finding=open | T1 | indicia.DEMAND.finding
      # one of four not met settles that it isn't Tier 1, whatever else is open
      2025  | standards.a1.finding=NOT_MET;standards.a2.finding=open;indicia.DEMAND.finding=open | T2 |
      # met, but an indicium in force isn't addressed: Tier 1 alone is possible, and not decided
      2025  | indicia.DEMAND.finding=open                | T1             | indicia.DEMAND.finding
      2009  | indicia.PARTNERS.finding=open              | T1             |
      2013  | indicia.PARTNERS.finding=open              | T1             | indicia.PARTNERS.finding
      2003  | indicia.NONCITIZENS.finding=open           | T1             |
      2004  | indicia.NONCITIZENS.finding=open           | T1             | indicia.NONCITIZENS.finding
      2025  | actions=open                               | T1             | actions
      2025  | standards.a1.finding=NOT_MET;significantEfforts.finding=open | T2 T3 | significantEfforts.finding
      2025  | standards.a1.finding=NOT_MET;significantEfforts.civilSociety=open | T2 | significantEfforts.civilSociety
      2018  | standards.a1.finding=NOT_MET;significantEfforts.civilSociety=open | T2 |
      2025  | standards.a1.finding=NOT_MET;significantEfforts.policyOrPattern=open | T2 | significantEfforts.policyOrPattern
      2025  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=open | T2 T2WL | watchGrounds.II_noIncrease
      2025  | standards.a1.finding=NOT_MET;watchGrounds.I_number=open | T2 |
      # the clock has closed the list: efforts or not, Tier 3 follows
      2025  | standards.a1.finding=NOT_MET;significantEfforts.finding=open;watchGrounds.II_noIncrease=true;history=2022=T2WL 2023=T2WL 2024=T2WL(w) | T3 |
      2025  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=open;history=2022=T2WL 2023=T2WL 2024=T2WL(w) | T2 T3 | watchGrounds.II_noIncrease
      2025  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2023=T2WL 2024=T2WL;waiver=open | T3 |
      2025  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=2023=T2WL 2024=?;waiver=false | T2WL T3 | history
      2025  | standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;history=open;waiver=false | T2WL T3 | history
      """)
  void leavesOpen(int edition, String changes, String tiers, String missing) {
    Decision decision = decide(CompleteRecord.with(edition, changes), ReasonDepth.MINIMAL);

    assertThat(decision.possibleTiers().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(tiers);
    assertThat(decision.missing().stream().map(Object::toString).collect(Collectors.joining(" ")))
        .isEqualTo(missing == null ? "" : missing);
    assertThat(decision.isDecided()).isEqualTo(missing == null);
  }

  @ParameterizedTest(name = "{0}: {1} clashes")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      2025 | significantEfforts.policyOrPattern=FORCED_LABOUR | override is none
      2025 | standards.finding=NOT_MET                       | by the other answers all four standards are met
      2025 | standards.finding=MET;standards.a2.finding=NOT_MET | by the other answers one of the four standards isn't
      2025 | actions=none                                   | actions is none
      2025 | actions=PROMISE                                | none of the 1 actions
      2025 | standards.a1.lawProhibitsSexTrafficking=false  | standards.a1.lawProhibitsSexTrafficking is false
      2025 | standards.a3.maxYears=2                        | a maximum of 2 years
      """)
  void namesAnswersThatClash(int edition, String changes, String words) {
    assertThat(Contradiction.in(CompleteRecord.with(edition, changes)))
        .first()
        .extracting(Contradiction::message)
        .asString()
        .contains(words);
  }

  @Test
  void theMinimalTreeHoldsOnlyWhatDecides() {
    Facts facts =
        CompleteRecord.with(2025, "standards.a2.finding=NOT_MET;significantEfforts.finding=false");

    assertThat(lines(decide(facts, ReasonDepth.MINIMAL)))
        .isEqualTo(
            """
            TVPA-110-b-1-A NO
              TVPA-108-a-2 NO {standards.a2.finding=NOT_MET}
            TVPA-110-b-1-C TIER_3
              TVPA-110-b-3-A NO {significantEfforts.finding=false}
            """);
  }

  @Test
  void theWholeTreeHoldsEveryRuleAsked() {
    Decision whole = decide(CompleteRecord.of(2025), ReasonDepth.WHOLE);

    assertThat(lines(whole))
        .contains("TVPA-108-scope", "TVPA-108-a-3", "TVPA-108-b-DEMAND SUPPORTS");
  }

  @Test
  void everyReasonCitesTheLawAsPrintedInItsEdition() {
    Facts facts =
        CompleteRecord.with(
            2012,
            "standards.a1.finding=NOT_MET;watchGrounds.II_noIncrease=true;"
                + "history=2009=T2WL 2010=T2WL 2011=T2WL(w)");
    Decision decision = decide(facts, ReasonDepth.MINIMAL);

    assertThat(decision.conclusion()).contains(Conclusion.DOWNGRADED);
    assertThat(Provision.TVPA_110_B_2_D_I.citation(2012).act()).contains("(b)(3)(D)(i)");
    assertThat(lines(decision)).contains("TVPA-110-b-2-D-i WAIVER_ONLY");
  }

  private static Decision decide(Facts facts, ReasonDepth depth) {
    return ListDecision.decide(facts, Readings.PRACTICE, depth);
  }

  private static String lines(Decision decision) {
    var lines = new StringBuilder();
    for (Reason reason : decision.reasons()) {
      append(reason, "", lines);
    }
    return lines.toString();
  }

  private static void append(Reason reason, String indent, StringBuilder lines) {
    lines.append(indent).append(reason.provision().id()).append(' ').append(reason.result());
    if (!reason.given().isEmpty()) {
      lines.append(
          reason.given().stream()
              .map(given -> given.fact() + "=" + given.value())
              .collect(Collectors.joining(", ", " {", "}")));
    }
    lines.append('\n');
    for (Reason child : reason.children()) {
      append(child, indent + "  ", lines);
    }
  }
}
