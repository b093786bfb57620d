package org.tierline.record.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.Region;
import org.tierline.record.WaiverListing;

/**
 * One edition as a page shows it: every government with its change, streak, clock and verdict, the
 * totals, and what Tier 3 brings.
 *
 * @param rows every placement, by tier and then by the government's name
 * @param left governments of the edition before that this one doesn't place, or whose placement
 *     isn't held
 * @param complete whether every tier list of the edition is held
 * @param first whether it is the record's first edition, so that nothing can have changed
 * @param compared whether the edition before is held, so that changes can be told
 * @param waivers the waivers of the edition that are held, by country code
 * @param restrictions what Tier 3 brings; empty before 2003
 */
public record EditionSheet(
    Edition edition,
    List<Row> rows,
    List<Left> left,
    boolean complete,
    boolean first,
    boolean compared,
    List<WaiverListing> waivers,
    Optional<RestrictionSheet> restrictions) {

  /**
   * One government.
   *
   * @param streak editions in a row on this tier, up to this edition
   * @param doubts earlier editions the clock rests on whose cell has no document, ascending
   */
  public record Row(
      Country country,
      Placement placement,
      Change change,
      Streak streak,
      Replayed replayed,
      List<Integer> doubts) {

    /** Copies. */
    public Row {
      doubts = List.copyOf(doubts);
    }

    public Tier tier() {
      return placement.tier();
    }
  }

  /** A government of the edition before. */
  public record Left(Country country, Change change) {}

  /** Copies. */
  public EditionSheet {
    rows = List.copyOf(rows);
    left = List.copyOf(left);
    waivers = List.copyOf(waivers);
  }

  /** The sheet of an edition under State's practice; empty if the record has no such edition. */
  public static Optional<EditionSheet> of(PublicRecord record, int year) {
    return of(new Chronicle(record), year);
  }

  static Optional<EditionSheet> of(Chronicle chronicle, int year) {
    PublicRecord record = chronicle.record();
    Optional<Edition> edition = record.edition(year);
    if (edition.isEmpty()) {
      return Optional.empty();
    }
    var rows = new ArrayList<Row>();
    var left = new ArrayList<Left>();
    for (Change change : Change.in(record, year)) {
      Optional<Placement> now = change.now();
      if (now.isEmpty()) {
        left.add(new Left(record.country(change.country()).orElseThrow(), change));
        continue;
      }
      String code = change.country();
      Replayed replayed = chronicle.find(code, year, Readings.PRACTICE).orElseThrow();
      rows.add(
          new Row(
              record.country(code).orElseThrow(),
              now.get(),
              change,
              Streak.upTo(record, code, year).orElseThrow(),
              replayed,
              doubts(record, code, replayed, year)));
    }
    rows.sort(
        (one, other) ->
            one.tier() != other.tier()
                ? one.tier().compareTo(other.tier())
                : one.country().sortName().compareTo(other.country().sortName()));
    return Optional.of(
        new EditionSheet(
            edition.get(),
            rows,
            left,
            record
                .coverage(RecordList.PLACEMENTS, year)
                .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
                .isPresent(),
            record.years().getFirst() == year,
            record.edition(year - 1).isPresent(),
            record.waivers(year),
            RestrictionSheet.of(record, year)));
  }

  /**
   * The editions that a clock rests on whose cell has no document: those of its run, and the one
   * before it, which would lengthen the run if it were on the watch list.
   */
  static List<Integer> doubts(PublicRecord record, String country, Replayed replayed, int edition) {
    return replayed.gap().isPresent()
        ? List.of()
        : doubts(record, country, replayed.before(), edition);
  }

  static List<Integer> doubts(PublicRecord record, String country, Clock before, int edition) {
    int from = Math.max(LimitVariant.FIRST_COUNTED_EDITION, edition - before.run() - 1);
    var doubts = new ArrayList<Integer>();
    for (Placement placement : RecordHistory.lineage(record, country)) {
      if (placement.edition() >= from
          && placement.edition() < edition
          && !placement.basis().grade().isDocumented()) {
        doubts.add(placement.edition());
      }
    }
    return doubts;
  }

  /** The governments on a tier, by name. */
  public List<Row> on(Tier tier) {
    return rows.stream().filter(row -> row.tier() == tier).toList();
  }

  /** The governments whose tier went that way, by tier and name. */
  public List<Row> that(Change.Kind kind) {
    return rows.stream().filter(row -> row.change().kind() == kind).toList();
  }

  /** The governments with a verdict, by tier and name. */
  public List<Row> with(ReplayVerdict verdict) {
    return rows.stream().filter(row -> row.replayed().verdict() == verdict).toList();
  }

  /** The governments for which the clock had ruled something out. */
  public List<Row> constrained() {
    return rows.stream().filter(row -> row.replayed().verdict().isConstrained()).toList();
  }

  /** How many governments stand on each tier, every tier named. */
  public Map<Tier, Integer> totals() {
    return totals(rows);
  }

  /** How many governments of each region stand on each tier, every region and tier named. */
  public Map<Region, Map<Tier, Integer>> totalsByRegion() {
    var byRegion = new EnumMap<Region, Map<Tier, Integer>>(Region.class);
    for (Region region : Region.values()) {
      byRegion.put(
          region, totals(rows.stream().filter(row -> row.country().region() == region).toList()));
    }
    return Collections.unmodifiableMap(byRegion);
  }

  /** How many governments are on Tiers 1 to 3, special cases apart. */
  public int ranked() {
    return rows.size() - on(Tier.SC).size();
  }

  /** Whether laws may have changed the text since it was last reviewed for this edition. */
  public boolean needsLegalReview() {
    return Statute.needsLegalReview(edition.year());
  }

  private static Map<Tier, Integer> totals(List<Row> rows) {
    var totals = new EnumMap<Tier, Integer>(Tier.class);
    for (Tier tier : Tier.values()) {
      totals.put(tier, 0);
    }
    for (Row row : rows) {
      totals.merge(row.tier(), 1, Integer::sum);
    }
    return Collections.unmodifiableMap(totals);
  }
}
