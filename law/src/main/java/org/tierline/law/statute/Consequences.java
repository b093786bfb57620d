package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.INFERRED;
import static org.tierline.law.statute.Confidence.Tag.PRACTICE;
import static org.tierline.law.statute.Confidence.Tag.UNVERIFIED;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.CONSEQUENCE;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Kind.DUTY;
import static org.tierline.law.statute.Layer.L2000;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Row.row;

/** What follows from Tier 3: §110(a) and (c) to (f). */
final class Consequences {

  private Consequences() {}

  private static final String FROM_2003 = "applies to reports on or after 1 January 2003";

  static final Row POLICY =
      row("TVPA-110-a", CONSEQUENCE, "Policy on aid")
          .says(
              "Declares that no nonhumanitarian, nontrade-related aid goes to a government that"
                  + " neither meets the standards nor makes significant efforts. Bites only through"
                  + " (d).")
          .enacted(L2000, "§110(a)")
          .sure(VERIFIED, "SAL114 USC23");

  static final Row DETERMINATION =
      row("TVPA-110-c", DUTY, "Determination within 45 to 90 days")
          .says(
              "For each Tier 3 country the President sends Congress one of the determinations of (d),"
                  + " not fewer than 45 and not more than 90 days after the report. A late one is"
                  + " late, not void.")
          .enacted(L2000, 2003, "§110(c)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row FISCAL_YEAR =
      row("TVPA-110-d-fy", DECIDE, "Which fiscal year is meant")
          .says(
              "Yields the fiscal year after the one in which the report was submitted, even if the"
                  + " determination is signed later.")
          .enacted(L2000, 2003, "§110(d)(1)", FROM_2003)
          .sure(PRACTICE, "PD2007 PD2021 PD2025");

  static final Row WITHHOLDING =
      row("TVPA-110-d-1-A-i", CONSEQUENCE, "Aid withheld")
          .says(
              "A government that received covered aid in the year before gets none for the fiscal"
                  + " year, until it complies or makes significant efforts.")
          .enacted(L2000, 2003, "§110(d)(1)(A)(i)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row WITHHOLDING_EXCHANGES =
      row("TVPA-110-d-1-A-ii", CONSEQUENCE, "Aid and officials' exchanges withheld")
          .says(
              "A government that received no covered aid in the year before gets none, and its"
                  + " officials no funding for educational and cultural exchanges.")
          .enacted(L2000, 2003, "§110(d)(1)(A)(ii)", FROM_2003 + "; bars exchange funding only")
          .amended(L2008, "bars the aid too (which law did this isn't verified)")
          .sure(
              VERIFIED,
              "SAL114 USC23",
              "Both texts were read; the law of 2008 as the one in between is a guess.");

  static final Row INSTITUTIONS =
      row("TVPA-110-d-1-B", CONSEQUENCE, "Votes in development banks and the IMF")
          .says(
              "U.S. directors vote against loans to the country in ten listed banks and the IMF, save"
                  + " for humanitarian, trade-related and basic-needs purposes outside the"
                  + " government. Goes together with (A).")
          .enacted(L2000, 2003, "§110(d)(1)(B) and (d)(6)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row RESTRICTED_ALREADY =
      row("TVPA-110-d-2", CONSEQUENCE, "Already under comparable restrictions")
          .says(
              "Instead of (1): the country is under multiple, broad-based, comparable restrictions for"
                  + " human rights, which the determination and the report describe.")
          .enacted(L2000, 2003, "§110(d)(2)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row SUBSEQUENT_COMPLIANCE =
      row("TVPA-110-d-3", CONSEQUENCE, "Compliance after the report")
          .says(
              "The Secretary finds that the government has come to comply or makes significant"
                  + " efforts: no restriction.")
          .enacted(L2000, 2003, "§110(d)(3)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row WAIVER =
      row("TVPA-110-d-4", CONSEQUENCE, "Waiver for purposes or national interest")
          .says(
              "The President may find that giving the bilateral or the multilateral assistance, or"
                  + " both, promotes the Act's purposes or is otherwise in the national interest.")
          .enacted(L2000, 2003, "§110(d)(4)", FROM_2003)
          .amended(L2008, "names the exchanges too (which law did this isn't verified)")
          .sure(
              VERIFIED,
              "USC23 SAL114",
              "The law of 2008 as the one that named exchanges is a guess.");

  static final Row WAIVER_SCOPE =
      row("TVPA-110-d-5-A", CONSEQUENCE, "Scope of a waiver")
          .says(
              "A waiver covers all bilateral aid with exchanges, all multilateral aid, or single"
                  + " programmes, projects and activities.")
          .enacted(L2000, 2003, "§110(d)(5)(A)", FROM_2003)
          .amended(L2008, "names the exchanges too (which law did this isn't verified)")
          .sure(
              VERIFIED,
              "USC23 SAL114",
              "The law of 2008 as the one that named exchanges is a guess.");

  static final Row MANDATORY_WAIVER =
      row("TVPA-110-d-5-B", CONSEQUENCE, "Waiver that must be given")
          .says(
              "The President shall waive where needed to avoid significant adverse effects on"
                  + " vulnerable people, women and children among them.")
          .enacted(L2000, 2003, "§110(d)(5)(B)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row CERTIFICATION =
      row("TVPA-110-e", CONSEQUENCE, "Certification on exempt aid")
          .says(
              "With any notification the Secretary certifies that exempt narcotics, antiterrorism and"
                  + " arms aid isn't meant for an agency or official that took part in, eased or"
                  + " condoned a severe form.")
          .enacted(L2000, 2003, "§110(e)", FROM_2003)
          .sure(VERIFIED, "USC23 SAL114");

  static final Row LATER_WAIVER =
      row("TVPA-110-f", CONSEQUENCE, "Waiver at a later time")
          .says(
              "After a determination under (d)(1) the waivers of (4) and (5) may be used any time.")
          .enacted(L2000, 2003, "§110(f)", "in force from here on, if not later")
          .sure(UNVERIFIED, "USC23", "The text was read; the year and law aren't verified.");

  static final Row ONE_ITEM =
      row("TVPA-RESTRICT", DECIDE, "One item of aid under §110")
          .says(
              "Asks for the determination, the channel, the authority and the kind of an item."
                  + " Yields barred, vote against, not barred by §110, other restrictions apply, or"
                  + " open with what is missing.")
          .enacted(L2000, 2003, "§110(d)", FROM_2003)
          .sure(
              INFERRED,
              "USC23 SAL114",
              "Puts (d) and the definition of aid together; other aid laws aren't checked.");
}
