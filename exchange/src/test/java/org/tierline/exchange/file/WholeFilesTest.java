package org.tierline.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;

class WholeFilesTest {
  @TempDir private Path parent = Path.of("");

  @Test
  void makesTheFolderAndShowsItsFilesWhenAllAreWhole() throws IOException {
    Path folder = parent.resolve("a/b");
    try (var files = WholeFiles.in(folder)) {
      files.write("one.txt", writer -> new PrintWriter(writer).append("eins é").flush());
      files.write("two.txt", writer -> new PrintWriter(writer).append("zwei").flush());
      assertThat(folder.resolve("one.txt")).doesNotExist();
      assertThat(files.commit())
          .containsExactly(folder.resolve("one.txt"), folder.resolve("two.txt"));
    }
    assertThat(folder.resolve("one.txt")).hasContent("eins é");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
  }

  @Test
  void leavesNothingBehindWhenTheContentFails() throws IOException {
    Files.writeString(parent.resolve("one.txt"), "as before");
    assertThatThrownBy(
            () -> {
              try (var files = WholeFiles.in(parent)) {
                files.write("one.txt", writer -> new PrintWriter(writer).append("half").flush());
                files.write(
                    "two.txt",
                    _ -> {
                      throw new IllegalStateException("on purpose");
                    });
                files.commit();
              }
            })
        .hasMessage("on purpose");
    assertThat(parent.resolve("one.txt")).hasContent("as before");
    try (var left = Files.list(parent)) {
      assertThat(left).containsExactly(parent.resolve("one.txt"));
    }
  }

  @Test
  void saysThatAFileIsNoFolder() throws IOException {
    Path file = Files.createFile(parent.resolve("taken"));
    assertThatThrownBy(() -> WholeFiles.in(file))
        .isInstanceOf(Fault.class)
        .hasMessageStartingWith(file + ": can't be used as a folder to write to");
  }

  @Test
  void saysThatAFolderIsInTheWay() throws IOException {
    Files.createDirectories(parent.resolve("one.txt/full"));
    assertThatThrownBy(
            () -> {
              try (var files = WholeFiles.in(parent)) {
                files.write("one.txt", _ -> {});
                files.commit();
              }
            })
        .isInstanceOf(Fault.class)
        .hasMessageContaining("can't be written");
  }
}
