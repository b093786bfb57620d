package org.tierline.narrative.claim;

import java.util.List;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.narrative.claim.Checked.Clause;
import org.tierline.record.PublicRecord;

/** Holds what a text says to follow from the lowest tier against the law. */
final class ConsequenceCheck {
  private static final String CORRECT =
      "Tier 3 may lead to restrictions on nonhumanitarian, nontrade-related assistance for one"
          + " fiscal year, if the President so determines; humanitarian and trade-related"
          + " assistance is not reached, and waivers are common.";

  private final PublicRecord record;

  ConsequenceCheck(PublicRecord record) {
    this.record = record;
  }

  Answer check(Statement.Consequence claim, int year) {
    Answer general = general(claim, year);
    var placement = record.find(claim.country(), year);
    boolean reached =
        placement.isEmpty()
            || placement.get().tier() == Tier.T3
            || claim.effect() == Statement.Effect.NO_CONSEQUENCE
            || claim.effect() == Statement.Effect.NOTHING_OFF_TIER_3;
    if (general.verdict() == Verdict.AGREES
        && !reached
        && placement.get().basis().grade().isDocumented()) {
      String name = record.country(claim.country()).orElseThrow().officialName();
      return Answer.misleading(
              "Restrictions follow from Tier 3 alone, and "
                  + name
                  + " was "
                  + ClaimCheck.tier(placement.get().tier())
                  + " in "
                  + year
                  + ".",
              name
                  + " was "
                  + ClaimCheck.tier(placement.get().tier())
                  + " in "
                  + year
                  + ", which brings no restriction.")
          .with(List.of(ClaimCheck.cell(placement.get())))
          .under(Clause.of(Provision.TVPA_110_C, year));
    }
    return general;
  }

  private static Answer general(Statement.Consequence claim, int year) {
    return switch (claim.effect()) {
      case HUMANITARIAN_AID_BARRED ->
          Answer.differs(
                  "The law reaches nonhumanitarian, nontrade-related assistance alone; humanitarian"
                      + " aid isn't withheld for Tier 3.",
                  CORRECT)
              .under(
                  Clause.of(Provision.TVPA_110_D_1_A_I, year),
                  Clause.of(Provision.TVPA_103_NHNT, year),
                  Clause.of(Provision.NOTE_NEWS, year));
      case NON_HUMANITARIAN_AID_BARRED ->
          Answer.agrees(
                  "The law withholds such assistance from Tier 3 for a fiscal year, once the"
                      + " President has determined so and unless he waives it.")
              .under(
                  Clause.of(Provision.TVPA_110_D_1_A_I, year),
                  Clause.of(Provision.TVPA_110_D_4, year));
      case AUTOMATIC_SANCTIONS ->
          Answer.misleading(
                  "Nothing follows from Tier 3 by itself: the President determines within 90 days,"
                      + " and may waive.",
                  CORRECT)
              .under(
                  Clause.of(Provision.TVPA_110_C, year),
                  Clause.of(Provision.TVPA_110_D_4, year),
                  Clause.of(Provision.NOTE_NEWS, year));
      case VOTES_AGAINST_LOANS ->
          Answer.agrees(
                  "U.S. directors are told to vote against loans, humanitarian, trade-related and"
                      + " certain basic-needs assistance apart.")
              .under(Clause.of(Provision.TVPA_110_D_1_B, year));
      case EXCHANGES_BARRED ->
          Answer.agrees(
                  "Officials of a government that had no covered assistance get no funding for"
                      + " educational and cultural exchanges.")
              .under(Clause.of(Provision.TVPA_110_D_1_A_II, year));
      case POSSIBLE_SANCTIONS ->
          Answer.agrees(
                  "A government on Tier 3 may have assistance withheld, if the President so"
                      + " determines.")
              .under(
                  Clause.of(Provision.TVPA_110_C, year),
                  Clause.of(Provision.TVPA_110_D_1_A_I, year));
      case MILITARY_AID_BARRED ->
          Answer.agrees(
                  "Certain military assistance and licences are withheld from a government on the"
                      + " list for a fiscal year, unless the President waives it.")
              .under(
                  Clause.of(Provision.CSPA_404_A_EFFECT, year),
                  Clause.of(Provision.CSPA_404_C, year));
      case NOTHING_BY_ITSELF ->
          Answer.agrees(
                  "Nothing follows from Tier 3 by itself: the President determines within 90 days,"
                      + " and may waive.")
              .under(
                  Clause.of(Provision.TVPA_110_C, year), Clause.of(Provision.TVPA_110_D_4, year));
      case NOTHING_OFF_TIER_3 ->
          Answer.agrees("The law attaches restrictions to Tier 3 alone.")
              .under(
                  Clause.of(Provision.TVPA_110_C, year),
                  Clause.of(Provision.TVPA_110_D_1_A_I, year));
      case NO_CONSEQUENCE ->
          Answer.differs(
                  "The law attaches restrictions on assistance, votes and exchanges to Tier 3.",
                  CORRECT)
              .under(
                  Clause.of(Provision.TVPA_110_C, year),
                  Clause.of(Provision.TVPA_110_D_1_A_I, year));
    };
  }
}
