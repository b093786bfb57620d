package org.tierline.exchange.history;

import java.util.List;
import org.tierline.exchange.record.Addition;
import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;

/**
 * What was done with a record, and what it holds, as JSON.
 *
 * @param addedByYou how many placements the user added
 * @param editions the editions whose placements were changed by what was done
 */
public record RecordJson(
    String done,
    int firstEdition,
    int lastEdition,
    int placements,
    int addedByYou,
    List<EditionJson> editions) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/record/1";

  /** What was changed in an edition; see {@link Addition}. */
  public record EditionJson(
      int edition,
      boolean isNew,
      int added,
      int replaced,
      List<String> otherTier,
      int dropped,
      int withoutPlacement) {
    static EditionJson of(Addition of) {
      return new EditionJson(
          of.edition(),
          of.isNew(),
          of.added(),
          of.replaced(),
          of.retiered(),
          of.dropped(),
          of.unplaced());
    }
  }

  /** A record as JSON; 0 where it has no edition. */
  public static RecordJson of(PublicRecord record, String done, List<Addition> additions) {
    var years = record.years();
    var placements = record.tables().placements();
    return new RecordJson(
        done,
        years.isEmpty() ? 0 : years.getFirst(),
        years.isEmpty() ? 0 : years.getLast(),
        placements.size(),
        (int) placements.stream().filter(row -> row.origin() instanceof Origin.AddedByYou).count(),
        additions.stream().map(EditionJson::of).toList());
  }
}
