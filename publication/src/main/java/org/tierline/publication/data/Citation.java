package org.tierline.publication.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.Notices;
import org.tierline.record.Source;

/** How to cite the package: {@code CITATION.cff} by the Citation File Format, version 1.2.0. */
final class Citation {
  static final String FILE = "CITATION.cff";

  static final String MAINTAINERS = "The Tierline maintainers";

  /** A source with so many rows is credited by name; the table sources has them all. */
  private static final int MANY_ROWS = 100;

  private Citation() {}

  static DataFile of(Release release, List<DataTable> tables) {
    var lines =
        new ArrayList<>(
            List.of(
                "cff-version: 1.2.0",
                "type: dataset",
                "title: " + quoted(release.title()),
                "message: Please cite this data set with its version, and the sources of the rows"
                    + " you use.",
                "abstract: " + quoted(Notices.FULL + " " + Readme.WHAT),
                "authors:",
                "  - name: " + MAINTAINERS,
                "version: " + quoted(release.version()),
                "date-released: " + quoted(release.asOf().toString()),
                "license: CC0-1.0"));
    var credited = credited(release.record().sources(), rowsBySource(tables));
    if (!credited.isEmpty()) {
      lines.add("# The sources with more than " + MANY_ROWS + " rows; sources.csv has them all.");
      lines.add("references:");
    }
    for (Source source : credited) {
      lines.add("  - type: data");
      lines.add("    title: " + quoted(source.title()));
      lines.add("    authors:");
      lines.add(
          "      - name: "
              + quoted(source.publisher().isEmpty() ? "not stated" : source.publisher()));
      lines.add("    notes: " + quoted(source.id()));
      if (source.where().matches("https?://[^\\s;,()\"<>]+")) {
        lines.add("    url: " + quoted(source.where()));
      }
    }
    return new DataFile(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Those with many rows, most first. */
  private static List<Source> credited(List<Source> sources, Map<String, Integer> rows) {
    return sources.stream()
        .filter(source -> rows.getOrDefault(source.id(), 0) > MANY_ROWS)
        .sorted(
            Comparator.comparingInt((Source source) -> -rows.getOrDefault(source.id(), 0))
                .thenComparing(Source::id))
        .toList();
  }

  /** How many rows of the record's own lists name each source; derived tables would count twice. */
  private static Map<String, Integer> rowsBySource(List<DataTable> tables) {
    var rows = new HashMap<String, Integer>();
    for (DataTable table : tables) {
      int at = table.headings().indexOf("sources");
      if (at >= 0 && !DataPackage.DERIVED.contains(table.name())) {
        for (List<String> row : table.rows()) {
          for (String id : row.get(at).split(";", -1)) {
            rows.merge(id, 1, Integer::sum);
          }
        }
      }
    }
    return rows;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
