package org.tierline.publication.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Notices;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.testkit.Golden;

class DataPackageTest {
  private static final DataPackage.Progress UNWATCHED = (_, _) -> {};

  @TempDir private Path folder;

  private static List<DataFile> small(LocalDate day) {
    var release = Release.of(Packages.small(), day);
    return DataPackage.files(release, DataPackage.tables(release.record()), UNWATCHED);
  }

  private static String text(List<DataFile> files, String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyMachineWritesTheBytesOfThisList() throws IOException {
    Golden.check(
        Path.of("src/test/golden/data-package-sums.txt"), text(small(Packages.DAY), "SHA256SUMS"));
  }

  @Test
  void neitherTheDayNorTheMachineChangesAByte() {
    String first = text(small(Packages.DAY), "SHA256SUMS");
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(text(small(Packages.DAY.plusYears(5)), "SHA256SUMS")).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesTheBuiltInRecordTwiceAlikeAndReplacesItself() throws IOException {
    Path again = folder.resolve("again");
    DataPackage.write(RecordFiles.builtIn(), Packages.DAY, again, UNWATCHED);
    var files = DataPackage.write(RecordFiles.builtIn(), Packages.DAY, again, UNWATCHED);
    try (var listed = Files.list(again)) {
      assertThat(listed).containsExactlyInAnyOrderElementsOf(files);
    }
    for (Path file : files) {
      assertThat(Files.mismatch(file, Packages.builtIn().resolve(file.getFileName())))
          .as("first byte that differs in %s", file.getFileName())
          .isEqualTo(-1);
    }
  }

  @Test
  void theSumsAreThoseOfAllOtherFiles() throws IOException {
    var lines = Files.readAllLines(Packages.builtIn().resolve("SHA256SUMS"));
    try (var files = Files.list(Packages.builtIn())) {
      assertThat(lines)
          .containsExactlyElementsOf(
              files
                  .filter(file -> !file.endsWith("SHA256SUMS"))
                  .sorted()
                  .map(
                      file -> {
                        try {
                          String name = file.getFileName().toString();
                          return new DataFile(name, Files.readAllBytes(file)).sha256()
                              + "  "
                              + name;
                        } catch (IOException e) {
                          throw new UncheckedIOException(e);
                        }
                      })
                  .toList());
    }
  }

  @Test
  void whatWasNotKnownByTheDayIsLeftOut() {
    var files = small(LocalDate.of(2023, 12, 31));
    assertThat(text(files, "placements.csv").lines().skip(1))
        .hasSize(4)
        .noneMatch(line -> line.startsWith("2024"));
    assertThat(text(files, "README.md")).contains(".known-2023-12-31, as known by 2023-12-31");
    assertThat(text(small(Packages.DAY), "README.md"))
        .contains("as known by 2026-01-02")
        .doesNotContain("known-");
  }

  @Test
  void theNoticeStandsFirst() {
    var files = small(Packages.DAY);
    assertThat(text(files, "README.md").lines().skip(2).findFirst())
        .hasValue("**" + Notices.FULL + "**");
    assertThat(text(files, "CODEBOOK.md").lines().skip(2).findFirst())
        .hasValue("**" + Notices.FULL + "**");
    assertThat(text(files, "CITATION.cff")).contains(Notices.INDEPENDENCE);
  }

  @Test
  void everyTableAndColumnIsInTheCodebook() {
    String codebook = text(small(Packages.DAY), "CODEBOOK.md");
    for (DataTable table : DataPackage.tables(Packages.small())) {
      assertThat(codebook).contains("\n## " + table.name() + "\n");
      assertThat(table.columns())
          .allSatisfy(
              column -> {
                assertThat(column.description()).endsWith(".");
                assertThat(codebook).contains("| `" + column.name() + "` | ");
              });
    }
  }

  @Test
  void nothingOfAnybodyElseIsTouched() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> DataPackage.write(Packages.small(), Packages.DAY, folder, UNWATCHED))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("holds notes.txt, not part of the data package; nothing was written");
    assertThat(names()).containsExactly("notes.txt");
    Files.delete(folder.resolve("notes.txt"));
    Files.writeString(folder.resolve("README.md"), "mine");
    assertThatThrownBy(() -> DataPackage.write(Packages.small(), Packages.DAY, folder, UNWATCHED))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("that aren't of the data package");
    assertThat(Files.readString(folder.resolve("README.md"))).isEqualTo("mine");
  }

  @Test
  void aWriteThatFailsLeavesNothing() throws IOException {
    // What is written beside its place first can't be where a folder stands.
    Path taken = folder.resolve(".README.md." + ProcessHandle.current().pid() + ".part");
    Files.createDirectory(taken);
    Files.writeString(taken.resolve("inside"), "");
    assertThatThrownBy(() -> DataPackage.write(Packages.small(), Packages.DAY, folder, UNWATCHED))
        .isInstanceOf(Fault.class);
    Files.delete(taken.resolve("inside"));
    assertThat(names()).allMatch(name -> name.startsWith(".README.md"));
  }

  private List<String> names() {
    return Arrays.stream(Objects.requireNonNull(folder.toFile().list())).sorted().toList();
  }
}
