package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.narrative.LabelScore;
import org.tierline.exchange.narrative.Labels;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.layout.Section;
import org.tierline.testkit.Golden;
import org.tierline.testkit.PrintedPages;
import org.tierline.testkit.PrintedReport;

/** Reading narratives from files. */
class ReadCommandTest {
  /** Where the project's documents lie, if they lie anywhere; they aren't part of it. */
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("tierline.documents", "../../shared/documents/narratives"));

  private static final String NARRATIVE =
      """
      KENYA (Tier 2)
      The Government of Kenya does not fully meet the minimum standards for the elimination of \
      trafficking but is making significant efforts to do so; therefore Kenya remained on Tier 2.
      PRIORITIZED RECOMMENDATIONS:
      • Open a shelter.
      • Train judges.
      PROSECUTION
      None.
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void showsWhatWasRead() throws IOException {
    var run = CommandRun.of("read", file("KEN.txt", NARRATIVE));
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out())
        .contains(
            "Kenya (KEN): Tier 2",
            "The sentences say: remained on Tier 2.",
            "Minimum standards fully met: no",
            "\"does not fully meet the minimum standards\"",
            "Asked for (2)",
            "1. Open a shelter");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void givesItAsJsonWithPlaces() {
    var run = CommandRun.withInput(NARRATIVE, "read", "--json", "-");
    assertThat(Schemas.faults("read-1", run.out())).isEmpty();
    assertThat(Schemas.faults("read-1", run.out().replace("\"meets\"", "\"mets\""))).isNotEmpty();
    int start = NARRATIVE.indexOf("does not fully");
    assertThat(run.out().replaceAll("\\s+", ""))
        .contains(
            "\"meets\":{\"value\":false,\"start\":%d,\"end\":%d}"
                .formatted(start, start + "does not fully meet the minimum standards".length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7                     | is a PDF that is broken; get it anew
          {"KENYA": []}                | is JSON, but not of a narrative's sections
          {\\rtf1 KENYA: TIER 2}       | is rich text (RTF); save it as PDF, HTML or plain text
          [1, 2                        | JSON
          """)
  void saysWhatAFileIsThatItCantRead(String text, String message) throws IOException {
    var run = CommandRun.of("read", file("given", text));
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).hasLineCount(1);
  }

  @Test
  void comparesAFolderWithTheRecord() throws IOException {
    file("2022-KEN.txt", NARRATIVE);
    var same = CommandRun.of("read", folder.toString(), "--against", "record");
    assertThat(same.out()).containsPattern("2022-KEN.txt +KEN +T2 +T2").contains("0 differ.");
    assertThat(same.code()).isEqualTo(ExitCode.ANSWERED);
    file("2022-TCD.txt", NARRATIVE.replace("KENYA", "CHAD"));
    file("letter.txt", NARRATIVE);
    var other = CommandRun.of("read", folder.toString(), "--against", "record");
    assertThat(other.out())
        .containsPattern("2022-TCD.txt +TCD +T2 +T2 T2WL T3 +T2WL +differs")
        .containsPattern("letter.txt +KEN +T2 +-")
        .contains("Compared 2 of 3; 1 differs.", "--edition");
    assertThat(other.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(CommandRun.of("read", folder.toString()).out())
        .contains("Read: 3 texts")
        .containsPattern("letter.txt +KEN +T2");
  }

  @Test
  void saysWhyATierDiffersFromTheRecords() throws IOException {
    file("2009-MYS.txt", "tier rating: Tier 2 Watch List - Malaysia is placed on it (2009)");
    var run = CommandRun.of("read", folder.toString(), "--against", "record");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "2009-MYS.txt: Tier 2 Watch List in the text, Tier 3 in the record of 2009 (primary: gvnet09",
            "The record has Tier 2 Watch List in 2008, the edition before.",
            "A digest's year is about");
  }

  @Test
  void readsTheOthersOfAFolderWhereOneCantBeRead() throws IOException {
    file("2022-KEN.txt", NARRATIVE);
    file("broken.pdf", "%PDF-1.7 and nothing");
    Path out = folder.resolve("out");
    var listed = CommandRun.of("read", folder.toString());
    assertThat(listed.out()).contains("Read: 1 text").containsPattern("2022-KEN.txt +KEN +T2");
    assertThat(listed.err()).startsWith("not read: ").contains("broken.pdf").hasLineCount(1);
    assertThat(listed.code()).isEqualTo(ExitCode.BAD_FILE);
    var written = CommandRun.of("read", folder.toString(), "--out", out.toString());
    assertThat(written.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(Files.readString(out.resolve("issues.csv"))).contains("broken.pdf,not read: ");
    assertThat(out.resolve("2022-KEN.json")).exists();
  }

  @Test
  void saysWhatIsMissingForTheLaw() throws IOException {
    String letter = file("letter.txt", NARRATIVE.replace("KENYA", "RURITANIA"));
    String out = folder.resolve("out").toString();
    assertThat(CommandRun.of("read", letter, "--out", out).out())
        .contains("Edition not told by the text: 1.", "--edition YEAR")
        .contains("Government not known by its name: 1.");
    String later = folder.resolve("later").toString();
    assertThat(CommandRun.of("read", letter, "--edition", "2022", "--out", later).out())
        .doesNotContain("--edition YEAR");
  }

  @Test
  void writesAWholeEditionFromItsPrint() throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    var texts = new ArrayList<String>();
    try (var files = Files.newDirectoryStream(DOCUMENTS, "2018-???.txt")) {
      for (Path file : files) {
        texts.add(PrintedPages.latin(Files.readString(file)));
      }
    }
    texts.sort(null);
    Path report = folder.resolve("report.pdf");
    Files.write(report, PrintedPages.inColumns(2).of(PrintedReport.of(2018, texts)));
    Path out = folder.resolve("out");
    var run = CommandRun.of("read", report.toString(), "--out", out.toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out()).contains("125 narratives read from 1 document", "0 wrong.", "issues.csv");
    assertThat(run.err()).isEmpty();
    try (var files = Files.newDirectoryStream(out, "2018-???.json")) {
      assertThat(files).hasSize(125);
    }
    String json = Files.readString(out.resolve("2018-KEN.json"));
    assertThat(Schemas.faults("read-1", json)).isEmpty();
    assertThat(out.resolve("report.pdf.txt")).content().contains("\nKENYA: TIER 2\n");
    assertThat(out.resolve("issues.csv")).content().startsWith("file,document,issue");
  }

  @Test
  void showsTheExample() throws IOException {
    var run = CommandRun.of("read", "../examples/narrative.txt");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    Golden.check(Path.of("src/test/golden/read-example.txt"), run.out());
  }

  @Test
  void measuresOrComparesNotBoth() {
    var run = CommandRun.of("read", "x", "--score", "labels", "--against", "record");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("--score and --against exclude each other");
  }

  @Test
  void aTextMayBeOfAnEditionThatIsTold() throws IOException {
    var run =
        CommandRun.of(
            "read", file("letter.txt", NARRATIVE), "--against", "record", "--edition", "2022");
    assertThat(run.out()).contains("Compared 1 of 1; 0 differ.");
    assertThat(CommandRun.of("read", "x.txt", "--against", "memory").err())
        .contains("\"memory\" is nothing to compare with; write --against record");
  }

  @Test
  void measuresAgainstLabels() throws IOException {
    var file = new NarrativeFile("KEN.txt", NARRATIVE);
    file("KEN.txt", NARRATIVE);
    Path labels = Files.createDirectory(folder.resolve("labels"));
    int item = NARRATIVE.indexOf("Open a shelter");
    Files.writeString(
        labels.resolve("documents.csv"),
        "country,edition,half,kinds,address,sha256,characters\n"
            + "KEN,2022,tune,fact;recommendation,,%s,%d\n"
                .formatted(file.sha256(), NARRATIVE.length()));
    Files.writeString(
        labels.resolve("facts.csv"),
        "country,start,end,fact,value\nKEN,,,meets,no\nKEN,,,significantEfforts,no\n");
    Files.writeString(
        labels.resolve("recommendations.csv"),
        "country,start,end,indicia,actors,protects\nKEN,%d,%d,PROTECT,,\n"
            .formatted(item, item + "Open a shelter".length()));
    var run = CommandRun.of("read", "--score", labels.toString(), folder.toString());
    // One fact is labelled against the text, and one of the two items isn't labelled.
    assertThat(run.out().replaceAll(" +", " "))
        .contains(
            " facts 1 1 1 1 0.500 0.500 0.500",
            " recommendations 1 1 1 0 0.500 1.000 0.667",
            "is missed.",
            "held: texts held back from that");
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCES);
  }

  @Test
  void everyTierOf2018IsReadAsTheRecordHasIt() throws IOException {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    var record = RecordFiles.builtIn();
    var reader = new NarrativeReader(record);
    var name = Pattern.compile("2018-([A-Z]{3})\\.txt");
    int read = 0;
    for (var file :
        NarrativeFile.readAll(
            DOCUMENTS.toString(), InputStream.nullInputStream(), new ArrayList<>())) {
      var match = name.matcher(Path.of(file.name()).getFileName().toString());
      if (!match.matches()) {
        continue;
      }
      var narrative = reader.read(file.text());
      Tier tier =
          record.placements(2018).stream()
              .filter(placement -> placement.country().equals(match.group(1)))
              .findFirst()
              .orElseThrow()
              .tier();
      assertThat(narrative.tier()).as(file.name()).hasValue(tier);
      assertThat(narrative.sections()).as(file.name()).hasSize(tier == Tier.SC ? 3 : 6);
      assertThat(narrative.section(Section.Kind.PROFILE)).as(file.name()).isPresent();
      assertThat(narrative.recommendations().isEmpty()).as(file.name()).isEqualTo(tier == Tier.SC);
      read++;
    }
    assertThat(read).isEqualTo(125);
  }

  @Test
  void aPlacementIsExplainedWithItsOwnNarrativeOfADocumentOfMany() throws IOException {
    String document =
        file(
            "two.txt",
            NARRATIVE.replace("KENYA", "CHAD").replace("Kenya", "Chad") + "\n" + NARRATIVE);
    var run = CommandRun.of("explain", "KEN", "2022", "--document", document);
    assertThat(run.out()).contains("What its narrative states", "Open a shelter");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    var other = CommandRun.of("explain", "UGA", "2022", "--document", document);
    assertThat(other.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(other.err())
        .contains("has narratives on Chad, Kenya, none on Uganda")
        .hasLineCount(1);
  }

  @Test
  void aNarrativeOnAGovernmentOutsideTheRecordExplainsNoOther() {
    var run = CommandRun.of("explain", "AGO", "2018", "--document", "../examples/narrative.txt");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("has narratives on RURITANIA, none on Angola").hasLineCount(1);
  }

  @Test
  void twoTextsOnOneGovernmentAreNamedBesideTheTables() throws IOException {
    file("2022-KEN.txt", NARRATIVE);
    file("2022-KEN-copy.txt", NARRATIVE.replace("Open a shelter", "Open two shelters"));
    Path out = folder.resolve("both");
    CommandRun.of("read", folder.toString(), "--out", out.toString());
    assertThat(Files.readString(out.resolve("issues.csv")))
        .contains("2022-KEN.txt,\"one of several texts on KEN 2022; the tables hold what")
        .contains("2022-KEN.json has, not this one")
        .doesNotContain("1 folder");
    assertThat(Files.readAllLines(out.resolve("narratives.csv"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("recommendations.csv"))).hasSize(3);
  }

  @Test
  void editionsBeginIn2001() {
    var run = CommandRun.of("read", "x.txt", "--edition", "1999");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("\"1999\" is no edition of the report; its first is of 2001");
  }

  @Test
  void whatIsNoNarrativeGivesNothingButThat() throws IOException {
    var run =
        CommandRun.of("read", file("list.txt", "Shopping list. Eggs, milk and not 5 apples."));
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("this may be no narrative")
        .doesNotContain("Key reasons", "Reported");
  }

  @Test
  void aReadingWithoutFactsIsNamedToTheLaw() {
    var read = CommandRun.withInput(NARRATIVE, "read", "--json", "-");
    assertThat(CommandRun.withInput(NARRATIVE, "read", "-").out().replaceAll("\\s+", " "))
        .contains("give --edition YEAR");
    var rated = CommandRun.withInput(read.out(), "rate", "-");
    assertThat(rated.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(rated.err()).contains("an answer without facts").hasLineCount(1);
  }

  @Test
  void anEditionThatHadNotComeOutIsNotRead() throws IOException {
    String text = file("2022-KEN.txt", NARRATIVE);
    var refused = CommandRun.of("read", text, "--on", "2022-07-18");
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains(
            "2022-KEN.txt: is on the 2022 edition, which came out on 2022-07-19, after 2022-07-18; ask"
                + " for a later day (--on)")
        .hasLineCount(1);
    assertThat(CommandRun.of("read", text, "--on", "2022-07-19").code())
        .isEqualTo(ExitCode.ANSWERED);
    file("2021-TCD.txt", NARRATIVE.replace("KENYA", "CHAD"));
    var listed =
        CommandRun.of("read", folder.toString(), "--on", "2022-07-18", "--against", "record");
    assertThat(listed.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(listed.out()).contains("2021-TCD.txt").doesNotContain("2022-KEN.txt");
    assertThat(listed.err()).startsWith("not read: ").contains("2022-KEN.txt").hasLineCount(1);
    Path out = folder.resolve("out");
    CommandRun.of("read", folder.toString(), "--on", "2022-07-18", "--out", out.toString());
    assertThat(out.resolve("2021-TCD.json")).exists();
    assertThat(out.resolve("2022-KEN.txt")).doesNotExist();
    assertThat(out.resolve("issues.csv")).content().contains("which came out on 2022-07-19");
  }

  @Test
  void aPlacementIsNotExplainedByWhatCameLater() throws IOException {
    var run =
        CommandRun.of(
            "explain",
            "KEN",
            "2021",
            "--on",
            "2022-07-18",
            "--document",
            file("2022-KEN.txt", NARRATIVE));
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("is on the 2022 edition, which came out on 2022-07-19");
  }

  @Test
  void aDocumentOnAnotherEditionIsSaidToBe() throws IOException {
    String document = file("2022-KEN.txt", NARRATIVE);
    String note = "this document is on the 2022 edition, and not on that of 2021, which was asked";
    var run = CommandRun.of("explain", "KEN", "2021", "--document", document);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().replaceAll("\\s+", " ")).contains("Note: " + note);
    var json = CommandRun.of("explain", "KEN", "2021", "--json", "--document", document);
    assertThat(json.out()).contains("\"message\" : \"" + note, "\"edition\" : 2022");
    assertThat(Schemas.faults("explain-1", json.out())).isEmpty();
    assertThat(CommandRun.of("explain", "KEN", "2022", "--document", document).out())
        .doesNotContain("this document is on");
  }

  @Test
  void saysWhatOfAFolderIsPassedOver() throws IOException {
    file("2022-KEN.txt", NARRATIVE);
    file("index.csv", "a,b");
    file(".hidden", "x");
    Files.createDirectory(folder.resolve("old"));
    Files.createDirectory(folder.resolve("new"));
    var run = CommandRun.of("read", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.err())
        .isEqualTo(
            "not read: "
                + folder
                + ": 2 folders (new, old) and 1 file of another kind (index.csv); a folder is read"
                + " without the folders in it\n");
    Files.delete(folder.resolve("2022-KEN.txt"));
    assertThat(CommandRun.of("read", folder.toString()).err())
        .contains("holds no document (.txt, .html, .pdf, .json or .zip), but 2 folders (new, old)");
  }

  @Test
  void aTextInAnArchiveIsListedWithIt() throws IOException {
    Path zip = folder.resolve("report.zip");
    Files.write(zip, Mutation.zip("x/2022-KEN.txt", NARRATIVE.getBytes(StandardCharsets.UTF_8)));
    assertThat(CommandRun.of("read", zip.toString(), "--against", "record").out())
        .containsPattern("report.zip!/x/2022-KEN.txt +KEN +T2 +T2");
  }

  @Test
  void saysThatAPdfIsCutOff() {
    byte[] pdf = RawPdf.of(NARRATIVE, 1);
    byte[] cut = Arrays.copyOf(pdf, pdf.length - 60);
    assertThat(CommandRun.withInput(pdf, "read", "-").out()).doesNotContain("cut off");
    assertThat(CommandRun.withInput(cut, "read", "-").out().replaceAll("\\s+", " "))
        .contains("Note: the PDF is cut off", "what is left of it was read, 1 page;")
        .contains("Minimum standards fully met: no");
  }

  @Test
  void saysWhatIsOpenInTheWordsOfRate() throws IOException {
    String text = file("2022-TCD.txt", NARRATIVE.replace("KENYA", "CHAD"));
    String sheet = CommandRun.of("read", text).out().replaceAll("\\s+", " ");
    String rated =
        CommandRun.withInput(CommandRun.of("read", "--json", text).out(), "rate", "-")
            .out()
            .replaceAll("\\s+", " ");
    var outcome = Pattern.compile("edition: (open\\. Still possible: [^.]*\\.)").matcher(rated);
    assertThat(outcome.find()).isTrue();
    assertThat(sheet)
        .contains(
            "left out: " + outcome.group(1),
            "Sections found: opening, recommendations, prosecution; not found: protection");
    var question = Pattern.compile("- ([A-Z][^\\[]*\\? \\[[\\w.]+\\])").matcher(sheet);
    assertThat(question.find()).isTrue();
    assertThat(rated).contains(question.group(1));
  }

  @Test
  void quotesWithoutTheDamageOfThePrint() throws IOException {
    String text =
        NARRATIVE.replace(
            "Open a shelter.", "Open 269KENYAa shelterŠor two; deﬁne the ﬁrst in Šabac.");
    var run = CommandRun.of("read", file("KEN.txt", text));
    assertThat(run.out()).contains("1. Open a shelter—or two", "define the first in Šabac");
    assertThat(CommandRun.of("read", "--json", folder.resolve("KEN.txt").toString()).out())
        .contains("\"start\" : " + text.indexOf("Open 269"));
    String quoted = NARRATIVE.replace("Open a shelter", "Define ﬁpimping,ﬂ as a crime");
    assertThat(CommandRun.withInput(quoted, "read", "-").out())
        .contains("1. Define \"pimping,\" as a crime");
  }

  @Test
  void aSpecialCaseIsNotATierToBeOn() {
    String text =
        """
        SPECIAL CASE: LIBYA
        Libya remains a Special Case for the third consecutive year. The government did little.
        """;
    assertThat(CommandRun.withInput(text, "read", "-").out())
        .contains("a Special Case")
        .doesNotContain("on Special Case");
  }

  /** The bar of the numbers isn't reached on the half that nobody looks at: it may not sink. */
  @Test
  void theLabelledSetIsReadAsWellAsItWas() {
    assumeThat(DOCUMENTS).as("the documents, which aren't part of the project").isDirectory();
    var score =
        LabelScore.of(
            Labels.read(Path.of("../labels/2018")),
            NarrativeFile.readAll(
                DOCUMENTS.toString(), InputStream.nullInputStream(), new ArrayList<>()),
            new NarrativeReader(RecordFiles.builtIn()));
    assertThat(score.lacking()).isEmpty();
    assertThat(score.rows()).hasSize(24);
    for (LabelScore.Row row : score.rows()) {
      if (row.measure() == LabelScore.Measure.STATISTICS && row.half().equals("held")) {
        assertThat(row.f1()).isGreaterThanOrEqualTo(0.879);
      } else {
        assertThat(row.reachesBar()).as(row.half() + ", " + row.measure().written()).isTrue();
      }
    }
  }
}
