package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordImportTest {
  /** The compilers' files, if they lie beside the checkout. */
  private static final Path SHARED =
      Path.of(System.getProperty("tierline.shared", "../../shared/record"));

  @TempDir Path folder;

  @Test
  void theBuiltInRecordIsWhatAnImportGives() {
    assumeTrue(
        RecordImport.isShapeOf(SHARED),
        "skipped: the compilers' files aren't at " + SHARED.toAbsolutePath().normalize());
    var result = RecordImport.from(SHARED);
    assertThat(result.issues()).extracting(Issue::text).isEmpty();
    assertThat(result.record()).contains(RecordFiles.builtIn());
  }

  @Test
  void saysWhichFilesAreMissing() {
    var result = RecordImport.from(folder);
    assertThat(result.record()).isEmpty();
    assertThat(result.issues())
        .extracting(Issue::text)
        .contains(
            "placements.csv: no such file; check the name "
                + folder.resolve("placements.csv")
                + ".");
    assertThat(RecordImport.isShapeOf(folder)).isFalse();
  }
}
