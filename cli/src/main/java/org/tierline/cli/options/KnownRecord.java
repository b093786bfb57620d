package org.tierline.cli.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.cli.Surroundings;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.record.Edition;
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

  /** Editions in the record that came out after the day. */
  public List<Edition> later() {
    return whole.editions().stream()
        .filter(edition -> record.edition(edition.year()).isEmpty())
        .toList();
  }

  /**
   * The edition of a year as typed.
   *
   * @throws Fault if it is no year, or no edition of that year is known
   */
  public Edition edition(String text) {
    if (!text.matches("\\d{4}")) {
      throw Fault.notFound(
          "\""
              + text
              + "\" is no edition; an edition is a year, like "
              + record.editions().getLast().year()
              + " ("
              + held()
              + ")");
    }
    int year = Integer.parseInt(text);
    Optional<Edition> edition = record.edition(year);
    if (edition.isPresent()) {
      return edition.get();
    }
    throw Fault.notFound(whole.edition(year).map(this::notOut).orElseGet(() -> notHeld(year)));
  }

  private String notOut(Edition later) {
    return "the "
        + later.year()
        + " edition "
        + Wording.out(whole, later)
        + ", after "
        + day
        + "; "
        + held()
        + ". Ask for one of those, or for a later day with --on";
  }

  private String notHeld(int year) {
    int first = whole.years().getFirst();
    return year < first
        ? "there was no " + year + " edition: the first is of " + first + "; " + held()
        : "there is no "
            + year
            + " edition in the record; "
            + held()
            + ". To add one of your own: tierline record add --help";
  }

  private String held() {
    return (later().isEmpty() ? "the record holds " : "known by then: ")
        + Wording.years(record.years());
  }
}
