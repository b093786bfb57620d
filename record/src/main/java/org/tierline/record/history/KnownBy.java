package org.tierline.record.history;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tierline.law.definition.DueDate;
import org.tierline.record.Edition;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;
import org.tierline.record.Source;

/**
 * The record as far as it could be known by a day: editions that had come out, and determinations
 * and ratifications that had been made. How well a cell is founded stays as it is today.
 */
public final class KnownBy {
  private KnownBy() {}

  /** The rows known by a day; the same record if that is all of it. */
  public static PublicRecord of(PublicRecord record, LocalDate day) {
    var tables = record.tables();
    Set<Integer> out = new HashSet<>();
    for (var edition : tables.editions()) {
      if (!outFrom(record, edition).isAfter(day)) {
        out.add(edition.year());
      }
    }
    var successions = only(tables.successions(), row -> row.edition() <= day.getYear());
    var editions = only(tables.editions(), row -> out.contains(row.year()));
    var determinations = only(tables.determinations(), row -> isSigned(row, day));
    var instruments = only(tables.instruments(), row -> isJoined(row, day));
    var figures = only(tables.globalFigures(), row -> out.contains(row.year() + 1));
    if (successions.size() == tables.successions().size()
        && editions.size() == tables.editions().size()
        && determinations.size() == tables.determinations().size()
        && instruments.size() == tables.instruments().size()
        && figures.size() == tables.globalFigures().size()) {
      return record;
    }
    return new PublicRecord(
        record.recordVersion(),
        new RecordTables(
            tables.sources(),
            tables.countries(),
            successions,
            editions,
            only(tables.placements(), row -> out.contains(row.edition())),
            only(tables.waivers(), row -> out.contains(row.edition())),
            determinations,
            only(tables.childSoldiers(), row -> out.contains(row.edition())),
            only(tables.policyOrPattern(), row -> out.contains(row.edition())),
            instruments,
            figures,
            tables.coverage()));
  }

  /**
   * The day from which an edition counts as out: that of its release. One without such a day counts
   * from the day it was due, or from the day its source was read if that was earlier.
   */
  public static LocalDate outFrom(PublicRecord record, Edition edition) {
    if (edition.release().isPresent()) {
      return edition.release().get();
    }
    LocalDate from = DueDate.of(edition.year());
    for (var id : edition.basis().sourceIds()) {
      LocalDate read = record.source(id).map(Source::retrieved).orElse(from);
      from = read.isBefore(from) ? read : from;
    }
    return from;
  }

  private static boolean isSigned(PresidentialAction action, LocalDate day) {
    return action
        .date()
        .map(signed -> !signed.isAfter(day))
        .orElse(!LocalDate.of(action.edition(), 10, 1).isAfter(day));
  }

  private static boolean isJoined(InstrumentHeld held, LocalDate day) {
    return held.day()
        .map(joined -> !joined.isAfter(day))
        .orElse(held.year().map(year -> year <= day.getYear()).orElse(true));
  }

  private static <T> List<T> only(List<T> rows, Predicate<T> wanted) {
    for (T row : rows) {
      if (!wanted.test(row)) {
        return rows.stream().filter(wanted).toList();
      }
    }
    return rows;
  }
}
