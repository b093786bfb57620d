package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command understands; {@code PublishTest} of {@code serve} has it publish. */
class PublishCommandTest {
  @TempDir private Path folder;

  @Test
  void whatASiteIsAskedForIsToldWhereItIsWrong() {
    assertThat(CommandRun.of("publish", "--languages", "en").err())
        .contains("--languages, --host and --pictures go with --site DIR");
    assertThat(CommandRun.of("publish", "--site", "x", "--host", "example.org").err())
        .contains("\"example.org\" is no address of a site");
  }

  @Test
  void wantsToKnowWhatToPublish() {
    var run = CommandRun.of("publish");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err())
        .contains("publish wants exactly one of: --data DIR; --site DIR; --edition");
  }

  @Test
  void anEditionAndItsFileGoTogether() {
    var noFile = CommandRun.of("publish", "--edition", "2025");
    assertThat(noFile.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(noFile.err()).contains("--edition goes with --pdf FILE");
    var noEdition = CommandRun.of("publish", "--pdf", folder.resolve("x.pdf").toString());
    assertThat(noEdition.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(noEdition.err()).contains("--pdf goes with --edition EDITION");
    var unknown =
        CommandRun.of("publish", "--edition", "1999", "--pdf", folder.resolve("x.pdf").toString());
    assertThat(unknown.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(unknown.err()).contains("there was no 1999 edition: the first is of 2001");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingIsPublishedOfATimeBeforeTheFirstEdition() {
    var run =
        CommandRun.of("publish", "--data", folder.resolve("o").toString(), "--on", "2000-01-01");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("by 2000-01-01 no edition had come out");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data x", "--site x", "--edition 2025 --pdf x"})
  void whereNothingPublishesItSaysWhatDoes(String what) {
    var run = CommandRun.of(("publish " + what).split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.NOT_AVAILABLE);
    assertThat(run.err()).contains("./tierline publish starts it");
  }

  @Test
  void helpSaysThatWhatWasAddedStaysOut() {
    assertThat(CommandRun.of("publish", "--help").out())
        .contains("what you added", "Example: tierline publish --data");
  }
}
