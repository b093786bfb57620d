package org.tierline.cli.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The site as it is to be written.
 *
 * @param folder where
 * @param languages the codes of the languages of its frame, as typed; empty for all
 * @param host where it will be reached, like {@code https://example.org}
 * @param pictures whether each map and strip is written as PNG too
 */
public record WantedSite(
    Path folder, List<String> languages, Optional<String> host, boolean pictures) {

  /** Copies. */
  public WantedSite {
    languages = List.copyOf(languages);
  }
}
