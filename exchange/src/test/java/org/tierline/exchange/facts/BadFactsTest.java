package org.tierline.exchange.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.BadFiles;

class BadFactsTest {
  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  static List<Path> files() throws IOException {
    return BadFiles.in("facts");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void tellsWhatIsWrongWhereAndWhatToDo(Path file) throws IOException {
    BadFiles.check(file, name -> FactsReader.read(name, NOTHING));
  }

  @Test
  void holdsAFileForEachFault() throws IOException {
    assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void refusesAFolderAndAFileThatIsNotThere() {
    assertThatThrownBy(() -> FactsReader.read("src", NOTHING))
        .hasMessage("src: is a folder, not a file; name a file in it");
    assertThatThrownBy(() -> FactsReader.read("nowhere.yaml", NOTHING))
        .hasMessage("nowhere.yaml: there is no such file; check the name");
    assertThatThrownBy(() -> FactsReader.read("-", NOTHING))
        .hasMessage("standard input: is empty; an answer needs something to rest on");
  }

  @Test
  void readsNoMoreOfAnEndlessInputThanItMay() {
    int most = 10 * 1024 * 1024;
    var endless = new EndlessInput();
    assertThatThrownBy(() -> FactsReader.read("-", endless))
        .hasMessageContaining("is larger than 10 MB and was not read");
    assertThat(endless.read).isLessThanOrEqualTo(most + 64 * 1024);
  }

  /** Gives bytes without end, and counts them. */
  private static final class EndlessInput extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'a';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      Arrays.fill(into, from, from + length, (byte) 'a');
      read += length;
      return length;
    }
  }
}
