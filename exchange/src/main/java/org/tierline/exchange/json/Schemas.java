package org.tierline.exchange.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of all answers, as {@code docs/schemas} holds them. */
public final class Schemas {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private Schemas() {}

  /**
   * One schema, taken apart: maps, lists, text, numbers and truth values.
   *
   * @param name of its file without ending, like "tiers-1"
   * @throws IllegalArgumentException if there is none
   */
  public static Map<String, Object> of(String name) {
    try (var in = Schemas.class.getResourceAsStream("schemas/" + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("no schema \"" + name + "\"");
      }
      return JsonMapper.shared().readValue(in, OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
