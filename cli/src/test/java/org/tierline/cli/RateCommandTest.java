package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Golden;

class RateCommandTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  private static String example(String name) {
    return "../examples/" + name + "-2025.yaml";
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRK", "KOR", "XAA"})
  void answersOnAnExampleAsText(String name) throws IOException {
    var run = CommandRun.of("rate", example(name));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    Golden.check(GOLDEN.resolve("rate-" + name + ".txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRK", "KOR", "XAA"})
  void answersOnAnExampleAsJsonOfItsSchema(String name) {
    assertThat(Schemas.faults("rate-1", CommandRun.of("rate", "--json", example(name)).out()))
        .isEmpty();
    assertThat(
            Schemas.faults(
                "rate-1", CommandRun.of("rate", "--whole", "--json", example(name)).out()))
        .isEmpty();
  }

  @Test
  void theSchemaRefusesAnotherShape() {
    String json = CommandRun.of("rate", "--json", example("PRK")).out();
    assertThat(Schemas.faults("rate-1", json.replace("\"state\" : \"decided\"", "\"state\" : 3")))
        .isNotEmpty();
    assertThat(Schemas.faults("rate-1", json.replace("\"rule\"", "\"regel\""))).isNotEmpty();
  }

  @Test
  void keepsTheReasonTreeAsJson() throws IOException {
    Golden.check(
        GOLDEN.resolve("rate-PRK.json"), CommandRun.of("rate", "--json", example("PRK")).out());
  }

  @Test
  void northKoreaIsOnTier3AndSouthKoreaIsOpen() {
    assertThat(CommandRun.of("rate", example("PRK")).out())
        .startsWith("North Korea, 2025 edition: Tier 3\n");
    assertThat(CommandRun.of("rate", example("KOR")).out())
        .startsWith("South Korea, 2025 edition: open. Only Tier 1 is possible")
        .contains("What would settle it", "[actions]");
  }

  @Test
  void readsStandardInputAndItsOwnAnswer() {
    String first = CommandRun.of("rate", "--json", example("XAA")).out();
    var again = CommandRun.withInput(first, "rate", "-", "--json");
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains("\"tier\" : \"T2WL\"", "\"historyFrom\" : \"the facts file\"");
  }

  @Test
  void theWholeTreeHoldsMoreThanTheMinimalOne() {
    String whole = CommandRun.of("rate", "--whole", example("XAA")).out();
    assertThat(whole).contains("Stringent, deterrent penalties: met");
    assertThat(CommandRun.of("rate", example("XAA")).out())
        .doesNotContain("Stringent, deterrent penalties: met");
  }

  @Test
  void historyOfTheFileWinsOverTheRecordAndTheAnswerNamesWhich() {
    String facts = "{edition: 2023, iso3: DZA%s}";
    assertThat(flat(CommandRun.withInput(facts.formatted(""), "rate", "-")))
        .contains("arlier editions from the record", "the one-year rule of (F) applies");
    assertThat(flat(CommandRun.withInput(facts.formatted(", history: none"), "rate", "-")))
        .contains("arlier editions from the facts file", "No counted year on the watch list");
  }

  /** An answer without its line breaks. */
  private static String flat(CommandRun run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void literalReadingsAreLabelled() {
    assertThat(CommandRun.of("rate", "--readings", "literal", example("PRK")).out())
        .contains("not State's practice");
    assertThat(CommandRun.of("rate", "--readings", "whole-list", "--json", example("PRK")).out())
        .contains("\"countScope\" : \"WHOLE_LIST\"", "\"note\" : \"not State's practice\"");
    assertThat(CommandRun.of("rate", "--readings", "loose", example("PRK")).code())
        .isEqualTo(ExitCode.UNKNOWN);
  }

  @Test
  void anUnknownGovernmentIsToldWithItsPlaceAndASuggestion() {
    var run = CommandRun.withInput("edition: 2025\niso3: PRX\n", "rate", "-");
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err())
        .startsWith("tierline: standard input:2:7: iso3 is \"PRX\"")
        .contains("did you mean PRK (North Korea)");
  }

  @Test
  void aGovernmentOutsideTheRecordIsSaidToBeOne() {
    var run = CommandRun.withInput("edition: 2025\niso3: XKQ\n", "rate", "-");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(flat(run))
        .contains(
            "arlier editions not known",
            "standard input:2:7: XKQ is no government of the record, so this file alone speaks of"
                + " it, and without history its earlier editions are unknown; did you mean XKX"
                + " (Kosovo)?",
            "Not known, for the earlier editions aren't.");
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-01-01 | the 2025 edition covers a time that begins on 2024-04-01, after 2024-01-01
          2024-12-31 | standard input:3:10: release is 2025-09-29, which wasn't known by 2024-12-31
          2025-10-31 | determination.date is 2025-11-21, which wasn't known by 2025-10-31
          """)
  void refusesWhatWasNotKnownByTheDay(String on, String message) {
    String facts =
        """
        edition: 2025
        iso3: KOR
        release: 2025-09-29
        commitments: [{text: a law, due: 2027-01-01}]
        determination: {date: 2025-11-21}
        """;
    var run = CommandRun.withInput(facts, "rate", "-", "--on", on);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains(message);
    assertThat(CommandRun.withInput(facts, "rate", "-", "--on", "2025-11-21").code())
        .isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void theRecordTellsNoMoreThanWasKnownByTheDay() {
    assertThat(flat(CommandRun.of("rate", example("KOR"), "--on", "2025-09-28")))
        .contains("submit the report, by 2025-06-30 [")
        .doesNotContain("2025-09-29");
    assertThat(CommandRun.of("rate", example("KOR"), "--on", "2025-09-29").out())
        .contains("done 2025-09-29");
  }

  @Test
  void anEditionThatTheRecordDoesNotHoldYetLeavesTheClockOpen() {
    String facts = "{edition: 2026, iso3: DZA}";
    assertThat(flat(CommandRun.withInput(facts, "rate", "-", "--on", "2025-09-28")))
        .contains("Not known, for the earlier editions aren't.");
    assertThat(flat(CommandRun.withInput(facts, "rate", "-", "--on", "2025-09-29")))
        .contains("2 years on the watch list in a row just before");
  }

  @Test
  void aFileThatIsTooLargeIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("large.yaml");
    try (var large =
        Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      large.position(100L * 1024 * 1024).write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
    var run = CommandRun.of("rate", file.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_FILE);
    assertThat(run.err()).contains("is larger than 10 MB and was not read");
  }
}
