package org.tierline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.cli.Cli;
import org.tierline.cli.Console;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.serve.SiteServer;

/** The command {@code publish} in the program that can. */
class PublishTest {
  @TempDir private Path folder;

  private record Run(int code, String out, String err) {
    static Run of(String... args) {
      var out = new ByteArrayOutputStream();
      var err = new ByteArrayOutputStream();
      var in = new ByteArrayInputStream(new byte[0]);
      var console = new Console(in, out, err, Console.DEFAULT_WIDTH, false, false, false);
      var surroundings = new Surroundings(console, LocalDate.of(2026, 1, 15));
      int code = Cli.run(args, surroundings, SiteServer.elsewhere(), new Press());
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void writesTheDataPackageAsKnownByADay() throws IOException {
    Path out = folder.resolve("data");
    var run = Run.of("publish", "--data", out.toString(), "--on", "2003-12-31");
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
    var run = Run.of(words);
    assertThat(run.err()).startsWith("written: " + out + ": ");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(out.resolve("index.html")).content().contains("As known on 2002-12-31");
    assertThat(out.resolve("ko/editions/2002.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"https://example.org/ko/editions/2002.html\">");
    assertThat(out.resolve("fr")).doesNotExist();
    assertThat(out.resolve("editions/2003.html")).doesNotExist();
    assertThat(Run.of(words).err()).startsWith("nothing to do: " + out + ": ");
  }

  @Test
  void writesAnEditionAsPdf() {
    Path out = folder.resolve("2001.pdf");
    var run = Run.of("publish", "--edition", "2001", "--pdf", out.toString(), "--on", "2001-12-31");
    assertThat(run.err()).startsWith("written: " + out + ", ").endsWith(" pages\n");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void whatAnybodyElseKeepsThereStays() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "a,b\n");
    var run = Run.of("publish", "--data", folder.toString(), "--on", "2003-12-31");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("holds mine.csv, not part of the data package");
    assertThat(folder.toFile().list()).containsExactly("mine.csv");
  }

  @Test
  void aLanguageThatTheSiteDoesNotHaveIsToldWithThoseItHas() {
    var run =
        Run.of("publish", "--site", folder.resolve("site").toString(), "--languages", "ko,de");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("\"de\" is no language of the site; they are en, ko, es, fr");
    assertThat(folder).isEmptyDirectory();
  }
}
