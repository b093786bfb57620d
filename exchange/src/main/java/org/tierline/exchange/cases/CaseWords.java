package org.tierline.exchange.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.determination.Words;
import org.tierline.law.childsoldiers.ListingLabel;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.watchlist.Clock;

/** The keys of case files and their values in words, for texts that people read. */
public final class CaseWords {
  private CaseWords() {}

  /** What a key asks, like "waiver available". */
  public static String key(String key) {
    return switch (key) {
      case "f_armed" -> "(F) armed";
      case "fy" -> "fiscal year";
      case "swl" -> "special watch list";
      case "cspa" -> "child-soldier list";
      case "tpa_evidence_due" -> "trade evidence due";
      default -> key.replace('_', ' ');
    };
  }

  /** A value of a key, like "on the merits"; joined ones have places to break at. */
  public static String value(String key, String value) {
    return switch (key) {
      case "reason" -> reason(Clock.Because.valueOf(value));
      case "restricted" -> Words.restriction(Restriction.Answers.valueOf(value));
      case "timeliness" -> Words.timeliness(Timeliness.valueOf(value));
      default ->
          Arrays.stream(value.split("\\+", -1))
              .map(part -> part(key, part))
              .collect(Collectors.joining(" + "));
    };
  }

  private static String reason(Clock.Because because) {
    return switch (because) {
      case MERITS -> "on the merits";
      case WAIVER -> "under a waiver";
      case AUTO_DOWNGRADE -> "limit has run out";
      case F_CAP -> "(F) closes the list";
    };
  }

  private static String part(String key, String part) {
    return switch (key) {
      case "determination" ->
          DeterminationLabel.find(part).map(CaseWords::determination).orElse(part);
      case "cspa" -> listing(ListingLabel.valueOf(part));
      case "swl" -> part.equals("none") ? part : "(" + part + ")";
      default -> List.of("true", "false").contains(part) ? Words.any(Boolean.valueOf(part)) : part;
    };
  }

  private static String determination(DeterminationLabel label) {
    return switch (label) {
      case A_I -> "(A)(i)";
      case A_II -> "(A)(ii)";
      case D2 -> "(d)(2)";
      case D3 -> "(d)(3)";
      case FULL_WAIVER -> "waived in full";
      case PARTIAL_WAIVER -> "waived in part";
      case SANCTION -> "restricted, no waiver";
    };
  }

  private static String listing(ListingLabel label) {
    return switch (label) {
      case LISTED -> "listed";
      case NOT_LISTED -> "not listed";
      case FULL_WAIVER -> "waived in full";
      case PARTIAL_WAIVER -> "waived in part";
      case RESTRICTED -> "restricted";
    };
  }
}
