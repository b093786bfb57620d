package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
  @TempDir private Path folder;

  @Test
  void writesTheDataPackageAsKnownByADay() throws IOException {
    Path out = folder.resolve("data");
    var run = CommandRun.of("publish", "--data", out.toString(), "--on", "2003-12-31");
    assertThat(run.err()).isEqualTo("written: " + out + ", 58 files\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(Files.readAllLines(out.resolve("editions.csv"))).hasSize(4);
    assertThat(out.resolve("placements.parquet")).isNotEmptyFile();
    assertThat(out.resolve("SHA256SUMS")).isNotEmptyFile();
  }

  @Test
  void writesTheSiteAsKnownByADayAndLeavesItOnceItIsThere() throws IOException {
    Path out = folder.resolve("site");
    String[] words = {
      "publish",
      "--site",
      out.toString(),
      "--on",
      "2002-12-31",
      "--languages",
      "ko",
      "--host",
      "https://example.org/"
    };
    var run = CommandRun.of(words);
    assertThat(run.err()).startsWith("written: " + out + ": ");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(out.resolve("index.html")).content().contains("As known on 2002-12-31");
    assertThat(out.resolve("ko/editions/2002.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"https://example.org/ko/editions/2002.html\">");
    assertThat(out.resolve("fr")).doesNotExist();
    assertThat(out.resolve("editions/2003.html")).doesNotExist();
    assertThat(CommandRun.of(words).err()).startsWith("nothing to do: " + out + ": ");
  }

  @Test
  void whatASiteIsAskedForIsToldWhereItIsWrong() {
    assertThat(CommandRun.of("publish", "--languages", "en").err())
        .contains("--languages, --host and --pictures go with --site DIR");
    assertThat(CommandRun.of("publish", "--site", "x", "--languages", "de").err())
        .contains("\"de\" is no language of the site; they are en, ko, es, fr");
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
  void writesAnEditionAsPdf() {
    Path out = folder.resolve("2001.pdf");
    var run =
        CommandRun.of(
            "publish", "--edition", "2001", "--pdf", out.toString(), "--on", "2001-12-31");
    assertThat(run.err()).startsWith("written: " + out + ", ").endsWith(" pages\n");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(out).isNotEmptyFile();
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

  @Test
  void whatAnybodyElseKeepsThereStays() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "a,b\n");
    var run = CommandRun.of("publish", "--data", folder.toString(), "--on", "2003-12-31");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("holds mine.csv, not part of the data package");
    assertThat(folder.toFile().list()).containsExactly("mine.csv");
  }

  @Test
  void helpSaysThatWhatWasAddedStaysOut() {
    assertThat(CommandRun.of("publish", "--help").out())
        .contains("what you added", "Example: tierline publish --data");
  }
}
