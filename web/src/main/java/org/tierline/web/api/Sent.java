package org.tierline.web.api;

import java.util.List;
import java.util.Optional;

/**
 * What is to be sent to an endpoint.
 *
 * @param mediaTypes that it can be sent as; the example is of the first
 * @param file how the example calls a file of it
 * @param description in sentences
 * @param schema the name of a file of {@code docs/schemas}; empty for text without one
 * @param example one such
 */
record Sent(
    List<String> mediaTypes,
    String file,
    String description,
    Optional<String> schema,
    String example) {

  Sent {
    mediaTypes = List.copyOf(mediaTypes);
  }
}
