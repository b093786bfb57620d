package org.tierline.exchange.determination;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.determination.ChildSoldierConsequences;
import org.tierline.law.determination.Conclusion;
import org.tierline.law.determination.Consequences;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.Determination;
import org.tierline.law.determination.Settling;
import org.tierline.law.duty.Due;
import org.tierline.law.duty.OwedDuty;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;

/**
 * A determination as JSON: {@code rate --json}.
 *
 * @param historyFrom where the earlier editions are from: the facts file, the record or nowhere
 * @param releaseFrom where the day of the release is from, in the same words
 * @param facts the facts as given, in the shape of a facts file
 */
public record DeterminationJson(
    String country,
    String name,
    int edition,
    Optional<String> grade,
    String historyFrom,
    String releaseFrom,
    ReadingsJson readings,
    DecisionJson decision,
    Optional<Object> tierEffective,
    List<ReasonJson> reasons,
    List<SettlingJson> settlings,
    ClockJson clock,
    List<List<String>> specialWatchList,
    List<CheckJson> checks,
    List<DutyJson> duties,
    ConsequencesJson consequences,
    ChildSoldiersJson childSoldiers,
    Map<String, Object> facts) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/rate/1";

  /** How the disputed texts were read; {@code note} says so where it isn't as State does. */
  public record ReadingsJson(String countScope, String fScope, Optional<String> note) {}

  /** Decided on a tier or on none, or open with what is possible and missing. */
  public record DecisionJson(
      String state,
      Optional<String> tier,
      List<String> because,
      List<String> possible,
      List<String> missing,
      boolean mayBeUncovered) {}

  /** One way to settle an open answer. */
  public record SettlingJson(int size, Map<String, Object> answers, List<String> leadsTo) {}

  /** The clock before the edition: all that are possible, and what each leaves open. */
  public record ClockJson(
      String variant,
      Optional<Integer> years,
      int waivers,
      List<String> openings,
      List<Map<String, Object>> states) {}

  /** Something a careful reader would raise. */
  public record CheckJson(String rule, String citation, String message) {}

  /** A duty with the day it is due, and was done. */
  public record DutyJson(
      String rule,
      String citation,
      String what,
      String who,
      Optional<LocalDate> dueFrom,
      Optional<LocalDate> due,
      String dueText,
      Optional<LocalDate> done,
      Optional<String> timeliness,
      boolean advisory,
      String because,
      List<String> missing) {}

  /** What follows for aid. */
  public record ConsequencesJson(
      String arise,
      Optional<String> fiscalYear,
      List<String> labels,
      List<ItemJson> items,
      List<LinkedJson> linked,
      String notice) {}

  /** What follows for a typical item. */
  public record ItemJson(
      String item, String answer, List<String> missing, String rule, String citation) {}

  /** Another law that hangs on the tier. */
  public record LinkedJson(String rule, String citation, String when, String effect) {}

  /** What follows from the child-soldier act. */
  public record ChildSoldiersJson(
      Object listed, String fiscalYear, List<String> missing, List<MilitaryAidJson> aid) {}

  /** What the list does to one kind of aid. */
  public record MilitaryAidJson(String aid, String effect, List<String> missing) {}

  /**
   * A determination as JSON.
   *
   * @param on the day the answer holds for
   */
  public static DeterminationJson of(Rating rating, LocalDate on) {
    Determination determination = rating.determination();
    FactsFile file = rating.file();
    var facts = determination.facts();
    var bases = ReasonJson.bases(facts);
    return new DeterminationJson(
        facts.country(),
        rating.name(),
        determination.edition(),
        file.grade().map(grade -> grade.written()),
        rating.history().words(),
        rating.release().words(),
        readings(determination.readings()),
        decision(determination.decision()),
        determination.findEffective().map(DeterminationJson::outcome),
        determination.reasons().stream().map(reason -> ReasonJson.of(reason, bases)).toList(),
        determination.settlings().stream().map(DeterminationJson::settling).toList(),
        clock(determination),
        determination.specialWatchList().stream()
            .map(limbs -> limbs.stream().map(limb -> limb.numeral()).toList())
            .toList(),
        determination.checks().stream()
            .map(
                check ->
                    new CheckJson(
                        check.provision().id(),
                        check.provision().citation(determination.edition()).text(),
                        check.message()))
            .toList(),
        determination.duties().stream().map(DeterminationJson::duty).toList(),
        consequences(determination.consequences(on)),
        childSoldiers(determination.childSoldiers()),
        FactsJson.of(file));
  }

  private static ReadingsJson readings(Readings readings) {
    return new ReadingsJson(
        readings.countScope().name(),
        readings.fScope().name(),
        readings.isLiteral() ? Optional.of("not State's practice") : Optional.empty());
  }

  private static DecisionJson decision(Decision decision) {
    var because =
        decision.possible().stream().map(Conclusion::because).map(Clock.Because::name).distinct();
    return new DecisionJson(
        decision.isDecided() ? "decided" : "open",
        decision.tier().map(Tier::name),
        decision.isDecided() ? because.toList() : List.of(),
        decision.possibleTiers().stream().map(Tier::name).toList(),
        decision.missing().stream().map(question -> question.key()).toList(),
        decision.mayBeUncovered());
  }

  private static Object outcome(Outcome<Tier> outcome) {
    return switch (outcome) {
      case Outcome.Known<Tier>(Tier tier, var reason) -> tier.name();
      case Outcome.Open<Tier> open ->
          Plain.map(
              "state",
              "open",
              "possible",
              open.possible().stream().map(Tier::name).toList(),
              "missing",
              open.missing());
    };
  }

  private static SettlingJson settling(Settling settling) {
    var answers = new LinkedHashMap<String, Object>();
    settling.answers().forEach((question, answer) -> answers.put(question.key(), Plain.of(answer)));
    return new SettlingJson(
        settling.size(),
        answers,
        settling.decision().possible().stream().map(Conclusion::tierName).distinct().toList());
  }

  private static ClockJson clock(Determination determination) {
    var variant = LimitVariant.of(determination.edition());
    var states = determination.clocks().states();
    boolean armed = states.size() == 1 && states.getFirst().armed(determination.readings());
    int years = variant.years(armed);
    return new ClockJson(
        variant.name(),
        years == Integer.MAX_VALUE ? Optional.empty() : Optional.of(years),
        variant.waivers(armed),
        determination.openings().stream().map(Clock.Opening::name).toList(),
        states.size() == 1 ? List.of(Plain.clock(states.getFirst())) : List.of());
  }

  private static DutyJson duty(OwedDuty owed) {
    var duty = owed.duty();
    return new DutyJson(
        duty.provision().id(),
        duty.citation().text(),
        duty.what(),
        duty.who().title(),
        duty.due() instanceof Due.Between(LocalDate from, LocalDate through)
            ? Optional.of(from)
            : Optional.empty(),
        duty.due().lastDay(),
        Words.due(duty.due()),
        owed.done().find(),
        owed.timeliness().map(Enum::name),
        duty.advisory(),
        duty.because(),
        duty.missing());
  }

  private static ConsequencesJson consequences(Consequences consequences) {
    return new ConsequencesJson(
        consequences.arise().name(),
        consequences.fiscalYear().findValue().map(Object::toString),
        consequences.labels().stream().sorted().map(DeterminationLabel::code).toList(),
        consequences.typical().stream()
            .map(
                typical -> {
                  Restriction restriction = typical.restriction();
                  return new ItemJson(
                      typical.sample().title(),
                      restriction.answer().name(),
                      restriction instanceof Restriction.Open open ? open.missing() : List.of(),
                      restriction.reason().provision().id(),
                      restriction.reason().citation().text());
                })
            .toList(),
        consequences.linked().stream()
            .map(
                regime ->
                    new LinkedJson(
                        regime.provision().id(),
                        regime.provision().citation(Statute.LAST_REVIEWED_EDITION).text(),
                        regime.when(),
                        regime.effect()))
            .toList(),
        Restriction.NOTICE);
  }

  private static ChildSoldiersJson childSoldiers(ChildSoldierConsequences consequences) {
    return new ChildSoldiersJson(
        consequences.listed().findValue().<Object>map(yes -> yes).orElse("open"),
        consequences.fiscalYear().toString(),
        consequences.listed().missing(),
        consequences.aid().stream()
            .map(
                effect ->
                    new MilitaryAidJson(
                        effect.aid().code(),
                        effect.effect().findValue().map(Enum::name).orElse("OPEN"),
                        effect.effect().missing()))
            .toList());
  }
}
