package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.UNVERIFIED;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.LINKED;
import static org.tierline.law.statute.Layer.L2015T;
import static org.tierline.law.statute.Layer.OUTSIDE;
import static org.tierline.law.statute.Row.row;

/** Other laws that hang on the tier or the report, and some that are wrongly taken to. */
final class LinkedRegimes {

  private LinkedRegimes() {}

  private static final String FIRST_READ = "first read";
  private static final int CODE_READ = 2023;

  static final Row TRADE =
      row("TPA-106-b-6", LINKED, "No fast track for trade with Tier 3")
          .says(
              "A trade agreement with a partner on Tier 3 of the latest report gets no fast track,"
                  + " unless the President says in public that it took concrete actions. The"
                  + " authority covers agreements made before 1 July 2021.")
          .enacted(
              L2015T,
              2015,
              new Citation("TPA §106(b)(6)", "19 U.S.C. 4205(b)(6)"),
              "came in on 29 June 2015")
          .amended(L2015T, 2016, "exception rewritten on 24 February 2016")
          .sure(VERIFIED, "USC23", "Section numbers and the authority's expiry aren't verified.");

  static final Row ATHLETES =
      row("ATHLETE", LINKED, "Briefings of U.S. athletes")
          .says(
              "A host country on Tier 3 of the latest report is a covered country for briefings of"
                  + " U.S. athletes on human rights.")
          .enacted(OUTSIDE, CODE_READ, new Citation("", "22 U.S.C. 2656k(d)(2)"), FIRST_READ)
          .startUnknown()
          .sure(VERIFIED, "USC23", "When it began isn't known.");

  static final Row SUDAN =
      row("SUDAN-ACT", LINKED, "Aid to Sudan")
          .says(
              "Powers to aid Sudan notwithstanding other law don't override the trafficking and"
                  + " child-soldier Acts.")
          .enacted(OUTSIDE, CODE_READ, new Citation("", "22 U.S.C. 10003 to 10006"), FIRST_READ)
          .startUnknown()
          .sure(VERIFIED, "USC23", "When it began isn't known.");

  static final Row MILLENNIUM =
      row("MCC", LINKED, "Candidates of the Millennium Challenge Corporation")
          .says(
              "A country barred by §110(d)(1) may be a candidate but for that bar; the reports on"
                  + " candidates list such countries.")
          .enacted(OUTSIDE, CODE_READ, new Citation("", "22 U.S.C. 7705 and 7707"), FIRST_READ)
          .startUnknown()
          .sure(UNVERIFIED, "", "Such reports exist; trafficking as a ground wasn't verified.");

  static final Row KOREAN_GOODS =
      row("CAATSA-321-b", LINKED, "Goods made by North Korean nationals")
          .says(
              "Such goods, wherever made, are presumed to come of forced labour and barred unless"
                  + " clear and convincing evidence shows otherwise. Doesn't hang on the tier.")
          .enacted(
              OUTSIDE,
              2018,
              new Citation("CAATSA §321(b)", "22 U.S.C. 9241a"),
              "came in on 2 August 2017")
          .sure(VERIFIED, "", "Read in a published answer of Homeland Security.");

  static final Row XINJIANG_GOODS =
      row("UFLPA", LINKED, "Goods with inputs from Xinjiang")
          .says("A presumption of forced labour of the same kind. Doesn't hang on the tier.")
          .enacted(OUTSIDE, 2022, new Citation("P.L. 117-78", ""), "in effect since 21 June 2022")
          .sure(UNVERIFIED, "", "No text of this law was read.");

  static final Row TRAFFICKERS =
      row("INA-212-a-2-H", LINKED, "Significant traffickers")
          .says(
              "Persons who traffic significantly are ineligible for visas and may be sanctioned."
                  + " Hangs on the person, not on the tier.")
          .enacted(
              OUTSIDE,
              CODE_READ,
              new Citation(
                  "INA §212(a)(2)(H) and TVPA §111", "8 U.S.C. 1182(a)(2)(H) and 22 U.S.C. 7108"),
              FIRST_READ)
          .startUnknown()
          .sure(VERIFIED, "", "That it exists is verified; its dates and text weren't read.");

  static final Row PREFERENCES =
      row("GSP/CBI", LINKED, "Trade preferences")
          .says(
              "Criteria on workers' rights, for which the report is evidence; no tier triggers"
                  + " anything.")
          .enacted(OUTSIDE, CODE_READ, new Citation("", "19 U.S.C. 2462 and 2702"), FIRST_READ)
          .startUnknown()
          .sure(UNVERIFIED, "", "No trigger by tier was found; dates weren't read.");

  static final Row AID_PRIORITY =
      row("AID-PRIORITY", LINKED, "Programming of aid against trafficking")
          .says("The report's assessments are taken into account when such aid is programmed.")
          .enacted(OUTSIDE, CODE_READ, new Citation("", "22 U.S.C. 7105a(d)"), FIRST_READ)
          .startUnknown()
          .sure(VERIFIED, "USC23", "When it began isn't known.");
}
