package org.tierline.publication.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.exchange.Notices;
import org.tierline.exchange.json.Json;
import org.tierline.record.Source;

/**
 * The package as a machine reads it: {@code datapackage.json} by the Data Package standard, version
 * 2 (Frictionless Data), a table schema for each CSV file.
 */
final class Descriptor {
  static final String FILE = "datapackage.json";

  /** The package's name, by which an earlier output is told. */
  static final String NAME = "tierline-record";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  private Descriptor() {}

  /**
   * The descriptor.
   *
   * @param files all files with data; those of a table have its name
   */
  static DataFile of(Release release, List<DataTable> tables, List<DataFile> files) {
    return of(release, tables, files.stream().map(file -> resource(file, tables)).toList(), FILE);
  }

  /**
   * The descriptor of files that lie beside it and are no package: an edition's own.
   *
   * @param tables those of the edition, of which the file is told what it rests on
   * @param parquet that of the table placements
   * @param others the same edition in further formats
   */
  static DataFile beside(
      Release release, List<DataTable> tables, DataFile parquet, List<DataFile> others) {
    var placements =
        tables.stream()
            .filter(table -> table.name().equals("placements"))
            .findFirst()
            .orElseThrow();
    var resources = new ArrayList<Map<String, Object>>();
    var first = described(parquet, "placements", Optional.of(placements));
    first.put("schema", schema(placements.within(List.of())));
    resources.add(first);
    for (DataFile file : others) {
      resources.add(described(file, release.name() + "-" + format(file), Optional.empty()));
    }
    return of(release, tables, resources, parquet.name().replace(".parquet", ".metadata.json"));
  }

  private static DataFile of(
      Release release, List<DataTable> tables, List<Map<String, Object>> resources, String name) {
    var all = new LinkedHashMap<String, Object>();
    all.put("$schema", PROFILES + "datapackage.json");
    all.put("name", release.name());
    all.put("id", release.name() + "-" + release.version());
    all.put("title", release.title());
    all.put("description", Notices.FULL + " " + Readme.WHAT);
    all.put("version", release.version());
    all.put("created", release.asOf() + "T00:00:00Z");
    all.put("asOf", release.asOf().toString());
    all.put("lawVersion", release.lawVersion());
    all.put("notice", Notices.FULL);
    all.put("keywords", List.of("human trafficking", "TIP report", "tiers", "TVPA"));
    all.put("licenses", List.of(licence()));
    all.put("contributors", List.of(contributor()));
    all.put("sources", sources(release, tables));
    all.put("resources", resources);
    var text = new StringWriter();
    Json.writeBare(all, text);
    return new DataFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> contributor() {
    var contributor = new LinkedHashMap<String, Object>();
    contributor.put("title", Citation.MAINTAINERS);
    contributor.put("roles", List.of("creator"));
    return contributor;
  }

  private static Map<String, Object> licence() {
    var licence = new LinkedHashMap<String, Object>();
    licence.put("name", "CC0-1.0");
    licence.put("title", "Our own part only; the sources keep their terms, see README.md");
    licence.put("path", "https://creativecommons.org/publicdomain/zero/1.0/");
    return licence;
  }

  /** Those in the table of sources. */
  private static List<Map<String, Object>> sources(Release release, List<DataTable> tables) {
    var named =
        tables.stream()
            .filter(table -> table.name().equals("sources"))
            .flatMap(table -> table.rows().stream().map(List::getFirst))
            .collect(Collectors.toSet());
    return release.record().sources().stream()
        .filter(source -> named.contains(source.id()))
        .map(Descriptor::source)
        .toList();
  }

  private static Map<String, Object> source(Source source) {
    var map = new LinkedHashMap<String, Object>();
    map.put("title", source.title());
    if (source.where().matches("https?://[^\\s;,()\"<>]+")) {
      map.put("path", source.where());
    }
    return map;
  }

  private static Map<String, Object> resource(DataFile file, List<DataTable> tables) {
    String format = format(file);
    String stem = file.name().substring(0, file.name().length() - format.length() - 1);
    var table = tables.stream().filter(one -> one.name().equals(stem)).findFirst();
    boolean csv = format.equals("csv");
    var map = described(file, csv ? stem : stem + "-" + format, table);
    if (csv) {
      table.ifPresent(
          one -> {
            map.put("rows", one.rows().size());
            map.put("schema", schema(one));
          });
    }
    return map;
  }

  private static String format(DataFile file) {
    return file.name().substring(file.name().lastIndexOf('.') + 1);
  }

  private static Map<String, Object> described(
      DataFile file, String name, Optional<DataTable> table) {
    String format = format(file);
    boolean csv = format.equals("csv");
    var map = new LinkedHashMap<String, Object>();
    map.put("name", name);
    if (csv) {
      map.put("type", "table");
    }
    map.put("path", file.name());
    table.ifPresent(
        one -> {
          map.put("title", one.title());
          map.put("description", one.description());
        });
    map.put("format", format);
    map.put(
        "mediatype",
        switch (format) {
          case "csv" -> "text/csv";
          case "json" -> "application/json";
          case "zip" -> "application/zip";
          case "parquet" -> "application/vnd.apache.parquet";
          default -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        });
    if (csv) {
      map.put("encoding", "utf-8");
    }
    map.put("bytes", file.bytes().length);
    map.put("hash", "sha256:" + file.sha256());
    return map;
  }

  private static Map<String, Object> schema(DataTable table) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", PROFILES + "tableschema.json");
    schema.put("fields", table.columns().stream().map(Descriptor::field).toList());
    schema.put("missingValues", List.of(""));
    schema.put("primaryKey", table.key());
    if (!table.references().isEmpty()) {
      schema.put("foreignKeys", table.references().stream().map(Descriptor::reference).toList());
    }
    return schema;
  }

  private static Map<String, Object> field(Column column) {
    var field = new LinkedHashMap<String, Object>();
    field.put("name", column.name());
    if (column.type() == CellType.LIST) {
      // The standard's text has a type for lists, which its published schema doesn't know.
      field.put("type", CellType.TEXT.written());
      field.put("delimiter", ";");
    } else {
      field.put("type", column.type().written());
    }
    field.put("description", column.description());
    var constraints = new LinkedHashMap<String, Object>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.codes().isEmpty() && column.type() == CellType.TEXT) {
      constraints.put("enum", column.codes().stream().map(Code::value).toList());
      field.put("categories", column.codes().stream().map(Descriptor::category).toList());
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> category(Code code) {
    var category = new LinkedHashMap<String, Object>();
    category.put("value", code.value());
    category.put("label", code.meaning().isEmpty() ? code.value() : code.meaning());
    return category;
  }

  private static Map<String, Object> reference(Reference reference) {
    var to = new LinkedHashMap<String, Object>();
    to.put("resource", reference.table());
    to.put("fields", reference.keys());
    var map = new LinkedHashMap<String, Object>();
    map.put("fields", reference.columns());
    map.put("reference", to);
    return map;
  }
}
