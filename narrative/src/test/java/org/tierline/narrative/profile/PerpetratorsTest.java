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
          # companies, in all their names
          Foreign logging companies use debt bondage to keep men in the forest.| employers
          Fishing fleets force crews to stay at sea for years.                 | employers
          Men are recruited by construction companies with false promises.     | employers
          Some mining companies employ practices indicative of forced labor.   | employers
          Private labor agencies mislead workers about their wages.            | recruiters
          Recruiters in the capital target both students and farmers.          | recruiters
          # a list before the verb
          Family members, taxi drivers, visitors, and crews of foreign ships have allegedly exploited girls. | family
          # families that push children into it
          Poor families may encourage their daughters to endure prostitution.  | family
          # who is called a perpetrator
          Trafficking perpetrators include businesses of all sizes, private families, recruitment companies, and gangs. | employers family recruiters criminal-groups
          Traffickers are often relatives or friends of their victims.         | family acquaintances
          Labor recruiters are responsible for half of all cases.              | recruiters
          Traffickers include victims' relatives, neighbors, and friends, who recruit them.| family acquaintances
          # the state
          State-sponsored forced labor continued.                              | government
          The regime profits from the labor of its citizens abroad.            | government
          # its officials
          Endemic corruption among local officials remained a concern.         | officials
          Official complicity, mainly in the provinces, hinders efforts.       | officials
          Police have been investigated for complicity in trafficking.         | officials
          Traffickers bribe border guards.                                     | officials
          # armed groups by other names
          Militant groups recruit boys.                                        | armed-groups
          # others act, or the state does what states do
          Migrants rely on smugglers and many become subject to trafficking.   | ''
          Children stay with relatives, and traffickers exploit them there.    | ''
          The government used a new form and charged a fee.                    | ''
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
