package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.INFERRED;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.CONSEQUENCE;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Layer.L2000;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2019B;
import static org.tierline.law.statute.Layer.L2021;
import static org.tierline.law.statute.Row.row;

/**
 * Definitions of §103, the period and due date of the report, and which governments it measures.
 */
final class Definitions {

  private Definitions() {}

  static final Row SEVERE =
      row("TVPA-103-severe", DECIDE, "Severe forms of trafficking in persons")
          .says(
              "Asks by what means, how old the victim is and for what purpose. Yields severe sex"
                  + " trafficking (force, fraud or coercion, or a victim under 18), severe labour"
                  + " trafficking (those means and one of four kinds of servitude), or neither;"
                  + " crossing a border is no element.")
          .enacted(L2000, "§103(8)-(9)")
          .renumbered(
              L2013,
              "§103(9)-(10)",
              "printed one paragraph later from here on (inferred; the year isn't verified)")
          .renumbered(L2019B, "§103(11)-(12)")
          .sure(
              VERIFIED,
              "USC23 TVPRA17",
              "That it stood at (9)-(10) in between follows from the Code's own references to these"
                  + " numbers; since 2013 isn't verified. Patronizing and soliciting entered the"
                  + " definition of sex trafficking by P.L. 114-22 of 2015, not verified either.");

  static final Row CONCRETE =
      row("TVPA-103-concrete", DECIDE, "Concrete actions")
          .says(
              "Asks what a government did and when. It counts only if it shows increased effort"
                  + " towards the standards; the open list runs from enforcement, training and"
                  + " prevention to victim services and money committed to these. A promise of a"
                  + " future step is none.")
          .enacted(L2019B, "§103(5)")
          .sure(VERIFIED, "USC23 TVPRA17");

  static final Row CREDIBLE =
      row("TVPA-103-credible", DECIDE, "Credible information")
          .says(
              "Asks where information comes from. Yields whether it is of a class that may be relied"
                  + " on: federal reports, foreign governments' documents, civil society, survivors"
                  + " and whistle-blowers, media and academic work worthy of belief, multilateral"
                  + " bodies, assessments of prevalence.")
          .enacted(L2019B, "§103(6)")
          .sure(VERIFIED, "USC23");

  static final Row NHNT =
      row("TVPA-103-NHNT", DECIDE, "Nonhumanitarian, nontrade-related foreign assistance")
          .says(
              "Asks under which authority and for what an item of aid is. Covered are Foreign"
                  + " Assistance Act aid outside nine carve-outs and arms sales or financing outside"
                  + " narcotics work; aid under other authorities isn't covered.")
          .enacted(L2000, "§103(7)")
          .renumbered(
              L2013,
              "§103(8)",
              "printed one paragraph later from here on (inferred; the year isn't verified)")
          .renumbered(L2019B, "§103(10)")
          .sure(
              VERIFIED,
              "USC23",
              "When (7) became (8) and when the carve-out for development finance took its present"
                  + " form isn't verified; that aid under other authorities is outside is inferred.");

  static final Row PERIOD =
      row("TVPA-110-b-1-period", DECIDE, "Reporting period")
          .says(
              "Yields for an edition the year from 1 April to 31 March before it, as far as data of"
                  + " that time exist. Before 2019 the period was practice only: take it as a"
                  + " fact of the edition.")
          .enacted(L2019B, "§110(b)(1)")
          .sure(
              VERIFIED,
              "LII CRS",
              "As practice April to March is certain for the 2017 and 2018 editions.");

  static final Row DUE =
      row("TVPA-110-b-1-due", DECIDE, "Due date of the report")
          .says(
              "Yields the day the report is due, 1 June and since 2021 30 June, and whether a release"
                  + " is late. Lateness has no consequence in the statute.")
          .enacted(L2000, "§110(b)(1)")
          .amended(L2021, "due on 30 June instead of 1 June")
          .sure(VERIFIED, "LII USC02");

  static final Row SCOPE =
      row("TVPA-108-scope", DECIDE, "Which governments are measured")
          .says(
              "Asks whether a country is one of origin, transit or destination, and until 2008 also"
                  + " whether for a significant number of victims. Yields whether the standards"
                  + " apply to its government; the figure of about 100 victims was State's, never"
                  + " the Act's.")
          .enacted(L2000, "§108(a)")
          .amended(L2008, "drops the significant number of victims: every such country is measured")
          .sure(
              VERIFIED,
              "USC02 USC23 TIP07 MOJ22",
              "Territories are assessed as if countries, by practice.");

  static final Row MISSTATEMENT =
      row("NOTE-NEWS", CONSEQUENCE, "What Tier 3 does not withhold")
          .says(
              "Answers a common misstatement: humanitarian and trade-related aid isn't reached by"
                  + " §110, and Tier 3 alone withholds nothing, for a determination is needed, for"
                  + " one fiscal year, and is often waived. Other laws may reach such aid.")
          .enacted(L2000, 2003, "§110(d)", "applies to reports on or after 1 January 2003")
          .sure(
              INFERRED, "USC23 PD2013", "Follows from the definition of aid and from (c) and (d).");
}
