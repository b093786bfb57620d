package org.tierline.exchange.path;

import java.util.Optional;
import org.tierline.exchange.determination.Words;
import org.tierline.law.definition.ReportingPeriod;
import org.tierline.law.determination.Side;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/** Answers to the questions that decide a tier, as statements in plain words. */
public final class Statements {
  private Statements() {}

  /**
   * An answer as a statement to stand alone, like "there is evidence of increasing efforts over
   * last year".
   *
   * @param facts whose edition and penalties it is about
   * @param answer of a question that can change
   */
  public static String of(Facts facts, Question<?> question, Object answer) {
    Optional<Boolean> side = Side.isYes(facts, question, answer);
    if (side.isEmpty()) {
      return question == Questions.ACTIONS_TAKEN
          ? "actions are on record, but whether one of them counts is open"
          : question.wording() + " " + Words.any(answer);
    }
    boolean yes = side.get();
    return switch (question.key()) {
      case "standards.finding" ->
          "the government "
              + (yes ? "fully meets" : "doesn't fully meet")
              + " the minimum standards";
      case "standards.a1.finding" ->
          yes
              ? "it prohibits severe forms of trafficking and punishes such acts"
              : "it doesn't prohibit every severe form of trafficking, or doesn't punish such acts";
      case "standards.a1.lawProhibitsSexTrafficking" ->
          "its law " + (yes ? "prohibits" : "doesn't prohibit") + " sex trafficking";
      case "standards.a1.lawProhibitsLabourTrafficking" ->
          "its law " + (yes ? "prohibits" : "doesn't prohibit") + " labour trafficking";
      case "standards.a1.actsPunished" ->
          "acts of trafficking " + (yes ? "are" : "aren't") + " punished";
      case "standards.a2.finding" ->
          "the gravest sex trafficking "
              + (yes ? "is" : "isn't")
              + " punished like other grave crimes";
      case "standards.a2.prescribedMaxYears" ->
          "the longest term for the gravest sex trafficking is "
              + (yes ? "at least" : "shorter than")
              + " that for the grave crime it is measured by"
              + facts
                  .find(Questions.COMPARATOR_MAX_YEARS)
                  .map(years -> " (" + years + " years)")
                  .orElse("");
      case "standards.a3.finding" ->
          "the penalties for every severe form "
              + (yes ? "are" : "aren't")
              + " stringent enough to deter";
      case "standards.a3.maxYears" ->
          "the longest term for every severe form is "
              + (yes ? "at least" : "shorter than")
              + Side.line(facts, question).map(years -> " " + years + " years").orElse("")
              + ", which State's practice takes as stringent";
      case "standards.a4.finding" ->
          "it "
              + (yes ? "makes" : "doesn't make")
              + " serious and sustained efforts to eliminate trafficking";
      case "significantEfforts.policyOrPattern" ->
          (yes ? "no" : "a")
              + " form of trafficking is a policy or pattern of the government itself";
      case "significantEfforts.override" ->
          (yes ? "a" : "no")
              + " justification is given for finding significant efforts beside a policy or pattern";
      case "significantEfforts.finding" ->
          "it makes " + (yes ? "" : "no ") + "significant efforts to meet the standards";
      case "actions" ->
          (yes ? "at least one" : "no") + " concrete action of " + period(facts) + " is on record";
      case "watchGrounds.I_number" ->
          "the number of victims is "
              + (yes
                  ? "very significant or significantly rising"
                  : "neither very significant nor significantly rising");
      case "watchGrounds.I_noProportionalActions" ->
          "proportional concrete actions are " + (yes ? "lacking" : "taken");
      case "watchGrounds.II_noIncrease" ->
          "there is " + (yes ? "no " : "") + "evidence of increasing efforts over last year";
      case "watchGrounds.III_commitments" ->
          "the finding of significant efforts "
              + (yes ? "rests" : "doesn't rest")
              + " on commitments for the coming year";
      case "waiver" -> "a waiver of the watch-list limit " + (yes ? "is" : "isn't") + " granted";
      case "waiver.writtenPlan" -> "it has " + (yes ? "a" : "no") + " written plan";
      case "waiver.planSufficient" ->
          "the plan, carried out, " + (yes ? "would" : "wouldn't") + " be significant efforts";
      case "waiver.resources" ->
          "it " + (yes ? "devotes" : "doesn't devote") + " resources enough to the plan";
      case "waiver.reportedSFRC" ->
          "the evidence is " + reported(yes) + " the Senate Foreign Relations Committee";
      case "waiver.reportedHFAC" ->
          "the evidence is " + reported(yes) + " the House Foreign Affairs Committee";
      default -> question.wording() + " " + Words.any(answer);
    };
  }

  private static String reported(boolean yes) {
    return yes ? "reported to" : "never reported to";
  }

  private static String period(Facts facts) {
    return ReportingPeriod.findStatutory(facts.edition())
        .map(period -> period.from() + " to " + period.through())
        .orElse("the period");
  }
}
