package org.tierline.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tierline.record.PublicRecord;

class KnownByTest {
  private static final PublicRecord RECORD =
      new SmallRecord()
          .tiers("AAA", 2009, "T3 T3")
          .waiver("AAA", 2010, false)
          .restricted("AAA", 2011, LocalDate.of(2010, 9, 13))
          .make();

  @Test
  void anEditionIsKnownFromTheDayOfItsRelease() {
    assertThat(KnownBy.of(RECORD, LocalDate.of(2010, 6, 14)).years()).containsExactly(2009);
    assertThat(KnownBy.of(RECORD, LocalDate.of(2010, 6, 15)).years()).containsExactly(2009, 2010);
  }

  @Test
  void whatHangsOnAnEditionIsKnownWithIt() {
    var before = KnownBy.of(RECORD, LocalDate.of(2010, 6, 14));
    assertThat(before.find("AAA", 2010)).isEmpty();
    assertThat(before.findWaiver("AAA", 2010)).isEmpty();
  }

  @Test
  void aDeterminationIsKnownFromItsDay() {
    assertThat(KnownBy.of(RECORD, LocalDate.of(2010, 9, 12)).findDetermination("AAA", 2011))
        .isEmpty();
    assertThat(KnownBy.of(RECORD, LocalDate.of(2010, 9, 13)).findDetermination("AAA", 2011))
        .isPresent();
  }

  @Test
  void isTheSameRecordWhenAllIsKnown() {
    assertThat(KnownBy.of(RECORD, LocalDate.of(2026, 1, 1))).isSameAs(RECORD);
  }
}
