package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.CONSEQUENCE;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Kind.DUTY;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2019A;
import static org.tierline.law.statute.Row.row;

/** The Child Soldiers Prevention Act: independent of the tier, first list in the 2010 edition. */
final class ChildSoldiers {

  private ChildSoldiers() {}

  private static final String FIRST = "in force since 21 June 2009; first list in this edition";
  private static final String AMENDER =
      "That the law of 2019 amended §404 is inferred from the notes to §405.";

  static final Row CHILD_SOLDIER =
      row("CSPA-402-2", DECIDE, "Child soldier")
          .says(
              "Asks for age, force and how the person was recruited or used. Yields whether a person"
                  + " is a child soldier; support roles count but for direct part in hostilities.")
          .enacted(L2008, 2010, "CSPA §402(2)", FIRST)
          .amended(L2019A, "police and other security forces count beside armed forces")
          .sure(VERIFIED, "USC23 CSPA14");

  static final Row LISTING =
      row("CSPA-404-a", DECIDE, "Listing of a government")
          .says(
              "Asks whether a government's forces, or groups it supports, are clearly identified as"
                  + " recruiting and using child soldiers; from 2019, recruiting or using.")
          .enacted(L2008, 2010, "CSPA §404(a)", FIRST)
          .amended(L2019A, "recruiting or using suffices; police and security forces count")
          .sure(VERIFIED, "USC23 CSPA14", AMENDER);

  static final Row RESTRICTION =
      row("CSPA-404-a-effect", CONSEQUENCE, "Military aid withheld")
          .says(
              "For the fiscal year after the listing: no excess defense articles, military training,"
                  + " military financing or licences for direct commercial sales, and from 2013 no"
                  + " peacekeeping funds.")
          .enacted(L2008, 2010, "CSPA §404(a)", FIRST)
          .amended(L2013, "reaches peacekeeping operations")
          .sure(VERIFIED, "USC23 CSPA14");

  static final Row NOTICE =
      row("CSPA-404-b-2", DUTY, "Notice to listed governments")
          .says(
              "Each listed government is told; from 2019 within 45 days of the report, and then"
                  + " Congress as soon as practicable.")
          .enacted(L2008, 2010, "CSPA §404(b)(2)", FIRST)
          .amended(L2019A, "within 45 days, then to Congress")
          .sure(VERIFIED, "USC23 CSPA14", AMENDER);

  static final Row WAIVER =
      row("CSPA-404-c", CONSEQUENCE, "National-interest waiver")
          .says(
              "The President may waive, whole or in part, in the national interest, and tells the"
                  + " committees within 45 days; from 2019 also certifies effective and continuing"
                  + " steps.")
          .enacted(L2008, 2010, "CSPA §404(c)", FIRST)
          .amended(L2019A, "effective and continuing steps must be certified")
          .sure(VERIFIED, "USC23 CSPA14", AMENDER);

  static final Row REINSTATEMENT =
      row("CSPA-404-d", CONSEQUENCE, "Reinstatement")
          .says(
              "Aid may resume on a certified action plan with real steps and with policies and"
                  + " mechanisms against recurrence.")
          .enacted(L2008, 2010, "CSPA §404(d)", FIRST)
          .sure(VERIFIED, "USC23 CSPA14");

  static final Row PROFESSIONALISATION =
      row("CSPA-404-e", CONSEQUENCE, "Exception for professional training")
          .says(
              "On certification some training and nonlethal supplies stay open, for at most five years"
                  + " a country from 2019 on, and then only through two named U.S. schools.")
          .enacted(L2008, 2010, "CSPA §404(e)", FIRST)
          .amended(
              L2019A, "narrowed to two named schools and nonlethal supplies, five years at most")
          .sure(VERIFIED, "USC23 CSPA14", AMENDER);

  static final Row PEACEKEEPING =
      row("CSPA-404-f", CONSEQUENCE, "Exception for peacekeeping programmes")
          .says(
              "Peacekeeping funds stay open for professional forces, security-sector reform, human"
                  + " rights, preparation for peacekeeping, and demobilisation.")
          .enacted(L2013, "CSPA §404(f)")
          .sure(VERIFIED, "USC23 CSPA14");

  static final Row REPORT =
      row("CSPA-405-c", DUTY, "Annual report by 15 June")
          .says(
              "By 15 June of the following year: countries, aid withheld, waivers with reasons, and"
                  + " aid given.")
          .enacted(L2008, 2010, "CSPA §405(c)", FIRST)
          .sure(VERIFIED, "USC23 CSPA14");
}
