package org.tierline.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.testkit.Seeds;

/**
 * Whatever bytes are named, from the file to the printed sheet: a reading or one clear message,
 * within ten seconds and a gigabyte (the build gives each test's JVM no more).
 */
class ReadRobustnessTest {
  private static final Duration NO_HANG = Duration.ofSeconds(10);

  private static final String TEXT =
      """
      KENYA (Tier 2)
      The Government of Kenya does not fully meet the minimum standards for the elimination of \
      trafficking but is making significant efforts to do so. The government demonstrated overall \
      increasing efforts by opening a shelter; therefore Kenya remained on Tier 2.
      PRIORITIZED RECOMMENDATIONS:
      • Open a shelter for children.
      • Train judges.
      PROSECUTION
      The government investigated 10 cases, compared with 12 in 2016, and did not report convictions.
      TRAFFICKING PROFILE
      Traffickers exploit men in forced labor in fishing.
      """;

  private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

  private static final List<byte[]> SAMPLES =
      List.of(
          TEXT.getBytes(UTF_8),
          ("<!DOCTYPE html><html><body><ul><li><p>"
                  + TEXT.replace("\n", "</p><p>")
                  + "</p></li></ul></body></html>")
              .getBytes(UTF_8),
          "{\"KENYA\": [{\"INTRO\": \"It does not fully meet.\"}, {\"TIER\": \"TIER 2\"}]}"
              .getBytes(UTF_8),
          RawPdf.of(TEXT, 1),
          RawPdf.of(TEXT, 2),
          Mutation.zip("2022-KEN.txt", TEXT.getBytes(UTF_8)),
          encrypted(RawPdf.of(TEXT, 1), ""));

  @TempDir Path folder;

  @Test
  void mutantsAreReadOrDeclinedInOneLine() {
    Seeds.forRandom(
        random -> {
          byte[] mutant = SAMPLES.get(random.nextInt(SAMPLES.size()));
          int times = random.nextInt(1, 4);
          for (int i = 0; i < times; i++) {
            mutant = anyMutation(random).of(mutant, random);
          }
          byte[] bytes = mutant;
          String[] args =
              random.nextBoolean()
                  ? new String[] {"read", "-"}
                  : new String[] {"read", "--json", "--edition", "2022", "-"};
          var run = assertTimeoutPreemptively(NO_HANG, () -> CommandRun.withInput(bytes, args));
          check(run);
          assertThat(CommandRun.withInput(bytes, args)).isEqualTo(run);
        });
  }

  private static Mutation anyMutation(RandomGenerator random) {
    return MUTATIONS.get(random.nextInt(MUTATIONS.size()));
  }

  private static void check(CommandRun run) {
    assertThat(run.code())
        .as(run.err())
        .isIn(ExitCode.ANSWERED, ExitCode.UNKNOWN, ExitCode.BAD_FILE);
    switch (run.code()) {
      case ExitCode.ANSWERED -> {
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotBlank();
      }
      case ExitCode.UNKNOWN -> assertThat(run.err()).contains("narratives, and --json is for one");
      default -> {
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
            .startsWith("tierline: ")
            .containsPattern("(is|has|holds) .*; ")
            .hasLineCount(1)
            .doesNotContainPattern("Exception|Error|\\p{Cntrl}\\P{Cntrl}");
      }
    }
  }

  @Test
  void mutantsAreWrittenWhole() {
    Seeds.forRandom(
        random -> {
          if (random.nextInt(10) > 0) {
            return; // a file system is slow
          }
          var mutation = anyMutation(random);
          byte[] mutant = mutation.of(SAMPLES.get(random.nextInt(SAMPLES.size())), random);
          Path out = folder.resolve("" + random.nextLong());
          var run = CommandRun.withInput(mutant, "read", "--out", out.toString(), "-");
          assertThat(run.code()).as(run.err()).isIn(ExitCode.ANSWERED, ExitCode.BAD_FILE);
          assertThat(Files.exists(out.resolve("issues.csv")))
              .isEqualTo(run.code() == ExitCode.ANSWERED);
        });
  }

  static Stream<Arguments> bombs() {
    return Stream.of(
        bomb("no byte at all", () -> new byte[0], "is empty"),
        bomb("zeros", () -> new byte[1_000_000], "is neither text"),
        bomb("a text of 100 MB", () -> "a b. ".repeat(20_000_000).getBytes(UTF_8), "more text"),
        bomb("JSON, deep", () -> "[".repeat(1_000_000).getBytes(UTF_8), "is JSON, but not"),
        bomb("HTML, deep", () -> html("<b><p>".repeat(100_000)), ""),
        bomb("HTML, deep tables", () -> html("<table><tr><td>".repeat(33_000)), ""),
        bomb("HTML, many tags", () -> html("<i>x".repeat(600_000)), "is HTML with more than"),
        bomb("HTML, many entities", () -> html("&amp;".repeat(2_000_000)), ""),
        bomb("ZIP, high ratio", () -> Mutation.zip("a.txt", new byte[200_000_000]), "unpacks to"),
        bomb("ZIP in ZIP", ReadRobustnessTest::nestedZip, "is an archive in an archive"),
        bomb("ZIP, many entries", () -> manyEntries(20_000), "more than 10000 entries"),
        bomb("ZIP with a password", ReadRobustnessTest::lockedZip, "has a password"),
        bomb("PDF, password", () -> encrypted(RawPdf.of(TEXT, 1), "secret"), "is encrypted"),
        bomb("PDF, cycle of pages", RawPdf::cycle, "is a PDF"),
        bomb("PDF of blanks", () -> RawPdf.packed(blanks(150_000_000)), "draws more than any"),
        bomb("PDF, drawing itself", () -> RawPdf.drawingItself("/X Do /X Do"), "draws more"),
        bomb("PDF, deep", () -> RawPdf.drawing("[".repeat(1_000_000)), "is a PDF"),
        bomb("PDF, a million letters", () -> RawPdf.drawing(letters(1_000_000)), ""),
        bomb("PDF, endless letters", () -> RawPdf.packed(letters()), "draws more than any"),
        bomb("PDF, empty pages", () -> emptyPages(4_000), "is a PDF without text"),
        bomb("ZIP of PDFs", ReadRobustnessTest::zipOfPdfs, "draws more than any"),
        bomb("PDF, too many pages", () -> emptyPages(6_000), "has 6000 pages, more than"));
  }

  private static Arguments bomb(String name, Supplier<byte[]> bytes, String message) {
    return Arguments.of(name, bytes, message);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void bombsAreDefused(String name, Supplier<byte[]> made, String message) {
    byte[] bytes = made.get();
    var run = assertTimeoutPreemptively(NO_HANG, () -> CommandRun.withInput(bytes, "read", "-"));
    check(run);
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(message.isEmpty() ? ExitCode.ANSWERED : ExitCode.BAD_FILE);
  }

  @Test
  void aFileOfAGigabyteIsNotRead() throws IOException {
    Path file = folder.resolve("sparse.txt");
    try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    var run = assertTimeoutPreemptively(NO_HANG, () -> CommandRun.of("read", file.toString()));
    check(run);
    assertThat(run.err()).contains("is larger than 200 MB and was not read");
  }

  /** What the formulas, lists and numbers are made of, again and again. */
  @ParameterizedTest
  @MethodSource("repeated")
  void noTextIsReadForEver(String words) {
    String text = TEXT + words.repeat(1_000_000 / words.length());
    var run =
        assertTimeoutPreemptively(
            NO_HANG, () -> CommandRun.withInput(text, "read", "--edition", "2022", "-"));
    check(run);
    assertThat(run.out()).startsWith("Kenya (KEN)").contains("longer than any narrative");
  }

  static Stream<String> repeated() {
    return Stream.of(
        "Tier 2 ", "(Tier", "((", "A B C ", "; and ", "12 ", "\" ", "did not report ", "x\n");
  }

  private static byte[] html(String body) {
    return ("<html><body>" + body + "KENYA: TIER 2").getBytes(UTF_8);
  }

  private static byte[] nestedZip() {
    byte[] zip = Mutation.zip("a.txt", new byte[10_000_000]);
    for (int i = 0; i < 10; i++) {
      zip = Mutation.zip(i + ".zip", zip);
    }
    return zip;
  }

  private static byte[] manyEntries(int count) {
    byte[] one = Mutation.zip("a.txt", new byte[] {'a'});
    int header = 30 + "a.txt".length();
    var zip = new ByteArrayOutputStream();
    // The entry alone, without the list that closes an archive.
    byte[] entry = Arrays.copyOf(one, header + 3 + 16);
    for (int i = 0; i < count; i++) {
      zip.writeBytes(entry);
    }
    return zip.toByteArray();
  }

  private static byte[] zipOfPdfs() {
    byte[] zip = Mutation.zip("a.pdf", RawPdf.packed(blanks(150_000_000)));
    return zip;
  }

  private static byte[] lockedZip() {
    byte[] zip = Mutation.zip("a.txt", TEXT.getBytes(UTF_8));
    zip[6] |= 1;
    return zip;
  }

  private static InputStream blanks(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? ' ' : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int given = (int) Math.min(left, length);
        Arrays.fill(into, from, from + given, (byte) ' ');
        left -= given;
        return given == 0 ? -1 : given;
      }
    };
  }

  private static String letters(int count) {
    return "BT /F 10 Tf 50 700 Td (" + "KENYA. ".repeat(count / 7) + ") Tj ET";
  }

  private static InputStream letters() {
    return new ByteArrayInputStream(
        ("BT /F 10 Tf 50 700 Td " + ("(" + "K".repeat(1_000) + ") Tj ").repeat(12_000))
            .getBytes(ISO_8859_1));
  }

  private static byte[] emptyPages(int count) {
    byte[] nothing = RawPdf.stream("", new byte[0]);
    return RawPdf.pages(count, nothing, nothing);
  }

  private static byte[] encrypted(byte[] pdf, String password) {
    var locked = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(locked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return locked.toByteArray();
  }
}
