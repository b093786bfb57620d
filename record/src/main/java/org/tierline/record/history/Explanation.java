package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.WaiverListing;

/**
 * One placement, and what the law's clock left open for it. Nothing here tells why the government
 * was placed so: the record holds tiers, not findings.
 *
 * @param variant the watch-list limit in force for the edition
 * @param run the watch-list years before the edition that count, first to last
 * @param list how much of the waivers of the edition is held
 * @param doubts editions the clock rests on whose cell has no document
 * @param literal the same placement under the readings that aren't State's practice
 */
public record Explanation(
    Country country,
    Edition edition,
    Change change,
    Streak streak,
    Replayed replayed,
    LimitVariant variant,
    List<RunYear> run,
    WaiverList list,
    List<Integer> doubts,
    List<Literal> literal) {

  /**
   * One counted watch-list year.
   *
   * @param waived whether it stands only under a waiver
   * @param listing the listing of the waiver; empty where it was waived and no document lists it
   */
  public record RunYear(int edition, boolean waived, Optional<WaiverListing> listing) {}

  /** Whether a government's absence from the waivers of an edition says anything. */
  public enum WaiverList {
    COMPLETE,
    NOT_COMPLETE
  }

  /** The placement under another reading. */
  public record Literal(Readings readings, Replayed replayed) {}

  /** Copies. */
  public Explanation {
    run = List.copyOf(run);
    doubts = List.copyOf(doubts);
    literal = List.copyOf(literal);
  }

  /** The explanation of a placement; empty if the edition doesn't place the government. */
  public static Optional<Explanation> of(PublicRecord record, Country country, int edition) {
    return of(new Chronicle(record), country, edition);
  }

  static Optional<Explanation> of(Chronicle chronicle, Country country, int edition) {
    PublicRecord record = chronicle.record();
    String code = country.code();
    Optional<Replayed> replayed = chronicle.find(code, edition, Readings.PRACTICE);
    Optional<Edition> row = record.edition(edition);
    if (replayed.isEmpty() || row.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Explanation(
            country,
            row.get(),
            Change.of(record, code, edition).orElseThrow(),
            Streak.upTo(record, code, edition).orElseThrow(),
            replayed.get(),
            LimitVariant.of(edition),
            run(
                chronicle,
                code,
                edition,
                replayed.get().gap().isPresent() ? 0 : replayed.get().before().run()),
            RecordHistory.isComplete(record, edition)
                ? WaiverList.COMPLETE
                : WaiverList.NOT_COMPLETE,
            EditionSheet.doubts(record, code, replayed.get(), edition),
            literal(chronicle, code, edition)));
  }

  /** The tiers the clock had ruled out before any finding; the watch list or none. */
  public List<Tier> ruledOut() {
    return switch (replayed.opening()) {
      case NO_LIST, CLOSED_BY_LIMIT, CLOSED_BY_F -> List.of(Tier.T2WL);
      case OPEN, WAIVER_ONLY -> List.of();
    };
  }

  /** Whether the watch list was open only under a waiver. */
  public boolean neededWaiver() {
    return replayed.opening() == Opening.WAIVER_ONLY
        && replayed.verdict() != ReplayVerdict.CLOCK_NOT_KNOWN;
  }

  /** Whether laws may have changed the text since it was last reviewed for this edition. */
  public boolean needsLegalReview() {
    return Statute.needsLegalReview(edition.year());
  }

  private static List<RunYear> run(Chronicle chronicle, String code, int edition, int years) {
    var run = new ArrayList<RunYear>();
    for (Replayed one : chronicle.replayed(code, Readings.PRACTICE)) {
      Placement placement = one.placement();
      if (placement.edition() >= edition - years && placement.edition() < edition) {
        run.add(
            new RunYear(
                placement.edition(), one.after().waived() > one.before().waived(), one.waiver()));
      }
    }
    return run;
  }

  private static List<Literal> literal(Chronicle chronicle, String code, int edition) {
    var literal = new ArrayList<Literal>();
    for (CountScope count : CountScope.values()) {
      for (FScope scope : FScope.values()) {
        var readings = new Readings(count, scope);
        if (readings.isLiteral()) {
          chronicle.find(code, edition, readings)
              .ifPresent(replayed -> literal.add(new Literal(readings, replayed)));
        }
      }
    }
    return literal;
  }
}
