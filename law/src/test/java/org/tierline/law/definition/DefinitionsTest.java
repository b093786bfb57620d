package org.tierline.law.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.law.Answer;
import org.tierline.law.statute.Provision;

/** The period, the due date, concrete actions and credible information. */
class DefinitionsTest {

  @ParameterizedTest(name = "edition {0} is due {1}")
  @CsvSource({"2001, 2001-06-01", "2020, 2020-06-01", "2021, 2021-06-30", "2025, 2025-06-30"})
  void isDueOnTheDayOfItsLaw(int edition, LocalDate due) {
    assertThat(DueDate.of(edition)).isEqualTo(due);
    assertThat(DueDate.late(edition, Answer.of(due)).findValue()).contains(false);
    assertThat(DueDate.late(edition, Answer.of(due.plusDays(1))).findValue()).contains(true);
  }

  @Test
  void wasLateIn2025() {
    var late = DueDate.late(2025, Answer.of(LocalDate.parse("2025-09-29")));

    assertThat(late.findValue()).contains(true);
    assertThat(late.reason().provision()).isEqualTo(Provision.TVPA_110_B_1_DUE);
    assertThat(DueDate.late(2026, Answer.unknown()).missing()).containsExactly("release");
  }

  @Test
  void derivesThePeriodFrom2019OnOnly() {
    var held =
        Answer.of(
            new ReportingPeriod(LocalDate.parse("2017-04-01"), LocalDate.parse("2018-03-31")));

    assertThat(ReportingPeriod.of(2018, Answer.unknown()).missing()).containsExactly("period");
    assertThat(ReportingPeriod.of(2018, held).findValue()).isEqualTo(held.find());
    assertThat(ReportingPeriod.of(2019, Answer.unknown()).findValue().map(Object::toString))
        .contains("2018-04-01..2019-03-31");
    assertThat(ReportingPeriod.of(2025, held).findValue().map(Object::toString))
        .contains("2024-04-01..2025-03-31");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-03-31, false", "2024-04-01, true", "2025-03-31, true", "2025-04-01, false"})
  void includesBothEndsOfThePeriod(LocalDate day, boolean inside) {
    assertThat(ReportingPeriod.findStatutory(2025).orElseThrow().contains(day)).isEqualTo(inside);
  }

  @ParameterizedTest
  @EnumSource(ActionType.class)
  void countsEveryKindOfActionButAPromise(ActionType type) {
    var yes = ConcreteAction.of(2019, Answer.of(type), Answer.of(true));
    var no = ConcreteAction.of(2019, Answer.of(type), Answer.of(false));

    assertThat(yes.findValue()).contains(type != ActionType.PROMISE);
    assertThat(no.findValue()).contains(false);
  }

  @Test
  void everyDayLiesInTheStatutoryPeriodOfOneEdition() {
    for (var day = LocalDate.of(2017, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
      for (int edition = 2017; edition < 2031; edition++) {
        var period = ReportingPeriod.findStatutory(edition);
        assertThat(ReportingPeriod.isStatutory(edition, day))
            .as("%s in %d", day, edition)
            .isEqualTo(period.isPresent() && period.get().contains(day));
      }
    }
  }

  @Test
  void asksWhetherAnActionShowsIncreasedEffort() {
    assertThat(
            ConcreteAction.of(2024, Answer.of(ActionType.CONVICTION), Answer.unknown()).missing())
        .containsExactly("action.increasedEffort");
    assertThat(ConcreteAction.of(2024, Answer.of(ActionType.PROMISE), Answer.unknown()).findValue())
        .contains(false);
  }

  @Test
  void knowsNeitherTermBefore2019() {
    assertThatThrownBy(() -> ConcreteAction.of(2018, Answer.unknown(), Answer.unknown()))
        .hasMessageContaining("2018");
    assertThatThrownBy(() -> CredibleInformation.of(2018, Answer.unknown(), Answer.unknown()))
        .hasMessageContaining("2018");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "STATE, STATE",
    "FED, FEDERAL",
    "GOV, GOVERNMENT",
    "CSO, CIVIL_SOCIETY",
    "SURVIVOR, SURVIVOR",
    "MEDIA, MEDIA",
    "IGO, MULTILATERAL",
    "PREVALENCE, PREVALENCE"
  })
  void admitsTheEightClasses(String code, CredibleSource source) {
    assertThat(CredibleSource.find(code)).contains(source);
    assertThat(source.code()).isEqualTo(code);
    assertThat(CredibleInformation.of(2024, Answer.of(source), Answer.of(true)).findValue())
        .contains(true);
  }

  @Test
  void admitsMediaOnlyIfWorthyOfBelief() {
    var media = Answer.of(CredibleSource.MEDIA);

    assertThat(CredibleInformation.of(2024, media, Answer.of(false)).findValue()).contains(false);
    assertThat(CredibleInformation.of(2024, media, Answer.unknown()).missing())
        .containsExactly("source.worthyOfBelief");
    assertThat(CredibleInformation.of(2024, Answer.none(), Answer.unknown()).findValue())
        .contains(false);
    assertThat(CredibleSource.find("BLOG")).isEmpty();
  }
}
