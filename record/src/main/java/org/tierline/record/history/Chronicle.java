package org.tierline.record.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * The history of one record, for those who ask it again and again: what was once worked out is
 * kept. Each part is made when it is first asked for. Any thread may ask, and always gets what the
 * record alone gives.
 */
public final class Chronicle {
  private final PublicRecord record;
  private final Map<Readings, Replay.Run> runs = new ConcurrentHashMap<>();
  private final Map<Walked, List<Replayed>> walked = new ConcurrentHashMap<>();
  private final Map<String, CountrySheet> countries = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<EditionSheet>> editions = new ConcurrentHashMap<>();

  private record Walked(String country, Readings readings) {}

  /** Nothing is worked out yet. */
  public Chronicle(PublicRecord record) {
    this.record = record;
  }

  /** The record that this is the history of. */
  public PublicRecord record() {
    return record;
  }

  /** The clock run over one government, as {@link Replay#of(PublicRecord, String, Readings)}. */
  public List<Replayed> replayed(String country, Readings readings) {
    return walked.computeIfAbsent(
        new Walked(country, readings), key -> run(readings).government(country));
  }

  /** What became of one placement; empty if it isn't in the record. */
  public Optional<Replayed> find(String country, int edition, Readings readings) {
    return replayed(country, readings).stream()
        .filter(one -> one.placement().edition() == edition)
        .findFirst();
  }

  /** The sheet of a government, under State's practice. */
  public CountrySheet sheet(Country country) {
    return countries.computeIfAbsent(country.code(), code -> CountrySheet.of(this, country));
  }

  /** The sheet of an edition, under State's practice; empty if the record has no such edition. */
  public Optional<EditionSheet> sheet(int edition) {
    return editions.computeIfAbsent(edition, year -> EditionSheet.of(this, year));
  }

  /** A placement explained; empty if the edition doesn't place the government. */
  public Optional<Explanation> explanation(Country country, int edition) {
    return Explanation.of(this, country, edition);
  }

  /** The clocks before the edition to come. */
  public ClockSheet clocks() {
    return ClockSheet.of(this);
  }

  /** The walk of the clocks of a government, after all editions that place it. */
  ClockWalk walk(String country, Readings readings) {
    return run(readings).walk(country);
  }

  private Replay.Run run(Readings readings) {
    return runs.computeIfAbsent(readings, key -> new Replay.Run(record, readings));
  }
}
