package org.tierline.narrative.determination;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tierline.narrative.text.Found;

/**
 * What a narrative says was determined of the government as a whole.
 *
 * @param findings what is stated, in the order of {@link Matter}; what isn't stated is absent
 * @param placed the tier the sentences give, with the clause that gives it
 */
public record Determination(Map<Matter, Found<Boolean>> findings, Optional<Found<Placed>> placed) {

  public Determination {
    var copy = new EnumMap<Matter, Found<Boolean>>(Matter.class);
    copy.putAll(findings);
    findings = Collections.unmodifiableMap(copy);
  }

  /** What is determined. */
  public enum Matter {
    /** Whether the minimum standards are fully met, §108(a). */
    MEETS("meets"),
    /** Whether significant efforts are made, §110(b)(3). */
    SIGNIFICANT_EFFORTS("significantEfforts"),
    /** Whether efforts increased over the period before. */
    INCREASING_EFFORTS("increasingEfforts"),
    /** Whether serious and sustained efforts went on, §108(a)(4). */
    SERIOUS_AND_SUSTAINED("seriousAndSustained"),
    /** That the standards weren't met in several key areas, whatever was achieved. */
    MEETS_THOUGH_SHORT("meetsThoughShort"),
    /** That a waiver of the watch-list limit was granted, §110(b)(2)(D)(ii). */
    WAIVER("waiver"),
    /** The waiver's first finding: a written plan. */
    WAIVER_PLAN("waiverPlan"),
    /** Its second: the plan, if carried out, would be significant efforts. */
    WAIVER_PLAN_SUFFICIENT("waiverPlanSufficient"),
    /** Its third: resources enough are devoted to the plan. */
    WAIVER_RESOURCES("waiverResources"),
    /**
     * That the years it may spend on the watch list are over, so that it is moved to Tier 3 or
     * deemed not to make significant efforts, §110(b)(2)(D)(i). It tells the tier: no fact for the
     * law.
     */
    AUTOMATIC_DOWNGRADE("automaticDowngrade"),
    /** That it is a special case, which is given no tier. */
    SPECIAL_CASE("specialCase"),
    /** That the government itself has a policy or pattern of trafficking, §110(b)(3)(B). */
    POLICY_OR_PATTERN("policyOrPattern");

    private final String written;

    Matter(String written) {
      this.written = written;
    }

    /** As label files and JSON write it. */
    public String written() {
      return written;
    }
  }

  /** What is said of a matter, if anything is. */
  public Optional<Found<Boolean>> find(Matter matter) {
    return Optional.ofNullable(findings.get(matter));
  }
}
