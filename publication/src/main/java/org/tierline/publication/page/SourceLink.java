package org.tierline.publication.page;

import java.util.List;
import org.tierline.publication.frame.Published;
import org.tierline.record.Basis;
import org.tierline.record.Source;

/**
 * A source that a figure rests on, as it stands beside it.
 *
 * @param id as the record calls it
 * @param title what it is
 * @param path its entry on the page of sources
 */
public record SourceLink(String id, String title, String path) {

  /** The sources of a cell, in the record's order. */
  static List<SourceLink> of(Published published, Basis basis) {
    return of(published, basis.sourceIds());
  }

  /** Sources by id. */
  static List<SourceLink> of(Published published, List<String> ids) {
    return ids.stream()
        .map(
            id ->
                new SourceLink(
                    id,
                    published.record().source(id).map(Source::title).orElse(id),
                    "/sources#" + id))
        .toList();
  }
}
