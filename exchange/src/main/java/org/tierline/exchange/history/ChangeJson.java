package org.tierline.exchange.history;

import java.util.List;
import java.util.Optional;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Change;

/**
 * A change of tier as JSON.
 *
 * @param doubtful whether either cell has no document of its own
 */
public record ChangeJson(
    String country,
    String name,
    String kind,
    Optional<String> before,
    Optional<String> now,
    boolean doubtful,
    Optional<String> addedByYou) {

  /** The schema's name and version of a list of them. */
  public static final String SCHEMA = "tierline/changes/1";

  /** Changes of an edition: {@code changes --json}. */
  public record ListJson(int edition, List<ChangeJson> changes) {}

  /** Changes as JSON, in their order. */
  public static ListJson list(PublicRecord record, int edition, List<Change> changes) {
    return new ListJson(edition, changes.stream().map(change -> of(record, change)).toList());
  }

  private static ChangeJson of(PublicRecord record, Change change) {
    return of(
        record
            .country(change.country())
            .map(country -> country.officialName())
            .orElse(change.country()),
        change);
  }

  static ChangeJson of(String name, Change change) {
    return new ChangeJson(
        change.country(),
        name,
        change.kind().written(),
        change.before().map(placement -> placement.tier().name()),
        change.now().map(placement -> placement.tier().name()),
        change.isDoubtful(),
        change.now().map(Placement::origin).flatMap(PlacementJson::addedByYou));
  }
}
