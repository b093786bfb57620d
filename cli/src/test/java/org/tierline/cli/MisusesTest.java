package org.tierline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of command lines that can't be meant. */
class MisusesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          edition              | edition wants EDITION: The year, such as 2025.               | edition
          edition 2025 2024    | edition takes EDITION alone; leave out "2024"                | edition
          edition 2025 --cvs   | there is no option "--cvs"; did you mean --csv?              | edition
          read                 | read wants FILE: A narrative or a folder of them, as in: tierline read examples/narrative.txt | read
          explain KOR          | explain wants GOVERNMENT EDITION: A code or name, and a year: KOR 2022. | explain
          law --diff 2018      | law wants --diff YEAR YEAR: Show how the law of the second edition differs from that of the first. | law
          law --edition 16     | --edition: "16" is no edition; an edition is a year, like 2025 | law
          consequences 2025    | "2025" is no fiscal year; write one like FY2025 (a bare year is an edition) | consequences
          bar-check --country SSD --fy FY2025 --channel boat | --channel: "boat" is no channel; one of these is: government, ngo, exchange, IBRD, IDA, IFC, IDB, ADB, IIC, AFDB, AFDF, EBRD, MIGA, IMF, AIIB | bar-check
          bar-check --fy FY2025 | bar-check wants --country GOVERNMENT: A code of three letters, or any name. | bar-check
          streaks --min abc    | --min: "abc" is no number from 1 up; write one like 5        | streaks
          streaks --min 0      | --min: "0" is no number from 1 up; write one like 5          | streaks
          streaks --min=-5     | --min: "-5" is no number from 1 up; write one like 5         | streaks
          record import x      | record import wants --out DIR: Where to write.               | record import
          record chek          | there is no command "chek"; did you mean check?              | record
          help edtion          | there is no command "edtion"; did you mean edition?          | help
          tiers 2025 --json --csv | --json and --csv exclude each other; give one of them     | tiers
          """)
  void saysWhatWasGivenAndWhatIsWanted(String line, String message, String command) {
    CommandRun run = CommandRun.of(line.split(" ", -1));
    assertThat(run.err())
        .isEqualTo("tierline: " + message + "\nSee: tierline " + command + " --help\n");
    assertThat(run.code()).isEqualTo(ExitCode.UNKNOWN);
    assertThat(run.out()).isEmpty();
  }
}
