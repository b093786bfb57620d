package org.tierline.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.record.PresidentialAction.Clause;

class DeterminationDetailTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          # note | named | waived | programmes
          clause (d)(1)(A)(i); (d)(1)(B): multilateral development banks and IMF to vote against | A_i B | '' | ''
          clause (d)(1)(A)(ii); rest of the text not seen: a partial waiver may follow | A_ii | '' | ''
          clauses (d)(1)(A)(i) and (d)(1)(A)(ii), subject to exceptions for COVID-19 | A_i A_ii | '' | ''
          clause (d)(1)(A)(i); (d)(1)(B) waived: multilateral development bank and IMF lending allowed; allowed: PKO, DA | A_i | A_i B | PKO,DA
          clause (d)(1)(A)(ii); (d)(1)(B): multilateral development banks and IMF to vote against; (d)(4): educational and cultural exchange funding of (d)(1)(A)(ii) allowed | A_ii B | A_ii | educational and cultural exchange funding
          (d)(4): all programs, projects or activities of (d)(1)(A)(i)-(ii) and (d)(1)(B) | '' | A_i A_ii B | ''
          (d)(4): all programs, projects, activities and exchange funding of (d)(1)(A) and (d)(1)(B) | '' | A_i A_ii B | ''
          not named in clause (i); (d)(1)(B): multilateral development banks and IMF to vote against; (d)(4): restriction of (d)(1)(A)(i) waived for GHP | B | A_i | GHP
          Tier 3 and not in clause (d)(1)(A)(i), which was read in full; clause (d)(1)(A)(ii) from memory; a partial waiver may follow | A_ii | '' | ''
          by direction, not under clause (d)(1)(A): no aid; MDB and IMF to vote against; educational and cultural exchange funding permitted | '' | '' | educational and cultural exchange funding
          took significant steps after the June 2003 report; no restriction | '' | '' | ''
          """)
  void takesClausesAndProgrammesOutOfANote(
      String note, String named, String waived, String programmes) {
    var detail = DeterminationDetail.parse(note);
    assertThat(written(detail.named())).isEqualTo(named);
    assertThat(written(detail.waived())).isEqualTo(waived);
    assertThat(String.join(",", detail.programmes())).isEqualTo(programmes);
  }

  private static String written(Set<Clause> clauses) {
    return clauses.stream().map(Clause::written).collect(Collectors.joining(" "));
  }
}
