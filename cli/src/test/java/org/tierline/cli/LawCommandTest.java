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
