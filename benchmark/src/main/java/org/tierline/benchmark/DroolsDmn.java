package org.tierline.benchmark;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clocks;

/**
 * The list decision as a DMN model of decision tables and FEEL, run by Drools' DMN engine.
 *
 * <p>The model knows the law of the editions 2011 to 2025 only, which are all that the seeded facts
 * have. Tables are faster here than the same as nested "if"s of FEEL, and FEEL compiled to Java is
 * no faster but takes over a minute to compile; the engine's alpha network is chosen by a system
 * property when the model is read. Used by one thread.
 */
final class DroolsDmn {
  private static final String DECISION = "ListDecision";

  private final DMNRuntime runtime;
  private final DMNModel model;

  DroolsDmn() {
    this.runtime = runtime();
    this.model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException("the DMN model has errors: " + model.getMessages());
    }
  }

  private static DMNRuntime runtime() {
    try (var stream =
        Objects.requireNonNull(DroolsDmn.class.getResourceAsStream("list-decision.dmn"))) {
      var model =
          ResourceFactory.newReaderResource(
              new InputStreamReader(stream, StandardCharsets.UTF_8), "UTF-8");
      return DMNRuntimeBuilder.fromDefaults()
          .buildConfiguration()
          .fromResources(List.of(model))
          .getOrElseThrow(fault -> new IllegalStateException("compiling list-decision.dmn", fault));
    } catch (IOException e) {
      throw new UncheckedIOException("reading list-decision.dmn", e);
    }
  }

  /** What the model takes; made once for all runs. */
  DMNContext input(Facts facts, Clocks clocks) {
    var context = runtime.newContext();
    context.set("facts", answers(facts));
    context.set("clocks", clocks.states().stream().map(DroolsDmn::clock).toList());
    return context;
  }

  /** Decides: a context of {@code possible}, {@code decided} and {@code missing}. */
  Object decide(DMNContext input) {
    var result = runtime.evaluateByName(model, input, DECISION);
    if (!result.getMessages().isEmpty()) {
      throw new IllegalStateException("deciding by list-decision.dmn: " + result.getMessages());
    }
    return result.getDecisionResultByName(DECISION).getResult();
  }

  /** The answer in a result. */
  static PeerAnswer answer(Object result) {
    var context = (Map<?, ?>) result;
    return new PeerAnswer(
        strings(context.get("possible")),
        Boolean.TRUE.equals(context.get("decided")),
        strings(context.get("missing")));
  }

  private static Set<String> strings(@Nullable Object list) {
    var strings = new LinkedHashSet<String>();
    for (Object each : (List<?>) Objects.requireNonNull(list)) {
      strings.add((String) each);
    }
    return strings;
  }

  private static Map<String, Object> clock(Clock clock) {
    return Map.of(
        "run", BigDecimal.valueOf(clock.run()),
        "waived", BigDecimal.valueOf(clock.waived()),
        "armed", clock.fArmed());
  }

  private static Map<String, @Nullable Object> answers(Facts facts) {
    var answers = new HashMap<String, @Nullable Object>();
    answers.put("edition", BigDecimal.valueOf(facts.edition()));
    NAMES.forEach((name, question) -> answers.put(name, feel(facts.answer(question))));
    return answers;
  }

  /** An answer as FEEL has it. */
  private static @Nullable Object feel(@Nullable Object answer) {
    return switch (answer) {
      case null -> null;
      case Enum<?> name -> name.name();
      case Integer number -> BigDecimal.valueOf(number);
      case Justification(String text) -> text;
      case Reported reported -> reported.findDay().map(Object.class::cast).orElse("none");
      case Action action -> {
        var entries = new HashMap<String, @Nullable Object>();
        entries.put("type", feel(action.type()));
        entries.put("date", action.date());
        entries.put("concrete", action.concrete());
        yield entries;
      }
      case DataRequest request -> {
        var entries = new HashMap<String, @Nullable Object>();
        entries.put("topic", feel(request.topic()));
        entries.put("reasonable", request.reasonable());
        entries.put("provided", feel(request.provided()));
        entries.put("capacity", feel(request.capacity()));
        yield entries;
      }
      case PolicyOrPattern policy -> policy.kind().name();
      case List<?> list -> {
        var items = new ArrayList<@Nullable Object>();
        list.forEach(item -> items.add(feel(item)));
        yield items;
      }
      default -> answer;
    };
  }

  /** The model's names of the questions it asks. */
  private static final Map<String, Question<?>> NAMES =
      Map.ofEntries(
          Map.entry("kind", Questions.ENTITY_KIND),
          Map.entry("otd", Questions.ORIGIN_TRANSIT_DESTINATION),
          Map.entry("a1", Questions.STANDARD_1),
          Map.entry("sex", Questions.PROHIBITS_SEX_TRAFFICKING),
          Map.entry("labour", Questions.PROHIBITS_LABOUR_TRAFFICKING),
          Map.entry("acts", Questions.PUNISHES_ACTS),
          Map.entry("a2", Questions.STANDARD_2),
          Map.entry("prescribed", Questions.PRESCRIBED_MAX_YEARS),
          Map.entry("comparator", Questions.COMPARATOR_MAX_YEARS),
          Map.entry("a3", Questions.STANDARD_3),
          Map.entry("stringent", Questions.STRINGENT_MAX_YEARS),
          Map.entry("a4", Questions.STANDARD_4),
          Map.entry("prosecute", Questions.PROSECUTE),
          Map.entry("protect", Questions.PROTECT),
          Map.entry("prevent", Questions.PREVENT),
          Map.entry("cooperate", Questions.COOPERATE),
          Map.entry("extradite", Questions.EXTRADITE),
          Map.entry("migration", Questions.MIGRATION),
          Map.entry("officials", Questions.OFFICIALS),
          Map.entry("noncitizens", Questions.NONCITIZENS),
          Map.entry("partners", Questions.PARTNERS),
          Map.entry("selfassess", Questions.SELFASSESS),
          Map.entry("progress", Questions.PROGRESS),
          Map.entry("demand", Questions.DEMAND),
          Map.entry("allegations", Questions.UNADDRESSED_ALLEGATIONS),
          Map.entry("requests", Questions.DATA_REQUESTS_MADE),
          Map.entry("extent", Questions.EXTENT),
          Map.entry("noncompliance", Questions.NONCOMPLIANCE),
          Map.entry("complicity", Questions.COMPLICITY),
          Map.entry("measures", Questions.REASONABLE_MEASURES),
          Map.entry("policies", Questions.POLICY_OR_PATTERN),
          Map.entry("override", Questions.POLICY_OVERRIDE),
          Map.entry("budgetD", Questions.ENFORCEMENT_BUDGET),
          Map.entry("budgetE", Questions.PROTECTION_BUDGET),
          Map.entry("civilSociety", Questions.CIVIL_SOCIETY),
          Map.entry("efforts", Questions.SIGNIFICANT_EFFORTS),
          Map.entry("actions", Questions.ACTIONS_TAKEN),
          Map.entry("number", Questions.VICTIMS_SIGNIFICANT_OR_RISING),
          Map.entry("noActions", Questions.NO_PROPORTIONAL_ACTIONS),
          Map.entry("noIncrease", Questions.NO_INCREASING_EFFORTS),
          Map.entry("commitments", Questions.RESTS_ON_COMMITMENTS),
          Map.entry("waiver", Questions.WAIVER_GRANTED),
          Map.entry("plan", Questions.WAIVER_PLAN),
          Map.entry("planSufficient", Questions.WAIVER_PLAN_SUFFICIENT),
          Map.entry("resources", Questions.WAIVER_RESOURCES),
          Map.entry("senate", Questions.WAIVER_TO_SENATE),
          Map.entry("house", Questions.WAIVER_TO_HOUSE));
}
