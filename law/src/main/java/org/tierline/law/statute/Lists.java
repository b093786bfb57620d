package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.INFERRED;
import static org.tierline.law.statute.Confidence.Tag.PRACTICE;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Kind.WEIGH;
import static org.tierline.law.statute.Layer.L2000;
import static org.tierline.law.statute.Layer.L2003;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2019A;
import static org.tierline.law.statute.Layer.L2019B;
import static org.tierline.law.statute.Layer.OUTSIDE;
import static org.tierline.law.statute.Row.row;

/** Significant efforts, and the three lists of §110(b)(1) that are the tiers. */
final class Lists {

  private Lists() {}

  static final Row FACTORS =
      row("TVPA-110-b-3-A", WEIGH, "Three factors of significant efforts")
          .says(
              "The extent of trafficking, the extent of noncompliance with official complicity, and"
                  + " what measures are reasonable given resources: to be considered between Tier 2"
                  + " and Tier 3 and for the watch list.")
          .enacted(L2000, "§110(b)(3)(A)-(C)")
          .renumbered(L2003, "§110(b)(4)(A)-(C)")
          .renumbered(L2013, "§110(b)(3)(A)-(C)")
          .renumbered(L2019A, "§110(b)(3)(A)(i)-(iii)")
          .sure(
              VERIFIED,
              "SAL114 USC23 IA10 MOJ18",
              "That the factors moved below (A) when (B) came in is inferred.");

  static final Row POLICY =
      row("TVPA-110-b-3-B", WEIGH, "Government policy or pattern")
          .says(
              "Findings that the government itself traffics, forces labour, keeps sexual slavery or"
                  + " uses child soldiers are considered proof of no significant efforts. A tier"
                  + " above 3 then needs a stated justification; the Act doesn't say \"shall be\".")
          .enacted(L2019A, "§110(b)(3)(B)")
          .sure(VERIFIED, "FDA203 USC23");

  static final Row ENFORCEMENT_BUDGET =
      row("TVPA-110-b-3-D", WEIGH, "Budget for enforcement")
          .says(
              "Weighs whether the budget suffices to investigate and prosecute, convict and sentence,"
                  + " and obtain restitution.")
          .enacted(L2019B, "§110(b)(3)(D)")
          .sure(VERIFIED, "USC23", "The amending law is inferred; the Code prints no (C).");

  static final Row PROTECTION_BUDGET =
      row("TVPA-110-b-3-E", WEIGH, "Budget for protection and prevention")
          .says("Weighs whether the budget suffices to protect victims and prevent trafficking.")
          .enacted(L2019B, "§110(b)(3)(E)")
          .sure(VERIFIED, "USC23", "The amending law is inferred; the Code prints no (C).");

  static final Row CIVIL_SOCIETY =
      row("TVPA-110-b-3-F", WEIGH, "Consultation of civil society")
          .says(
              "Weighs whether consulting domestic and international civil society led to concrete"
                  + " improvements in services.")
          .enacted(L2019B, "§110(b)(3)(F)")
          .sure(VERIFIED, "USC23", "The amending law is inferred; the Code prints no (C).");

  static final Row COUNTED =
      row("TVPA-110-b-1-concreteOnly", DECIDE, "What may be counted")
          .says(
              "Asks whether an action is concrete and falls in the reporting period; only then does it"
                  + " support Tier 1 or 2. Promises for the next year are left out in terms.")
          .enacted(L2019B, "§110(b)(1)(A)-(B)")
          .sure(VERIFIED, "LII");

  static final Row LIST_1 =
      row("TVPA-110-b-1-A", DECIDE, "Tier 1: standards fully met")
          .says("Yields the first list: governments that meet all four standards of §108(a).")
          .enacted(L2000, "§110(b)(1)(A)")
          .amended(L2019B, "rests on concrete actions recorded in the period only")
          .sure(VERIFIED, "SAL114 USC23 LII");

  static final Row LIST_2 =
      row("TVPA-110-b-1-B", DECIDE, "Tier 2: not fully met, significant efforts")
          .says(
              "Yields the second list: governments that don't fully meet the standards but make"
                  + " significant efforts. The Tier 2 Watch List is part of it.")
          .enacted(L2000, "§110(b)(1)(B)")
          .amended(
              L2019B, "rests on concrete actions only; commitments to future steps don't count")
          .sure(VERIFIED, "SAL114 USC23 LII");

  static final Row LIST_3 =
      row("TVPA-110-b-1-C", DECIDE, "Tier 3: not fully met, no significant efforts")
          .says(
              "Yields the third list: governments that neither meet the standards nor make significant"
                  + " efforts, and from 2011 those that the watch-list limit places there. Without"
                  + " consequence in 2001 and 2002.")
          .enacted(L2000, "§110(b)(1)(C)")
          .sure(VERIFIED, "SAL114 USC23");

  static final Row WATCH_LIST_TIER =
      row("TIP-T2WL", Kind.PRACTICE, "Tier 2 Watch List")
          .says(
              "The part of Tier 2 on the special watch list for a ground of (A)(iii). Printed beside"
                  + " the tiers, but no fourth tier of the statute.")
          .enacted(L2003, "§110(b)(3)(A)(iii)")
          .renumbered(L2013, "§110(b)(2)(A)(iii)")
          .sure(VERIFIED, "SAL117 USC23", "The trade act names exactly this identity.");

  static final Row SPECIAL_CASE =
      row("TIP-SPECIAL", Kind.PRACTICE, "Special case")
          .says(
              "State's place for countries where facts can't be had or no government functions. No"
                  + " tier and no restriction; ends a run of watch-list years.")
          .enacted(
              OUTSIDE, 2001, new Citation("no provision; State's practice", ""), "State's practice")
          .sure(
              PRACTICE,
              "TIP07 CRS",
              "That it ends a run is inferred; in which editions before 2009 it was used was not"
                  + " checked one by one.");

  static final Row REASSESSMENT =
      row("TIP-REASSESS", Kind.PRACTICE, "Reassessment within the year")
          .says(
              "Between report and determination the Secretary may find that a Tier 3 government now"
                  + " makes significant efforts; it then counts as Tier 2 or watch list. Recorded as a"
                  + " (d)(3) determination; the tier at release stays on record.")
          .enacted(L2000, 2003, "§110(d)(3)", "applies to reports on or after 1 January 2003")
          .sure(PRACTICE, "PD2003 PD2009 IA10", "Seen in 2003, 2005, 2007, 2008 and 2009.");

  static final Row INTERIM =
      row("TVPA-110-b-2-interim", Kind.DUTY, "Interim reports at discretion")
          .says(
              "The Secretary could send further reports between the annual ones. Struck in 2013;"
                  + " §110(c) still names it by a number that is now the special watch list's.")
          .enacted(L2000, "§110(b)(2)")
          .struck(L2013, "struck; the paragraphs behind it move up by one")
          .sure(INFERRED, "SAL114 IA12 MOJ13 MOJ18", "That it went in 2013 is inferred.");
}
