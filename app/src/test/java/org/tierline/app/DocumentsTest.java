package org.tierline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.record.PublicRecord;
import org.tierline.record.Source;

/** What the documents at the front door say is held to what the program has. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");

  /** What gives more rows than this is credited by name. */
  private static final int CREDITED = 100;

  @Test
  void everySourceOfMoreThanAHundredRowsIsCredited() throws IOException {
    PublicRecord record = RecordFiles.builtIn();
    String readme = Files.readString(ROOT.resolve("README.md"));
    String citation = Files.readString(ROOT.resolve("CITATION.cff"));
    var sources = new TreeSet<String>();
    rowsBySource(record)
        .forEach(
            (id, rows) -> {
              if (rows > CREDITED && isDocument(record.source(id).orElseThrow())) {
                sources.add(id);
              }
            });

    assertThat(sources).contains("kelley", "factbook");
    for (String id : sources) {
      assertThat(readme).as("README credits %s", id).contains("`" + id + "`");
      assertThat(citation).as("CITATION.cff credits %s", id).contains("notes: " + id);
    }
  }

  @Test
  void theReadmesLibraryExampleIsTheOneThatIsTested() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    Path test = ROOT.resolve("law/src/test/java/org/tierline/law/example/LibraryUseTest.java");
    List<String> lines = Files.readAllLines(test);
    int from = lines.indexOf("    // readme") + 1;
    int until = lines.indexOf("    // end");

    assertThat(until).isGreaterThan(from);
    for (String line : lines.subList(from, until)) {
      assertThat(readme.lines().map(String::strip)).contains(line.strip());
    }
  }

  private static boolean isDocument(Source source) {
    return !Set.of(Source.Kind.MEMORY, Source.Kind.INFERENCE).contains(source.kind());
  }

  private static Map<String, Integer> rowsBySource(PublicRecord record) {
    var rows = new HashMap<String, Integer>();
    var tables = record.tables();
    tables.placements().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.waivers().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.determinations().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.childSoldiers().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.policyOrPattern().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.instruments().forEach(row -> count(row.basis().sourceIds(), rows));
    tables.globalFigures().forEach(row -> count(row.basis().sourceIds(), rows));
    return rows;
  }

  private static void count(List<String> sources, Map<String, Integer> rows) {
    sources.forEach(id -> rows.merge(id, 1, Integer::sum));
  }
}
