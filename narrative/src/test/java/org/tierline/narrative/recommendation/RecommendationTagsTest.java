package org.tierline.narrative.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.text.ReadableText;

/** What a recommendation is about: its indicia, whom it protects, who is to act. */
class RecommendationTagsTest {
  private static Recommendation only(String item) {
    List<Recommendation> items =
        Recommendations.of(ReadableText.of(item, List.of()), 0, item.length());
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(" ")).filter(name -> !name.isEmpty()).sorted().toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fund shelters for victims                                              | victims
          Fund shelters for child victims                                        | children
          Fund shelters for trafficking victims, including male victims          | victims men
          Enforce contracts of migrant workers and domestic workers              | foreign-workers domestic-workers
          Charge no recruitment fees to workers                                  | other
          Screen asylum-seekers and stateless persons                            | refugees
          Assist sex trafficking victims and labor trafficking victims           | sex-trafficking-victims forced-labour-victims
          Identify victims of forced labor                                       | victims forced-labour-victims
          Demobilize child soldiers                                              | children child-soldiers
          Raise awareness of forced child begging                                | children beggars
          Train child protective services on the law                             | ''
          Protect victims and witnesses                                          | victims witnesses
          Enroll victims in the witness protection program                       | victims
          Collect data on victim identification                                  | ''
          Prosecute traffickers                                                  | ''
          Raise awareness in at-risk communities                                 | other
          Screen vulnerable groups, such as women and LGBTI persons              | women lgbti
          Include Roma and persons with disabilities in outreach                 | minorities persons-with-disabilities
          """)
  void saysWhomItProtects(String item, String groups) {
    assertThat(only(item).protects().stream().map(Protected::written).sorted().toList())
        .isEqualTo(names(groups));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # told to act
          Encourage prosecutors to request restitution                           | prosecutors
          Require the labor inspectorate to inspect farms                        | labour-inspectors
          Direct the Ministry of Women to fund shelters                          | social-services
          Instruct police and border guards to screen migrants                   | law-enforcement border-officials
          # whose act is to be ensured
          Ensure judges sentence traffickers to prison                           | judges
          Ensure that the military releases children                             | military
          # for whom a procedure or a system is to be made
          Adopt procedures for police, social workers, and NGOs to refer victims | law-enforcement social-services ngos
          Develop a system among courts and police to track cases                | judges law-enforcement
          Allow embassies to issue documents                                     | diplomats
          Urge parliament to pass the draft law                                  | legislature
          # who is only trained, funded, worked with, or held to account
          Increase training for police and judges to recognize victims           | ''
          Train prosecutors to try cases                                         | ''
          Increase funding for NGOs                                              | ''
          Work with civil society on a campaign                                  | ''
          Prosecute complicit police officers                                    | ''
          Ensure police are trained                                              | ''
          Adopt a national action plan                                           | ''
          """)
  void saysWhoIsToAct(String item, String actors) {
    assertThat(only(item).actors().stream().map(Actor::written).sorted().toList())
        .isEqualTo(names(actors));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prosecute traffickers, including complicit officials    | OFFICIALS PROSECUTE
          Increase funding to NGOs that shelter victims           | PARTNERS PROTECT
          Accede to the 2000 UN TIP Protocol                      | COOPERATE
          """)
  void saysWhatItBearsOn(String item, String indicia) {
    assertThat(only(item).indicia().stream().map(Indicium::name).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(names(indicia));
  }
}
