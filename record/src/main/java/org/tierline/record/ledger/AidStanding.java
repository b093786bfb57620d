package org.tierline.record.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.Clause;
import org.tierline.law.consequence.DeterminationHeld;
import org.tierline.law.consequence.PresidentialDetermination;
import org.tierline.law.consequence.Situation;
import org.tierline.law.consequence.Waiver;
import org.tierline.law.definition.DueDate;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.history.KnownBy;

/**
 * Where a government stands under §110 in a fiscal year, as the record tells it: what is needed to
 * ask the law about one item of aid.
 *
 * <p>A clause that a determination waives is one that it applies, even where the determination
 * doesn't name the government under it (so four governments in that of 2024). Where a determination
 * was read in part, a full waiver and a reassessment stand; whatever else it says is incomplete.
 */
public final class AidStanding {
  private static final String EXCHANGES = "exchange";

  private AidStanding() {}

  /**
   * The standing; empty if no edition that governs the year is in the record and out by the day.
   *
   * @param record the whole record
   */
  public static Optional<Situation> of(
      PublicRecord record, String country, FiscalYear year, LocalDate on) {
    return Ledger.editionOf(record, year)
        .filter(edition -> !KnownBy.outFrom(record, edition).isAfter(on))
        .map(
            edition ->
                new Situation(
                    edition.year(),
                    edition.release().<Answer<LocalDate>>map(Answer::of).orElse(Answer.unknown()),
                    tier(record, country, edition.year()),
                    record
                        .findDetermination(country, year.year())
                        .map(action -> held(action, year))
                        .orElseGet(DeterminationHeld.NotHeld::new),
                    laterCompliance(record, country, edition.year(), on)));
  }

  private static Answer<Tier> tier(PublicRecord record, String country, int edition) {
    var effective = record.effectiveTier(country, edition);
    if (effective.isPresent()) {
      // A reassessment is the determination's, (d)(3): it is answered for there.
      return Answer.of(effective.get().atRelease());
    }
    return Ledger.held(record, RecordList.PLACEMENTS, edition) == Coverage.State.COMPLETE
        ? Answer.none()
        : Answer.unknown();
  }

  private static Answer<Boolean> laterCompliance(
      PublicRecord record, String country, int edition, LocalDate on) {
    Optional<Edition> next = record.edition(edition + 1);
    if (next.isEmpty()) {
      return on.isAfter(DueDate.of(edition + 1)) ? Answer.unknown() : Answer.of(false);
    }
    if (KnownBy.outFrom(record, next.get()).isAfter(on)) {
      return Answer.of(false);
    }
    return record
        .find(country, edition + 1)
        .map(Placement::tier)
        .<Answer<Boolean>>map(tier -> Answer.of(tier != Tier.T3 && tier != Tier.SC))
        .orElse(Answer.unknown());
  }

  private static DeterminationHeld held(PresidentialAction action, FiscalYear year) {
    LocalDate date = action.date().orElse(year.firstDay());
    if (action.text() == PresidentialAction.Text.REPORTED
        || !action.basis().grade().isDocumented()) {
      return new DeterminationHeld.OriginalNotSeen(date);
    }
    boolean read = action.text() == PresidentialAction.Text.READ;
    return switch (action.action()) {
      case REASSESSED ->
          new DeterminationHeld.Read(
              PresidentialDetermination.of(date, Answer.of(Set.of(Clause.D3)), Answer.none()));
      case FULL_WAIVER ->
          new DeterminationHeld.Read(
              PresidentialDetermination.of(
                  date, clauses(action), Answer.of(List.of(Waiver.full()))));
      case RESTRICTED ->
          read
              ? new DeterminationHeld.Read(
                  PresidentialDetermination.of(date, clauses(action), Answer.none()))
              : new DeterminationHeld.TextIncomplete(date);
      case PARTIAL_WAIVER ->
          read
              ? new DeterminationHeld.Read(
                  PresidentialDetermination.of(
                      date, clauses(action), Answer.of(List.of(waiver(action)))))
              : new DeterminationHeld.TextIncomplete(date);
      case RESTRICTED_BY_DIRECTION -> new DeterminationHeld.ByDirection(date, action.detail());
      case RESTRICTED_UNSPECIFIED, WAIVER_UNSPECIFIED -> new DeterminationHeld.TextIncomplete(date);
    };
  }

  private static Answer<Set<Clause>> clauses(PresidentialAction action) {
    var clauses = EnumSet.noneOf(Clause.class);
    for (var named : action.named()) {
      clauses.add(clause(named));
    }
    for (var waived : action.waived()) {
      clauses.add(clause(waived));
    }
    return clauses.isEmpty() ? Answer.unknown() : Answer.of(clauses);
  }

  private static Clause clause(PresidentialAction.Clause clause) {
    return switch (clause) {
      case A_I -> Clause.A_I;
      case A_II -> Clause.A_II;
      case B -> Clause.B;
    };
  }

  private static Waiver waiver(PresidentialAction action) {
    boolean exchanges = false;
    boolean named = true;
    var programmes = new HashSet<String>();
    for (String programme : action.programmes()) {
      String name = programme.toLowerCase(Locale.ROOT);
      if (name.contains(EXCHANGES)) {
        exchanges = true;
      } else if (name.startsWith("all ")) {
        // "all but ...": which programmes that leaves isn't a list of names.
        named = false;
      } else {
        programmes.add(name);
      }
    }
    boolean told = named && !action.programmes().isEmpty();
    return new Waiver(
        false,
        exchanges,
        action.waived().contains(PresidentialAction.Clause.B),
        !told ? Answer.unknown() : programmes.isEmpty() ? Answer.none() : Answer.of(programmes),
        Answer.unknown());
  }
}
