package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.statute.Provision;
import org.tierline.testkit.Golden;

class LawCommandTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  @Test
  void listsEveryProvision() {
    var run = CommandRun.of("law");
    for (Provision each : Provision.values()) {
      assertThat(run.out()).contains(each.id());
    }
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void showsWhatACitationNamesInAnEditionAndInOthers() throws IOException {
    var now = CommandRun.of("law", "110(b)(3)(D)", "--edition", "2012");
    assertThat(now.out()).contains("TVPA-110-b-2-D-i: Limit", "numbering of", "P.L. 110-457");
    Golden.check(GOLDEN.resolve("law-110-b-2-D.txt"), CommandRun.of("law", "110-b-2-D").out());
  }

  @Test
  void showsWhatChangedBetweenTwoEditions() throws IOException {
    Golden.check(
        GOLDEN.resolve("law-diff-2018-2019.txt"),
        CommandRun.of("law", "--diff", "2018", "2019").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"law --json", "law 110-b-2 --json", "law 110(b)(2) --edition 2010 --json"})
  void answersAsJsonOfItsSchema(String line) {
    assertThat(Schemas.faults("law-1", CommandRun.of(line.split(" ")).out())).isEmpty();
  }

  @Test
  void answersDifferencesAsJsonOfTheirSchema() {
    assertThat(
            Schemas.faults(
                "law-diff-1", CommandRun.of("law", "--diff", "2003", "2025", "--json").out()))
        .isEmpty();
  }

  @Test
  void differencesAsCsvNameBothCitationsAndTheLaw() {
    assertThat(CommandRun.of("law", "--diff", "2018", "2019", "--csv").out().lines())
        .startsWith("id,title,how,what,law,citationBefore,citation")
        .anyMatch(
            row ->
                row.startsWith("TVPA-110-b-2-F,")
                    && row.endsWith(
                        ",added,came in,P.L. 115-425,,§110(b)(2)(F); 22 U.S.C. 7107(b)(2)(F)"))
        .anyMatch(
            row ->
                row.startsWith("TVPA-110-b-3-A,")
                    && row.endsWith(
                        ",P.L. 115-425,§110(b)(3)(A)-(C); 22 U.S.C. 7107(b)(3)(A)-(C),"
                            + "§110(b)(3)(A)(i)-(iii); 22 U.S.C. 7107(b)(3)(A)(i)-(iii)"))
        .anyMatch(row -> row.startsWith("TVPA-110-b-2-A-iii-III,") && row.endsWith("(iii)(III),"));
  }

  @Test
  void speaksOfTheLawOfTheDayUnlessAnEditionIsNamed() {
    assertThat(CommandRun.of("law", "110-b-2-F").out())
        .contains(
            "In the law in force on 2026-01-15: §110(b)(2)(F)", "Holds for: editions from 2019")
        .doesNotContain("2026 edition");
    assertThat(flat(CommandRun.of("law", "110-b-2-F", "--on", "2012-01-01")))
        .contains("it is not yet in the law in force on 2012-01-01.");
    assertThat(flat(CommandRun.of("law", "TVPA-110-b-2-A-iii-III", "--edition", "2020")))
        .contains(
            "Holds for: editions 2004 to 2018; it is no longer in the law of the 2020 edition.");
  }

  /** An answer without its line breaks. */
  private static String flat(CommandRun run) {
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void theLawOfAnEditionIsNotToldBeforeItWasEnacted() {
    var run = CommandRun.of("law", "--edition", "2019", "--on", "2018-12-31");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("includes P.L. 115-425 of 2019-01-08, after 2018-12-31");
    assertThat(CommandRun.of("law", "--edition", "2019", "--on", "2019-01-09").code())
        .isEqualTo(ExitCode.ANSWERED);
  }

  @Test
  void anUnknownProvisionIsToldWithASuggestion() {
    var run = CommandRun.of("law", "TVPA-110-b-2-G");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("there is no provision \"TVPA-110-b-2-G\"", "did you mean");
  }

  @Test
  void anUnknownEditionIsTold() {
    var run = CommandRun.of("law", "--edition", "1999");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains("there is no edition 1999");
    assertThat(CommandRun.of("law", "--diff", "2019", "2018").code()).isEqualTo(ExitCode.UNKNOWN);
  }
}
