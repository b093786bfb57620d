package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;
import org.tierline.record.history.Streak;

/** Holds against the record for how many editions in a row a text says someone was on a tier. */
final class RowCheck {
  private final PublicRecord record;

  RowCheck(PublicRecord record) {
    this.record = record;
  }

  Answer check(Statement.InARow claim, int year) {
    String country = claim.country();
    int since = claim.since().orElse(year - claim.length().orElse(1) + 1);
    List<Placement> row =
        RecordHistory.lineage(record, country).stream()
            .filter(placement -> placement.edition() >= since && placement.edition() <= year)
            .toList();
    List<Cell> cells = row.stream().map(ClaimCheck::cell).toList();
    return Streak.upTo(record, country, year)
        .map(streak -> answer(claim, streak, row, since, year).with(cells))
        .orElseGet(() -> ClaimCheck.notPlaced(record, country, year));
  }

  private Answer answer(
      Statement.InARow claim, Streak streak, List<Placement> row, int since, int year) {
    String fact = fact(claim.country(), streak, year);
    return broken(claim.tier(), row, fact)
        .or(() -> doubtful(claim.country(), row))
        .orElseGet(
            () ->
                streak.tier() != claim.tier() || streak.since() > since
                    ? notShown(claim.country(), row, since, year, fact)
                    : beginning(claim, streak, since, fact));
  }

  private String fact(String country, Streak streak, int year) {
    String name = ClaimCheck.name(record, country);
    return streak.length() == 1
        ? "%s was %s in %d, and not in %d."
            .formatted(name, ClaimCheck.tier(streak.tier()), year, year - 1)
        : "%s was %s in %d for the %s edition in a row, since %d."
            .formatted(
                name,
                ClaimCheck.tier(streak.tier()),
                year,
                ClaimCheck.ordinal(streak.length()),
                streak.since());
  }

  /** The answer where a sure cell of the row is of another tier. */
  private static Optional<Answer> broken(Tier said, List<Placement> row, String fact) {
    return row.stream()
        .filter(placement -> placement.tier() != said)
        .filter(placement -> ClaimCheck.contradicts(placement.basis().grade()))
        .findFirst()
        .map(
            placement -> {
              String other =
                  "The record has %s in %d."
                      .formatted(placement.tier().title(), placement.edition());
              boolean bothTwo =
                  said == Tier.T2
                      && row.stream().allMatch(each -> each.tier().list().equals(said.list()));
              return bothTwo ? Answer.misleading(other, fact) : Answer.differs(other, fact);
            });
  }

  /** The answer where no document shows a cell of the row. */
  private Optional<Answer> doubtful(String country, List<Placement> row) {
    List<Integer> years =
        row.stream()
            .filter(placement -> !placement.basis().grade().isDocumented())
            .map(Placement::edition)
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Answer.unclear(
                "It rests on cells that no document shows: %s in %s."
                    .formatted(ClaimCheck.name(record, country), ClaimCheck.years(years))));
  }

  private Answer notShown(String country, List<Placement> row, int since, int year, String fact) {
    return row.size() < year - since + 1
        ? Answer.notHeld(
            "The record doesn't place %s in every edition from %d to %d."
                .formatted(ClaimCheck.name(record, country), since, year))
        : Answer.unclear(
            "The record has it otherwise, but by cells too weak to contradict. " + fact);
  }

  /** The answer where the row is as long as is said at least: whether it is longer. */
  private Answer beginning(Statement.InARow claim, Streak streak, int since, String fact) {
    if (streak.since() == since) {
      return streak.open()
          ? Answer.unclear(
              "The edition before %d isn't held, so the row may be longer.".formatted(since))
          : before(claim.country(), since, claim.tier(), fact);
    }
    return record
        .find(claim.country(), since - 1)
        .filter(earlier -> ClaimCheck.contradicts(earlier.basis().grade()))
        .map(
            earlier ->
                Answer.differs("The row is longer: it began in " + streak.since() + ".", fact))
        .orElseGet(
            () ->
                Answer.unclear(
                    "The row may be longer: "
                        + (since - 1)
                        + " rests on a cell too weak to contradict."));
  }

  /** The row is as long as is said if the cell before it, which ends it, is sure. */
  private Answer before(String country, int since, Tier tier, String fact) {
    return RecordHistory.lineage(record, country).stream()
        .filter(placement -> placement.edition() == since - 1)
        .filter(placement -> !placement.basis().grade().isDocumented())
        .findFirst()
        .map(
            earlier ->
                Answer.unclear(
                    "The row may be longer: %d rests on a cell that no document shows (%s, not %s)."
                        .formatted(since - 1, earlier.tier().title(), tier.title())))
        .orElseGet(() -> Answer.agrees(fact));
  }
}
