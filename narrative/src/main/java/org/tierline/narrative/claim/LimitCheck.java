package org.tierline.narrative.claim;

import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.narrative.claim.Checked.Clause;

/** Holds what a text says of the watch list's limit against the law of an edition. */
final class LimitCheck {
  private LimitCheck() {}

  /** The answer under the law of an edition. */
  static Answer check(Statement.Limit claim, int year) {
    return switch (LimitVariant.of(year)) {
      case W0 ->
          Answer.differs(
                  "The law had no watch list before the 2004 edition.",
                  "In the " + year + " edition there was no watch list.")
              .under(Clause.of(Provision.TIP_T2WL, LimitVariant.W1.from()));
      case W1 ->
          Answer.differs(
                  "The limit came into the law in December 2008.",
                  "In the "
                      + year
                      + " edition a government could stay on the Tier 2 Watch List without limit.")
              .under(limit(LimitVariant.W2.from()));
      case W2 -> limited(claim, LimitVariant.W3, LimitVariant.W2.from());
      case W3 -> limited(claim, LimitVariant.W3, year);
      case W4 -> limited(claim, LimitVariant.W4, year);
    };
  }

  private static Answer limited(Statement.Limit claim, LimitVariant law, int year) {
    int years = law.years(false);
    int longest = years + law.waivers(false);
    String rule =
        "After %d years in a row a government goes to Tier 3, unless a waiver adds %s."
            .formatted(years, law.waivers(false) == 1 ? "a year" : "up to two years");
    int said = claim.years().orElse(years);
    Answer answer;
    if (said == years || (said == longest && claim.waiver())) {
      answer = Answer.agrees(rule);
    } else if (said == longest) {
      answer = Answer.misleading("So long a stay takes a waiver.", rule);
    } else {
      answer = Answer.differs("The law says " + years + " years.", rule);
    }
    return answer.under(limit(year), clause(Provision.TVPA_110_B_2_D_II, year));
  }

  private static Clause limit(int year) {
    return clause(Provision.TVPA_110_B_2_D_I, year);
  }

  /** As cited for the first edition that it can bite in, if the year is before. */
  private static Clause clause(Provision provision, int year) {
    return Clause.of(provision, Math.max(year, LimitVariant.W3.from()));
  }
}
