package org.tierline.exchange.file;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.exchange.Fault;

class OutputFolderTest {
  private static final Set<String> OWN = Set.of("one.csv", "two.csv");

  @TempDir private Path folder = Path.of("");

  private static void check(Path folder) {
    OutputFolder.check(folder, OWN, "the list", there -> Files.exists(there.resolve("one.csv")));
  }

  @Test
  void letsPassAFolderThatIsAbsentEmptyOrWrittenBefore() throws IOException {
    assertThatCode(() -> check(folder.resolve("absent"))).doesNotThrowAnyException();
    assertThatCode(() -> check(folder)).doesNotThrowAnyException();
    Files.createFile(folder.resolve(".hidden"));
    Files.createFile(folder.resolve("one.csv"));
    assertThatCode(() -> check(folder)).doesNotThrowAnyException();
  }

  @Test
  void refusesAFolderWithFilesOfAnythingElse() throws IOException {
    Files.createFile(folder.resolve("one.csv"));
    for (String name : new String[] {"a", "b", "c", "d"}) {
      Files.createFile(folder.resolve(name));
    }
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(Fault.class)
        .hasMessage(
            folder
                + ": holds a, b, c and 1 more, not part of the list; nothing was written."
                + " Name a folder that is empty or isn't there yet");
  }

  @Test
  void refusesFilesOfItsOwnNamesThatItDidNotWrite() throws IOException {
    Files.createFile(folder.resolve("two.csv"));
    assertThatThrownBy(() -> check(folder))
        .isInstanceOf(Fault.class)
        .hasMessageStartingWith(folder + ": holds files (two.csv) that aren't of the list");
  }

  @Test
  void saysThatAFileIsNoFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("taken"));
    assertThatThrownBy(() -> check(file))
        .isInstanceOf(Fault.class)
        .hasMessageStartingWith(file + ": is a file, not a folder");
  }
}
