package org.tierline.narrative.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Tier;
import org.tierline.narrative.text.ReadableText;

/** The formulas of all editions, on an invented government. */
class FormulasTest {
  private static Determination read(String text) {
    ReadableText readable = ReadableText.of(text, List.of());
    return Formulas.determination(readable, 0, readable.text().length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Government of Zenda fully meets the minimum standards for the elimination of trafficking.             | meets=true
          Zenda authorities fully meet the minimum standards for the elimination of trafficking.                    | meets=true
          The Government of Zenda fully complies with the minimum standards for the elimination of trafficking.     | meets=true
          Although the government meets the minimum standards, it convicted few.                                    |
          Zenda does not fully meet the minimum standards; however, it is making significant efforts to do so.      | meets=false significantEfforts=true
          Zenda does not fully meet the minimum standards; however it is making significant efforts to do so.       | meets=false significantEfforts=true
          Zenda does not fully meet the minimum standards but is making significant efforts to do so.               | meets=false significantEfforts=true
          Zenda does not fully meet the minimum standards and is not making significant efforts to do so.           | meets=false significantEfforts=false
          Zenda does not fully comply with the minimum standards; however, it is making significant efforts.        | meets=false significantEfforts=true
          Zenda does not comply fully with the minimum standards and is not making significant efforts to do so.    | meets=false significantEfforts=false
          Zenda does not fully comply with the minimum standards and did not demonstrate overall increasing efforts to do so. | meets=false increasingEfforts=false
          The government demonstrated increasing efforts compared to the previous reporting period by acting.       | increasingEfforts=true
          The government demonstrated overall increasing efforts, compared with the previous reporting period.      | increasingEfforts=true
          It did not demonstrate increasing efforts compared to the previous reporting period.                      | increasingEfforts=false
          Zenda is placed on the Tier 2 Watch List for its failure to show evidence of increasing efforts.          | increasingEfforts=false
          Zenda is on the Tier 2 Watch List for its failure to provide evidence of increasing efforts.              | increasingEfforts=false
          Zenda is on the Tier 2 Watch List for failing to demonstrate increasing efforts.                          | increasingEfforts=false
          The government continued to demonstrate serious and sustained efforts during the reporting period.        | seriousAndSustained=true
          The government made key achievements during the reporting period.                                         |
          However, the government did not meet the minimum standards in several key areas.                          | meetsThoughShort=true
          It does not meet the minimum standards in some areas.                                                     | meetsThoughShort=true
          Because it has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts, Zenda was granted a waiver per the Act. | waiver=true waiverPlan=true waiverPlanSufficient=true waiverResources=true
          Zenda was granted a waiver from an otherwise required downgrade to Tier 3 because it has a written plan that, if implemented would constitute making significant efforts. | waiver=true waiverPlan=true waiverPlanSufficient=true
          The government adopted a written plan and devoted sufficient resources to it.                             |
          Zenda is no longer eligible for that ranking and was therefore downgraded to Tier 3.                      | automaticDowngrade=true
          A waiver is no longer available to Zenda, which is therefore deemed not to be making significant efforts. | automaticDowngrade=true
          Zenda was placed on Tier 3 after being on the Tier 2 Watch List for two consecutive years.                | automaticDowngrade=true
          Zenda is a Special Case for the third consecutive year.                                                   | specialCase=true
          Zenda remains a Special Case.                                                                             | specialCase=true
          To fully meet the minimum standards, the government has to do more.                                       |
          # a policy or pattern of the government itself, not of single officials
          State-sponsored forced labor continued in the north.                                           | policyOrPattern=true
          The government continued to unlawfully recruit and use child soldiers.                         | policyOrPattern=true
          Government forces use children to fight.                                                       | policyOrPattern=true
          The government continued to use the forced labor of its citizens in the cotton harvest.        | policyOrPattern=true
          The government did not use child soldiers.                                                     |
          The government took action against the use of child soldiers.                                  |
          Some officials used forced labor on their farms.                                               |
          """)
  void tellWhatIsDetermined(String text, String expected) {
    Set<String> found =
        read(text).findings().entrySet().stream()
            .map(entry -> entry.getKey().written() + "=" + entry.getValue().value())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> wanted =
        expected == null ? Set.of() : new TreeSet<>(Arrays.asList(expected.split(" ", -1)));
    assertThat(found).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # sentence                                                                                     | tier | movement   | from | years
          efforts; therefore Zenda remained on Tier 1.                                                   | T1   | REMAINED   |      |
          Therefore Zenda remained on Tier 2 Watch List for the third consecutive year.                  | T2WL | REMAINED   |      | 3
          was granted a waiver from an otherwise required downgrade to Tier 3. Therefore Zenda remained on Tier 2 Watch List for the fourth consecutive year. | T2WL | REMAINED | | 4
          was granted a waiver from an otherwise required downgrade to Tier 3 and remained on Tier 2 Watch List for the third consecutive year. | T2WL | REMAINED | | 3
          and thus remained on the Tier 2 Watch List, for a second consecutive year.                     | T2WL | REMAINED   |      | 2
          therefore Zenda was upgraded to Tier 2.                                                        | T2   | UPGRADED   |      |
          therefore Zenda was upgraded from Tier 2 Watch List to Tier 2.                                 | T2   | UPGRADED   | T2WL |
          therefore Zenda was downgraded to Tier 3 from Tier 2 Watch List.                               | T3   | DOWNGRADED | T2WL |
          efforts, considering the impact of the pandemic, if any, on its capacity; therefore Zenda remained on Tier 2. | T2 | REMAINED | | |
          Zenda is placed on the Tier 2 Watch List for a third consecutive year for its failure to act.  | T2WL |            |      | 3
          Zenda is on the Tier 2 Watch List for its failure to act.                                      | T2WL |            |      |
          Zenda is placed on the Tier 2 Watch List, up from Tier 3, as it showed resolve.                | T2WL |            | T3   |
          Zenda was rated as Tier 3 for the second consecutive year.                                     | T3   |            |      | 2
          In 2010 it was upgraded to Tier 2; this year Zenda was downgraded to Tier 2-Watch List.        | T2WL | DOWNGRADED |      |
          Because it has been on Tier 2 Watch List for four consecutive years, it was downgraded to Tier 3. | T3 | DOWNGRADED | | |
          For the fifth consecutive year it convicted nobody; therefore Zenda remained on Tier 3.        | T3   | REMAINED   |      |
          Zenda remained on Tier 2, and for the fifth consecutive year, it convicted nobody.             | T2   | REMAINED   |      |
          Zenda remains a Special Case for the second consecutive year.                                  | SC   | REMAINED   |      | 2
          """)
  void tellWhereAGovernmentIsPlaced(
      String text, Tier tier, Placed.Movement movement, Tier from, Integer years) {
    assertThat(read(text).placed().orElseThrow().value())
        .isEqualTo(
            new Placed(
                tier,
                Optional.ofNullable(movement),
                Optional.ofNullable(from),
                Optional.ofNullable(years)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zenda was granted a waiver from being downgraded to Tier 3.",
        "It meets the criteria for Tier 2 Watch List.",
        "It has been on Tier 2 Watch List for four consecutive years.",
        "It had been placed on Tier 3 in years gone by.",
        "A downgrade to Tier 3 was avoided.",
        "For the third consecutive year, the government did not convict anybody."
      })
  void tellNoPlacementWhereThereIsNone(String text) {
    assertThat(read(text).placed()).isEmpty();
  }

  @Test
  void keepTheClauseThatSaysSo() {
    String kept =
        "X. However, the government did not\nmeet the minimum standards in several areas.";
    assertThat(
            read(kept).find(Determination.Matter.MEETS_THOUGH_SHORT).orElseThrow().place().in(kept))
        .isEqualTo("did not\nmeet the minimum standards in several areas");
  }
}
