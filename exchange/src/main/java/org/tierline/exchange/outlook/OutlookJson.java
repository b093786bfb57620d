package org.tierline.exchange.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.exchange.history.ClockJson;
import org.tierline.exchange.history.PlacementJson;
import org.tierline.law.Tier;
import org.tierline.law.duty.Due;
import org.tierline.law.duty.Duty;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.outlook.Alternative;
import org.tierline.record.outlook.HeldDuties.Owed;
import org.tierline.record.outlook.Outlook;

/**
 * What the law lets the edition to come be, as JSON.
 *
 * @param basis what it is and what it rests on
 * @param duties the earliest day first
 */
public record OutlookJson(
    int edition,
    boolean needsLegalReview,
    List<String> basis,
    List<DutyJson> duties,
    List<RowJson> governments) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/outlook/1";

  /**
   * A duty.
   *
   * @param from first day in time, where there is a window
   * @param through last day in time; absent where the law names none
   * @param governments by code; none where it is owed for the edition
   */
  public record DutyJson(
      String rule,
      int edition,
      String who,
      String what,
      boolean advisory,
      Optional<LocalDate> from,
      Optional<LocalDate> through,
      String citation,
      List<String> governments) {

    static DutyJson of(Owed owed) {
      Duty duty = owed.duty();
      return new DutyJson(
          duty.provision().id(),
          duty.edition(),
          duty.who().title(),
          duty.what(),
          duty.advisory(),
          duty.due() instanceof Due.Between(LocalDate from, LocalDate through)
              ? Optional.of(from)
              : Optional.empty(),
          duty.due().lastDay(),
          duty.citation().text(),
          owed.governments().stream().map(Country::code).toList());
    }
  }

  /**
   * One government.
   *
   * @param can the tiers that the findings may lead to
   * @param yearsLeft absent where the clock isn't known or there is no limit
   * @param text the same in words
   */
  public record RowJson(
      String country,
      String name,
      PlacementJson placement,
      ClockJson clock,
      List<String> can,
      Optional<Integer> yearsLeft,
      Optional<Integer> waiversLeft,
      String text,
      List<AlternativeJson> alternatives) {}

  /**
   * What would be open otherwise.
   *
   * @param because "reading" or "cells"
   * @param countScope of another reading
   * @param fScope of another reading
   * @param editions of the doubtful cells
   */
  public record AlternativeJson(
      String because,
      Optional<String> countScope,
      Optional<String> fScope,
      List<Integer> editions,
      List<String> openings) {

    static AlternativeJson of(Alternative alternative) {
      return switch (alternative) {
        case Alternative.OtherReading(Readings readings, Set<Opening> openings) ->
            new AlternativeJson(
                "reading",
                Optional.of(readings.countScope().name()),
                Optional.of(readings.fScope().name()),
                List.of(),
                written(openings));
        case Alternative.OtherCells(List<Integer> editions, Set<Opening> openings) ->
            new AlternativeJson(
                "cells", Optional.empty(), Optional.empty(), editions, written(openings));
      };
    }

    private static List<String> written(Set<Opening> openings) {
      return openings.stream().map(ClockJson::written).toList();
    }
  }

  /** An outlook as JSON; of one government alone where the rows are narrowed to it. */
  public static OutlookJson of(Outlook outlook, List<Outlook.Row> rows) {
    return new OutlookJson(
        outlook.edition(),
        outlook.needsLegalReview(),
        OutlookWording.basis(outlook),
        outlook.duties().stream().map(DutyJson::of).toList(),
        rows.stream().map(row -> row(outlook, row)).toList());
  }

  private static RowJson row(Outlook outlook, Outlook.Row row) {
    boolean known = !row.clock().isUnsettled() && row.yearsLeft() != Integer.MAX_VALUE;
    return new RowJson(
        row.clock().country().code(),
        row.clock().country().officialName(),
        PlacementJson.of(row.clock().placement()),
        ClockJson.of(row.clock().next()),
        row.can().stream().sorted().map(Tier::name).toList(),
        known ? Optional.of(row.yearsLeft()) : Optional.empty(),
        known ? Optional.of(row.waiversLeft()) : Optional.empty(),
        OutlookWording.next(outlook, row),
        row.alternatives().stream().map(AlternativeJson::of).toList());
  }
}
