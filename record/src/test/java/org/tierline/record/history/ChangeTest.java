package org.tierline.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.record.Succession.Choice;

class ChangeTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "T2WL T2, UP",
    "T3 T1, UP",
    "T2 T2WL, DOWN",
    "T1 T3, DOWN",
    "T2 T2, NONE",
    "SC SC, NONE",
    "T2 SC, SPECIAL",
    "SC T3, SPECIAL",
    "- T3, NEW",
    "T3 -, LEFT"
  })
  void tellsWhichWayItWent(String tiers, Change.Kind kind) {
    var record = new SmallRecord().tiers("AAA", 2009, tiers).tiers("BBB", 2009, "T1 T1").make();
    assertThat(Change.of(record, "AAA", 2010).orElseThrow().kind()).isEqualTo(kind);
  }

  @Test
  void isDoubtfulIfEitherCellIs() {
    var record = new SmallRecord().tiers("AAA", 2009, "T1? T2 T2").make();
    assertThat(Change.of(record, "AAA", 2010).orElseThrow().isDoubtful()).isTrue();
    assertThat(Change.of(record, "AAA", 2011).orElseThrow().isDoubtful()).isFalse();
  }

  @Test
  void aSuccessorThatContinuesIsNotNew() {
    var record =
        new SmallRecord()
            .tiers("OLD", 2009, "T2")
            .tiers("NEW", 2010, "T3")
            .succession("OLD", "NEW", Choice.CONTINUES, 2010)
            .make();
    assertThat(Change.of(record, "NEW", 2010).orElseThrow().kind()).isEqualTo(Change.Kind.DOWN);
  }

  @Test
  void isEmptyWhereNeitherEditionPlacesIt() {
    var record = new SmallRecord().tiers("AAA", 2009, "T1 - - T2").make();
    assertThat(Change.of(record, "AAA", 2011)).isEmpty();
  }
}
