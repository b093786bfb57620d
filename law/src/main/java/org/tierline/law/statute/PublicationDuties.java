package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.DUTY;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2015T;
import static org.tierline.law.statute.Layer.L2019A;
import static org.tierline.law.statute.Layer.L2019B;
import static org.tierline.law.statute.Layer.OUTSIDE;
import static org.tierline.law.statute.Row.row;

/** What the report must hold, and what must be published or sent beside it. */
final class PublicationDuties {

  private PublicationDuties() {}

  static final Row CHANGES =
      row("TVPA-110-b-1-H", DUTY, "Explanation of each change of list")
          .says(
              "For every country on another list than last year the report links concrete actions, or"
                  + " their lack, to the change and to §108. A move between Tier 2 and its watch list"
                  + " stays within one list.")
          .enacted(L2019B, "§110(b)(1)(H)")
          .sure(VERIFIED, "LII");

  static final Row CONTENTS =
      row("TVPA-110-b-1-DG", DUTY, "International bodies, patterns, emerging issues, practices")
          .says(
              "The report covers measures of the UN, OSCE and NATO, global patterns with data by"
                  + " nationality, sex and age, emerging issues, and promising practices.")
          .enacted(L2013, 2013, "§110(b)(1)(D)-(G)", "in its present wording")
          .startUnknown()
          .sure(VERIFIED, "USC23", "The text was read; the year of this wording isn't verified.");

  static final Row NARRATIVES =
      row("TVPA-110-b-1-narr", DUTY, "Narratives and trend lines")
          .says(
              "The report describes U.S. and foreign efforts against §108, the nature and scope of"
                  + " trafficking in each country, and trends.")
          .enacted(L2013, 2013, "§110(b)(1)", "in its present wording")
          .startUnknown()
          .sure(VERIFIED, "USC23", "The text was read; the year of this wording isn't verified.");

  static final Row SOLDIERS_LIST =
      row("CSPA-404-b-1", DUTY, "List of child-soldier governments in the report")
          .says("The report holds the list of governments identified under the child-soldier Act.")
          .enacted(L2008, 2010, "CSPA §404(b)(1)", "first list, in the 2010 edition")
          .sure(VERIFIED, "USC23 CSPA14");

  static final Row SOLDIERS_DATA =
      row("CSPA-405-d", DUTY, "Child-soldier data repeated in the report")
          .says(
              "When a country was notified or waived under the child-soldier Act, the report repeats"
                  + " the data of that Act's own annual report.")
          .enacted(L2019A, 2019, "CSPA §405(d)", "in force by this edition at latest")
          .startUnknown()
          .sure(VERIFIED, "USC23", "The text was read; the start year and law aren't verified.");

  static final Row TRADE_EVIDENCE =
      row("TPA-106-b-6-C", DUTY, "Evidence file on a country raised from Tier 3")
          .says(
              "For a country raised from Tier 3 to the watch list the President sends the evidence"
                  + " within 90 days of the report; for the 2015 changes, by 24 May 2016.")
          .enacted(
              L2015T,
              2015,
              new Citation("TPA §106(b)(6)(C)", "19 U.S.C. 4205(b)(6)(C)"),
              "came in with the trade act; for 2015 due 90 days after the rewriting of 2016")
          .sure(VERIFIED, "USC23", "The section number of the act isn't verified.");

  static final Row KOREAN_LABOUR_EMPLOYERS =
      row("CAATSA-321-a", DUTY, "Employers of North Korean labour")
          .says(
              "Determinations on foreign persons who employ North Korean labour are included in the"
                  + " report.")
          .enacted(
              OUTSIDE,
              2018,
              new Citation("CAATSA §321(a)(2)(B)", "22 U.S.C. 9241 note"),
              "came in by an act of 2 August 2017")
          .sure(VERIFIED, "", "Read in a compilation of the act (comps-13726).");

  static final Row TRANSLATION =
      row("TRANSL", DUTY, "Translation of the report")
          .says("The report is translated in good time.")
          .enacted(OUTSIDE, 2023, new Citation("", "22 U.S.C. 8222(a)"), "first read")
          .startUnknown()
          .sure(VERIFIED, "USC23", "Read in the Code of 2023; when it began isn't known.");
}
