package org.tierline.narrative.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tierline.testkit.Seeds.forRandom;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.narrative.text.ReadableText;

/** Profiles of an invented country, in the report's own formulas. */
class PerpetratorsTest {
  private static List<Perpetrator> read(String profile) {
    var readable = ReadableText.of(profile, List.of("RURITANIA"));
    return Perpetrators.of(readable, 0, readable.text().length());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whose name says it
          Organized crime groups bring girls to the coast.                     | criminal-groups
          Pimps move women between towns.                                      | pimps
          Militias and other non-state armed groups hold boys.                 | armed-groups
          # who acts
          Unlicensed recruiters deceive men with false offers.                 | recruiters
          Some employers withhold wages and passports.                         | employers
          Some parents sell their children.                                    | family
          Corrupt teachers force their students to beg.                        | teachers
          Police reportedly accept bribes from owners of bars.                 | officials
          Foreign diplomats allegedly subject domestic workers to forced labor.| officials
          The government compels students to pick cotton.                      | government
          # by whom it is done
          Girls are exploited by relatives, neighbors, and friends.            | family acquaintances
          Child sex trafficking is facilitated by brokers.                     | recruiters
          Trafficking-related complicity by border guards remained a problem.  | officials
          # who only tells of it, is protected, or has to do with something else
          Officials report that men are in forced labor on farms.              | ''
          Parents are deceived about the work of their children.               | ''
          Shelters overseen by the government lack staff.                      | ''
          Children who live far from their families are at risk.               | ''
          Workers on tourist visas are at risk.                                | ''
          """)
  void areReadFromAProfile(String profile, String groups) {
    assertThat(
            read(profile).stream()
                .map(each -> each.group().written())
                .collect(Collectors.joining(" ")))
        .isEqualTo(groups);
  }

  @Test
  void eachIsGivenOnceAtItsFirstPlace() {
    String profile = "Pimps exploit girls. Relatives sell children. Pimps move them.";
    assertThat(read(profile))
        .extracting(each -> each.place().in(profile))
        .containsExactly("Pimps", "Relatives");
  }

  @Test
  void anyTextGivesPlacesInOrderWithinIt() {
    String[] words = {
      "parents",
      "sell",
      "by",
      "exploited",
      "gangs",
      ".",
      ";",
      "report",
      "the",
      "government",
      "(",
      "É"
    };
    forRandom(
        random -> {
          var text = new StringBuilder();
          int count = random.nextInt(40);
          for (int i = 0; i < count; i++) {
            text.append(words[random.nextInt(words.length)]).append(' ');
          }
          var found = read(text.toString());
          assertThat(found).isSortedAccordingTo((a, b) -> a.place().start() - b.place().start());
          found.forEach(each -> assertThat(each.place().end()).isLessThanOrEqualTo(text.length()));
        });
  }
}
