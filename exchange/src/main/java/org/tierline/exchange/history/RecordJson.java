package org.tierline.exchange.history;

import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;

/**
 * What was done with a record, and what it holds, as JSON.
 *
 * @param addedByYou how many placements the user added
 */
public record RecordJson(
    String done, int firstEdition, int lastEdition, int placements, int addedByYou) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/record/1";

  /** A record as JSON; 0 where it has no edition. */
  public static RecordJson of(PublicRecord record, String done) {
    var years = record.years();
    var placements = record.tables().placements();
    return new RecordJson(
        done,
        years.isEmpty() ? 0 : years.getFirst(),
        years.isEmpty() ? 0 : years.getLast(),
        placements.size(),
        (int) placements.stream().filter(row -> row.origin() instanceof Origin.AddedByYou).count());
  }
}
