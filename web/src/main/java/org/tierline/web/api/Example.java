package org.tierline.web.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.json.Json;

/**
 * What an endpoint answers to its example, from the record that is served.
 *
 * @param value taken apart; of each list only the first entries
 */
record Example(Object value) {
  /** Entries of a list that are shown. */
  static final int MOST = 2;

  /** Empty if the record that is served has no such thing. */
  static Optional<Example> of(Endpoint endpoint) {
    var request = endpoint.exampleRequest();
    try {
      var response = endpoint.answer(request, endpoint.match(request.path()).orElseThrow());
      return Optional.of(new Example(shortened(Json.parse(response.body()))));
    } catch (Fault fault) {
      return Optional.empty();
    }
  }

  /** As JSON on lines of its own. */
  String text() {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  private static Object shortened(Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, each) -> copy.put(String.valueOf(name), shortened(each)));
        yield copy;
      }
      case List<?> list -> list.stream().limit(MOST).map(Example::shortened).toList();
      default -> value;
    };
  }
}
