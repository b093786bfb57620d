package org.tierline.exchange.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tierline.law.Tier;
import org.tierline.law.childsoldiers.ListingLabel;
import org.tierline.law.childsoldiers.SoldiersWaiver;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.Reassessment;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Timeliness;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.watchlist.Clock;

/** The keys of case files, and what their values look like. */
final class CaseKeys {
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** What a value must look like. */
  record Form(String wanted, Predicate<String> accepts) {}

  static final Map<String, Form> FACTS = new LinkedHashMap<>();
  static final Map<String, Form> EXPECTED = new LinkedHashMap<>();

  private static final Form YES_NO =
      new Form("true or false", text -> text.equals("true") || text.equals("false"));
  private static final Form DATE =
      new Form("a day like 2025-06-30", text -> DAY.matcher(text).matches());
  private static final Form COUNT =
      new Form("a whole number", text -> NUMBER.matcher(text).matches());
  private static final Form TIER =
      new Form("1, 2, 2WL, 3 or SC", text -> Tier.find(text).isPresent());

  static {
    FACTS.put("merits", TIER);
    FACTS.put("waiver", oneOf("valid", "none"));
    FACTS.put("entityKind", oneOf(EntityKind.COUNTRY.name(), EntityKind.TERRITORY.name()));
    FACTS.put("release", DATE);
    FACTS.put("determination_date", DATE);
    FACTS.put("count_t2wl", COUNT);
    FACTS.put("count_t2_to_t1", COUNT);
    FACTS.put("count_t3_to_t2", COUNT);
    FACTS.put("count_other_upgrades", COUNT);
    FACTS.put("reassessment", oneOf(Reassessment.Finding.values()));
    FACTS.put("waiver_pd", readable("?, none, full or what is waived", Waiver::parse));
    FACTS.put("received_nhnt_prev_fy", YES_NO);
    FACTS.put(
        "determination_lists",
        new Form(
            "clauses like A_i joined by commas",
            text ->
                List.of(text.split(",", -1)).stream().allMatch(c -> Clause.find(c).isPresent())));
    FACTS.put(
        "aid_item", new Form("a name like HUMANITARIAN", text -> NAME.matcher(text).matches()));
    FACTS.put("channel", oneOf(AidItem.Channel.values()));
    FACTS.put("basic_needs_nongov", YES_NO);
    FACTS.put("cspa_listed", YES_NO);
    FACTS.put("cspa_waiver", readable("?, none, full or kinds of aid", SoldiersWaiver::parse));
    FACTS.put("planned_aid", new Form("none or a text", text -> !text.isBlank()));
    FACTS.put("certified_steps", YES_NO);
    FACTS.put("tier_not_3", YES_NO);

    EXPECTED.put("tier", TIER);
    EXPECTED.put("reason", oneOf(Clock.Because.values()));
    EXPECTED.put("waiver_available", YES_NO);
    EXPECTED.put("f_armed", YES_NO);
    EXPECTED.put("swl", joined("none", "i", "ii", "iii"));
    EXPECTED.put(
        "determination",
        joined(
            List.of(DeterminationLabel.values()).stream()
                .map(DeterminationLabel::code)
                .toArray(String[]::new)));
    EXPECTED.put("fy", new Form("a fiscal year like 2026", text -> text.matches("(FY)?\\d{4}")));
    EXPECTED.put("tier_effective", TIER);
    EXPECTED.put("days", COUNT);
    EXPECTED.put("timeliness", oneOf(Timeliness.values()));
    EXPECTED.put("due", DATE);
    EXPECTED.put("late", YES_NO);
    EXPECTED.put("special_watch_list_size", COUNT);
    var restricted = new ArrayList<>(List.of("true", "false"));
    for (Restriction.Answers answer : Restriction.Answers.values()) {
      restricted.add(answer.name());
    }
    EXPECTED.put("restricted", oneOf(restricted.toArray(String[]::new)));
    EXPECTED.put(
        "cspa",
        joined(List.of(ListingLabel.values()).stream().map(Enum::name).toArray(String[]::new)));
    EXPECTED.put("tpa_evidence_due", DATE);
    EXPECTED.put("independent_of_tier", YES_NO);
  }

  private CaseKeys() {}

  private static Form oneOf(Enum<?>... names) {
    return oneOf(List.of(names).stream().map(Enum::name).toArray(String[]::new));
  }

  private static Form oneOf(String... values) {
    var known = List.of(values);
    return new Form(String.join(", ", known), known::contains);
  }

  private static Form joined(String... values) {
    var known = List.of(values);
    return new Form(
        String.join(", ", known) + ", joined by +",
        text -> List.of(text.split("\\+", -1)).stream().allMatch(known::contains));
  }

  private static Form readable(String wanted, Function<String, ?> read) {
    return new Form(
        wanted,
        text -> {
          try {
            return read.apply(text) != null;
          } catch (IllegalArgumentException e) {
            return false; // the wanted form is told in its place
          }
        });
  }
}
