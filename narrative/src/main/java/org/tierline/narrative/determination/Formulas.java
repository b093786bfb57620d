package org.tierline.narrative.determination;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.ReadableText;

/**
 * The formulas in which the report states its determinations, over all editions. The first of a
 * matter that a text holds counts, for the report states each once.
 */
public final class Formulas {
  private static final String STANDARDS = "the minimum standards";
  private static final String AGAINST_LAST_YEAR =
      "(?: compared (?:to|with) the previous reporting period)?";

  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              Matter.MEETS,
              false,
              "(?:does|do) not (?:fully )?(?:meet|comply with) " + STANDARDS + "(?! in)"),
          new Formula(
              Matter.MEETS,
              true,
              "(?<!not )(?<!to )fully (?:meets?|compl(?:y|ies) with) " + STANDARDS),
          new Formula(
              Matter.SIGNIFICANT_EFFORTS, false, "(?:is|are) not making significant efforts"),
          new Formula(Matter.SIGNIFICANT_EFFORTS, true, "(?:is|are) making significant efforts"),
          new Formula(
              Matter.INCREASING_EFFORTS,
              false,
              "did not demonstrate(?: overall)? increasing efforts" + AGAINST_LAST_YEAR),
          new Formula(
              Matter.INCREASING_EFFORTS,
              true,
              "demonstrated(?: overall)? increasing efforts" + AGAINST_LAST_YEAR),
          new Formula(
              Matter.SERIOUS_AND_SUSTAINED,
              true,
              "(?:continued to demonstrate|demonstrated) serious and sustained efforts"
                  + "(?: during the reporting period)?"),
          new Formula(
              Matter.MEETS_THOUGH_SHORT,
              true,
              "(?:did|does|do) not meet "
                  + STANDARDS
                  + " in (?:several|some|many|a few|key)[^.;]{0,100}"),
          new Formula(Matter.WAIVER, true, "(?:was|is|were) granted a waiver"),
          new Formula(Matter.WAIVER_PLAN, true, "(?:a|its) written plan"),
          new Formula(
              Matter.WAIVER_PLAN_SUFFICIENT,
              true,
              "if implemented,? would constitute significant efforts"),
          new Formula(
              Matter.WAIVER_RESOURCES,
              true,
              "(?:devoted|devotes|dedicated|devoting|dedicating) sufficient resources"),
          new Formula(Matter.SPECIAL_CASE, true, "(?:is|remains|remained) a Special Case"));

  private static final Pattern POLICY =
      Pattern.compile(
          "(?:state|government)-(?:sponsored|imposed|sanctioned|compelled) (?:forced|human)[^.;]{0,300}"
              + "|(?:government|state) policy (?:or pattern )?of [^.;]{0,80}(?:forced|trafficking)[^.;]{0,300}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PLACED =
      Pattern.compile(
          "(?<!being )(?:(?<movement>remained|upgraded|downgraded)|is placed|was placed|is) (?:on|to) (?:the )?"
              + "Tier ?-? ?(?<tier>[123])(?<list>,? ?-? ?Watch ?List)?"
              + "(?: for (?:the|a) (?<streak>[a-z]+) consecutive year)?",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private record Formula(Matter matter, boolean value, Pattern pattern) {
    Formula(Matter matter, boolean value, String regex) {
      this(
          matter,
          value,
          Pattern.compile("\\b" + regex.replace(" ", " {1,3}"), Pattern.CASE_INSENSITIVE));
    }
  }

  private Formulas() {}

  /**
   * What a text determines.
   *
   * @param opening where the opening ends in the readable text: formulas are looked for before it
   */
  public static Determination determination(ReadableText readable, int from, int opening) {
    String text = readable.text().substring(0, opening);
    Map<Matter, Found<Boolean>> findings = new EnumMap<>(Matter.class);
    for (Formula formula : FORMULAS) {
      Matcher found = formula.pattern().matcher(text);
      if (found.find(from)) {
        findings.putIfAbsent(
            formula.matter(),
            new Found<>(formula.value(), readable.span(found.start(), found.end())));
      }
    }
    if (!findings.containsKey(Matter.WAIVER)
        && !findings.containsKey(Matter.WAIVER_PLAN_SUFFICIENT)) {
      // A plan or resources are findings only where a waiver rests on them.
      findings.remove(Matter.WAIVER_PLAN);
      findings.remove(Matter.WAIVER_PLAN_SUFFICIENT);
      findings.remove(Matter.WAIVER_RESOURCES);
    }
    Matcher policy = POLICY.matcher(readable.text());
    if (policy.find(from)) {
      findings.put(
          Matter.POLICY_OR_PATTERN, new Found<>(true, readable.span(policy.start(), policy.end())));
    }
    return new Determination(findings, placed(readable, text, from));
  }

  /** The last such clause, for a government's way there may be told before. */
  private static Optional<Found<Placed>> placed(ReadableText readable, String text, int from) {
    Matcher clause = PLACED.matcher(text);
    Optional<Found<Placed>> last = Optional.empty();
    int at = from;
    while (clause.find(at)) {
      var placed =
          new Placed(
              TierLine.tier(clause.group("tier"), clause.group("list") != null),
              movement(clause.group("movement")),
              streak(clause.group("streak")));
      last = Optional.of(new Found<>(placed, readable.span(clause.start(), clause.end())));
      at = clause.end();
    }
    return last;
  }

  private static Optional<Placed.Movement> movement(@Nullable String word) {
    return word == null
        ? Optional.empty()
        : Optional.of(Placed.Movement.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Integer> streak(@Nullable String ordinal) {
    if (ordinal == null) {
      return Optional.empty();
    }
    int place = ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
    return place < 0 ? Optional.empty() : Optional.of(place + 1);
  }
}
