package org.tierline.record.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.WaiverListing;

/** The law's watch-list clock run over every placement of the record. Immutable. */
public final class Replay {
  private final Readings readings;
  private final List<Replayed> all;
  private final Map<String, List<Replayed>> byCountry;

  private Replay(Readings readings, List<Replayed> all, Map<String, List<Replayed>> byCountry) {
    this.readings = readings;
    this.all = all;
    this.byCountry = byCountry;
  }

  /** Runs the clock over all governments of a record. */
  public static Replay of(PublicRecord record, Readings readings) {
    var run = new Run(record, readings);
    var all = new ArrayList<Replayed>();
    var byCountry = new HashMap<String, List<Replayed>>();
    for (Country country : record.countries()) {
      List<Replayed> placements = run.government(country.code());
      if (!placements.isEmpty()) {
        byCountry.put(country.code(), placements);
        all.addAll(placements);
      }
    }
    return new Replay(readings, Collections.unmodifiableList(all), byCountry);
  }

  /** Runs the clock over one government; empty if it was never placed. */
  public static List<Replayed> of(PublicRecord record, String country, Readings readings) {
    return new Run(record, readings).government(country);
  }

  /** The readings it was run under. */
  public Readings readings() {
    return readings;
  }

  /** Every placement, by country code and edition. */
  public List<Replayed> all() {
    return all;
  }

  /** One placement; empty if it isn't in the record. */
  public Optional<Replayed> find(String country, int edition) {
    for (Replayed replayed : byCountry.getOrDefault(country, List.of())) {
      if (replayed.placement().edition() == edition) {
        return Optional.of(replayed);
      }
    }
    return Optional.empty();
  }

  /** How many placements got each verdict, every verdict named. */
  public Map<ReplayVerdict, Integer> totals() {
    var totals = new EnumMap<ReplayVerdict, Integer>(ReplayVerdict.class);
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      totals.put(verdict, 0);
    }
    for (Replayed replayed : all) {
      totals.merge(replayed.verdict(), 1, Integer::sum);
    }
    return totals;
  }

  /** How many placements the law could have contradicted. */
  public int constrained() {
    return (int) all.stream().filter(one -> one.verdict().isConstrained()).count();
  }

  /** Walks over a record; the waivers are laid out by cell first. Any thread may walk. */
  static final class Run {
    private final PublicRecord record;
    private final Readings readings;
    private final Map<Integer, Map<String, WaiverListing>> waivers = new HashMap<>();
    private final Map<Integer, Boolean> complete = new HashMap<>();

    Run(PublicRecord record, Readings readings) {
      this.record = record;
      this.readings = readings;
      for (int edition : record.years()) {
        var listed = new HashMap<String, WaiverListing>();
        for (WaiverListing listing : record.waivers(edition)) {
          listed.put(listing.country(), listing);
        }
        waivers.put(edition, listed);
        complete.put(edition, RecordHistory.isComplete(record, edition));
      }
    }

    /** The clocks after all editions that place a government. */
    ClockWalk walk(String country) {
      var walk = new ClockWalk(record, readings);
      for (Placement placement : RecordHistory.lineage(record, country)) {
        walk.goTo(placement.edition());
        walk.place(placement.edition(), clock -> replay(placement, clock).after());
      }
      return walk;
    }

    /** What became of all placements of a government, first to last. */
    List<Replayed> government(String country) {
      var replayed = new ArrayList<Replayed>();
      var walk = new ClockWalk(record, readings);
      for (Placement placement : RecordHistory.lineage(record, country)) {
        walk.goTo(placement.edition());
        Replayed one = replay(placement, walk);
        walk.place(placement.edition(), clock -> replay(placement, clock).after());
        if (placement.country().equals(country)) {
          replayed.add(one);
        }
      }
      return Collections.unmodifiableList(replayed);
    }

    private Replayed replay(Placement placement, ClockWalk walk) {
      Replayed one = replay(placement, walk.clocks().getFirst());
      Gap gap = walk.gap(placement.edition());
      if (gap == null) {
        return one;
      }
      var possible = walk.clocks().stream().map(clock -> replay(placement, clock)).toList();
      Opening most =
          possible.stream()
              .map(Replayed::opening)
              .min(Comparator.naturalOrder())
              .orElse(one.opening());
      boolean agree = possible.stream().allMatch(other -> other.verdict() == one.verdict());
      return new Replayed(
          placement,
          one.before(),
          Optional.of(gap),
          most,
          one.waiver(),
          agree ? one.verdict() : ReplayVerdict.CLOCK_NOT_KNOWN,
          one.after());
    }

    private Replayed replay(Placement placement, Clock before) {
      int edition = placement.edition();
      Opening opening = before.opening(edition, readings);
      Optional<WaiverListing> waiver =
          placement.tier() == Tier.T2WL
              ? Optional.ofNullable(
                  waivers.getOrDefault(edition, Map.of()).get(placement.country()))
              : Optional.empty();
      boolean documented = waiver.isPresent() && !waiver.get().derived();
      boolean lacking = waiver.isEmpty() && complete.getOrDefault(edition, false);
      boolean underWaiver = documented || (opening == Opening.WAIVER_ONLY && !lacking);
      return new Replayed(
          placement,
          before,
          Optional.empty(),
          opening,
          waiver,
          verdict(placement, opening, documented, lacking),
          before.after(edition, placement.tier(), underWaiver, readings));
    }

    private static ReplayVerdict verdict(
        Placement placement, Opening opening, boolean documented, boolean lacking) {
      boolean stated = placement.automatic() == Placement.Automatic.STATED;
      return switch (opening) {
        case NO_LIST ->
            placement.tier() == Tier.T2WL
                ? ReplayVerdict.CONTRADICTS
                : ReplayVerdict.NOT_CONSTRAINED;
        case OPEN ->
            stated || documented ? ReplayVerdict.CONTRADICTS : ReplayVerdict.NOT_CONSTRAINED;
        case WAIVER_ONLY ->
            switch (placement.tier()) {
              case T2WL ->
                  documented
                      ? ReplayVerdict.WAIVED
                      : lacking ? ReplayVerdict.CONTRADICTS : ReplayVerdict.WAIVER_NOT_HELD;
              case T3 -> downgrade(stated);
              case T1, T2, SC -> ReplayVerdict.POSSIBLE;
            };
        case CLOSED_BY_LIMIT ->
            switch (placement.tier()) {
              case T2WL -> ReplayVerdict.CONTRADICTS;
              case T3 -> downgrade(stated);
              case T1, T2, SC -> ReplayVerdict.POSSIBLE;
            };
        case CLOSED_BY_F ->
            switch (placement.tier()) {
              case T2WL -> ReplayVerdict.CONTRADICTS;
              case T3 -> ReplayVerdict.CLOSED_BY_F;
              case T1, T2, SC -> ReplayVerdict.POSSIBLE;
            };
      };
    }

    private static ReplayVerdict downgrade(boolean stated) {
      return stated ? ReplayVerdict.STATED_AUTOMATIC : ReplayVerdict.AUTOMATIC_OR_MERITS;
    }
  }
}
