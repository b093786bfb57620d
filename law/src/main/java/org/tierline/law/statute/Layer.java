package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.INFERRED;
import static org.tierline.law.statute.Confidence.Tag.UNVERIFIED;
import static org.tierline.law.statute.Confidence.Tag.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The laws that made and amended the text, oldest first. A law first applies to the first edition
 * submitted after it was enacted: the two laws of January 2019 (often called those of 2017 and
 * 2018) bind first in the 2019 edition.
 */
public enum Layer {
  /** The Trafficking Victims Protection Act of 2000. */
  L2000(
      "Trafficking Victims Protection Act of 2000",
      2001,
      "Four standards, seven indicia, three lists, three factors of significant efforts;"
          + " restrictions for reports on or after 1 January 2003.",
      Confidence.of(VERIFIED, "SAL114 USC02", ""),
      PublicLaw.of(106, 386, "2000-10-28", "§§103, 108, 110")),
  /** The reauthorization of 2003. */
  L2003(
      "Trafficking Victims Protection Reauthorization Act of 2003",
      2004,
      "The special watch list with its assessment by 1 February; indicia grow from seven to ten;"
          + " the presumption where data are withheld.",
      Confidence.of(
          VERIFIED,
          "SAL117 CT7106",
          "The watch list was read; the wording of the indicia was not, only their number."),
      PublicLaw.of(108, 193, "2003-12-19", "§6")),
  /** The reauthorization of 2005, enacted in January 2006. */
  L2006(
      "Trafficking Victims Protection Reauthorization Act of 2005",
      2006,
      "Widens the indicia on prevention and on officials: demand, sex tourism, nationals deployed"
          + " abroad, forced and child labour.",
      Confidence.of(UNVERIFIED, "", "No text of this law was read."),
      PublicLaw.of(109, 164, "2006-01-10", "§104")),
  /** The Wilberforce Act, with the Child Soldiers Prevention Act as its title IV. */
  L2008(
      "William Wilberforce Trafficking Victims Protection Reauthorization Act of 2008",
      2009,
      "Measures every country, however few its victims; demand becomes the eleventh indicium; two"
          + " years' limit on the watch list with a waiver of up to two more; the Child Soldiers"
          + " Prevention Act.",
      Confidence.of(
          VERIFIED,
          "MOJ13 MOJ18 USC23",
          "That it did this was read, with a summary of §§106-107; its details were not."),
      PublicLaw.of(110, 457, "2008-12-23", "§§106, 107, title IV")),
  /** The reauthorization of 2013. */
  L2013(
      "Trafficking Victims Protection Reauthorization Act of 2013",
      2013,
      "A twelfth indicium, on partnerships; strikes the paragraph on interim reports, so that"
          + " §110(b)(3) becomes (2) and (4) becomes (3); the child-soldier Act reaches"
          + " peacekeeping funds.",
      Confidence.of(
          INFERRED,
          "IA10 IA12 MOJ13 MOJ18 CSPA14",
          "The renumbering is inferred from how State cites; the peacekeeping authority was read."),
      PublicLaw.of(113, 4, "2013-03-07", "title XII")),
  /** The trade-promotion bar and its rewriting eight months later. */
  L2015T(
      "Trade-promotion acts of 2015 and 2016",
      2015,
      "No fast track for a trade agreement with a Tier 3 partner; the exception was rewritten in"
          + " February 2016.",
      Confidence.of(VERIFIED, "USC23", "The text was read; the section numbers were not."),
      PublicLaw.of(114, 26, "2015-06-29", "§106(b)(6)"),
      PublicLaw.of(114, 125, "2016-02-24", "§914")),
  /** The Frederick Douglass Act. */
  L2019A(
      "Frederick Douglass Trafficking Victims Prevention and Protection Reauthorization Act of"
          + " 2018",
      2019,
      "Estimated victims without proportional concrete actions as a watch-list ground; the one-year"
          + " rule (F) after a downgrade; policy or pattern as proof of failure; capacity to collect"
          + " data; the child-soldier Act rewritten.",
      Confidence.of(VERIFIED, "FDA203 CT7106 LII", ""),
      PublicLaw.of(115, 425, "2019-01-08", "§§202, 203, 212")),
  /** The reauthorization named for 2017, enacted a day after the Frederick Douglass Act. */
  L2019B(
      "Trafficking Victims Protection Reauthorization Act of 2017",
      2019,
      "Concrete actions and credible information; April to March as the period; strikes the ground"
          + " of commitments; the waiver shrinks from two years to one; changes of list are"
          + " explained; notice to Congress.",
      Confidence.of(VERIFIED, "LII TVPRA17", ""),
      PublicLaw.of(115, 427, "2019-01-09", "§§2, 6")),
  /** The defence authorization for fiscal year 2021. */
  L2021(
      "National Defense Authorization Act for Fiscal Year 2021",
      2021,
      "The report is due on 30 June instead of 1 June.",
      Confidence.of(VERIFIED, "LII", ""),
      PublicLaw.of(116, 283, "2021-01-01", "")),
  /** The two laws of January 2023. */
  L2023(
      "Trafficking laws of January 2023",
      2023,
      "No change to standards, lists, watch list or consequences was found.",
      Confidence.of(VERIFIED, "", "Only their tables of contents were read."),
      PublicLaw.of(117, 347, "2023-01-05", ""),
      PublicLaw.of(117, 348, "2023-01-05", "")),
  /**
   * No layer of the trafficking acts: another law, whose citation the provision carries, or State's
   * practice. Has no laws of its own here.
   */
  OUTSIDE(
      "Other laws, and practice",
      2001,
      "Provisions that no layer of the trafficking acts made.",
      Confidence.of(UNVERIFIED, "", "See the provision's own confidence."));

  private final String title;
  private final int firstEdition;
  private final String did;

  @SuppressWarnings("ImmutableEnumChecker") // a record of an unmodifiable list
  private final Confidence confidence;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<PublicLaw> laws;

  Layer(String title, int firstEdition, String did, Confidence confidence, PublicLaw... laws) {
    this.title = title;
    this.firstEdition = firstEdition;
    this.did = did;
    this.confidence = confidence;
    this.laws = List.of(laws);
  }

  /** The law's name. */
  public String title() {
    return title;
  }

  /** Its public laws, oldest first; empty only for {@link #OUTSIDE}. */
  public List<PublicLaw> laws() {
    return laws;
  }

  /** The day the first of its laws was enacted; empty only for {@link #OUTSIDE}. */
  public Optional<LocalDate> date() {
    return laws.stream().map(PublicLaw::date).findFirst();
  }

  /** The first edition submitted after its first law. */
  public int firstEdition() {
    return firstEdition;
  }

  /** What it did to the provisions encoded here. */
  public String did() {
    return did;
  }

  /** How sure that is. */
  public Confidence confidence() {
    return confidence;
  }

  /** Link to the first of its laws; empty only for {@link #OUTSIDE}. */
  public Optional<String> url() {
    return laws.stream().map(PublicLaw::url).findFirst();
  }
}
