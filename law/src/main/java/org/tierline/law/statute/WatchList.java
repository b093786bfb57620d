package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.UNVERIFIED;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Kind.DUTY;
import static org.tierline.law.statute.Layer.L2003;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2019A;
import static org.tierline.law.statute.Layer.L2019B;
import static org.tierline.law.statute.Row.row;

/** The special watch list: §110(b)(2) since 2013, (b)(3) before; and the action plans of (b)(4). */
final class WatchList {

  private WatchList() {}

  static final Row COMPOSITION =
      row("TVPA-110-b-2-A", DECIDE, "Who is on the special watch list")
          .says(
              "Asks for this and last year's tier and the grounds. Yields the list: (i) Tier 1 now and"
                  + " Tier 2 last year, (ii) Tier 2 now and Tier 3 last year, (iii) Tier 2 now with a"
                  + " ground. Only (iii) is printed as Tier 2 Watch List.")
          .enacted(L2003, "§110(b)(3)(A)")
          .amended(L2008, "years on the list count towards the limit of (D) from this edition on")
          .renumbered(L2013, "§110(b)(2)(A)")
          .amended(L2019B, "the ground of commitments (III) goes")
          .sure(VERIFIED, "SAL117 USC23 IA10 IA12 IA22 IA23 IA24");

  static final Row GROUND_NUMBER =
      row("TVPA-110-b-2-A-iii-I", DECIDE, "Ground I: number of victims")
          .says(
              "Asks whether the number of victims is very significant or significantly rising; from"
                  + " 2019 the estimated number, and also whether proportional concrete actions are"
                  + " missing.")
          .enacted(L2003, "§110(b)(3)(A)(iii)(I)")
          .renumbered(L2013, "§110(b)(2)(A)(iii)(I)")
          .amended(
              L2019A,
              "the estimated number counts, and only together with a lack of proportional concrete"
                  + " actions")
          .sure(VERIFIED, "SAL117 LII USC23");

  static final Row GROUND_EVIDENCE =
      row("TVPA-110-b-2-A-iii-II", DECIDE, "Ground II: no evidence of increasing efforts")
          .says(
              "Asks whether there is evidence of more effort than last year: cases, convictions, help"
                  + " to victims, less complicity. Yields the ground if there is none.")
          .enacted(L2003, "§110(b)(3)(A)(iii)(II)")
          .renumbered(L2013, "§110(b)(2)(A)(iii)(II)")
          .sure(VERIFIED, "SAL117 LII USC23");

  static final Row GROUND_COMMITMENTS =
      row("TVPA-110-b-2-A-iii-III", DECIDE, "Ground III: commitments for the next year")
          .says(
              "Asked whether the finding of significant efforts rested on commitments to steps in the"
                  + " coming year; if so the country was on the list. Struck from the 2019 edition"
                  + " on.")
          .enacted(L2003, "§110(b)(3)(A)(iii)(III)")
          .renumbered(L2013, "§110(b)(2)(A)(iii)(III)")
          .struck(L2019B, "struck: commitments no longer support Tier 2, nor a ground")
          .sure(VERIFIED, "SAL117 LII USC23");

  static final Row ASSESSMENT =
      row("TVPA-110-b-2-B", DUTY, "Interim assessment by 1 February")
          .says(
              "By 1 February after an edition State assesses the progress of every country on the"
                  + " whole special watch list.")
          .enacted(L2003, "§110(b)(3)(B)")
          .renumbered(L2013, "§110(b)(2)(B)")
          .amended(L2019B, "covers progress since 1 April of the year before, not the last report")
          .sure(VERIFIED, "SAL117 USC23 IA24", "In practice it covers 1 April to 30 September.");

  static final Row NO_CARRY_OVER =
      row("TVPA-110-b-2-C", DECIDE, "No carry-over")
          .says("Not being on the special watch list has no bearing on the next year's finding.")
          .enacted(L2003, "§110(b)(3)(C)")
          .renumbered(L2013, "§110(b)(2)(C)")
          .sure(VERIFIED, "SAL117 USC23");

  static final Row LIMIT =
      row("TVPA-110-b-2-D-i", DECIDE, "Limit of two consecutive years")
          .says(
              "Asks for the consecutive watch-list years since 2009. A country that would stay after"
                  + " two of them is placed on Tier 3 unless a waiver holds; it first bit in 2011.")
          .enacted(
              L2008, 2011, "§110(b)(3)(D)(i)", "first can bite; years count from the 2009 edition")
          .renumbered(L2013, "§110(b)(2)(D)(i)")
          .sure(VERIFIED, "USC23 MOJ13 TIP11", "State counts Tier 2 Watch List years only.");

  static final Row WAIVER =
      row("TVPA-110-b-2-D-ii", DECIDE, "Waiver of the limit")
          .says(
              "Asks for credible evidence, reported to two committees, of a written plan that would be"
                  + " significant efforts and has sufficient resources. Keeps the country on the"
                  + " watch list for up to two more years, from 2019 for one.")
          .enacted(L2008, 2011, "§110(b)(3)(D)(ii)", "first can be needed: up to two more years")
          .renumbered(L2013, "§110(b)(2)(D)(ii)")
          .amended(L2019B, "up to one more year instead of two")
          .sure(
              VERIFIED,
              "USC23 LII MOJ18 MOJ19 MOJ20",
              "Granted one edition at a time, by the Secretary since 2010: practice.");

  static final Row WAIVER_NOTICE =
      row("TVPA-110-b-2-E", DUTY, "Notice of waivers")
          .says(
              "Within 30 days after telling Congress of a waiver State publishes the credible"
                  + " information behind it on its site; from 2019 it also offers both committees a"
                  + " briefing and sight of the plan.")
          .enacted(L2008, "§110(b)(3)(E)")
          .renumbered(L2013, "§110(b)(2)(E)")
          .amended(L2019B, "a briefing and sight of the written plan for both committees")
          .sure(VERIFIED, "USC23 LII");

  static final Row ONE_YEAR =
      row("TVPA-110-b-2-F", DECIDE, "One year only after a waived run and Tier 3")
          .says(
              "Asks whether the run before Tier 3 had two years and a waived one. Then the country may"
                  + " be on the watch list for one edition only after its return, and no waiver"
                  + " helps.")
          .enacted(L2019A, "§110(b)(2)(F)")
          .sure(
              VERIFIED,
              "FDA203",
              "How it applies, and that Tier 3 follows, is inferred and from practice.");

  static final Row ACTION_PLANS =
      row("TVPA-110-b-4", DUTY, "Action plans")
          .says(
              "Within 180 days of the release State presents a plan of concrete actions to each"
                  + " government raised from Tier 3 to the Tier 2 Watch List. No effect on tiers.")
          .enacted(L2019B, "§110(b)(4)")
          .sure(UNVERIFIED, "USC23", "The text was read; which law of 2019 brought it wasn't.");
}
