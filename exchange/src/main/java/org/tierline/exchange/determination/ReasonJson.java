package org.tierline.exchange.determination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.law.Reason;
import org.tierline.law.facts.Facts;
import org.tierline.law.statute.Confidence;

/**
 * A reason as JSON: a rule, where it is printed in the edition, what it gave, on what.
 *
 * @param rule the provision's stable id
 * @param layer the law whose text was applied
 * @param citation as printed in the edition
 * @param confidence {@code verified}, {@code practice}, {@code inferred} or {@code unverified}
 * @param result what it gave: a code, or a list of codes
 * @param resultText the same in words
 * @param inputs the answers it used
 * @param children the reasons that went into it
 */
public record ReasonJson(
    String rule,
    String title,
    String layer,
    String citation,
    String confidence,
    Object result,
    String resultText,
    List<Input> inputs,
    List<ReasonJson> children) {

  /** An answer that a rule used. */
  public record Input(String fact, Object value, String text, List<String> basis) {}

  /**
   * A reason and all below it.
   *
   * @param basis what each answer rests on, by its key
   */
  public static ReasonJson of(Reason reason, Map<String, List<String>> basis) {
    return new ReasonJson(
        reason.provision().id(),
        reason.provision().title(),
        reason.layer().name(),
        reason.citation().text(),
        confidence(reason.confidence()),
        Plain.of(reason.result()),
        Words.result(reason.provision(), reason.result()),
        reason.given().stream()
            .map(
                given ->
                    new Input(
                        given.fact(),
                        Plain.of(given.value()),
                        Words.any(given.value()),
                        basis.getOrDefault(given.fact(), List.of())))
            .toList(),
        reason.children().stream().map(child -> of(child, basis)).toList());
  }

  static String confidence(Confidence confidence) {
    return switch (confidence.tag()) {
      case VERIFIED -> "verified";
      case PRACTICE -> "practice";
      case INFERRED -> "inferred";
      case UNVERIFIED -> "unverified";
    };
  }

  static Map<String, List<String>> bases(Facts facts) {
    var bases = new LinkedHashMap<String, List<String>>();
    for (var question : facts.answered()) {
      bases.put(question.key(), facts.basis(question));
    }
    return bases;
  }
}
