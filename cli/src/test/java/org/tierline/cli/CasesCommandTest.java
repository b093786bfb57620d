package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasesCommandTest {
  @ParameterizedTest
  @CsvSource({"histories, 89 of 89 rows, 206", "machine, 17 of 17 rows, 48"})
  void everyCaseOfTheProjectAgrees(String file, String rows, String keys) {
    var run = CommandRun.of("cases", "../examples/cases/" + file + ".csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith(rows + ", " + keys + " keys compared\n");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void aWrongCaseDiffersAndIsExitCode1() {
    var run =
        CommandRun.withInput(
            """
            edition,iso3,prior_tiers,facts,expected_outcome,source
            2013,CHN,2009=2WL|2010=2WL|2011=2WL(w)|2012=2WL(w),merits=2WL;waiver=valid,tier=2WL,x
            """,
            "cases",
            "-");
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run.out()).contains("differs").endsWith("0 of 1 rows, 1 keys compared\n");
  }

  @Test
  void answersAsJsonOfItsSchemaAndAsCsv() {
    String file = "../examples/cases/histories.csv";
    assertThat(Schemas.faults("cases-1", CommandRun.of("cases", "--json", file).out())).isEmpty();
    assertThat(CommandRun.of("cases", "--csv", file).out())
        .startsWith("line,edition,country,key,expected,got,verdict,source\r\n")
        .contains(",agrees,")
        .doesNotContain(",AGREES,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"histories", "machine"})
  void putsTheValuesOfCasesInWords(String file) {
    assertThat(CommandRun.of("cases", "../examples/cases/" + file + ".csv").out())
        .contains("under a waiver", "waiver available")
        .doesNotContainPattern("[A-Z]+_[A-Z]+")
        .doesNotContain("true", "false", "MERITS");
  }

  @Test
  void aReadingThatIsNotStatesGivesOtherResults() {
    var run = CommandRun.of("cases", "--readings", "literal", "../examples/cases/histories.csv");
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERENCES);
    assertThat(run.out()).contains("2021 GMB", "differs", "not State's practice");
  }
}
