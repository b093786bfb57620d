package org.tierline.web.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierline.web.Request;

/**
 * A request that was found to be of an endpoint, with values of the right types.
 *
 * @param values of the endpoint's parameters, by name; an empty value is left out
 */
record Call(Request request, Endpoint endpoint, SortedMap<String, String> values) {

  Call {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * The value of a parameter that must be there.
   *
   * @throws IllegalStateException if it isn't
   */
  String get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("no value of " + name));
  }

  /** The values of a parameter that may have several; none if it was left out. */
  List<String> list(String name) {
    return find(name).map(text -> endpoint.parameter(name).values(text)).orElse(List.of());
  }

  /** The values that stood in the query. */
  Map<String, String> query() {
    var query = new TreeMap<>(values);
    query.keySet().removeIf(name -> endpoint.parameter(name).in() == Parameter.In.PATH);
    return query;
  }
}
