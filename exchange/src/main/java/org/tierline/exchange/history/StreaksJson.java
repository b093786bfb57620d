package org.tierline.exchange.history;

import java.util.List;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Streak;

/** Streaks as JSON: {@code streaks --json}. */
public record StreaksJson(int edition, List<RowJson> governments) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/streaks/1";

  /** One government. */
  public record RowJson(String country, String name, StreakJson streak) {}

  /** Streaks as JSON, in their order. */
  public static StreaksJson of(PublicRecord record, int edition, List<Streak> streaks) {
    return new StreaksJson(
        edition,
        streaks.stream()
            .map(
                streak ->
                    new RowJson(
                        streak.country(),
                        record.country(streak.country()).orElseThrow().officialName(),
                        StreakJson.of(streak)))
            .toList());
  }
}
