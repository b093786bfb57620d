package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Golden;

/** Bills on the built-in record. */
class WhatIfCommandTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final String BILLS = "../examples/bills/";

  private static CommandRun run(String line) {
    return CommandRun.of(line.replace("BILLS/", BILLS).split(" ", -1));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "what-if-no-waivers, what-if BILLS/no-waivers.yaml --editions 2011..2025",
    "what-if-two-year-waiver-kept, what-if BILLS/two-year-waiver-kept.yaml",
    "what-if-literal-f, what-if BILLS/literal-f.yaml",
    "what-if-literal-two-years, what-if BILLS/literal-two-years.yaml",
    "what-if-2015-under-2025, what-if --law-of 2025 --editions 2015",
    "what-if-2013-2025-under-2012, what-if --law-of 2012 --editions 2013..2025",
  })
  void answersAsBefore(String golden, String line) throws IOException {
    var run = run(line);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().lines()).allMatch(text -> text.length() <= 80);
    Golden.check(GOLDEN.resolve(golden + ".txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what-if BILLS/no-waivers.yaml --json",
        "what-if BILLS/literal-two-years.yaml --json",
        "what-if BILLS/two-year-waiver-kept.yaml --country DZA --editions 2020 --json",
        "what-if --law-of 2003 --json",
        "what-if --law-of 2025 --editions ..2005 --json --on 2004-12-31"
      })
  void answersAsJsonOfItsSchema(String line) {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(Schemas.faults("what-if-1", run.out())).isEmpty();
  }

  @Test
  void answersAsCsvOneRowAMove() {
    assertThat(run("what-if BILLS/literal-f.yaml --csv --country GMB,uzbekistan").out().lines())
        .satisfiesExactly(
            head -> assertThat(head).startsWith("edition,country,name,publishedTier,"),
            row ->
                assertThat(row)
                    .startsWith(
                        "2021,GMB,The Gambia,T2WL,T3,certain,TVPA-110-b-2-F,§110(b)(2)(F),"
                            + "oneYearRule,\"1, (F) armed\",comes,FY2022,"),
            row -> assertThat(row).startsWith("2019,UZB,Uzbekistan,T2WL,T3,certain,"));
  }

  @Test
  void readsABillFromStandardInput() {
    var run =
        CommandRun.withInput(
            "{\"bill\": \"No limit\", \"amendments\": [{\"strike\": \"110-b-2-D-i\","
                + " \"editions\": \"2011..\", \"cite\": \"22 U.S.C. 7107(b)(2)(D)(i)\"}]}",
            "what-if",
            "-",
            "--editions",
            "2013",
            "--country",
            "CHN");
    assertThat(run.out())
        .contains("What if: No limit", "1 certain", "limit not reached, §110(b)(2)(D)(i)");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      what-if | name a bill
      what-if BILLS/no-waivers.yaml --law-of 2012 | exclude each other
      what-if --law-of 2026 | the law of the 2026 edition isn't encoded
      what-if --law-of 2012 --editions 2025..2013 | are no editions
      what-if --law-of 2012 --editions 2031.. | the record holds none of these editions, 2031..; as known on
      what-if --law-of 2012 --country Atlantis | there is no government "Atlantis"
      """)
  void tellsWhatWasWanted(String line, String message) {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err()).contains(message);
  }
}
