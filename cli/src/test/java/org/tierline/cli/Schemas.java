package org.tierline.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The JSON Schemas that users rely on, as {@code docs/schemas} holds them. */
final class Schemas {
  private static final Path FOLDER = Path.of("../docs/schemas");

  private Schemas() {}

  /**
   * What a JSON text breaks of a schema.
   *
   * @param name of the file, like "rate-1"
   */
  static List<String> faults(String name, String json) {
    String id = "urn:tierline:" + name.substring(0, name.length() - "-1".length()) + ":1";
    return registry()
        .getSchema(SchemaLocation.of(id))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static SchemaRegistry registry() {
    var byId = new TreeMap<String, String>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        byId.put("urn:tierline:" + name.replace("-1.json", "") + ":1", Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byId));
  }
}
