package org.tierline.law.statute;

import static org.tierline.law.statute.Confidence.Tag.VERIFIED;
import static org.tierline.law.statute.Kind.DECIDE;
import static org.tierline.law.statute.Kind.WEIGH;
import static org.tierline.law.statute.Layer.L2000;
import static org.tierline.law.statute.Layer.L2003;
import static org.tierline.law.statute.Layer.L2006;
import static org.tierline.law.statute.Layer.L2008;
import static org.tierline.law.statute.Layer.L2013;
import static org.tierline.law.statute.Layer.L2019A;
import static org.tierline.law.statute.Row.row;

/** The four minimum standards of §108(a) and the indicia of §108(b). */
final class Standards {

  private Standards() {}

  private static final String YEARS =
      "The present text was read; in which law a phrase of 2006, 2008 or 2013 came isn't verified.";

  static final Row PROHIBIT =
      row("TVPA-108-a-1", DECIDE, "Prohibit and punish severe forms")
          .says(
              "Asks whether the law prohibits sex and labour trafficking and acts are punished."
                  + " Yields met or not met.")
          .enacted(L2000, "§108(a)(1)")
          .sure(VERIFIED, "USC02 USC23");

  static final Row PARITY =
      row("TVPA-108-a-2", DECIDE, "Penalties for the gravest sex trafficking")
          .says(
              "Asks whether penalties for the gravest cases (force, fraud or coercion, a child, or"
                  + " with rape, kidnapping or death) match those for grave crimes such as forcible"
                  + " sexual assault. Yields met or not met.")
          .enacted(L2000, "§108(a)(2)")
          .sure(VERIFIED, "USC02 USC23");

  static final Row STRINGENCY =
      row("TVPA-108-a-3", DECIDE, "Stringent, deterrent penalties")
          .says(
              "Asks whether penalties for every severe form are stringent enough to deter and reflect"
                  + " how heinous it is. Yields met or not met; State looks for a maximum of at"
                  + " least four years, which isn't statute.")
          .enacted(L2000, "§108(a)(3)")
          .sure(VERIFIED, "USC02 USC23 TIP15M", "The four years are practice.");

  static final Row EFFORTS =
      row("TVPA-108-a-4", WEIGH, "Serious and sustained efforts")
          .says(
              "Asks whether the government makes serious and sustained efforts to eliminate severe"
                  + " forms, weighed through the indicia of §108(b).")
          .enacted(L2000, "§108(a)(4)")
          .sure(VERIFIED, "USC02 USC23");

  static final Row PROSECUTE =
      row("TVPA-108-b-PROSECUTE", WEIGH, "Investigates, prosecutes, convicts and sentences")
          .says(
              "Weighs how vigorously acts wholly or partly within the territory are investigated,"
                  + " prosecuted, convicted and sentenced.")
          .enacted(L2000, "§108(b)(1)")
          .amended(
              L2003, "conviction and sentencing join in; a presumption where data are withheld")
          .amended(L2008, "incarceration is looked for; suspended sentences are examined singly")
          .amended(L2019A, "the capacity to obtain data is measured by whether it grows")
          .sure(VERIFIED, "USC02 USC23 CT7106 LII", YEARS);

  static final Row PROTECT =
      row("TVPA-108-b-PROTECT", WEIGH, "Protects victims")
          .says(
              "Weighs protection of victims, encouragement to cooperate, alternatives to removal, and"
                  + " that none is punished for what trafficking made them do.")
          .enacted(L2000, "§108(b)(2)")
          .amended(L2008, "victim-focused training of officials")
          .sure(VERIFIED, "USC02 USC23", YEARS);

  static final Row PREVENT =
      row("TVPA-108-b-PREVENT", WEIGH, "Prevents trafficking")
          .says(
              "Weighs information of the public, registration of births and identity, conduct of"
                  + " nationals deployed abroad, forced and child labour, sharing of information and"
                  + " control of labour recruiters.")
          .enacted(L2000, "§108(b)(3)")
          .amended(L2006, "demand, nationals deployed abroad, forced and child labour")
          .amended(L2008, "identity and birth registration; demand moves to a paragraph of its own")
          .amended(L2013, "sharing of information, labour recruiters, remediation")
          .sure(VERIFIED, "USC02 USC23", YEARS);

  static final Row COOPERATE =
      row("TVPA-108-b-COOPERATE", WEIGH, "Cooperates with other governments")
          .says("Weighs cooperation in cases and arrangements of law enforcement.")
          .enacted(L2000, "§108(b)(4)")
          .amended(L2013, "arrangements of law enforcement join in")
          .sure(VERIFIED, "USC02 USC23", YEARS);

  static final Row EXTRADITE =
      row("TVPA-108-b-EXTRADITE", WEIGH, "Extradites")
          .says(
              "Weighs whether traffickers are extradited as for other serious crimes, or steps are"
                  + " taken to change what bars it.")
          .enacted(L2000, "§108(b)(5)")
          .sure(VERIFIED, "USC02 USC23");

  static final Row MIGRATION =
      row("TVPA-108-b-MIGRATION", WEIGH, "Watches migration for signs")
          .says(
              "Weighs whether migration is watched for signs of trafficking and answered in a way"
                  + " that respects the rights to leave and return.")
          .enacted(L2000, "§108(b)(6)")
          .sure(VERIFIED, "USC02 USC23");

  static final Row OFFICIALS =
      row("TVPA-108-b-OFFICIALS", WEIGH, "Acts against complicit officials")
          .says(
              "Weighs action against officials who take part, diplomats, soldiers and peacekeepers"
                  + " among them.")
          .enacted(L2000, "§108(b)(7)")
          .amended(
              L2003, "conviction and sentencing join in; a presumption where data are withheld")
          .amended(L2006, "nationals deployed abroad")
          .amended(L2013, "public allegations left unanswered count as inaction")
          .amended(
              L2019A, "those who enable are included; capacity is measured by whether it grows")
          .sure(VERIFIED, "USC02 USC23 CT7106 LII", YEARS);

  static final Row NONCITIZENS =
      row("TVPA-108-b-NONCITIZENS", WEIGH, "Share of non-citizens among victims")
          .says("Weighs whether the share of victims who are non-citizens is insignificant.")
          .enacted(L2003, "§108(b)(8)")
          .sure(VERIFIED, "USC23 CT7106", "Its text was read as of today, not as enacted.");

  static final Row PARTNERS =
      row("TVPA-108-b-PARTNERS", WEIGH, "Partnerships with measurable results")
          .says(
              "Weighs transparent partnerships with civil society, business and multilateral bodies,"
                  + " and with the United States.")
          .enacted(L2013, "§108(b)(9)")
          .sure(VERIFIED, "USC23", YEARS);

  static final Row SELFASSESS =
      row("TVPA-108-b-SELFASSESS", WEIGH, "Monitors itself and publishes")
          .says(
              "Weighs whether the government, within its capacity, measures itself and publishes the"
                  + " result. Reaches paragraphs (1) to (8) only, not partnerships, progress or"
                  + " demand.")
          .enacted(L2003, "§108(b)(9)")
          .renumbered(L2013, "§108(b)(10)")
          .sure(VERIFIED, "USC23 CT7106", YEARS);

  static final Row PROGRESS =
      row("TVPA-108-b-PROGRESS", WEIGH, "Progress against last year")
          .says(
              "Weighs whether there is appreciable progress against the assessment of the year"
                  + " before: Tier 1 is never automatic.")
          .enacted(L2003, "§108(b)(10)")
          .renumbered(L2013, "§108(b)(11)")
          .sure(VERIFIED, "USC23 CT7106", YEARS);

  static final Row DEMAND =
      row("TVPA-108-b-DEMAND", WEIGH, "Reduces demand")
          .says(
              "Weighs serious and sustained efforts to cut demand for commercial sex and nationals'"
                  + " sex tourism. From 2006 to 2008 this was part of the third indicium.")
          .stoodBefore(2006, "§108(b)(3)")
          .enacted(L2008, 2009, "§108(b)(11)", "a paragraph of its own; part of (3) since 2006")
          .renumbered(L2013, "§108(b)(12)")
          .sure(VERIFIED, "USC23", YEARS);

  static final Row DATA_PROSECUTION =
      row("TVPA-108-b-1-presumption", DECIDE, "Presumption where enforcement data are withheld")
          .says(
              "Asks whether data were reasonably requested and given as far as the government could."
                  + " If not, it is presumed not to have enforced vigorously.")
          .enacted(L2003, "§108(b)(1)")
          .amended(
              L2019A,
              "asks whether the ability to obtain data demonstrably grows, no longer for mere"
                  + " capacity; the exception of the first years goes as spent")
          .sure(VERIFIED, "USC23 CT7106");

  static final Row DATA_OFFICIALS =
      row("TVPA-108-b-7-presumption", DECIDE, "Presumption where data on officials are withheld")
          .says(
              "As with enforcement data, for data on complicit officials. From 2013 public allegations"
                  + " left unaddressed also count as inaction.")
          .enacted(L2003, "§108(b)(7)")
          .amended(L2013, "unaddressed public allegations against officials count as inaction")
          .amended(
              L2019A,
              "asks whether the ability to obtain data demonstrably grows, no longer for resources")
          .sure(VERIFIED, "USC23 CT7106", YEARS);

  static final Row SUSPENDED =
      row("TVPA-108-b-1-suspended", WEIGH, "Suspended or sharply cut sentences")
          .says(
              "Each such sentence of a principal actor is examined for whether it may still show"
                  + " effort: never counted and never left out without an assessment.")
          .enacted(L2008, "§108(b)(1)")
          .sure(VERIFIED, "USC23", "The year isn't verified.");
}
