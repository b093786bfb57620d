package org.tierline.law.consequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.Truth;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Kind;
import org.tierline.law.consequence.DeterminationHeld.ByDirection;
import org.tierline.law.consequence.DeterminationHeld.NotHeld;
import org.tierline.law.consequence.DeterminationHeld.OriginalNotSeen;
import org.tierline.law.consequence.DeterminationHeld.Read;
import org.tierline.law.consequence.DeterminationHeld.TextIncomplete;
import org.tierline.law.consequence.Restriction.Answers;
import org.tierline.law.consequence.Restriction.Why;
import org.tierline.law.statute.Provision;

/**
 * Whether §110 bars one item of aid to one government, as known on a day.
 *
 * <p>Source: §110(d)(1)-(5) and (f) with the definition of §103(10).
 *
 * <p>Needs: {@code tierEffective}, the determination and its clauses and waivers, {@code
 * laterCompliance}, and of the item its channel and what that channel's clause asks for.
 *
 * <p>Gives: one of five answers. Tier 3 alone bars nothing: a determination does. That none is held
 * is never "not barred". Humanitarian aid is outside of both (d)(1)(A) and (B), so that no
 * determination is needed to answer for it. Restrictions that the President directed without the
 * clause are others'. For the 2004 to 2008 editions it isn't known whether (A)(ii) already barred
 * aid beside exchanges: an item that hangs on that stays open.
 */
public final class AidRestriction {
  private static final String CLAUSES = "determination.clauses";
  private static final String TEXT_OF_SECOND_LIMB = "law.110-d-1-A-ii.reachesAid";
  private static final int FIRST_EDITION_WITH_AID_IN_SECOND_LIMB = 2009;

  private final Situation situation;
  private final AidItem item;
  private final LocalDate on;
  private final DeterminationHeld held;
  private final Answer<Set<Clause>> clauses;

  private AidRestriction(Situation situation, AidItem item, LocalDate on) {
    this.situation = situation;
    this.item = item;
    this.on = on;
    this.held = knownOn(situation.determination(), on);
    this.clauses =
        held instanceof Read(PresidentialDetermination read) ? read.clauses() : Answer.unknown();
  }

  /**
   * The answer on one item.
   *
   * @param on the day of the question: what was signed after it is not known yet
   */
  public static Restriction of(Situation situation, AidItem item, LocalDate on) {
    return new AidRestriction(situation, item, on).answer();
  }

  private static DeterminationHeld knownOn(DeterminationHeld held, LocalDate on) {
    boolean signed =
        switch (held) {
          case NotHeld() -> true;
          case TextIncomplete(LocalDate date) -> !date.isAfter(on);
          case OriginalNotSeen(LocalDate date) -> !date.isAfter(on);
          case ByDirection(LocalDate date, String restrictions) -> !date.isAfter(on);
          case Read(PresidentialDetermination determination) -> !determination.date().isAfter(on);
        };
    return signed ? held : new NotHeld();
  }

  private Restriction answer() {
    int edition = situation.edition();
    var rule =
        DecisionList.<Answers>of(Provision.TVPA_RESTRICT, edition)
            .when(
                Condition.law(edition < DeterminationWindow.FIRST_EDITION),
                Answers.NOT_BARRED_BY_110,
                Provision.TVPA_110_C)
            .when(
                Condition.of("tierEffective", situation.tierEffective(), t -> t == Tier.T3).not(),
                Answers.NOT_BARRED_BY_110,
                Provision.TVPA_110_C)
            .when(kind(Kind.HUMANITARIAN), Answers.NOT_BARRED_BY_110, Provision.TVPA_103_NHNT)
            .when(
                Condition.law(held instanceof ByDirection),
                Answers.OTHER_RESTRICTIONS_APPLY,
                Provision.TVPA_110_A)
            .when(clause(Clause.D3), Answers.NOT_BARRED_BY_110, Provision.TVPA_110_D_3)
            .when(
                Condition.yes("laterCompliance", situation.laterCompliance()),
                Answers.NOT_BARRED_BY_110,
                Provision.TVPA_110_D_1_A_I)
            .when(clause(Clause.D2), Answers.OTHER_RESTRICTIONS_APPLY, Provision.TVPA_110_D_2);
    bilateral(rule);
    exchanges(rule);
    institutions(rule);
    return restriction(rule.otherwise(Answers.VOTE_AGAINST));
  }

  private void bilateral(DecisionList<Answers> rule) {
    var here = channel(Channel.BILATERAL);
    var aid = AidClassification.of(situation.edition(), item);
    var barsAid = clause(Clause.A_I).or(clause(Clause.A_II).and(secondLimbReachesAid()));
    rule.when(here.and(barsAid.not()), Answers.NOT_BARRED_BY_110)
        .when(
            here.and(Condition.result(aid, AidClass::covered).not()),
            Answers.NOT_BARRED_BY_110,
            Provision.TVPA_103_NHNT)
        .when(
            here.and(waived(Channel.BILATERAL)), Answers.NOT_BARRED_BY_110, Provision.TVPA_110_D_4)
        .when(here, Answers.BARRED);
  }

  /**
   * Whether (A)(ii) bars aid beside exchanges. The text of 2000 barred exchanges alone; by 2009 it
   * is taken to bar both, but which law did that, and so from when, wasn't read.
   */
  private Condition secondLimbReachesAid() {
    int edition = situation.edition();
    if (edition >= FIRST_EDITION_WITH_AID_IN_SECOND_LIMB) {
      return Condition.ALWAYS;
    }
    return edition == DeterminationWindow.FIRST_EDITION
        ? Condition.NEVER
        : new Condition(Truth.OPEN, List.of(), List.of(TEXT_OF_SECOND_LIMB), List.of());
  }

  private void exchanges(DecisionList<Answers> rule) {
    var here = channel(Channel.EXCHANGE_OFFICIALS);
    rule.when(
            here.and(clause(Clause.A_II).not()),
            Answers.NOT_BARRED_BY_110,
            Provision.TVPA_110_D_1_A_II)
        .when(
            here.and(waived(Channel.EXCHANGE_OFFICIALS)),
            Answers.NOT_BARRED_BY_110,
            Provision.TVPA_110_D_4)
        .when(here, Answers.BARRED, Provision.TVPA_110_D_1_A_II);
  }

  private void institutions(DecisionList<Answers> rule) {
    var here = channel(Channel.MDB_IMF);
    // (A) and (B) are joined by "and": a determination that names (A) applies (B).
    var votes = clause(Clause.B).or(clause(Clause.A_I)).or(clause(Clause.A_II));
    rule.when(here.and(votes.not()), Answers.NOT_BARRED_BY_110, Provision.TVPA_110_D_1_B)
        .when(
            here.and(
                Condition.of("item.institution", item.institution(), Institution::listed).not()),
            Answers.NOT_BARRED_BY_110,
            Provision.TVPA_110_D_1_B)
        .when(
            here.and(
                kind(Kind.TRADE_RELATED)
                    .or(
                        Condition.yes(
                            "item.basicNeedsOutsideGovernment",
                            item.basicNeedsOutsideGovernment()))),
            Answers.NOT_BARRED_BY_110,
            Provision.TVPA_110_D_1_B)
        .when(here.and(waived(Channel.MDB_IMF)), Answers.NOT_BARRED_BY_110, Provision.TVPA_110_D_4)
        .when(here, Answers.VOTE_AGAINST, Provision.TVPA_110_D_1_B);
  }

  private Restriction restriction(Outcome<Answers> outcome) {
    return switch (outcome) {
      case Outcome.Open<Answers>(var possible, var missing, var reason) ->
          new Restriction.Open(why(missing), possible, missing, reason);
      case Outcome.Known<Answers>(var answer, var reason) ->
          switch (answer) {
            case BARRED -> new Restriction.Barred(waiverOwed(), reason);
            case VOTE_AGAINST -> new Restriction.VoteAgainst(waiverOwed(), reason);
            case NOT_BARRED_BY_110 -> new Restriction.NotBarredBy110(reason);
            case OTHER_RESTRICTIONS_APPLY ->
                new Restriction.OtherRestrictionsApply(
                    switch (held) {
                      case Read(PresidentialDetermination read) -> read.restrictions();
                      case ByDirection(LocalDate date, String restrictions) ->
                          Answer.of(restrictions);
                      case NotHeld() -> Answer.unknown();
                      case TextIncomplete(LocalDate date) -> Answer.unknown();
                      case OriginalNotSeen(LocalDate date) -> Answer.unknown();
                    },
                    reason);
            case OPEN -> throw new IllegalStateException("no line of the rule gives \"open\"");
          };
    };
  }

  private Outcome<Boolean> waiverOwed() {
    return MandatoryWaiver.owed(situation.edition(), item.harmsVulnerable());
  }

  private Condition channel(Channel channel) {
    return Condition.of("item.channel", item.channel(), is -> is == channel);
  }

  private Condition kind(Kind kind) {
    return Condition.of("item.kind", item.kind(), is -> is == kind);
  }

  private Condition clause(Clause clause) {
    return held instanceof Read
        ? Condition.of(CLAUSES, clauses, named -> named.contains(clause))
        : determinationMissing();
  }

  private Condition waived(Channel channel) {
    return held instanceof Read(PresidentialDetermination read)
        ? WaiverCover.of(read, item, channel, on)
        : determinationMissing();
  }

  private Condition determinationMissing() {
    return new Condition(Truth.OPEN, List.of(), List.of("determination"), List.of());
  }

  private Why why(List<String> missing) {
    if (!missing.contains("determination")) {
      return Why.QUESTIONS_OPEN;
    }
    return switch (held) {
      case NotHeld() -> isDue() ? Why.DETERMINATION_NOT_HELD : Why.OWED_NOT_YET_DETERMINED;
      case TextIncomplete incomplete -> Why.TEXT_INCOMPLETE;
      case OriginalNotSeen notSeen -> Why.ORIGINAL_NOT_SEEN;
      case Read read -> Why.QUESTIONS_OPEN;
      case ByDirection byDirection -> Why.QUESTIONS_OPEN;
    };
  }

  /** Whether the window has closed by the day asked about; unknown counts as closed. */
  private boolean isDue() {
    return situation
        .release()
        .find()
        .map(release -> on.isAfter(new DeterminationWindow(release).closes()))
        .orElse(true);
  }
}
