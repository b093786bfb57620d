package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.record.Grade;
import org.tierline.record.Source;

class SourceEditionsTest {
  @ParameterizedTest(name = "of {0}, {1} {2}: {3}")
  @CsvSource(
      textBlock =
          """
          # editions,                     country, edition, grade
          2001-2015,                      PRK,     2001,    PRIMARY
          2001-2015,                      PRK,     2015,    PRIMARY
          # a later edition says nothing of its own
          2001-2015,                      PRK,     2016,
          # the text of 2018 tells what 2017 was
          2018,                           PRK,     2017,    READ_BACK
          2017:ATG+HTI,                   HTI,     2017,    PRIMARY
          2017:ATG+HTI,                   HTI,     2016,    READ_BACK
          2017:ATG+HTI,                   PRK,     2017,
          2011-2024=readBack 2017:ATG,    PRK,     2024,    READ_BACK
          2011-2024=readBack 2017:ATG,    ATG,     2017,    PRIMARY
          # an item with a grade of its own is no text to read back from
          2011-2024=readBack,             PRK,     2010,
          2003-2021=secondary 2021,       PRK,     2020,    SECONDARY
          2003-2021=secondary 2021,       PRK,     2021,    PRIMARY
          """)
  void gradesACellByTheEditionsOfTheSource(
      String editions, String country, int edition, Grade grade) {
    assertThat(SourceEditions.of(source(editions)).grade(country, edition))
        .isEqualTo(Optional.ofNullable(grade));
  }

  @Test
  void aSourceOfNoEditionHasTheGradeOfItsKind() {
    assertThat(SourceEditions.of(source("")).grade("PRK", 2025)).contains(Grade.PRIMARY);
  }

  private static Source source(String editions) {
    return new Source(
        "id",
        "title",
        "",
        "",
        "publisher",
        Source.Kind.OFFICIAL,
        LocalDate.of(2026, 1, 2),
        "CC0",
        editions);
  }
}
