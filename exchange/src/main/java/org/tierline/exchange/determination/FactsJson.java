package org.tierline.exchange.determination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.law.Answer;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.facts.ChildSoldierFacts;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/** Facts as JSON, in the shape of a facts file: read back, they are the same answers. */
public final class FactsJson {
  private FactsJson() {}

  /** The facts of a file, with its grade and sources. */
  public static Map<String, Object> of(FactsFile file) {
    Facts facts = file.facts();
    var root = new LinkedHashMap<String, Object>();
    root.put("edition", facts.edition());
    root.put("iso3", facts.country());
    file.grade().ifPresent(grade -> root.put("grade", grade.written()));
    if (!file.sources().isEmpty()) {
      root.put("sources", file.sources());
    }
    if (!file.recommendations().isEmpty()) {
      root.put("recommendations", file.recommendations());
    }
    Circumstances around = facts.circumstances();
    put(root, "release", around.release());
    around
        .period()
        .find()
        .ifPresent(
            period -> root.put("period", Plain.map("from", period.from(), "to", period.through())));
    for (Question<?> question : facts.answered()) {
      answer(root, facts, question);
    }
    around.figures().forEach((key, number) -> group(root, key).put(last(key), number));
    reassessment(root, around);
    switch (around.determination()) {
      case Answer.Known<DeterminationMade>(DeterminationMade made) ->
          root.put("determination", determination(made));
      case Answer.None<DeterminationMade> none -> root.put("determination", "none");
      case Answer.Unknown<DeterminationMade> unknown -> {
        // left out
      }
    }
    var childSoldiers = childSoldiers(around.childSoldiers());
    if (!childSoldiers.isEmpty()) {
      root.put("cspa", childSoldiers);
    }
    return root;
  }

  private static void answer(Map<String, Object> root, Facts facts, Question<?> question) {
    Object answer = facts.find(question).orElseThrow();
    if (question == Questions.WAIVER_GRANTED) {
      if (answer.equals(false)) {
        root.put("waiver", "none");
      } else {
        group(root, "waiver.writtenPlan");
      }
      return;
    }
    var group = group(root, question.key());
    group.put(last(question.key()), Plain.of(answer));
    var basis = facts.basis(question);
    if (!basis.isEmpty() && question.key().endsWith(".finding")) {
      group.put("basis", basis);
    }
  }

  /** The group that a key stands in, made if need be. */
  @SuppressWarnings("unchecked") // groups are made here alone
  private static Map<String, Object> group(Map<String, Object> root, String key) {
    var parts = List.of(key.split("\\.", -1));
    Map<String, Object> group = root;
    for (String part : parts.subList(0, parts.size() - 1)) {
      group =
          (Map<String, Object>)
              group.computeIfAbsent(part, _ -> new LinkedHashMap<String, Object>());
    }
    return group;
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static void put(Map<String, Object> to, String key, Answer<?> answer) {
    switch (answer) {
      case Answer.Known<?>(Object value) -> to.put(key, Plain.of(value));
      case Answer.None<?> none -> to.put(key, "none");
      case Answer.Unknown<?> unknown -> {
        // left out
      }
    }
  }

  private static void reassessment(Map<String, Object> root, Circumstances around) {
    var reassessment = new LinkedHashMap<String, Object>();
    put(reassessment, "finding", around.reassessment());
    put(reassessment, "date", around.reassessedOn());
    put(reassessment, "watchListGround", around.groundAfterReassessment());
    if (!reassessment.isEmpty()) {
      root.put("reassessment", reassessment);
    }
  }

  private static Map<String, Object> determination(DeterminationMade made) {
    var map = new LinkedHashMap<String, Object>();
    put(map, "number", made.number());
    put(map, "date", made.date());
    made.clauses()
        .find()
        .ifPresent(named -> map.put("kinds", named.stream().sorted().map(Clause::code).toList()));
    put(map, "receivedNHNTprevFY", made.receivedPreviousYear());
    switch (made.waivers()) {
      case Answer.Known<List<Waiver>>(List<Waiver> waivers) ->
          map.put("waivers", waivers.stream().map(FactsJson::waiver).toList());
      case Answer.None<List<Waiver>> none -> map.put("waivers", "none");
      case Answer.Unknown<List<Waiver>> unknown -> {
        // left out
      }
    }
    put(map, "restrictions", made.restrictions());
    return map;
  }

  private static Map<String, Object> waiver(Waiver waiver) {
    var map = new LinkedHashMap<String, Object>();
    map.put("scope", waiver.isFull() ? "FULL" : "PARTIAL");
    map.put("bilateral", waiver.bilateral());
    map.put("exchanges", waiver.exchanges());
    map.put("multilateral", waiver.multilateral());
    waiver
        .programmes()
        .find()
        .ifPresent(names -> map.put("programmes", names.stream().sorted().toList()));
    if (waiver.programmes() instanceof Answer.None) {
      map.put("programmes", List.of());
    }
    put(map, "ground", waiver.ground());
    return map;
  }

  private static Map<String, Object> childSoldiers(ChildSoldierFacts facts) {
    var map = new LinkedHashMap<String, Object>();
    facts
        .found()
        .forces()
        .find()
        .ifPresent(forces -> map.put("forces", forces.stream().sorted().map(Enum::name).toList()));
    put(map, "recruit", facts.found().recruit());
    put(map, "use", facts.found().use());
    put(map, "clearlyIdentified", facts.found().clearlyIdentified());
    facts
        .waiver()
        .find()
        .ifPresent(
            waiver ->
                map.put(
                    "waiver",
                    waiver.isFull()
                        ? Plain.map("scope", "FULL")
                        : Plain.map(
                            "scope",
                            "PARTIAL",
                            "authorities",
                            waiver.aid().stream().sorted().map(aid -> aid.code()).toList())));
    if (facts.waiver() instanceof Answer.None) {
      map.put("waiver", "none");
    }
    put(map, "waivedOn", facts.waivedOn());
    put(map, "certifiedSteps", facts.certifiedSteps());
    put(map, "reinstated", facts.reinstated());
    return map;
  }
}
