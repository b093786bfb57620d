package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.testkit.Golden;

/** The commands on the built-in record. */
class HistoryCommandsTest {
  private static final Path GOLDEN = Path.of("src/test/golden");

  private static CommandRun run(String line) {
    return CommandRun.of(line.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition 2025",
        "show PRK",
        "show KOR",
        "show SRB",
        "explain KOR 2022",
        "explain DZA 2023",
        "replay",
        "outlook 2026",
        "outlook TKM",
        "consequences FY2025",
        "consequences FY2026 RUS",
        "bar-check --country SSD --fy FY2025 --item GHP --channel government",
        "forecast --backtest",
        "forecast TKM --years 3 --paths 2000",
        "forecast 2024 SDN --years 1"
      })
  void answersAsBefore(String line) throws IOException {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(text -> text.length() <= 80);
    Golden.check(GOLDEN.resolve(line.replace(' ', '-') + ".txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show PRK",
        "show prk",
        "show north korea",
        "show Korea, Democratic People's Republic of",
        "show Democratic People’s Republic of Korea"
      })
  void findsAGovernmentByAnyName(String line) {
    assertThat(run(line).out())
        .startsWith("North Korea (PRK)")
        .contains("Tier 3, 23rd edition in a row, since 2003.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition 2025",
        "edition 2025 --csv",
        "tiers 2025",
        "changes 2025",
        "streaks",
        "streaks --json",
        "replay --country COD"
      })
  void callsAGovernmentByOneName(String line) {
    assertThat(run(line).out())
        .contains("Congo (Kinshasa)")
        .doesNotContain("Congo, Democratic Republic")
        .doesNotContain("Korea, North")
        .doesNotContain("Cote d'Ivoire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"edition 2025 --json", "tiers 2025 --json"})
  void namesItSoAsJsonBesideWhatWasPrinted(String line) {
    assertThat(run(line).out())
        .contains("\"name\" : \"North Korea\"", "\"printedName\" : \"Korea, North\"")
        .doesNotContain("\"name\" : \"Korea, North\"");
  }

  @Test
  void namesAreInOrderWhateverTheirAccentsAndArticles() {
    var names =
        run("tiers 2025 --tier T2 --csv")
            .out()
            .lines()
            .skip(1)
            .map(row -> row.split(",", -1)[2])
            .toList();
    assertThat(names)
        .containsSubsequence("Costa Rica", "Côte d'Ivoire", "Croatia", "The Gambia", "Ghana");
  }

  @Test
  void oneGovernmentFitsOnOneScreen() {
    assertThat(run("show PRK").out().lines().count()).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edition 2030                 | there is no 2030 edition in the record; the record holds 2001-2025.
          edition 2000                 | there was no 2000 edition: the first is of 2001; the record holds 2001-2025
          tiers twenty                 | "twenty" is no edition; an edition is a year, like 2025
          show Atlantis                | there is no government "Atlantis" in the record
          show Noth Korea              | did you mean North Korea (PRK)
          explain PRK 2002             | North Korea (PRK) isn't placed in the 2002 edition; it is in 2003-2025
          explain KOR 2030             | there is no 2030 edition
          edition 2025 --on 2025-13-01 | "2025-13-01" is no day; write year, month and day like 2025-06-30
          edition 2025 --on 2025-07-01 | the 2025 edition came out on 2025-09-29, after 2025-07-01; known by then: 2001-2024
          edition 2025 --on 1999-01-01 | by 1999-01-01 no edition had come out
          tiers 2025 --tier T5         | "T5" is no tier; known are T1, T2, T2WL, T3 and SC
          tiers 2025 --region ASIA     | "ASIA" is no region; known are AF (Africa), EAP
          edition 2025 --on 9999-12-31 | nothing is known of 9999-12-31 yet; --on wants a day up to today, 2026-01-15
          show PRK KOR                 | show takes one government at a time: tierline show PRK, then tierline show KOR
          show Zaire                   | did you mean Congo (Kinshasa) (COD)?
          show upper volta             | did you mean Burkina Faso (BFA)?
          streaks --min 0              | "0" is no number from 1 up
          streaks --min -5             | "-5" is no number from 1 up
          replay --verdict perhaps     | "perhaps" is no verdict; known are not constrained; possible;
          """)
  void saysWhatThereIsInstead(String line, String message) {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("tierline: ").contains(message);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition 2025 --json",
        "edition 2001 --json",
        "edition 2012 --json",
        "show PRK --json",
        "show SRB --json",
        "show LBY --json",
        "show COD --json",
        "tiers 2016 --json",
        "changes 2009 --json",
        "changes 2001 --json",
        "streaks --json",
        "explain DZA 2023 --json --readings",
        "explain CHN 2012 --json",
        "explain KOR 2001 --json",
        "replay --json",
        "replay --country DZA --json",
        "outlook --json",
        "outlook 2004 --on 2003-12-31 --json",
        "outlook TKM --json",
        "bar-check --country SSD --fy FY2025 --item GHP --channel government --json",
        "bar-check --country PRK --fy FY2010 --json",
        "bar-check --country PRK --fy FY2025 --channel exchange --json",
        "forecast --json",
        "forecast CHN --years 2 --paths 500 --json",
        "forecast --on 2015-01-01 --json"
      })
  void answersAsJsonOfItsSchema(String line) {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    String name = line.substring(0, line.indexOf(' ')) + "-1";
    assertThat(Schemas.faults(name, run.out())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consequences --json",
        "consequences FY2004 --json",
        "consequences FY2020 --on 2019-10-01 --json",
        "consequences FY2024 SXM --json"
      })
  void showsALedgerAsJsonOfItsSchema(String line) {
    assertThat(Schemas.faults("ledger-1", run(line).out())).isEmpty();
  }

  @ParameterizedTest(name = "{0} has {1} rows")
  @CsvSource({
    "tiers 2025 --csv,188",
    "outlook --csv,188",
    "consequences FY2025 --csv,752",
    "consequences FY2025 PRK --csv,4",
    "tiers 2025 --tier T3 --region EAP --csv,7",
    "edition 2025 --csv,188",
    "changes 2025 --csv,31",
    "streaks --tier T3 --min 20 --csv,2",
    "replay --csv,363",
    "replay --verdict closedByFOnOurReading --csv,5",
    "replay --country PRK --csv,23"
  })
  void listsAsCsv(String line, int rows) {
    assertThat(run(line).out().lines()).hasSize(rows + 1);
  }

  @Test
  void everyAnswerSaysForWhichDayItHoldsAndWhoDidntMakeIt() {
    var run = run("show KOR --on 2022-07-18");
    assertThat(run.out().replace('\n', ' '))
        .contains(
            "Holds for 2022-07-18, when the editions 2022-2025 had not come out",
            "Tierline is not made or endorsed by the U.S. Department of State.",
            "not legal advice")
        .contains("Tier 1, 20th edition in a row, since 2002.");
    assertThat(run("show KOR --on 2022-07-19").out()).contains("Tier 2 for the first edition.");
  }

  @Test
  void aDeterminationIsShownFromTheDayItWasMade() {
    assertThat(run("edition 2025 --on 2025-11-20").out()).contains("None is held.");
    assertThat(run("edition 2025 --on 2025-11-21").out().replaceAll("\\s+", " "))
        .contains("No. 2026-02 is of 2025-11-21, 53 days after: timely.");
  }

  @Test
  void literalReadingsAreLabelled() {
    assertThat(run("explain GMB 2021 --readings").out())
        .contains("Literal readings, not State's practice");
    assertThat(run("explain GMB 2021").out()).doesNotContain("Literal readings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiers 2016", "explain BDI 2016", "replay --list", "edition 2016"})
  void putsInWordsWhatDataFilesWriteAsCodes(String line) {
    assertThat(run(line).out())
        .doesNotContain("readBack", "notConstrained", "waiverRequired")
        .doesNotContainPattern("[A-Z]+_[A-Z]+");
  }

  @Test
  void neverSaysWhyAGovernmentWasPlacedSo() {
    assertThat(run("explain KOR 2022").out().replace('\n', ' '))
        .contains("why the government was placed so isn't on record and is not guessed");
  }

  @ParameterizedTest(name = "{0} ends with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replay                               | One of them: tierline explain COG 2025
          replay --on 2019-12-31               | One of them: tierline explain
          replay --country DZA                 | One of them: tierline explain DZA 2023
          replay --country DZA --verdict waived | No placement has this verdict.
          replay --country KOR                 | The clock ruled nothing out for these placements.
          """)
  void endsAReplayWithWhatFitsIt(String line, String hint) {
    String answer = run(line).out();
    assertThat(answer.replaceAll("\\s+", " ")).contains(hint);
    assertThat(answer.contains("explain DZA")).isEqualTo(hint.contains("DZA"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          edition 2025 | closed by (F): after a waived run that ended in Tier 3
          edition 2025 | (1w): so many of them waived
          edition 2025 | Cells without a document of their own: 0 of 188 in 2025, and
          edition 2006 | No published total of this edition is held in a document
          edition 2016 | Recalled, without a document: T2 78 (here 79), T2WL 44 (here 43).
          edition 2009 | Published totals held in a document: T1-T3 173, T1 28, T2 76, T2WL 52, T3 17.
          edition 2001 | T1-T3: all but the special cases (SC).
          """)
  void explainsTheMarksOfAnEdition(String line, String legend) {
    assertThat(run(line).out().replaceAll("\\s+", " ")).contains(legend);
  }

  @Test
  void explainsNoMarkThatDoesNotOccur() {
    assertThat(run("edition 2003").out())
        .doesNotContain("closed by (F):", "(1w):", "possible:", "waiver only:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"edition", "show", "tiers", "changes", "streaks", "explain", "replay", "record"})
  void helpHasAnExample(String command) {
    assertThat(CommandRun.of(command, "--help").out())
        .contains("Usage: tierline " + command, "Example: tierline " + command);
  }

  @Test
  void aForecastSaysWhatItIsAndHowItDid() {
    assertThat(run("forecast --on 2020-01-01").out().replaceAll("\\s+", " "))
        .startsWith("The 2020 edition A forecast from past transitions, not a finding. Tested on")
        .contains("of 2012 to 2019, each edition foretold from those before it: log loss");
    assertThat(run("forecast --csv").out())
        .startsWith("forecastFor,country,name,region,publishedTier,chanceT1")
        .contains("\r\n2026,TKM,Turkmenistan,SCA,T2WL,");
  }

  @Test
  void withoutATestThatIsWonNothingIsForetold() {
    var run = run("forecast TKM --on 2015-01-01");
    assertThat(run.code()).isEqualTo(ExitCode.ANSWERED);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("There is no forecast: only 3 editions from 2012 on are known to test one on")
        .doesNotContain("T2WL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          forecast 2030         | there is no forecast for the 2030 edition: it can be asked for the one to come, 2026
          forecast 2001         | and for those of the record but its first, 2001
          forecast nowhere      | there is no government "nowhere" in the record
          forecast --years 26   | "26" is too many; at most 25 can be asked for
          forecast --years 0    | "0" is no number from 1 up
          forecast 2011 SSD     | the 2010 edition doesn't place South Sudan, so there is nothing to go on from
          """)
  void saysWhyThereIsNoForecast(String line, String message) {
    var run = run(line);
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.err().replaceAll("\\s+", " ")).contains(message);
  }
}
