package org.tierline.narrative.determination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Phrases;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;
import org.tierline.narrative.text.Words;

/**
 * The formulas in which the report states its determinations, over all editions. The first of a
 * matter that a text holds counts, for the report states each once; of two that contradict each
 * other, the one that stands higher in the table.
 */
public final class Formulas {
  private static final String LAST_YEAR = "compared to|with the previous reporting period]";

  /** See {@link Phrases} for how they are written; "..." goes on to the end of the clause. */
  private static final List<Formula> FORMULAS =
      List.of(
          new Formula(
              Matter.MEETS,
              false,
              "does|do not yet? fully? meet|comply fully? with? the? minimum standards !in",
              "has|have not yet? fully met|complied with? the? minimum standards !in"),
          new Formula(
              Matter.MEETS, true, "fully meets|meet|complies|comply with? the? minimum standards"),
          new Formula(
              Matter.SIGNIFICANT_EFFORTS,
              false,
              "is|are not making a|any? significant|sufficient? effort|efforts"),
          new Formula(Matter.SIGNIFICANT_EFFORTS, true, "is|are making significant efforts"),
          new Formula(
              Matter.INCREASING_EFFORTS,
              false,
              "did not demonstrate overall? increasing efforts [" + LAST_YEAR,
              "did not demonstrate overall? increasing efforts [, " + LAST_YEAR,
              // The watch list's ground in the wordings of 2005 to 2013.
              "failure|failing|failed to show|provide|demonstrate"
                  + " sufficient|adequate|any? evidence of increasing|increased efforts",
              "did not show|provide|demonstrate"
                  + " sufficient|adequate|any? evidence of increasing|increased efforts",
              "failure|failing|failed to show|demonstrate increasing|increased efforts",
              "lack of evidence of increasing|increased efforts"),
          new Formula(
              Matter.INCREASING_EFFORTS,
              true,
              "demonstrated overall? increasing efforts [" + LAST_YEAR,
              "demonstrated overall? increasing efforts [, " + LAST_YEAR),
          new Formula(
              Matter.SERIOUS_AND_SUSTAINED,
              false,
              "did not demonstrate serious and sustained efforts"),
          new Formula(
              Matter.SERIOUS_AND_SUSTAINED,
              true,
              "continued to demonstrate serious and sustained efforts"
                  + " [during the reporting period]",
              "demonstrated serious and sustained efforts [during the reporting period]"),
          new Formula(
              Matter.MEETS_THOUGH_SHORT,
              true,
              "did|does|do not meet the? minimum standards in several|some|many|key ...",
              "did|does|do not meet the? minimum standards in a few ..."),
          new Formula(Matter.WAIVER, true, "was|is|were granted a waiver"),
          new Formula(Matter.WAIVER_PLAN, true, "a|its written plan"),
          new Formula(
              Matter.WAIVER_PLAN_SUFFICIENT,
              true,
              "if implemented ,? would constitute making? significant efforts"),
          new Formula(
              Matter.WAIVER_RESOURCES,
              true,
              "devoted|devotes|devoting|dedicated|dedicates|dedicating|committed|committing"
                  + " sufficient resources"),
          new Formula(
              Matter.AUTOMATIC_DOWNGRADE,
              true,
              "no longer eligible for that|this|the ranking|placement ...",
              "exhausted its maximum of two consecutive? waivers",
              "waiver is no longer available",
              "deemed not to be making significant efforts ...",
              "deemed to be not making significant efforts ...",
              "after being on the? tier 2 watch list for two|three|four consecutive years"),
          new Formula(Matter.SPECIAL_CASE, true, "is|remains|remained a special case"));

  /**
   * The government itself, not its single officials: what it sponsors or has as its policy, and
   * what it does (not: what it did not do, or did against).
   */
  private static final Pattern POLICY =
      Pattern.compile(
          "(?:state|government)-(?:sponsored|imposed|sanctioned|compelled) (?:forced|human)[^.;]{0,300}"
              + "|(?:government|state) policy (?:or pattern )?of [^.;]{0,80}(?:forced|trafficking)[^.;]{0,300}"
              + "|\\b(?:government|military|army|armed|security)(?: forces)?"
              + " (?:(?:continued|continues) to )?(?:(?:unlawfully|forcibly|actively) )*"
              + "(?:recruit|use|conscript)(?:s|ed|d)? [^.;]{0,40}(?:child soldiers|children)[^.;]{0,200}"
              + "|\\bgovernment (?:(?:continued|continues) to )?(?:forcibly )?"
              + "(?:use|mobilize|compel|force|impose)(?:s|d|led)? [^.;]{0,60}forced labor[^.;]{0,200}"
              + "|forced labor (?:through|under) the [^.;]{0,60}policy[^.;]{0,200}",
          Pattern.CASE_INSENSITIVE);

  /** How a clause that {@link #POLICY} finds begins. */
  private static final Phrases<Boolean> POLICY_STARTS =
      new Phrases<Boolean>()
          .with(
              "state-sponsored|state-imposed|state-sanctioned|state-compelled|government-sponsored"
                  + "|government-imposed|government-sanctioned|government-compelled forced|human",
              true)
          .with("government|state policy of|or", true)
          .with(
              "government|military|army|armed|security forces? continued|continues|unlawfully"
                  + "|forcibly|actively|recruit|recruits|recruited|use|uses|used|conscript"
                  + "|conscripts|conscripted|mobilize|mobilizes|mobilized|compels|compelled|forced"
                  + "|imposes|imposed",
              true)
          .with("forced labor through|under the", true);

  private static final String ON = " ...";
  private static final Phrases<Meaning> PHRASES = phrases();

  /** How far a clause is shown. */
  private static final int LONGEST_CLAUSE = 20;

  private record Formula(Matter matter, boolean value, List<String> phrases) {
    Formula(Matter matter, boolean value, String... phrases) {
      this(matter, value, List.of(phrases));
    }
  }

  /**
   * What a phrase says.
   *
   * @param rank its formula's place in the table
   * @param on whether the rest of the clause belongs to it
   */
  private record Meaning(Matter matter, boolean value, int rank, boolean on) {}

  private Formulas() {}

  private static Phrases<Meaning> phrases() {
    var phrases = new Phrases<Meaning>();
    for (int rank = 0; rank < FORMULAS.size(); rank++) {
      Formula formula = FORMULAS.get(rank);
      for (String phrase : formula.phrases()) {
        boolean on = phrase.endsWith(ON);
        String plain = on ? phrase.substring(0, phrase.length() - ON.length()) : phrase;
        phrases.with(plain, new Meaning(formula.matter(), formula.value(), rank, on));
      }
    }
    return phrases;
  }

  /**
   * What a text determines.
   *
   * @param from where the opening begins in the readable text
   * @param opening where it ends: formulas are looked for before it
   */
  public static Determination determination(ReadableText readable, int from, int opening) {
    Words words = readable.words(from, opening);
    Map<Matter, Found<Boolean>> findings = findings(readable, words);
    if (!findings.containsKey(Matter.WAIVER)
        && !findings.containsKey(Matter.WAIVER_PLAN_SUFFICIENT)) {
      // A plan or resources are findings only where a waiver rests on them.
      findings.remove(Matter.WAIVER_PLAN);
      findings.remove(Matter.WAIVER_PLAN_SUFFICIENT);
      findings.remove(Matter.WAIVER_RESOURCES);
    }
    policy(readable, from)
        .ifPresent(place -> findings.put(Matter.POLICY_OR_PATTERN, new Found<>(true, place)));
    return new Determination(findings, PlacedClauses.last(readable, words));
  }

  /** Where the text first says that the government has a policy or pattern of trafficking. */
  private static Optional<Span> policy(ReadableText readable, int from) {
    String text = readable.text();
    Words words = readable.words(from, text.length());
    Matcher clause = POLICY.matcher(text);
    for (int i = 0; i < words.size(); i++) {
      // The whole pattern is tried only where its first words stand.
      if (POLICY_STARTS.isAt(words, i)
          && clause.region(words.start(i), text.length()).lookingAt()) {
        return Optional.of(readable.span(clause.start(), clause.end()));
      }
    }
    return Optional.empty();
  }

  private static Map<Matter, Found<Boolean>> findings(ReadableText readable, Words words) {
    var ranks = new EnumMap<Matter, Integer>(Matter.class);
    var findings = new EnumMap<Matter, Found<Boolean>>(Matter.class);
    PHRASES.in(
        words,
        0,
        words.size(),
        (meaning, start, end) -> {
          Matter matter = meaning.matter();
          if (meaning.rank() < ranks.getOrDefault(matter, Integer.MAX_VALUE)
              && isStated(matter, words, start)) {
            int until = meaning.on() ? clauseEnd(words, end) : end;
            ranks.put(matter, meaning.rank());
            findings.put(
                matter,
                new Found<>(
                    meaning.value(), readable.span(words.start(start), words.end(until - 1))));
          }
        });
    return findings;
  }

  /** Whether a phrase stands for itself: "to fully meet the minimum standards" says nothing. */
  private static boolean isStated(Matter matter, Words words, int start) {
    if (matter == Matter.MEETS && words.is(start, "fully")) {
      return !words.is(start - 1, "not") && !words.is(start - 1, "to");
    }
    return true;
  }

  private static int clauseEnd(Words words, int from) {
    int at = from;
    while (at < words.size()
        && at < from + LONGEST_CLAUSE
        && !words.is(at, ".")
        && !words.is(at, ";")) {
      at++;
    }
    return at;
  }
}
