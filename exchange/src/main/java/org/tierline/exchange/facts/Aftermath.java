package org.tierline.exchange.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tierline.exchange.Problem;
import org.tierline.law.Answer;
import org.tierline.law.childsoldiers.Forces;
import org.tierline.law.childsoldiers.ListingFacts;
import org.tierline.law.childsoldiers.MilitaryAid;
import org.tierline.law.childsoldiers.SoldiersWaiver;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.facts.ChildSoldierFacts;
import org.tierline.law.facts.DeterminationMade;

/** Reads what came after the placement: reassessment, determination, child soldiers. */
final class Aftermath {
  private enum Scope {
    FULL,
    PARTIAL
  }

  private static final Map<String, Clause> CLAUSES = new LinkedHashMap<>();
  private static final Map<String, MilitaryAid> MILITARY_AID = new LinkedHashMap<>();

  static {
    for (Clause clause : Clause.values()) {
      CLAUSES.put(clause.code(), clause);
    }
    for (MilitaryAid aid : MilitaryAid.values()) {
      MILITARY_AID.put(aid.code(), aid);
    }
  }

  private final Values values;
  private final List<Problem> notes;

  /**
   * @param notes takes what is doubtful
   */
  Aftermath(Values values, List<Problem> notes) {
    this.values = values;
    this.notes = notes;
  }

  /** A reassessment as it stands in the file. */
  record Reassessed(
      Answer<Reassessment.Finding> finding, Answer<LocalDate> date, Answer<Boolean> ground) {
    static final Reassessed UNKNOWN =
        new Reassessed(Answer.unknown(), Answer.unknown(), Answer.unknown());
  }

  Reassessed reassessment(Node node) {
    if (Values.isNone(node)) {
      return new Reassessed(Answer.none(), Answer.none(), Answer.unknown());
    }
    var fields =
        Fields.of(
            node,
            "reassessment",
            List.of("date", "finding", "watchListGround", Keys.BASIS),
            values);
    var choices = new LinkedHashMap<String, Answer<Reassessment.Finding>>();
    for (Reassessment.Finding finding : Reassessment.Finding.values()) {
      choices.put(finding.name(), Answer.of(finding));
    }
    choices.put("NONE", Answer.none());
    choices.put(Values.NONE, Answer.none());
    return new Reassessed(
        fields
            .find("finding")
            .flatMap(value -> values.choice(value, "reassessment.finding", choices))
            .orElse(Answer.unknown()),
        day(fields, "date"),
        yesNo(fields, "watchListGround"));
  }

  Answer<DeterminationMade> determination(Node node) {
    if (Values.isNone(node)) {
      return Answer.none();
    }
    var fields =
        Fields.of(
            node,
            "determination",
            List.of(
                "number",
                "date",
                "kinds",
                "receivedNHNTprevFY",
                "waivers",
                "restrictions",
                Keys.BASIS),
            values);
    return Answer.of(
        new DeterminationMade(
            answer(
                fields, "number", value -> values.word(value, "determination.number", "a number")),
            day(fields, "date"),
            answer(fields, "kinds", this::clauses),
            yesNo(fields, "receivedNHNTprevFY"),
            waivers(fields),
            answer(
                fields,
                "restrictions",
                value -> values.text(value, "determination.restrictions"))));
  }

  private Optional<Set<Clause>> clauses(Node node) {
    var named = EnumSet.noneOf(Clause.class);
    for (Node item :
        values.list(node, "determination.kinds", "a list of clauses").orElse(List.of())) {
      values.choice(item, "determination.kinds", CLAUSES).ifPresent(named::add);
    }
    if (named.size() > 1 && (named.contains(Clause.D2) || named.contains(Clause.D3))) {
      values.problem(
          node,
          "determination.kinds names D2 or D3 beside another clause, but either stands in place of"
              + " the restrictions; keep one");
      return Optional.empty();
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  private Answer<List<Waiver>> waivers(Fields fields) {
    var node = fields.find("waivers");
    if (node.isEmpty()) {
      return Answer.unknown();
    }
    if (Values.isNone(node.get())) {
      return Answer.none();
    }
    var read = new ArrayList<Waiver>();
    var items = values.list(node.get(), "determination.waivers", "a list of waivers, or none");
    boolean complete = items.isPresent();
    for (Node item : items.orElse(List.of())) {
      var waiver = waiver(item, "determination.waivers[" + (read.size() + 1) + "]");
      waiver.ifPresent(read::add);
      complete &= waiver.isPresent();
    }
    return complete ? Answer.of(read) : Answer.unknown();
  }

  /** One waiver; empty if it can't be used, or doesn't say of each limb whether it is waived. */
  private Optional<Waiver> waiver(Node item, String path) {
    var fields =
        Fields.of(
            item,
            path,
            List.of(
                "scope",
                "bilateral",
                "exchanges",
                "multilateral",
                "programmes",
                "ground",
                Keys.BASIS),
            values);
    var scope =
        fields
            .find("scope")
            .flatMap(
                value -> values.choice(value, fields.path("scope"), Items.names(Scope.values())));
    Answer<Waiver.Ground> ground =
        fields
            .find("ground")
            .flatMap(
                value ->
                    values.choice(
                        value, fields.path("ground"), Items.names(Waiver.Ground.values())))
            .<Answer<Waiver.Ground>>map(Answer::of)
            .orElse(Answer.unknown());
    var limbs = new ArrayList<Boolean>();
    for (String limb : List.of("bilateral", "exchanges", "multilateral")) {
      var waived = yesNo(fields, limb).find();
      if (scope.isPresent()
          && scope.get() == Scope.FULL
          && waived.filter(yes -> !yes).isPresent()) {
        values.problem(
            fields.find(limb).orElse(item),
            fields.path(limb) + " is false, but scope is FULL; correct one");
      }
      waived.ifPresent(limbs::add);
    }
    if (scope.isPresent() && scope.get() == Scope.FULL) {
      return Optional.of(new Waiver(true, true, true, Answer.none(), ground));
    }
    if (limbs.size() < 3) {
      notes.add(
          Problem.at(
              values.place(item),
              path
                  + " doesn't say of each of bilateral, exchanges and multilateral whether it is"
                  + " waived; what is waived stays open"));
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(limbs.get(0), limbs.get(1), limbs.get(2), programmes(fields), ground));
  }

  private Answer<Set<String>> programmes(Fields fields) {
    return answer(
        fields,
        "programmes",
        value ->
            values
                .words(value, fields.path("programmes"))
                .map(
                    names -> {
                      var lower = new TreeSet<String>();
                      names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
                      return lower;
                    }));
  }

  ChildSoldierFacts childSoldiers(Node node) {
    if (Values.isNone(node)) {
      return new ChildSoldierFacts(
          new ListingFacts(
              Answer.of(Set.of()), Answer.of(false), Answer.of(false), Answer.of(false)),
          Answer.none(),
          Answer.none(),
          Answer.none(),
          Answer.none());
    }
    var fields =
        Fields.of(
            node,
            "cspa",
            List.of(
                "forces",
                "recruit",
                "use",
                "clearlyIdentified",
                "waiver",
                "waivedOn",
                "certifiedSteps",
                "reinstated",
                Keys.BASIS),
            values);
    return new ChildSoldierFacts(
        new ListingFacts(
            forces(fields),
            yesNo(fields, "recruit"),
            yesNo(fields, "use"),
            yesNo(fields, "clearlyIdentified")),
        answer(fields, "waiver", this::soldiersWaiver),
        day(fields, "waivedOn"),
        yesNo(fields, "certifiedSteps"),
        yesNo(fields, "reinstated"));
  }

  private Answer<Set<Forces>> forces(Fields fields) {
    var node = fields.find("forces");
    if (node.isEmpty()) {
      return Answer.unknown();
    }
    var named = EnumSet.noneOf(Forces.class);
    for (Node item :
        values.list(node.get(), "cspa.forces", "a list of forces, or none").orElse(List.of())) {
      values.choice(item, "cspa.forces", Items.names(Forces.values())).ifPresent(named::add);
    }
    return Answer.of(named);
  }

  private Optional<SoldiersWaiver> soldiersWaiver(Node node) {
    var fields =
        Fields.of(node, "cspa.waiver", List.of("scope", "authorities", Keys.BASIS), values);
    var scope =
        fields
            .find("scope")
            .flatMap(
                value -> values.choice(value, "cspa.waiver.scope", Items.names(Scope.values())));
    if (scope.isPresent() && scope.get() == Scope.FULL) {
      return Optional.of(SoldiersWaiver.full());
    }
    var named = EnumSet.noneOf(MilitaryAid.class);
    for (Node item :
        fields
            .find("authorities")
            .flatMap(value -> values.list(value, "cspa.waiver.authorities", "a list of aid"))
            .orElse(List.of())) {
      values.choice(item, "cspa.waiver.authorities", MILITARY_AID).ifPresent(named::add);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(new SoldiersWaiver(named));
  }

  private <T> Answer<T> answer(Fields fields, String key, Function<Node, Optional<T>> read) {
    return values.answer(fields.find(key), read);
  }

  private Answer<LocalDate> day(Fields fields, String key) {
    return answer(fields, key, value -> values.day(value, fields.path(key)));
  }

  private Answer<Boolean> yesNo(Fields fields, String key) {
    return answer(fields, key, value -> values.yesNo(value, fields.path(key)));
  }
}
