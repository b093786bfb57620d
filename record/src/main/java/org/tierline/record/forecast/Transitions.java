package org.tierline.record.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;
import org.tierline.record.history.Replay;
import org.tierline.record.history.Replayed;

/**
 * All steps of a record from one edition to the next that a forecast may learn from, and how each
 * government stands after the last edition. Immutable.
 *
 * <p>A step counts if both editions place the government; whether one is left out or taken in isn't
 * forecast. The first edition stepped into is {@link #FIRST}: before it there was no watch list to
 * step from.
 */
public final class Transitions {
  /** The first edition that follows one with a watch list. */
  public static final int FIRST = 2005;

  private final NavigableMap<Integer, List<Transition>> byEdition;
  private final List<Now> now;
  private final int next;

  /**
   * A government that the last edition places.
   *
   * @param standings how it stands: one, or more where the clock isn't known
   */
  public record Now(Country country, Placement placement, List<Standing> standings) {
    /** Copies. */
    public Now {
      standings = List.copyOf(standings);
    }
  }

  private Transitions(NavigableMap<Integer, List<Transition>> byEdition, List<Now> now, int next) {
    this.byEdition = byEdition;
    this.now = now;
    this.next = next;
  }

  /** The steps of a record. */
  public static Transitions of(PublicRecord record) {
    var byEdition = new TreeMap<Integer, List<Transition>>();
    var now = new ArrayList<Now>();
    var replay = Replay.of(record, Readings.PRACTICE);
    int last = record.years().isEmpty() ? 0 : record.years().getLast();
    for (Country country : record.countries()) {
      walk(record, replay, country, last, byEdition, now);
    }
    now.sort((one, other) -> one.country().sortName().compareTo(other.country().sortName()));
    return new Transitions(byEdition, Collections.unmodifiableList(now), last + 1);
  }

  private static void walk(
      PublicRecord record,
      Replay replay,
      Country country,
      int last,
      NavigableMap<Integer, List<Transition>> byEdition,
      List<Now> now) {
    Standing standing = null;
    Placement before = null;
    for (Placement placement : RecordHistory.lineage(record, country.code())) {
      boolean own = placement.country().equals(country.code());
      Replayed step = own ? replay.find(country.code(), placement.edition()).orElseThrow() : null;
      if (before != null && before.edition() + 1 != placement.edition()) {
        standing = null;
      }
      if (standing != null && step != null && before != null && placement.edition() >= FIRST) {
        boolean stated = placement.automatic() == Placement.Automatic.STATED;
        byEdition
            .computeIfAbsent(placement.edition(), year -> new ArrayList<>())
            .add(
                new Transition(
                    country.code(),
                    country.region(),
                    placement.edition(),
                    standing.with(step.before()),
                    step.opening(),
                    placement.tier(),
                    stated && placement.tier() == Tier.T3,
                    before.basis().grade().isDocumented()
                        && placement.basis().grade().isDocumented()));
      }
      Clock after = step == null ? Clock.START : step.after();
      standing =
          standing == null
              ? Standing.first(placement.tier(), after)
              : standing.next(placement.tier(), after);
      before = placement;
    }
    if (standing != null && before != null && before.edition() == last) {
      Standing held = standing;
      now.add(
          new Now(
              country,
              before,
              RecordHistory.clockBefore(record, country.code(), last + 1, Readings.PRACTICE)
                  .states()
                  .stream()
                  .map(held::with)
                  .toList()));
    }
  }

  /** The edition to come after the record's last. */
  public int next() {
    return next;
  }

  /** The governments that the last edition places, by name. */
  public List<Now> now() {
    return now;
  }

  /** The editions that are stepped into, first to last. */
  public List<Integer> editions() {
    return List.copyOf(byEdition.keySet());
  }

  /** The steps into an edition, by country code; empty if none is held. */
  public List<Transition> into(int edition) {
    return Collections.unmodifiableList(byEdition.getOrDefault(edition, List.of()));
  }

  /** The steps into all editions before the given one. */
  public List<Transition> before(int edition) {
    return byEdition.headMap(edition, false).values().stream().flatMap(List::stream).toList();
  }

  /** These without the steps that lack a document behind a cell; the standings stay. */
  public Transitions documented() {
    var documented = new TreeMap<Integer, List<Transition>>();
    byEdition.forEach(
        (edition, steps) ->
            documented.put(edition, steps.stream().filter(Transition::documented).toList()));
    return new Transitions(documented, now, next);
  }
}
