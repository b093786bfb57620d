package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tierline.law.Tier;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Trend;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.History;

/**
 * A record in which every question of an edition is answered and which leads to Tier 1, and the
 * record with some answers changed, written as {@code key=value;key=value}.
 */
final class CompleteRecord {
  private CompleteRecord() {}

  static Facts of(int edition) {
    Facts facts = Facts.about("XXX", edition);
    for (Question<?> question : Questions.all()) {
      if (question.asked(edition)) {
        facts = PossibleAnswers.with(facts, question, favourable(question, edition));
      }
    }
    return facts
        .without(Questions.STANDARDS)
        .without(Questions.STRINGENT_MAX_YEARS)
        .without(Questions.PRESCRIBED_MAX_YEARS)
        .without(Questions.PROHIBITS_SEX_TRAFFICKING)
        .without(Questions.PROHIBITS_LABOUR_TRAFFICKING)
        .without(Questions.PUNISHES_ACTS);
  }

  private static Object favourable(Question<?> question, int edition) {
    return switch (question.type()) {
      case YES_NO ->
          question == Questions.ORIGIN_TRANSIT_DESTINATION
              || question == Questions.VERY_SIGNIFICANT
              || question == Questions.SIGNIFICANT_EFFORTS;
      case COUNT -> 0;
      case TEXT -> "considered";
      case KIND -> EntityKind.COUNTRY;
      case FINDING -> Finding.MET;
      case WEIGHT -> Weight.SUPPORTS;
      case TREND -> Trend.FLAT;
      case REPORTED -> Reported.NEVER;
      case JUSTIFICATION -> Justification.NONE;
      case ACTIONS -> List.of(action(ActionType.CONVICTION, edition));
      case COMMITMENTS, DATA_REQUESTS, POLICIES, SENTENCES -> List.of();
      case HISTORY -> History.NONE;
    };
  }

  /** The record of an edition with changes; {@code key=open} takes an answer away. */
  static Facts with(int edition, String changes) {
    Facts facts = of(edition);
    for (String change : changes.isBlank() ? new String[0] : changes.split(";")) {
      String[] parts = change.strip().split("=", 2);
      Question<?> question =
          Questions.find(parts[0])
              .orElseThrow(() -> new IllegalArgumentException("no question " + parts[0]));
      facts =
          parts[1].equals("open")
              ? facts.without(question)
              : PossibleAnswers.with(facts, question, read(question, parts[1], edition));
    }
    return facts;
  }

  private static Object read(Question<?> question, String text, int edition) {
    return switch (question.type()) {
      case YES_NO -> Boolean.valueOf(text);
      case COUNT -> Integer.valueOf(text);
      case TEXT -> text;
      case KIND -> EntityKind.valueOf(text);
      case FINDING -> Finding.valueOf(text);
      case WEIGHT -> Weight.valueOf(text);
      case TREND -> Trend.valueOf(text);
      case REPORTED -> text.equals("none") ? Reported.NEVER : new Reported(LocalDate.parse(text));
      case JUSTIFICATION -> text.equals("none") ? Justification.NONE : new Justification(text);
      case ACTIONS ->
          text.equals("none")
              ? List.of()
              : text.equals("last year's")
                  ? List.of(action(ActionType.CONVICTION, edition - 1))
                  : List.of(action(ActionType.valueOf(text), edition));
      case POLICIES ->
          text.equals("none")
              ? List.of()
              : List.of(new PolicyOrPattern(PolicyOrPattern.Kind.valueOf(text), null));
      case DATA_REQUESTS ->
          List.of(
              new DataRequest(
                  DataRequest.Topic.valueOf(text),
                  LocalDate.of(edition - 1, 10, 1),
                  true,
                  DataRequest.Provided.NONE,
                  edition < 2019 ? DataRequest.Capacity.ABLE : DataRequest.Capacity.NOT));
      case COMMITMENTS, SENTENCES -> List.of();
      case HISTORY -> history(text);
    };
  }

  /** Reads "2009=T2WL 2010=T2WL(w) 2011=?". */
  private static History history(String text) {
    var years = new ArrayList<History.Year>();
    for (String year : Arrays.asList(text.split(" "))) {
      String[] parts = year.split("=", -1);
      boolean waived = parts[1].endsWith("(w)");
      String tier = parts[1].replace("(w)", "");
      years.add(
          tier.equals("?")
              ? new History.Year(Integer.parseInt(parts[0]), null, null)
              : new History.Year(
                  Integer.parseInt(parts[0]), Tier.find(tier).orElseThrow(), waived));
    }
    return new History(years);
  }

  private static Action action(ActionType type, int edition) {
    return new Action(
        "a", type, LocalDate.of(edition - 1, 12, 31), true, CredibleSource.GOVERNMENT);
  }
}
