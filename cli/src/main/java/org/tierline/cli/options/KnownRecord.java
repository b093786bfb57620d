package org.tierline.cli.options;

import java.time.LocalDate;
import org.tierline.cli.Surroundings;
import org.tierline.exchange.Fault;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;

/**
 * The record as it was known by a day.
 *
 * @param whole with what came later
 * @param record limited to what was known; of one edition at least
 */
public record KnownRecord(PublicRecord whole, PublicRecord record, LocalDate day) {

  /**
   * Reads the record with what the user added.
   *
   * @throws Fault if what the user added can't be used, or no edition had come out by the day
   */
  public static KnownRecord of(Surroundings surroundings, LocalDate day, DataOption data) {
    return of(data.record(surroundings), day);
  }

  /**
   * A record by a day.
   *
   * @throws Fault if no edition had come out by then
   */
  public static KnownRecord of(PublicRecord whole, LocalDate day) {
    var record = KnownBy.of(whole, day);
    if (record.years().isEmpty()) {
      throw Fault.notFound(
          "by "
              + day
              + " no edition had come out; the first came out on "
              + whole.editions().getFirst().release().map(LocalDate::toString).orElse("?")
              + ", so ask for a later day with --on");
    }
    return new KnownRecord(whole, record, day);
  }
}
