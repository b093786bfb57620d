package org.tierline.cli.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.KnownRecord;
import org.tierline.exchange.Fault;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/** The record as it was known by the day asked for, and the names people type looked up in it. */
final class Known {
  private final PublicRecord whole;
  private final PublicRecord record;
  private final LocalDate day;

  private Known(KnownRecord known) {
    this.whole = known.whole();
    this.record = known.record();
    this.day = known.day();
  }

  /**
   * Reads the record with what the user added.
   *
   * @throws Fault if what the user added can't be used, or no edition had come out by the day
   */
  static Known of(Surroundings surroundings, AnswerOptions options, DataOption data) {
    return new Known(KnownRecord.of(surroundings, options.day(surroundings.today()), data));
  }

  /** What was known by the day. */
  PublicRecord record() {
    return record;
  }

  /** The record with what came later too. */
  PublicRecord whole() {
    return whole;
  }

  /** The day. */
  LocalDate day() {
    return day;
  }

  /** Whether every tier list of an edition is held. */
  boolean isComplete(int edition) {
    return record
        .coverage(RecordList.PLACEMENTS, edition)
        .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .isPresent();
  }

  /** The last edition known. */
  Edition latest() {
    return record.editions().getLast();
  }

  /** Editions in the record that came out after the day. */
  List<Edition> later() {
    return new KnownRecord(whole, record, day).later();
  }

  /**
   * The edition of a year as typed.
   *
   * @throws Fault if it is no year, or no edition of that year is known
   */
  Edition edition(String text) {
    return new KnownRecord(whole, record, day).edition(text);
  }

  /**
   * The government of a code or name as typed.
   *
   * @throws Fault if there is none, with those that may be meant
   */
  Country country(String text) {
    return record.findCountry(text).orElseThrow(() -> unknown(text));
  }

  private Fault unknown(String text) {
    String near =
        record.suggestCountries(text).stream()
            .map(country -> country.officialName() + " (" + country.code() + ")")
            .collect(Collectors.joining(", "));
    return Fault.notFound(
        "there is no government \""
            + text
            + "\" in the record; "
            + (near.isEmpty() ? "" : "did you mean " + near + "? ")
            + "see all of them with: tierline tiers "
            + latest().year());
  }
}
