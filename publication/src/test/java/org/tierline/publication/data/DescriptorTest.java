package org.tierline.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.record.RecordFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The descriptor against the standard's own schemas, and the data against the descriptor. */
class DescriptorTest {
  private static final JsonNode DESCRIPTOR = descriptor();

  private static JsonNode descriptor() {
    return JsonMapper.shared().readTree(Packages.builtIn().resolve("datapackage.json").toFile());
  }

  private static List<JsonNode> tables() {
    return DESCRIPTOR
        .path("resources")
        .valueStream()
        .filter(resource -> resource.path("type").asString("").equals("table"))
        .toList();
  }

  private static String profile(String name) throws IOException {
    try (var in = DescriptorTest.class.getResourceAsStream("frictionless/" + name + ".json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> faults(String profile, String json) throws IOException {
    String id = "urn:frictionless:" + profile;
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7,
            builder -> builder.schemas(Map.of(id, profileOf(profile))))
        .getSchema(SchemaLocation.of(id))
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }

  private static String profileOf(String name) {
    try {
      return profile(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isADataPackageByTheStandard() throws IOException {
    assertThat(faults("datapackage", DESCRIPTOR.toString())).isEmpty();
    assertThat(tables()).hasSize(26);
    for (JsonNode table : tables()) {
      assertThat(faults("tableschema", table.path("schema").toString()))
          .as(table.path("name").asString())
          .isEmpty();
    }
  }

  @Test
  void thoseOfAnEditionAreDataPackagesToo() throws IOException {
    var data = EditionData.of(RecordFiles.builtIn(), Packages.DAY);
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    for (int edition : List.of(2001, 2025)) {
      String beside =
          new String(
              data.descriptor(edition, json, json, data.zip(edition), data.parquet(edition)),
              StandardCharsets.UTF_8);
      assertThat(faults("datapackage", beside)).isEmpty();
    }
  }

  @Test
  void theSchemaWouldFindAFault() throws IOException {
    assertThat(faults("datapackage", DESCRIPTOR.toString().replace("\"resources\"", "\"r\"")))
        .isNotEmpty();
  }

  @Test
  void everyResourceIsTheFileItSays() throws IOException {
    for (JsonNode resource : DESCRIPTOR.path("resources")) {
      Path file = Packages.builtIn().resolve(resource.path("path").asString());
      byte[] bytes = Files.readAllBytes(file);
      assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asString())
          .isEqualTo("sha256:" + new DataFile("", bytes).sha256());
    }
  }

  /** A table as DuckDB reads it from its CSV file. */
  private record Read(String name, JsonNode schema, List<String> names, Duck.Result result) {
    List<@Nullable String> cells(List<@Nullable String> row, List<String> columns) {
      var cells = new ArrayList<@Nullable String>();
      columns.forEach(column -> cells.add(row.get(names.indexOf(column))));
      return cells;
    }
  }

  private static Map<String, Read> read() throws SQLException {
    var read = new HashMap<String, Read>();
    try (var duck = new Duck()) {
      for (JsonNode table : tables()) {
        var result = duck.csv(Packages.builtIn().resolve(table.path("path").asString()));
        String name = table.path("name").asString();
        read.put(
            name,
            new Read(
                name,
                table.path("schema"),
                result.headings().stream().map(Duck.Heading::name).toList(),
                result));
        assertThat(result.rows()).as(name).hasSize(table.path("rows").asInt());
      }
    }
    return read;
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void everyCellIsWhatItsColumnSays() throws SQLException {
    var faults = new ArrayList<String>();
    for (Read table : read().values()) {
      var fields = table.schema().path("fields").valueStream().toList();
      assertThat(table.names())
          .isEqualTo(fields.stream().map(field -> field.path("name").asString()).toList());
      for (int c = 0; c < fields.size(); c++) {
        JsonNode field = fields.get(c);
        for (List<@Nullable String> row : table.result().rows()) {
          String cell = row.get(c);
          String fault = fault(field, cell);
          if (!fault.isEmpty()) {
            faults.add(table.name() + "." + field.path("name").asString() + ": " + cell + fault);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String fault(JsonNode field, @Nullable String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell == null) {
      return constraints.path("required").asBoolean(false) ? " is required" : "";
    }
    if (constraints.has("enum") && !texts(constraints.path("enum")).contains(cell)) {
      return " is none of the codes";
    }
    try {
      return switch (field.path("type").asString()) {
        case "string", "list" -> cell.isBlank() ? " is blank" : "";
        case "integer" -> ("" + Long.parseLong(cell)).equals(cell) ? "" : " is written oddly";
        case "number" -> new BigDecimal(cell).signum() < 0 ? " is negative" : "";
        case "boolean" -> cell.equals("true") || cell.equals("false") ? "" : " is no truth";
        case "date" -> LocalDate.parse(cell).toString().equals(cell) ? "" : " is no day";
        case "year" -> cell.matches("\\d{4}") ? "" : " is no year";
        default -> " has an unknown type";
      };
    } catch (RuntimeException e) {
      return " is no " + field.path("type").asString();
    }
  }

  @Test
  void everyKeyIsUniqueAndEveryReferenceIsMet() throws SQLException {
    var read = read();
    var keys = new HashMap<String, Set<List<@Nullable String>>>();
    for (Read table : read.values()) {
      var key = texts(table.schema().path("primaryKey"));
      assertThat(key).as(table.name()).isNotEmpty();
      var all = new HashSet<List<@Nullable String>>();
      for (var row : table.result().rows()) {
        var cells = table.cells(row, key);
        assertThat(cells).as(table.name()).doesNotContainNull();
        assertThat(all.add(cells)).as("%s has %s once", table.name(), cells).isTrue();
      }
      keys.put(table.name() + key, all);
    }
    int references = 0;
    for (Read table : read.values()) {
      for (JsonNode reference : table.schema().path("foreignKeys")) {
        String other = reference.path("reference").path("resource").asString();
        var there = keys.get(other + texts(reference.path("reference").path("fields")));
        assertThat(there).as("the key of %s", other).isNotNull();
        for (var row : table.result().rows()) {
          assertThat(there).contains(table.cells(row, texts(reference.path("fields"))));
        }
        references++;
      }
    }
    assertThat(references).isEqualTo(30);
  }

  @Test
  void everySourceNamedIsInTheTableOfSources() throws SQLException {
    var read = read();
    var ids = new HashSet<String>();
    Read sources = Objects.requireNonNull(read.get("sources"));
    sources.result().rows().forEach(row -> ids.add(row.get(0)));
    for (Read table : read.values()) {
      for (String column : List.of("sources", "periodSources")) {
        if (table.names().contains(column)) {
          for (var row : table.result().rows()) {
            String cell = row.get(table.names().indexOf(column));
            if (cell != null) {
              assertThat(ids).as(table.name()).contains(cell.split(";", -1));
            }
          }
        }
      }
    }
  }

  /** As the list of a column's codes is told in the codebook, so that a list's items are too. */
  @Test
  void everyItemOfAListOfCodesIsACode() {
    for (DataTable table : DataPackage.tables(RecordFiles.builtIn())) {
      for (int c = 0; c < table.columns().size(); c++) {
        var codes = table.columns().get(c).codes().stream().map(Code::value).toList();
        for (List<String> row : table.rows()) {
          if (!codes.isEmpty() && !row.get(c).isEmpty()) {
            assertThat(codes)
                .as(table.name() + "." + table.columns().get(c).name())
                .contains(row.get(c).split(";", -1));
          }
        }
      }
    }
  }

  /** A spreadsheet runs such a cell; the files are written without marks against that. */
  @Test
  void noCellIsAFormula() throws SQLException {
    for (Read table : read().values()) {
      for (var row : table.result().rows()) {
        assertThat(row)
            .as(table.name())
            .noneMatch(
                cell -> cell != null && cell.matches("(?s)[=+@\t\r-].*") && !cell.matches("-\\d+"));
      }
    }
  }
}
