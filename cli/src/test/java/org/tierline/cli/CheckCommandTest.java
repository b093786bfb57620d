package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking what a text claims. */
class CheckCommandTest {
  private static final String ARTICLE = "../examples/article.txt";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void answersEachClaimWithCellsAndClause() {
    var run = CommandRun.of("check", ARTICLE);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "agrees: North Korea: on Tier 3 in the 2025 edition.",
            "PRK 2025 T3 (secondary)",
            "differs: Tier 3 bars humanitarian aid.",
            "[NOTE-NEWS]",
            "neither stored nor logged",
            "fewer than half of such answers were right")
        .doesNotContain("hope to keep");
  }

  @Test
  void tellsHowOftenADifferenceIsRightOnlyWhereThereIsOne() throws IOException {
    String file = file("agrees.txt", "North Korea is on Tier 3.");
    assertThat(CommandRun.of("check", file, "--published", "2025-09-30").out())
        .contains("agrees")
        .doesNotContain("misread");
  }

  @Test
  void marksInDataWhatIsNotSaidPlainly() throws IOException {
    String file = file("it.txt", "South Korea takes part. It is on Tier 3.");
    var json = CommandRun.of("check", file, "--published", "2025-09-30", "--json");
    assertThat(Schemas.faults("check-1", json.out())).isEmpty();
    assertThat(json.out()).contains("\"plain\" : false", "\"verdict\" : \"unclear\"");
    assertThat(CommandRun.of("check", file, "--published", "2025-09-30", "--csv").out())
        .contains("unclear", ",false");
  }

  @Test
  void printsJsonInItsSchema() {
    var run = CommandRun.of("check", ARTICLE, "--json");
    assertThat(Schemas.faults("check-1", run.out())).isEmpty();
    assertThat(Schemas.faults("check-1", run.out().replace("\"agrees\"", "\"agree\"")))
        .isNotEmpty();
    assertThat(run.out()).contains("\"verdict\" : \"differs\"", "\"grade\" : \"secondary\"");
  }

  @Test
  void printsCsvWithARowForEachClaim() {
    assertThat(CommandRun.of("check", ARTICLE, "--csv").out())
        .startsWith("kind,country,edition,value,start,end,text,verdict")
        .contains("tier,PRK,2025,T3,", "consequence,,2025,humanitarianAidBarred,");
  }

  @Test
  void takesTextAndDayOfASavedPage() throws IOException {
    String page =
        """
        <!doctype html><html><head><title>Malaysia downgraded</title>
        <meta property="article:published_time" content="2021-07-02T08:00:00+08:00"></head>
        <body><nav>Thailand is on Tier 3.</nav>
        <article><p>Malaysia was downgraded to Tier 3 this year, after three years on the watch list, in a report that
        was read with care in the country.</p></article></body></html>
        """;
    assertThat(CommandRun.of("check", file("page.html", page)).out())
        .contains("2021-07-02", "agrees: Malaysia: on Tier 3 in the 2021 edition.")
        .doesNotContain("Thailand");
  }

  @Test
  void writesAReviewOnlyInAPersonsName() throws IOException {
    String out = folder.resolve("review.jsonld").toString();
    var run = CommandRun.of("check", ARTICLE, "--reviewed-by", "A. Reader", "--out", out);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(Path.of(out)))
        .contains("\"ClaimReview\"", "\"A. Reader\"", "https://schema.org");
    assertThat(CommandRun.of("check", ARTICLE, "--json").out()).doesNotContain("ClaimReview");
    assertThat(CommandRun.of("check", ARTICLE, "--reviewed-by", "A", "--out", out).code())
        .isEqualTo(ExitCode.BAD_FILE);
  }

  @Test
  void saysWhatItCannotKnow() throws IOException {
    var noDay = CommandRun.of("check", file("a.txt", "Thailand is on Tier 3."));
    assertThat(noDay.out()).contains("unclear: Thailand: on Tier 3, edition not told.");
    assertThat(noDay.err()).contains("--published");
    var russian = CommandRun.of("check", file("b.txt", "Россия попала в худшую группу."));
    assertThat(russian.err()).contains("in no language that claims are found in");
  }

  @Test
  void measuresItselfAgainstLabels() throws IOException {
    file("documents.csv", "file,url,language,date,half,sha256\na.txt,,en,2021-07-02,tune,\n");
    file(
        "claims.csv",
        """
        file,kind,country,edition,value,start,end,verdict,note
        a.txt,tier,MYS,2021,T3,0,10,agrees,
        a.txt,move,MYS,2021,down,0,10,agrees,
        """);
    file("a.txt", "2021-07-02\nMalaysia is on Tier 3.\n");
    var run = CommandRun.of("check", "--score", folder.toString(), folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run.out())
        .containsPattern("tune +en +1 +1 +0 +1 +1.00 +0.50 +1.00")
        .contains("labelled and not found: move MYS 2021 down");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check ../examples/article.txt --published soon           | "soon" is no day
          check ../examples/article.txt --reviewed-by A --json     | --reviewed-by prints ClaimReview alone
          check ../examples/article.txt --out x.jsonld             | --out is for the ClaimReview
          """)
  void refusesWhatDoesNotGoTogether(String line, String message) {
    var run = CommandRun.of(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains(message);
  }
}
