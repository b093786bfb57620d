package org.tierline.law.facts;

import static org.tierline.law.facts.AnswerType.ACTIONS;
import static org.tierline.law.facts.AnswerType.COMMITMENTS;
import static org.tierline.law.facts.AnswerType.COUNT;
import static org.tierline.law.facts.AnswerType.DATA_REQUESTS;
import static org.tierline.law.facts.AnswerType.FINDING;
import static org.tierline.law.facts.AnswerType.HISTORY;
import static org.tierline.law.facts.AnswerType.JUSTIFICATION;
import static org.tierline.law.facts.AnswerType.KIND;
import static org.tierline.law.facts.AnswerType.POLICIES;
import static org.tierline.law.facts.AnswerType.REPORTED;
import static org.tierline.law.facts.AnswerType.SENTENCES;
import static org.tierline.law.facts.AnswerType.TEXT;
import static org.tierline.law.facts.AnswerType.TREND;
import static org.tierline.law.facts.AnswerType.YES_NO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.History;

/**
 * Every question that bears on a government's list, by its key in a facts file.
 *
 * <p>There are at most 64, so that a set of them fits a {@code long}.
 */
public final class Questions {
  private static final int ALWAYS = 2001;
  private static final int TODAY = Integer.MAX_VALUE;
  private static final List<Question<?>> ALL = new ArrayList<>();

  // Scope, §108(a)
  public static final Question<EntityKind> ENTITY_KIND =
      ask(
          "entityKind",
          KIND,
          Provision.TIP_SPECIAL,
          "Is this a country, a territory, or a special case that is given no tier?");
  public static final Question<Boolean> ORIGIN_TRANSIT_DESTINATION =
      ask(
          "scope.otd",
          YES_NO,
          Provision.TVPA_108_SCOPE,
          "Is it a country of origin, transit or destination for trafficking victims?");
  public static final Question<Integer> ESTIMATED_VICTIMS =
      ask(
          "scope.estimatedVictims",
          COUNT,
          Provision.TVPA_108_SCOPE,
          "How many victims are there by estimate?");
  public static final Question<Boolean> VERY_SIGNIFICANT =
      ask(
          "scope.verySignificant",
          YES_NO,
          Provision.TVPA_108_SCOPE,
          "Is the number of victims significant, whatever its figure?");
  public static final Question<Trend> VICTIMS_TREND =
      ask("scope.trend", TREND, Provision.TVPA_108_SCOPE, "How does the number of victims move?");

  // Minimum standards, §108(a)
  /** On the whole: published reports tell this one, seldom which of the four isn't met. */
  public static final Question<Finding> STANDARDS =
      ask(
          "standards.finding",
          FINDING,
          Provision.TVPA_110_B_1_A,
          "Does the government fully meet the minimum standards?");

  public static final Question<Finding> STANDARD_1 =
      ask(
          "standards.a1.finding",
          FINDING,
          Provision.TVPA_108_A_1,
          "Does the government prohibit severe forms of trafficking and punish such acts?");
  public static final Question<Boolean> PROHIBITS_SEX_TRAFFICKING =
      ask(
          "standards.a1.lawProhibitsSexTrafficking",
          YES_NO,
          Provision.TVPA_108_A_1,
          "Does its law prohibit sex trafficking?");
  public static final Question<Boolean> PROHIBITS_LABOUR_TRAFFICKING =
      ask(
          "standards.a1.lawProhibitsLabourTrafficking",
          YES_NO,
          Provision.TVPA_108_A_1,
          "Does its law prohibit labour trafficking?");
  public static final Question<Boolean> PUNISHES_ACTS =
      ask(
          "standards.a1.actsPunished",
          YES_NO,
          Provision.TVPA_108_A_1,
          "Are acts of trafficking punished?");
  public static final Question<Finding> STANDARD_2 =
      ask(
          "standards.a2.finding",
          FINDING,
          Provision.TVPA_108_A_2,
          "Is the gravest sex trafficking punished like other grave crimes?");
  public static final Question<Integer> PRESCRIBED_MAX_YEARS =
      ask(
          "standards.a2.prescribedMaxYears",
          COUNT,
          Provision.TVPA_108_A_2,
          "How many years does its law prescribe at most for the gravest sex trafficking?");
  public static final Question<Integer> COMPARATOR_MAX_YEARS =
      ask(
          "standards.a2.comparatorMaxYears",
          COUNT,
          Provision.TVPA_108_A_2,
          "How many years does its law prescribe at most for a grave crime such as rape?");
  public static final Question<Finding> STANDARD_3 =
      ask(
          "standards.a3.finding",
          FINDING,
          Provision.TVPA_108_A_3,
          "Are the penalties for every severe form stringent enough to deter?");
  public static final Question<Integer> STRINGENT_MAX_YEARS =
      ask(
          "standards.a3.maxYears",
          COUNT,
          Provision.TVPA_108_A_3,
          "How many years does its law prescribe at most for every severe form?");
  public static final Question<Finding> STANDARD_4 =
      ask(
          "standards.a4.finding",
          FINDING,
          Provision.TVPA_108_A_4,
          "Does the government make serious and sustained efforts to eliminate trafficking?");

  // Indicia, §108(b), in the order of today's paragraphs
  public static final Question<Weight> PROSECUTE =
      indicium(Provision.TVPA_108_B_PROSECUTE, ALWAYS, "vigorous investigation and prosecution");
  public static final Question<Weight> PROTECT =
      indicium(Provision.TVPA_108_B_PROTECT, ALWAYS, "protection of victims");
  public static final Question<Weight> PREVENT =
      indicium(Provision.TVPA_108_B_PREVENT, ALWAYS, "prevention");
  public static final Question<Weight> COOPERATE =
      indicium(Provision.TVPA_108_B_COOPERATE, ALWAYS, "cooperation with other governments");
  public static final Question<Weight> EXTRADITE =
      indicium(Provision.TVPA_108_B_EXTRADITE, ALWAYS, "extradition");
  public static final Question<Weight> MIGRATION =
      indicium(Provision.TVPA_108_B_MIGRATION, ALWAYS, "watch over migration for signs");
  public static final Question<Weight> OFFICIALS =
      indicium(Provision.TVPA_108_B_OFFICIALS, ALWAYS, "action against complicit officials");
  public static final Question<Weight> NONCITIZENS =
      indicium(Provision.TVPA_108_B_NONCITIZENS, 2004, "the share of non-citizens among victims");
  public static final Question<Weight> PARTNERS =
      indicium(Provision.TVPA_108_B_PARTNERS, 2013, "partnerships");
  public static final Question<Weight> SELFASSESS =
      indicium(Provision.TVPA_108_B_SELFASSESS, 2004, "self-assessment");
  public static final Question<Weight> PROGRESS =
      indicium(Provision.TVPA_108_B_PROGRESS, 2004, "progress against last year's assessment");
  public static final Question<Weight> DEMAND =
      indicium(Provision.TVPA_108_B_DEMAND, 2009, "efforts to cut demand");

  // What the indicia (1) and (7) rest on
  public static final Question<List<SuspendedSentence>> SUSPENDED_SENTENCES =
      ask(
          "indicia.PROSECUTE.suspendedSentences",
          SENTENCES,
          Provision.TVPA_108_B_1_SUSPENDED,
          2009,
          TODAY,
          "Which sentences were suspended or sharply cut?");
  public static final Question<Boolean> UNADDRESSED_ALLEGATIONS =
      ask(
          "indicia.OFFICIALS.unaddressedAllegations",
          YES_NO,
          Provision.TVPA_108_B_7_PRESUMPTION,
          2013,
          TODAY,
          "Do public allegations against officials stay without an answer?");
  public static final Question<List<DataRequest>> DATA_REQUESTS_MADE =
      ask(
          "dataRequests",
          DATA_REQUESTS,
          Provision.TVPA_108_B_1_PRESUMPTION,
          2004,
          TODAY,
          "Which data did the Department ask for, and what was given?");

  // Significant efforts, §110(b)(3)
  public static final Question<String> EXTENT =
      factor("extentOTD", "To what extent is it a country of origin, transit or destination?");
  public static final Question<String> NONCOMPLIANCE =
      factor("noncompliance", "To what extent does it fall short of the minimum standards?");
  public static final Question<String> COMPLICITY =
      factor("complicity", "To what extent are its officials complicit?");
  public static final Question<String> REASONABLE_MEASURES =
      factor("reasonableMeasures", "What could it reasonably do with its resources?");
  public static final Question<List<PolicyOrPattern>> POLICY_OR_PATTERN =
      ask(
          "significantEfforts.policyOrPattern",
          POLICIES,
          Provision.TVPA_110_B_3_B,
          2019,
          TODAY,
          "Which forms of trafficking are a policy or pattern of the government itself?");
  public static final Question<Justification> POLICY_OVERRIDE =
      ask(
          "significantEfforts.override",
          JUSTIFICATION,
          Provision.TVPA_110_B_3_B,
          2019,
          TODAY,
          "What justifies finding significant efforts all the same?");
  public static final Question<String> ENFORCEMENT_BUDGET =
      ask(
          "significantEfforts.budget.D",
          TEXT,
          Provision.TVPA_110_B_3_D,
          2019,
          TODAY,
          "Is there budget enough to investigate, prosecute and win restitution?");
  public static final Question<String> PROTECTION_BUDGET =
      ask(
          "significantEfforts.budget.E",
          TEXT,
          Provision.TVPA_110_B_3_E,
          2019,
          TODAY,
          "Is there budget enough to protect victims and prevent trafficking?");
  public static final Question<String> CIVIL_SOCIETY =
      ask(
          "significantEfforts.civilSociety",
          TEXT,
          Provision.TVPA_110_B_3_F,
          2019,
          TODAY,
          "Did consultation with civil society improve services?");
  public static final Question<Boolean> SIGNIFICANT_EFFORTS =
      ask(
          "significantEfforts.finding",
          YES_NO,
          Provision.TVPA_110_B_3_A,
          "Does the government make significant efforts to meet the standards?");
  public static final Question<List<Action>> ACTIONS_TAKEN =
      ask(
          "actions",
          ACTIONS,
          Provision.TVPA_110_B_1_CONCRETEONLY,
          "What did the government do, and when?");
  public static final Question<List<Commitment>> COMMITMENTS_MADE =
      ask(
          "commitments",
          COMMITMENTS,
          Provision.TVPA_110_B_2_A_III_III,
          "What did the government promise?");

  // Grounds for the watch list, §110(b)(2)(A)(iii)
  public static final Question<Boolean> VICTIMS_SIGNIFICANT_OR_RISING =
      ask(
          "watchGrounds.I_number",
          YES_NO,
          Provision.TVPA_110_B_2_A_III_I,
          2004,
          TODAY,
          "Is the number of victims very significant, or significantly rising?");
  public static final Question<Boolean> NO_PROPORTIONAL_ACTIONS =
      ask(
          "watchGrounds.I_noProportionalActions",
          YES_NO,
          Provision.TVPA_110_B_2_A_III_I,
          2019,
          TODAY,
          "Are proportional concrete actions lacking?");
  public static final Question<Boolean> NO_INCREASING_EFFORTS =
      ask(
          "watchGrounds.II_noIncrease",
          YES_NO,
          Provision.TVPA_110_B_2_A_III_II,
          2004,
          TODAY,
          "Is there no evidence of increasing efforts over last year?");
  public static final Question<Boolean> RESTS_ON_COMMITMENTS =
      ask(
          "watchGrounds.III_commitments",
          YES_NO,
          Provision.TVPA_110_B_2_A_III_III,
          2004,
          2018,
          "Did the finding of significant efforts rest on commitments for the coming year?");

  // Waiver of the limit, §110(b)(2)(D)(ii)
  public static final Question<Boolean> WAIVER_GRANTED =
      waiver("waiver", YES_NO, "Was a waiver of the watch-list limit granted?");
  public static final Question<Boolean> WAIVER_PLAN =
      waiver("waiver.writtenPlan", YES_NO, "Has the government a written plan?");
  public static final Question<Boolean> WAIVER_PLAN_SUFFICIENT =
      waiver(
          "waiver.planSufficient", YES_NO, "Would the plan, carried out, be significant efforts?");
  public static final Question<Boolean> WAIVER_RESOURCES =
      waiver("waiver.resources", YES_NO, "Does it devote resources enough to the plan?");
  public static final Question<Reported> WAIVER_TO_SENATE =
      waiver(
          "waiver.reportedSFRC",
          REPORTED,
          "When was the evidence reported to the Senate Foreign Relations Committee?");
  public static final Question<Reported> WAIVER_TO_HOUSE =
      waiver(
          "waiver.reportedHFAC",
          REPORTED,
          "When was the evidence reported to the House Foreign Affairs Committee?");
  public static final Question<Reported> WAIVER_PUBLISHED =
      waiver("waiver.publishedOn", REPORTED, "When was the evidence published?");

  public static final Question<History> EARLIER_EDITIONS =
      ask(
          "history",
          HISTORY,
          Provision.TVPA_110_B_2_D_I,
          "Where was the government placed in the editions before?");

  private static final List<Question<?>> VIEW = Collections.unmodifiableList(ALL);
  private static final QuestionSet<Weight> INDICIA =
      new QuestionSet<>(
          List.of(
              PROSECUTE,
              PROTECT,
              PREVENT,
              COOPERATE,
              EXTRADITE,
              MIGRATION,
              OFFICIALS,
              NONCITIZENS,
              PARTNERS,
              SELFASSESS,
              PROGRESS,
              DEMAND));
  private static final QuestionSet<String> FACTORS =
      new QuestionSet<>(
          List.of(
              EXTENT,
              NONCOMPLIANCE,
              COMPLICITY,
              REASONABLE_MEASURES,
              ENFORCEMENT_BUDGET,
              PROTECTION_BUDGET,
              CIVIL_SOCIETY));

  private Questions() {}

  /** All questions, in the order of the law's own text. */
  public static List<Question<?>> all() {
    return VIEW;
  }

  /** The twelve indicia of §108(b), in the order of today's paragraphs. */
  public static QuestionSet<Weight> indicia() {
    return INDICIA;
  }

  /** The factors of §110(b)(3) that a finding of significant efforts considers. */
  public static QuestionSet<String> factors() {
    return FACTORS;
  }

  /** The question with a key; empty if there is none. */
  public static Optional<Question<?>> find(String key) {
    for (var question : ALL) {
      if (question.key().equals(key)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  private static Question<Weight> indicium(Provision provision, int from, String matter) {
    String name = provision.id().substring("TVPA-108-b-".length());
    return ask(
        "indicia." + name + ".finding",
        AnswerType.WEIGHT,
        provision,
        from,
        TODAY,
        "How does this bear on serious and sustained efforts: " + matter + "?");
  }

  private static Question<String> factor(String name, String wording) {
    return ask("significantEfforts.factors." + name, TEXT, Provision.TVPA_110_B_3_A, wording);
  }

  private static <T> Question<T> waiver(String key, AnswerType type, String wording) {
    return ask(key, type, Provision.TVPA_110_B_2_D_II, 2011, TODAY, wording);
  }

  private static <T> Question<T> ask(
      String key, AnswerType type, Provision provision, String wording) {
    return ask(key, type, provision, ALWAYS, TODAY, wording);
  }

  private static <T> Question<T> ask(
      String key, AnswerType type, Provision provision, int from, int through, String wording) {
    var question = new Question<T>(ALL.size(), key, type, provision, from, through, wording);
    ALL.add(question);
    if (ALL.size() > Long.SIZE) {
      throw new IllegalStateException("more questions than a set of them holds");
    }
    return question;
  }
}
