package org.tierline.narrative.indicium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.text.Words;

/** The guide of the labelled set, "The twelve indicia", clause by clause. */
class IndiciaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # prosecution: cases, laws and penalties, training to enforce them
          prosecuted nine suspected traffickers                                 | PROSECUTE
          the penal code allowed a fine in lieu of imprisonment                 | PROSECUTE
          train judges and magistrates on the new law                           | PROSECUTE
          did not criminalize all forms of trafficking                          | PROSECUTE
          # protection: who is found, cared for, not punished
          identified and assisted more victims                                  | PROTECT
          referred two victims to an NGO shelter                                | PROTECT
          train police on victim identification                                 | PROTECT
          opened a shelter for male victims                                     | PROTECT
          implement the law that exempts victims from penalties                 | PROTECT
          detained some victims for unlawful acts                               | PROTECT
          screen vulnerable groups for indicators                               | PROTECT
          provide care irrespective of participation in criminal proceedings    | PROTECT
          # prevention
          launched an awareness campaign in two provinces                       | PREVENT
          did not adopt a national action plan                                  | PREVENT
          abolish recruitment fees charged to workers                           | PREVENT
          increase labor inspections on farms                                   | PREVENT
          raise awareness of the anti-trafficking law                           | PREVENT
          provide pre-departure training                                        | PREVENT
          # cooperation
          ratify the 2000 UN TIP Protocol                                       | COOPERATE
          cooperated with neighboring governments                               | COOPERATE
          extradited one suspect                                                | PROSECUTE;EXTRADITE
          watch immigration patterns                                            | MIGRATION
          # officials: their complicity counts, and traffickers beside them
          did not convict any complicit officials                               | OFFICIALS
          corruption remained a serious concern                                 | OFFICIALS
          prosecute traffickers, including complicit officials                  | PROSECUTE;OFFICIALS
          investigate diplomats                                                 | OFFICIALS
          # partners
          increase funding to NGOs that shelter victims                         | PROTECT;PARTNERS
          held a campaign in partnership with civil society                     | PREVENT;PARTNERS
          # data outweigh what they are about
          collect data on prosecutions and victim identification                | SELFASSESS
          did not report statistics on convictions                              | SELFASSESS
          # demand
          reduce the demand for commercial sex                                  | DEMAND
          prosecute and convict child sex tourists                              | PROSECUTE;DEMAND
          # more than one
          train officials on anti-trafficking laws and victim identification    | PROSECUTE;PROTECT
          lacked the means to address trafficking                               | PROSECUTE;PROTECT;PREVENT
          # none
          the capital lies on a river                                           | ''
          """)
  void areReadFromAClause(String clause, String indicia) {
    var expected =
        Arrays.stream(indicia.split(";"))
            .filter(name -> !name.isEmpty())
            .map(Indicium::valueOf)
            .collect(Collectors.toSet());
    assertThat(Indicia.of(clause)).isEqualTo(expected);
  }

  @Test
  void areThoseOfTheWordsGivenAlone() {
    String text = "It convicted one trafficker and opened a shelter";
    var words = Words.of(text, 0, text.length());
    assertThat(Indicia.of(words, 0, 4)).containsExactly(Indicium.PROSECUTE);
    assertThat(Indicia.of(words, 5, words.size())).containsExactly(Indicium.PROTECT);
  }
}
