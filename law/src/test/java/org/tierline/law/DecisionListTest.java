package org.tierline.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.statute.Provision;

class DecisionListTest {

  @ParameterizedTest(name = "{0}, {1}: {2}, missing {3}")
  @CsvSource({
    "YES,  YES,  A,   ''",
    "YES,  OPEN, A,   ''",
    "NO,   YES,  B,   ''",
    "NO,   NO,   C,   ''",
    "NO,   OPEN, BC,  second",
    "OPEN, YES,  AB,  first",
    "OPEN, NO,   AC,  first",
    "OPEN, OPEN, ABC, 'first second'"
  })
  void givesTheFirstLineThatHoldsOrAllThatMay(
      Truth first, Truth second, String possible, String missing) {
    var outcome =
        DecisionList.<String>of(Provision.TVPA_110_C, 2024)
            .when(Condition.yes("first", answer(first)), "A")
            .when(Condition.yes("second", answer(second)), "B")
            .otherwise("C");

    assertThat(String.join("", outcome.possible())).isEqualTo(possible);
    assertThat(String.join(" ", outcome.missing())).isEqualTo(missing);
    assertThat(outcome.findValue().isPresent()).isEqualTo(possible.length() == 1);
  }

  @Test
  void isSettledIfAllThatMayHappenIsOneResult() {
    var outcome =
        DecisionList.<String>of(Provision.TVPA_110_C, 2024)
            .when(Condition.yes("first", Answer.unknown()), "A")
            .otherwise("A");

    assertThat(outcome.findValue()).contains("A");
  }

  @Test
  void namesOnlyWhatDecides() {
    var outcome =
        DecisionList.<String>of(Provision.TVPA_RESTRICT, 2024)
            .when(Condition.yes("first", Answer.of(false)), "A")
            .when(Condition.yes("second", Answer.of(true)), "B", Provision.TVPA_110_D_3)
            .otherwise("C");

    assertThat(outcome.reason().provision()).isEqualTo(Provision.TVPA_110_D_3);
    assertThat(outcome.reason().given()).containsExactly(new Reason.Given("second", true));
    assertThat(outcome.reason().citation()).isEqualTo(Provision.TVPA_110_D_3.citation(2024));
    assertThat(outcome.reason().layer()).isEqualTo(Provision.TVPA_110_D_3.layer(2024));
    assertThat(outcome.reason().confidence()).isEqualTo(Provision.TVPA_110_D_3.confidence());
  }

  @Test
  void namesAllThatFailedWhereNothingHolds() {
    var outcome =
        DecisionList.<String>of(Provision.TVPA_RESTRICT, 2024)
            .when(Condition.yes("first", Answer.of(false)), "A")
            .when(Condition.absent("second", Answer.of("held")), "B")
            .otherwise("C");

    assertThat(outcome.reason().given())
        .containsExactly(new Reason.Given("first", false), new Reason.Given("second", "held"));
  }

  @Test
  void keepsTheReasonOfAResultItUses() {
    var inner =
        DecisionList.<Boolean>of(Provision.TVPA_103_NHNT, 2024)
            .when(Condition.yes("inner", Answer.of(true)), true)
            .otherwise(false);

    var outer =
        DecisionList.<String>of(Provision.TVPA_RESTRICT, 2024)
            .when(Condition.result(inner, value -> value), "A")
            .otherwise("B");

    assertThat(outer.reason().children()).containsExactly(inner.reason());
  }

  @ParameterizedTest(name = "{0} and {1}: {2}; or: {3}")
  @CsvSource({
    "YES,  YES,  YES,  YES",
    "YES,  NO,   NO,   YES",
    "YES,  OPEN, OPEN, YES",
    "NO,   NO,   NO,   NO",
    "NO,   OPEN, NO,   OPEN",
    "OPEN, OPEN, OPEN, OPEN"
  })
  void joinsConditionsAsKleeneDoes(Truth one, Truth other, Truth and, Truth or) {
    var first = Condition.yes("first", answer(one));
    var second = Condition.yes("second", answer(other));

    assertThat(first.and(second).truth()).isEqualTo(and).isEqualTo(second.and(first).truth());
    assertThat(first.or(second).truth()).isEqualTo(or).isEqualTo(second.or(first).truth());
    assertThat(first.and(second).truth()).isEqualTo(one.and(other));
    assertThat(first.or(second).truth()).isEqualTo(one.or(other));
  }

  @Test
  void tellsNoneFromUnknown() {
    assertThat(Condition.absent("it", Answer.none()).truth()).isEqualTo(Truth.YES);
    assertThat(Condition.absent("it", Answer.unknown()).truth()).isEqualTo(Truth.OPEN);
    assertThat(Condition.absent("it", Answer.of(1)).truth()).isEqualTo(Truth.NO);
    assertThat(Condition.yes("it", Answer.none()).truth()).isEqualTo(Truth.NO);
  }

  @Test
  void refusesAnOpenAnswerThatIsNone() {
    var reason = new Reason(Provision.TVPA_110_C, 2024, "open", List.of(), List.of());

    assertThatThrownBy(() -> new Outcome.Open<>(List.of("A"), List.of("x"), reason))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Outcome.Open<>(List.of("A", "B"), List.of(), reason))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Condition(Truth.OPEN, List.of(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Answer<Boolean> answer(Truth truth) {
    return switch (truth) {
      case YES -> Answer.of(true);
      case NO -> Answer.of(false);
      case OPEN -> Answer.unknown();
    };
  }
}
