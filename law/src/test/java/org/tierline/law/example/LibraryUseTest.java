package org.tierline.law.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierline.law.Tier;
import org.tierline.law.determination.Law;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Questions;

/** The example of the README, which has to run as it stands there. */
class LibraryUseTest {

  @Test
  void answersInTenLines() {
    // readme
    var facts =
        Facts.about("KOR", 2018)
            .with(Questions.ENTITY_KIND, EntityKind.COUNTRY)
            .with(Questions.ORIGIN_TRANSIT_DESTINATION, true)
            .with(Questions.STANDARD_1, Finding.NOT_MET)
            .with(Questions.SIGNIFICANT_EFFORTS, false);
    var determination = Law.determine(facts);
    determination.tier(); // Optional[T3]
    determination.reasons(); // a tree: provision, citation, result, what was given
    Law.determine(facts.without(Questions.SIGNIFICANT_EFFORTS)).missing(); // what is still open
    // end

    assertThat(determination.tier()).contains(Tier.T3);
    assertThat(determination.reasons()).isNotEmpty();
    assertThat(Law.determine(facts.without(Questions.SIGNIFICANT_EFFORTS)).missing())
        .contains(Questions.SIGNIFICANT_EFFORTS);
  }
}
