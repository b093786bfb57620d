package org.tierline.law.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.law.Answer;
import org.tierline.law.definition.TraffickingCase.Conduct;
import org.tierline.law.definition.TraffickingCase.Means;
import org.tierline.law.definition.TraffickingCase.Purpose;
import org.tierline.testkit.Seeds;

class SevereFormsTest {

  @ParameterizedTest(name = "{0}: sex act {1}, by {2}, under 18 {3}, {4}, for {5}: {6}")
  @CsvSource(
      textBlock =
          """
          # edition, sex act, by, under 18, conduct, purpose, form          §103(11)-(12)
          2024, true,  FORCE,    false, RECRUIT,   COMMERCIAL_SEX,        SEX_SEVERE
          2024, true,  FRAUD,    false, OBTAIN,    COMMERCIAL_SEX,        SEX_SEVERE
          2024, true,  COERCION, false, HARBOUR,   COMMERCIAL_SEX,        SEX_SEVERE
          2024, true,  none,     true,  PROVIDE,   COMMERCIAL_SEX,        SEX_SEVERE
          # an adult, no means: sex trafficking, but no severe form
          2024, true,  none,     false, RECRUIT,   COMMERCIAL_SEX,        NONE
          # buyers: in the definition since 2015
          2014, true,  none,     true,  PATRONIZE, COMMERCIAL_SEX,        NONE
          2015, true,  none,     true,  PATRONIZE, COMMERCIAL_SEX,        SEX_SEVERE
          2014, true,  FORCE,    false, SOLICIT,   COMMERCIAL_SEX,        NONE
          2015, true,  FORCE,    false, SOLICIT,   COMMERCIAL_SEX,        SEX_SEVERE
          2024, false, FORCE,    false, RECRUIT,   INVOLUNTARY_SERVITUDE, LABOUR_SEVERE
          2024, false, FRAUD,    false, TRANSPORT, PEONAGE,               LABOUR_SEVERE
          2024, false, COERCION, true,  HARBOUR,   DEBT_BONDAGE,          LABOUR_SEVERE
          2001, false, FORCE,    false, PROVIDE,   SLAVERY,               LABOUR_SEVERE
          # labour needs a means, for a child too
          2024, false, none,     true,  OBTAIN,    SLAVERY,               NONE
          2024, false, FORCE,    false, OBTAIN,    OTHER,                 NONE
          2024, false, FORCE,    false, PATRONIZE, SLAVERY,               NONE
          # both forms: given as the first
          2024, true,  FORCE,    false, OBTAIN,    SLAVERY,               SEX_SEVERE
          """)
  void isDecidedByMeansAgeConductAndPurpose(
      int edition,
      boolean sexAct,
      String by,
      boolean under18,
      Conduct conduct,
      Purpose purpose,
      SevereForm expected) {
    var found =
        new TraffickingCase(
            Answer.of(sexAct),
            by.equals("none") ? Answer.none() : Answer.of(Means.valueOf(by)),
            Answer.of(under18),
            Answer.of(conduct),
            Answer.of(purpose));

    assertThat(SevereForms.of(edition, found).findValue()).contains(expected);
  }

  @Test
  void needsNoConductForAChildInACommercialSexActSince2015() {
    var found =
        new TraffickingCase(
            Answer.of(true), Answer.unknown(), Answer.of(true), Answer.unknown(), Answer.unknown());

    assertThat(SevereForms.of(2024, found).findValue()).contains(SevereForm.SEX_SEVERE);
    assertThat(SevereForms.of(2014, found).missing()).contains("case.conduct");
  }

  @Test
  void anAddedAnswerOnlyNarrowsWhatIsPossible() {
    Seeds.forRandom(
        random -> {
          int edition = random.nextInt(2001, 2026);
          var order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
          Collections.shuffle(order, Random.from(random));
          var known = new ArrayList<Answer<?>>();
          var whole =
              List.<Answer<?>>of(
                  Answer.of(random.nextBoolean()),
                  random.nextInt(3) == 0
                      ? Answer.<Means>none()
                      : Answer.of(one(random, Means.values())),
                  Answer.of(random.nextBoolean()),
                  Answer.of(one(random, Conduct.values())),
                  Answer.of(one(random, Purpose.values())));
          whole.forEach(each -> known.add(Answer.unknown()));
          Set<SevereForm> before = EnumSet.allOf(SevereForm.class);
          for (int next : order) {
            known.set(next, whole.get(next));
            var now = EnumSet.copyOf(SevereForms.of(edition, of(known)).possible());
            assertThat(before).as("%s in %s", known, edition).containsAll(now);
            before = now;
          }
          assertThat(before).hasSize(1);
        });
  }

  private static <E> E one(RandomGenerator random, E[] from) {
    return from[random.nextInt(from.length)];
  }

  @SuppressWarnings("unchecked") // the list holds the five answers in order
  private static TraffickingCase of(List<Answer<?>> answers) {
    return new TraffickingCase(
        (Answer<Boolean>) answers.get(0),
        (Answer<Means>) answers.get(1),
        (Answer<Boolean>) answers.get(2),
        (Answer<Conduct>) answers.get(3),
        (Answer<Purpose>) answers.get(4));
  }
}
