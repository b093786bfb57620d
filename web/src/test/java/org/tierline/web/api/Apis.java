package org.tierline.web.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Sites;
import org.tierline.record.PublicRecord;
import org.tierline.web.Request;
import org.tierline.web.Response;
import org.tierline.web.site.SiteSearch;

/** The API over the record that comes with the project, asked without a port. */
final class Apis {
  static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  static final PublicRecord RECORD = RecordFiles.builtIn();
  static final Api API = new Api(Sites.of(new Published(RECORD, DAY), new SiteSearch(RECORD)));

  private Apis() {}

  /** The answer to a target such as "/api/v1/placements?limit=2", whose values aren't encoded. */
  static Response get(String target) {
    return API.answer(Request.get(path(target), query(target))).orElseThrow();
  }

  static Response post(String target, String mediaType, byte[] body) {
    return API.answer(Request.post(path(target), query(target), mediaType, body)).orElseThrow();
  }

  private static String path(String target) {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  private static Map<String, String> query(String target) {
    var query = new TreeMap<String, String>();
    int mark = target.indexOf('?');
    for (String part :
        mark < 0 ? List.<String>of() : List.of(target.substring(mark + 1).split("&", -1))) {
      int equals = part.indexOf('=');
      query.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return query;
  }

  static String text(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  /** A value within JSON, by names. */
  static Object at(byte[] json, String... names) {
    Object value = Json.parse(json);
    for (String name : names) {
      if (!(value instanceof Map<?, ?> map) || map.get(name) == null) {
        throw new AssertionError("there is no " + String.join("/", names));
      }
      value = Objects.requireNonNull(map.get(name));
    }
    return value;
  }

  /**
   * What an answer breaks of a schema of docs/schemas.
   *
   * @param name like "rate-1"
   */
  static List<String> faults(String name, String json) {
    var byId = new TreeMap<String, String>();
    try (var files = Files.list(Path.of("../docs/schemas"))) {
      for (Path file : files.toList()) {
        byId.put(
            "urn:tierline:" + file.getFileName().toString().replace("-1.json", "") + ":1",
            Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults(byId, "urn:tierline:" + name.replace("-1", "") + ":1", json, true);
  }

  /**
   * What a text breaks of a schema.
   *
   * @param formats whether formats must hold too
   */
  static List<String> faults(
      Map<String, String> schemasById, String id, String json, boolean formats) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemasById))
        .getSchema(SchemaLocation.of(id))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(formats)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
