package org.tierline.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;

/**
 * Something that a request may or must name.
 *
 * @param many whether several values may stand there, with commas between them
 * @param meaning one sentence
 */
record Parameter(
    String name,
    In in,
    ParameterType type,
    boolean required,
    boolean many,
    String meaning,
    String example) {

  /** Where a parameter stands. */
  enum In {
    PATH,
    QUERY
  }

  /** One that stands in the path. */
  static Parameter path(String name, ParameterType type, String meaning, String example) {
    return new Parameter(name, In.PATH, type, true, false, meaning, example);
  }

  /** One of the query that may be left out. */
  static Parameter query(String name, ParameterType type, String meaning, String example) {
    return new Parameter(name, In.QUERY, type, false, false, meaning, example);
  }

  /** One of the query with any number of values. */
  static Parameter list(String name, ParameterType type, String meaning, String example) {
    return new Parameter(name, In.QUERY, type, false, true, meaning, example);
  }

  /** The same, to be left out no longer. */
  Parameter needed() {
    return new Parameter(name, in, type, true, many, meaning, example);
  }

  /** The values in a text. */
  List<String> values(String text) {
    return many ? Arrays.asList(text.split(",", -1)) : List.of(text);
  }

  /** What is wrong with a text as its value, if anything is. */
  List<Problem> problems(String text) {
    return values(text).stream()
        .filter(value -> !type.takes(value))
        .map(value -> Problem.at(place(), "\"" + value + "\" " + type.wanted()))
        .toList();
  }

  /** As problems name it. */
  Place place() {
    return Place.of(in == In.QUERY ? "?" + name : "{" + name + "}");
  }

  /** Its JSON Schema. */
  Map<String, Object> schema() {
    return many ? new TreeMap<>(Map.of("type", "array", "items", type.schema())) : type.schema();
  }
}
