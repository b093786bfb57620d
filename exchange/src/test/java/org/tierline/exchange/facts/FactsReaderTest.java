package org.tierline.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.History;
import org.tierline.record.Grade;

class FactsReaderTest {
  private static FactsFile read(String text) {
    return FactsReader.read(new TextInput("facts", text));
  }

  private static Facts facts(String text) {
    return read("edition: 2024\niso3: XXX\n" + text).facts();
  }

  /** Every key that the specification's sample record has, with values in place of its types. */
  private static final String SAMPLE =
      """
      {
       "edition": 2024, "iso3": "XXX", "entityKind": "COUNTRY",
       "release": "2024-06-24", "period": {"from":"2023-04-01","to":"2024-03-31"},
       "history": [{"edition":2023,"tierAtRelease":"2WL","tierEffective":"2WL","waived":false,"reason":"MERITS"}],
       "scope": {"otd": true, "estimatedVictims": 0, "trend":"UP", "verySignificant": false},
       "standards": {"a1":{"finding":"MET","basis":["e1"]}, "a2":{}, "a3":{"maxYears":0}, "a4":{}},
       "indicia": {"PROSECUTE":{"investigations":4,"prosecutions":3,"convictions":2,
          "suspendedSentences":[{"principalActor":true,"assessment":"none of it counts"}],
          "finding":"NEUTRAL","basis":[]}},
       "dataRequests": [{"topic":"LAW_ENFORCEMENT","date":"2024-01-01","reasonable":true,
          "provided":"PARTIAL","capacityTrend":"INCREASING"}],
       "significantEfforts": {"factors":{"extentOTD":"a","noncompliance":"b","complicity":"c",
            "reasonableMeasures":"d"},
          "policyOrPattern":[{"kind":"FORCED_LABOUR","sector":"GOVT_MEDICAL_SERVICES","basis":[]}],
          "budget":{"D":"e","E":"f"}, "civilSociety":"g", "finding": true, "override": null},
       "actions": [{"id":"x","type":"CONVICTION","date":"2024-01-02","concrete":true,"source":"GOV"}],
       "commitments": [{"text":"h","due":"2025-01-01"}],
       "watchGrounds": {"I_number":false,"I_noProportionalActions":false,"II_noIncrease":false,
          "III_commitments":false},
       "waiver": {"writtenPlan":false,"planSufficient":false,"resources":false,
          "reportedSFRC":"none","reportedHFAC":"2024-06-24","publishedOn":"2024-07-01"},
       "reassessment": {"date":"2024-08-01","finding":"SIGNIFICANT_EFFORTS"},
       "determination": {"number":"2024-14","date":"2024-09-30","kinds":["A_i","A_ii","B"],
          "receivedNHNTprevFY":true,
          "waivers":[{"scope":"PARTIAL","bilateral":true,"exchanges":true,"multilateral":false,
            "programmes":["Health"],"ground":"PURPOSES"}]},
       "cspa": {"forces":["STATE_ARMED"],"recruit":false,"use":false,"clearlyIdentified":false,
          "waiver":{"scope":"PARTIAL","authorities":["IMET"]}}
      }
      """;

  @Test
  void readsEveryKeyOfTheSampleRecord() {
    var file = read(SAMPLE);
    Facts facts = file.facts();
    var around = facts.circumstances();
    assertThat(file.notes()).isEmpty();
    assertThat(facts.find(Questions.ENTITY_KIND)).contains(EntityKind.COUNTRY);
    assertThat(around.release()).isEqualTo(Answer.of(LocalDate.of(2024, 6, 24)));
    assertThat(facts.find(Questions.EARLIER_EDITIONS).flatMap(h -> h.findTier(2023)))
        .contains(Tier.T2WL);
    assertThat(facts.basis(Questions.STANDARD_1)).containsExactly("e1");
    assertThat(around.figures()).containsEntry("indicia.PROSECUTE.convictions", 2);
    assertThat(facts.find(Questions.PROSECUTE)).contains(Weight.NEUTRAL);
    assertThat(facts.find(Questions.DATA_REQUESTS_MADE).orElseThrow().getFirst().capacity())
        .isEqualTo(DataRequest.Capacity.INCREASING);
    assertThat(facts.knows(Questions.POLICY_OVERRIDE)).isFalse();
    assertThat(facts.find(Questions.WAIVER_TO_SENATE)).contains(Reported.NEVER);
    assertThat(around.reassessment())
        .isEqualTo(Answer.of(Reassessment.Finding.SIGNIFICANT_EFFORTS));
    var made = around.determination().find().orElseThrow();
    assertThat(made.clauses().find().orElseThrow())
        .containsExactlyInAnyOrder(Clause.A_I, Clause.A_II, Clause.B);
    assertThat(made.waivers().find().orElseThrow().getFirst().programmes().find().orElseThrow())
        .containsExactly("health");
    assertThat(around.childSoldiers().found().recruit()).isEqualTo(Answer.of(false));
  }

  @Test
  void yamlAndJsonAreTheSameFacts() {
    String yaml = "edition: 2024\niso3: XXX\nscope:\n  otd: true\n";
    String json = "{\n\t\"edition\":2024,\n\t\"iso3\":\"XXX\",\t\"scope\":{\"otd\":true}}";
    assertThat(read(json).facts()).isEqualTo(read(yaml).facts());
  }

  @Test
  void anAbsentKeyOrOneWithoutAValueIsUnknown() {
    for (String text : new String[] {"", "waiver:\n", "waiver: {}\n", "standards: { a1: }\n"}) {
      Facts facts = facts(text);
      assertThat(facts.answered()).as(text).isEmpty();
      assertThat(facts.circumstances().determination().isUnknown()).isTrue();
    }
  }

  @Test
  void noneAndTheEmptyListAreKnownToBeAbsent() {
    Facts none = facts("waiver: none\nhistory: none\nactions: []\ndetermination: none\ncspa: none");
    assertThat(none.find(Questions.WAIVER_GRANTED)).contains(false);
    assertThat(none.find(Questions.EARLIER_EDITIONS)).contains(History.NONE);
    assertThat(none.find(Questions.ACTIONS_TAKEN).orElseThrow()).isEmpty();
    assertThat(none.circumstances().determination()).isEqualTo(Answer.none());
    assertThat(none.circumstances().childSoldiers().waiver()).isEqualTo(Answer.none());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"T1,T1", "T2WL,T2WL", "2WL,T2WL", "1,T1", "3,T3", "SC,SC"})
  void readsATierInEitherForm(String written, Tier tier) {
    var history =
        facts("history: [{ edition: 2020, tierEffective: " + written + " }]")
            .find(Questions.EARLIER_EDITIONS)
            .orElseThrow();
    assertThat(history.findTier(2020)).contains(tier);
  }

  @Test
  void aTier3AtReleaseMayHaveBeenReassessed() {
    var file = read("{edition: 2024, iso3: XXX, history: [{edition: 2023, tierAtRelease: T3}]}");
    assertThat(file.facts().find(Questions.EARLIER_EDITIONS).orElseThrow().findTier(2023))
        .isEmpty();
    assertThat(file.notes()).singleElement().asString().contains("may have been reassessed");
  }

  @Test
  void aBasisGoesDownToTheAnswersBelowIt() {
    Facts facts =
        facts(
            """
            basis: [all]
            standards:
              basis: [laws]
              a1: { finding: MET }
            scope: { otd: true }
            """);
    assertThat(facts.basis(Questions.STANDARD_1)).containsExactly("laws");
    assertThat(facts.basis(Questions.ORIGIN_TRANSIT_DESTINATION)).containsExactly("all");
  }

  @Test
  void gradeAndSourcesAreKept() {
    var file = read("{edition: 2024, iso3: XXX, grade: secondary, sources: {press: Reuters}}");
    assertThat(file.grade()).contains(Grade.SECONDARY);
    assertThat(file.sources()).containsEntry("press", "Reuters");
  }

  @Test
  void aPeriodOtherThanTheLawsIsNotedAndNotRefused() {
    var file = read("{edition: 2024, iso3: XXX, period: {from: 2023-01-01, to: 2023-12-31}}");
    assertThat(file.notes()).singleElement().asString().contains("the law fixes that");
  }

  @Test
  void anActionAfterThePeriodIsNoFault() {
    assertThat(
            facts("actions: [{ id: late, type: CONVICTION, date: 2024-05-01, concrete: true }]")
                .find(Questions.ACTIONS_TAKEN)
                .orElseThrow())
        .hasSize(1);
  }

  @Test
  void everyQuestionHasItsPlaceInAFactsFile() {
    for (var question : Questions.all()) {
      String key = question.key();
      int dot = key.lastIndexOf('.');
      assertThat(Keys.below(dot < 0 ? "" : key.substring(0, dot)))
          .as(key)
          .contains(key.substring(dot + 1));
    }
    assertThat(facts("standards: { a4: { finding: NOT_MET } }").find(Questions.STANDARD_4))
        .contains(Finding.NOT_MET);
  }
}
