package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition written whole. */
class EditionFilesTest {
  @TempDir private Path folder;

  @Test
  void writesJsonAndLists() throws IOException {
    Path out = folder.resolve("edition-2025");
    var run = CommandRun.of("edition", "2025", "--out", out.toString());
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out()).isEmpty();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "edition.json", "governments.csv", "waivers.csv", "restrictions.csv");
    }
    assertThat(Schemas.faults("edition-1", Files.readString(out.resolve("edition.json"))))
        .isEmpty();
    assertThat(Files.readAllLines(out.resolve("governments.csv"))).hasSize(189);
    assertThat(Files.readAllLines(out.resolve("restrictions.csv")))
        .hasSize(21)
        .anyMatch(line -> line.startsWith("FY2026,PRK,notHeld"));
  }

  @Test
  void replacesTheSameEditionAndNothingElse() throws IOException {
    String out = folder.resolve("out").toString();
    assertThat(CommandRun.of("edition", "2025", "--out", out).code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(CommandRun.of("edition", "2025", "--out", out).code()).isEqualTo(ExitCode.ANSWERED);
    String before = Files.readString(Path.of(out, "edition.json"));
    var other = CommandRun.of("edition", "2024", "--out", out);
    assertThat(other.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(other.err()).contains("that aren't of the 2024 edition; nothing was written");
    assertThat(Files.readString(Path.of(out, "edition.json"))).isEqualTo(before);
    Files.writeString(Path.of(out, "notes.txt"), "mine");
    assertThat(CommandRun.of("edition", "2025", "--out", out).err())
        .contains("holds notes.txt, not part of the 2025 edition");
  }

  @Test
  void anEmptyNameIsNoFolder() {
    var run = CommandRun.of("edition", "2025", "--out", "");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("--out: \"\" names nothing");
  }

  @Test
  void writesNothingWhereTheFolderCantBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file");
    var run = CommandRun.of("edition", "2025", "--out", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("taken", "is a file, not a folder");
    assertThat(Files.readString(file)).isEqualTo("a file");
  }
}
