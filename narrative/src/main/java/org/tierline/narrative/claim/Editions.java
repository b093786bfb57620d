package org.tierline.narrative.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;

/** Which edition a text means where it says "this year", or nothing. */
final class Editions {
  private final PublicRecord record;
  private final Optional<LocalDate> published;

  Editions(PublicRecord record, Optional<LocalDate> published) {
    this.record = record;
    this.published = published;
  }

  /** The year so many later; empty if it isn't known. */
  static OptionalInt shift(OptionalInt year, int by) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
  }

  /** The last edition that was out on the text's day; empty where the day isn't known. */
  OptionalInt standing() {
    if (published.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate day = published.get();
    OptionalInt found = OptionalInt.empty();
    for (Edition edition : record.editions()) {
      boolean out =
          edition
              .release()
              .map(release -> !release.isAfter(day))
              .orElse(edition.year() < day.getYear());
      if (out) {
        found = OptionalInt.of(edition.year());
      }
    }
    return found;
  }

  /** The calendar year that the text calls this year. */
  OptionalInt thisYear() {
    return published.map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** Whether the record has an edition of a year. */
  boolean has(int year) {
    List<Integer> years = record.years();
    return !years.isEmpty() && years.getFirst() <= year && year <= years.getLast() + 1;
  }
}
