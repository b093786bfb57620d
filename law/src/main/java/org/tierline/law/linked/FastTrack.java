package org.tierline.law.linked;

import java.time.LocalDate;
import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;

/**
 * Whether a trade agreement is denied the fast track because of the partner's tier.
 *
 * <p>Source: TPA §106(b)(6), 19 U.S.C. 4205(b)(6); in force 29 June 2015, the exception rewritten
 * 24 February 2016. That the authority ended for agreements made from 1 July 2021 on isn't
 * verified.
 *
 * <p>Needs: {@code tierInLatestReport}, {@code agreement.made}, {@code agreement.letter}.
 *
 * <p>Gives: denied, excepted by the President's letter, or not denied by this provision. The Tier 2
 * Watch List is part of the Tier 2 list and isn't denied. The tests follow the law's text, so an
 * agreement outside the authority has no fast track to be denied.
 */
public final class FastTrack {
  private static final LocalDate IN_FORCE = LocalDate.of(2015, 6, 29);
  private static final LocalDate EXCEPTION = LocalDate.of(2016, 2, 24);
  private static final LocalDate EXPIRY = LocalDate.of(2021, 7, 1);

  private FastTrack() {}

  /** What the provision says of an agreement. */
  public enum Effect {
    DENIED,
    EXCEPTED,
    NOT_DENIED,
    /** The authority doesn't cover agreements made on that day. */
    OUTSIDE_THE_AUTHORITY
  }

  /**
   * What the provision says on a day.
   *
   * @param edition the latest report's edition on that day
   * @param tierInLatestReport the partner's tier in it
   */
  public static Outcome<Effect> of(
      int edition, Answer<Tier> tierInLatestReport, TradeAgreement agreement, LocalDate on) {
    return DecisionList.<Effect>of(Provision.TPA_106_B_6, edition)
        .when(
            Condition.of("agreement.made", agreement.made(), day -> !day.isBefore(EXPIRY)),
            Effect.OUTSIDE_THE_AUTHORITY)
        .when(Condition.law(on.isBefore(IN_FORCE)), Effect.NOT_DENIED)
        .when(
            Condition.of("tierInLatestReport", tierInLatestReport, tier -> tier == Tier.T3).not(),
            Effect.NOT_DENIED)
        .when(
            Condition.law(!on.isBefore(EXCEPTION))
                .and(Condition.yes("agreement.letter", agreement.letter())),
            Effect.EXCEPTED)
        .otherwise(Effect.DENIED);
  }
}
