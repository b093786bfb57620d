package org.tierline.exchange.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.BadFiles;

class BadCasesTest {
  static List<Path> files() throws IOException {
    return BadFiles.in("cases");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void tellsWhatIsWrongWhereAndWhatToDo(Path file) throws IOException {
    BadFiles.check(file, name -> CaseFile.read(name, new ByteArrayInputStream(new byte[0])));
  }
}
