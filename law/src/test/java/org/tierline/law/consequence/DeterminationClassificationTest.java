package org.tierline.law.consequence;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;

class DeterminationClassificationTest {

  @ParameterizedTest(name = "{0} {1}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # edition, government, received before, clauses named, waived, reassessed, label
          2003 | GRC |       |           |         | SIGNIFICANT_EFFORTS | D3
          2003 | MMR |       |           | none    |                     | SANCTION
          2005 | KHM | true  |           | victims,good_governance,vulnerable | | A_i+PARTIAL_WAIVER
          2005 | ARE |       |           |         | SIGNIFICANT_EFFORTS | D3
          2009 | SWZ |       |           |         | SIGNIFICANT_EFFORTS | D3
          2009 | MYS |       |           | full    |                     | FULL_WAIVER
          2011 | TKM |       |           | full    |                     | FULL_WAIVER
          2013 | CHN |       |           | full    |                     | FULL_WAIVER
          2013 | SYR | false |           | exchanges,multilateral |      | A_ii+PARTIAL_WAIVER
          2013 | GNQ | true  |           | multilateral |                | A_i+PARTIAL_WAIVER
          2014 | RUS | true  |           | ?       |                     | A_i
          2014 | THA |       |           | full    |                     | FULL_WAIVER
          2017 | RUS | false |           |         |                     | A_ii
          2018 | CHN | true  |           |         |                     | A_i
          2019 | CUB | false |           |         |                     | A_ii
          2020 | CUB |       | A_i,A_ii  |         |                     | A_i+A_ii
          2022 | MAC | false |           |         |                     | A_ii
          2024 | CHN | false |           |         |                     | A_ii
          2025 | VEN | true  |           |         |                     | A_i
          # not from a document: what else can be held
          0000 | --- |       |           |         |                     | (nothing)
          0000 | --- |       |           | programmes |                  | PARTIAL_WAIVER
          0000 | --- | true  |           | full    |                     | FULL_WAIVER
          0000 | --- | true  |           | none    |                     | A_i
          0000 | --- | true  | A_ii      |         |                     | A_ii
          0000 | --- |       | D2        |         |                     | D2
          0000 | --- |       |           | bilateral,exchanges,multilateral | | FULL_WAIVER
          """)
  void labelsWhatIsKnown(
      int edition,
      String government,
      Boolean received,
      String clauses,
      String waived,
      Reassessment.Finding reassessed,
      String expected) {
    var labels =
        DeterminationClassification.of(
            received == null ? Answer.unknown() : Answer.of(received),
            clauses == null ? Answer.unknown() : Answer.of(clauses(clauses)),
            waived == null ? Answer.unknown() : Waiver.parse(waived),
            reassessed == null ? Answer.unknown() : Answer.of(reassessed));

    assertThat(labels.stream().map(DeterminationLabel::code).collect(joining("+")))
        .isEqualTo(expected.equals("(nothing)") ? "" : expected);
  }

  @Test
  void readsEveryLabelItWrites() {
    for (DeterminationLabel label : DeterminationLabel.values()) {
      assertThat(DeterminationLabel.find(label.code())).contains(label);
    }
    assertThat(DeterminationLabel.find("a_i")).isEmpty();
  }

  @Test
  void refusesAWaiverWithAnEmptyName() {
    assertThatThrownBy(() -> Waiver.parse("exchanges,,victims"))
        .hasMessageContaining("\"exchanges,,victims\"");
  }

  private static Set<Clause> clauses(String codes) {
    return Arrays.stream(codes.split(","))
        .map(code -> Clause.find(code).orElseThrow())
        .collect(Collectors.toSet());
  }
}
