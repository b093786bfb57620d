package org.tierline.exchange.claim;

import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement;
import org.tierline.record.PublicRecord;

/** How a claim is put in words, the same in text and on pages. */
public final class ClaimWording {
  private ClaimWording() {}

  /** What a claim says, like "North Korea: on Tier 3 in the 2025 edition". */
  public static String of(Statement statement, PublicRecord record) {
    String name =
        record
            .country(statement.country())
            .map(country -> country.officialName() + ": ")
            .orElse("");
    String edition =
        statement.edition().isPresent()
            ? " in the " + statement.edition().getAsInt() + " edition"
            : ", edition not told";
    return name
        + switch (statement) {
          case Statement.OnTier claim -> on(claim.tier()) + edition;
          case Statement.Moved claim -> claim.direction().words() + edition;
          case Statement.InARow claim -> on(claim.tier()) + " " + row(claim) + edition;
          case Statement.Count claim ->
              claim.number()
                  + " governments "
                  + claim
                      .counted()
                      .words()
                      .replace(" in the edition", "")
                      .replace("in the edition", "looked at")
                  + edition;
          case Statement.LimitWaived claim ->
              (claim.granted() ? "kept" : "not kept") + " on the watch list by a waiver" + edition;
          case Statement.Automatic claim -> "moved down because the limit had run out" + edition;
          case Statement.Listed claim ->
              (claim.listed() ? "on " : "not on ") + claim.list().words() + edition;
          case Statement.Released claim -> "the report came out on " + claim.day();
          case Statement.Determination claim ->
              "the President "
                  + claim.determined().words()
                  + " after the edition"
                  + (claim.edition().isPresent() ? " of " + claim.edition().getAsInt() : "");
          case Statement.Consequence claim -> effect(claim.effect());
          case Statement.Limit claim -> limit(claim);
        };
  }

  private static String on(Tier tier) {
    return switch (tier) {
      case T1, T2, T3 -> "on " + tier.title();
      case T2WL -> "on the Tier 2 Watch List";
      case SC -> "a special case";
    };
  }

  private static String row(Statement.InARow claim) {
    if (claim.since().isPresent()) {
      return "since " + claim.since().getAsInt() + ", up to and";
    }
    int length = claim.length().orElse(1);
    return length == 1 ? "once," : "for " + length + " editions in a row,";
  }

  private static String limit(Statement.Limit claim) {
    return "the watch list is limited"
        + (claim.years().isPresent() ? " to " + claim.years().getAsInt() + " years" : "")
        + (claim.waiver() ? ", longer with a waiver" : "");
  }

  private static String effect(Statement.Effect effect) {
    return switch (effect) {
      case HUMANITARIAN_AID_BARRED -> "Tier 3 bars humanitarian aid";
      case NON_HUMANITARIAN_AID_BARRED -> "Tier 3 bars nonhumanitarian aid";
      case AUTOMATIC_SANCTIONS -> "sanctions follow from Tier 3 by themselves";
      case VOTES_AGAINST_LOANS -> "Tier 3 brings votes against loans";
      case EXCHANGES_BARRED -> "Tier 3 bars funding for exchanges";
      case POSSIBLE_SANCTIONS -> "Tier 3 may bring sanctions";
      case MILITARY_AID_BARRED -> "the child soldiers list bars military assistance";
      case NO_CONSEQUENCE -> "Tier 3 has no consequence";
      case NOTHING_BY_ITSELF -> "Tier 3 has no consequence by itself";
      case NOTHING_OFF_TIER_3 -> "No consequence follows from a place above Tier 3";
    };
  }
}
