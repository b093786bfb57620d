package org.tierline.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Notices;
import org.tierline.exchange.record.RecordFiles;

class EditionDataTest {
  private static final EditionData DATA = EditionData.of(RecordFiles.builtIn(), Packages.DAY);

  private static Map<String, byte[]> files(byte[] zip) {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    assertThat(files).containsKey(name);
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static long placements(int edition) {
    return RecordFiles.builtIn().placements(edition).size();
  }

  @Test
  void theZipIsThePackageOfThatEdition() {
    var files = files(DATA.zip(2018));
    assertThat(files.keySet())
        .contains(
            "placements.csv",
            "placements.parquet",
            "changes.csv",
            "clocks.csv",
            "countries.csv",
            "sources.csv",
            "datapackage.json",
            "CODEBOOK.md",
            "README.md",
            "CITATION.cff",
            "SHA256SUMS")
        .doesNotContain("placements-wide.csv", "determinations.csv", "tierline-record.xlsx");
    assertThat(text(files, "placements.csv").lines().skip(1))
        .hasSize((int) placements(2018))
        .allMatch(line -> line.startsWith("2018,"));
    assertThat(text(files, "editions.csv").lines()).hasSize(2);
    assertThat(text(files, "README.md"))
        .startsWith("# Tierline: the public record of trafficking tiers, 2018 edition")
        .contains(Notices.FULL, "creativecommons.org/publicdomain/zero")
        .doesNotContain("xlsx", "publish --data");
    assertThat(text(files, "datapackage.json")).contains("\"tierline-edition-2018\"");
    assertThat(text(files, "SHA256SUMS").lines()).hasSize(files.size() - 1);
  }

  @Test
  void whatItNamesIsInItAndNothingElse() {
    for (int edition : List.of(2001, 2018, 2025)) {
      var tables = DATA.tables(edition);
      var sources =
          tables.stream()
              .filter(table -> table.headings().contains("sources"))
              .flatMap(
                  table ->
                      table.rows().stream()
                          .map(row -> row.get(table.headings().indexOf("sources"))))
              .flatMap(cell -> Arrays.stream(cell.split(";", -1)))
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toSet());
      assertThat(table(tables, "sources").rows())
          .extracting(List::getFirst)
          .hasSameElementsAs(sources);
      for (var table : tables) {
        for (Reference reference : table.references()) {
          var keys = cells(table(tables, reference.table()), reference.keys());
          assertThat(keys).containsAll(cells(table, reference.columns()));
        }
      }
    }
  }

  private static DataTable table(List<DataTable> tables, String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<List<String>> cells(DataTable table, List<String> columns) {
    var at = columns.stream().map(table.headings()::indexOf).toList();
    return table.rows().stream()
        .map(row -> at.stream().map(row::get).toList())
        .filter(cells -> cells.stream().noneMatch(String::isEmpty))
        .distinct()
        .toList();
  }

  @Test
  void aLaterDayGivesTheSameBytes() {
    var later = EditionData.of(RecordFiles.builtIn(), Packages.DAY.plusYears(5));
    assertThat(later.zip(2025)).isEqualTo(DATA.zip(2025));
    assertThat(later.parquet(2025)).isEqualTo(DATA.parquet(2025));
    var earlier = EditionData.of(RecordFiles.builtIn(), LocalDate.of(2019, 1, 1));
    assertThat(text(files(earlier.zip(2018)), "README.md")).contains("as known by 2019-01-01");
  }

  @ParameterizedTest
  @ValueSource(ints = {2001, 2025})
  void theParquetIsThatOfTheZip(int edition) {
    assertThat(DATA.parquet(edition)).isEqualTo(files(DATA.zip(edition)).get("placements.parquet"));
  }

  @Test
  void theDescriptorNamesTheFilesBesideIt() {
    byte[] csv = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    assertThat(
            new String(
                DATA.descriptor(2025, csv, json, DATA.zip(2025), DATA.parquet(2025)),
                StandardCharsets.UTF_8))
        .contains(
            "\"path\" : \"2025.parquet\"",
            "\"path\" : \"2025.csv\"",
            "\"path\" : \"2025.json\"",
            "\"path\" : \"2025.zip\"",
            new DataFile("2025.zip", DATA.zip(2025)).sha256(),
            new DataFile("2025.csv", csv).sha256(),
            "\"publishedTier\"",
            Notices.FULL)
        .doesNotContain("foreignKeys");
  }
}
