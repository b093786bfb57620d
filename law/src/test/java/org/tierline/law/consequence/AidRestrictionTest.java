package org.tierline.law.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Kind;
import org.tierline.law.consequence.DeterminationHeld.NotHeld;
import org.tierline.law.consequence.DeterminationHeld.OriginalNotSeen;
import org.tierline.law.consequence.DeterminationHeld.Read;
import org.tierline.law.consequence.DeterminationHeld.TextIncomplete;
import org.tierline.law.consequence.Restriction.Answers;
import org.tierline.law.consequence.Restriction.Why;
import org.tierline.law.statute.Provision;

class AidRestrictionTest {
  private static final LocalDate RELEASE = LocalDate.parse("2024-06-24");
  private static final LocalDate SIGNED = LocalDate.parse("2024-09-30");
  private static final LocalDate ON = LocalDate.parse("2025-01-15");

  @ParameterizedTest(name = "{0} under {1}, waived {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # item                   | clauses | waived               | answer
          military training        | A_i     | none                 | BARRED
          military training        | A_ii    | none                 | BARRED
          military training        | A_i,A_ii| none                 | BARRED
          military training        | none    | none                 | NOT_BARRED_BY_110
          military training        | B       | none                 | NOT_BARRED_BY_110
          military training        | A_i     | full                 | NOT_BARRED_BY_110
          military training        | A_i     | bilateral            | NOT_BARRED_BY_110
          military training        | A_i     | multilateral         | BARRED
          military training        | A_i     | exchanges            | BARRED
          military training        | A_i     | imet                 | NOT_BARRED_BY_110
          military training        | A_i     | good governance      | BARRED
          military training        | A_i     | programmes           | OPEN
          military training        | A_i     | ?                    | OPEN
          military training        | D2      | none                 | OTHER_RESTRICTIONS_APPLY
          military training        | D3      | none                 | NOT_BARRED_BY_110
          compact                  | A_i     | none                 | NOT_BARRED_BY_110
          exchange                 | A_ii    | none                 | BARRED
          exchange                 | A_i     | none                 | NOT_BARRED_BY_110
          exchange                 | A_ii    | exchanges            | NOT_BARRED_BY_110
          exchange                 | A_ii    | bilateral            | BARRED
          exchange                 | A_ii    | full                 | NOT_BARRED_BY_110
          exchange                 | D2      | none                 | OTHER_RESTRICTIONS_APPLY
          loan                     | B       | none                 | VOTE_AGAINST
          loan                     | A_i     | none                 | VOTE_AGAINST
          loan                     | A_ii    | multilateral         | NOT_BARRED_BY_110
          loan                     | A_ii    | exchanges            | VOTE_AGAINST
          loan                     | D3      | none                 | NOT_BARRED_BY_110
          basic-needs loan         | A_ii    | none                 | NOT_BARRED_BY_110
          trade loan               | A_ii    | none                 | NOT_BARRED_BY_110
          unlisted bank's loan     | A_ii    | none                 | NOT_BARRED_BY_110
          humanitarian aid         | A_ii    | none                 | NOT_BARRED_BY_110
          humanitarian aid         | D2      | none                 | NOT_BARRED_BY_110
          """)
  void answersForOneItem(String item, String clauses, String waived, Answers expected) {
    var determination =
        PresidentialDetermination.of(SIGNED, clauses(clauses), Waiver.parse(waived));

    var found = AidRestriction.of(tier3(new Read(determination)), item(item), ON);

    assertThat(found.answer()).isEqualTo(expected);
  }

  // A misstatement often met: that Tier 3 makes a government ineligible for humanitarian aid.
  @ParameterizedTest
  @EnumSource(
      value = Channel.class,
      names = {"BILATERAL", "MDB_IMF"})
  void neverBarsHumanitarianAidOnTier3(Channel channel) {
    var item = Items.unknownBut(Map.of("channel", channel, "kind", Kind.HUMANITARIAN));
    List<DeterminationHeld> all =
        List.of(
            new NotHeld(),
            new TextIncomplete(SIGNED),
            new OriginalNotSeen(SIGNED),
            read(Answer.of(Set.of(Clause.A_I, Clause.A_II, Clause.B)), Answer.none()),
            read(Answer.unknown(), Answer.unknown()));

    for (DeterminationHeld held : all) {
      var found = AidRestriction.of(tier3(held), item, ON);

      assertThat(found.answer()).isEqualTo(Answers.NOT_BARRED_BY_110);
      assertThat(found.reason().provision()).isEqualTo(Provision.TVPA_103_NHNT);
    }
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not held         | 2024-06-24 | OWED_NOT_YET_DETERMINED
          not held         | 2024-09-22 | OWED_NOT_YET_DETERMINED
          not held         | 2024-09-23 | DETERMINATION_NOT_HELD
          read             | 2024-09-22 | OWED_NOT_YET_DETERMINED
          read             | 2024-09-29 | DETERMINATION_NOT_HELD
          incomplete       | 2024-09-30 | TEXT_INCOMPLETE
          original unseen  | 2024-09-30 | ORIGINAL_NOT_SEEN
          original unseen  | 2024-09-29 | DETERMINATION_NOT_HELD
          """)
  void neverTakesNotHeldForNotBarred(String held, LocalDate on, Why expected) {
    DeterminationHeld determination =
        switch (held) {
          case "not held" -> new NotHeld();
          case "incomplete" -> new TextIncomplete(SIGNED);
          case "original unseen" -> new OriginalNotSeen(SIGNED);
          default -> read(Answer.of(Set.of(Clause.A_II)), Answer.none());
        };

    var found = AidRestriction.of(tier3(determination), item("military training"), on);

    assertThat(found)
        .isInstanceOfSatisfying(
            Restriction.Open.class,
            open -> {
              assertThat(open.why()).isEqualTo(expected);
              assertThat(open.missing()).contains("determination");
            });
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(Institution.class)
  void reachesTheClosedListOfBanksAndTheFund(Institution institution) {
    var item =
        Items.unknownBut(
            Map.of(
                "channel",
                Channel.MDB_IMF,
                "kind",
                Kind.OTHER,
                "institution",
                institution,
                "basicNeedsOutsideGovernment",
                false));

    var found =
        AidRestriction.of(tier3(read(Answer.of(Set.of(Clause.A_II)), Answer.none())), item, ON);

    boolean listed = !EnumSet.of(Institution.AIIB, Institution.OTHER).contains(institution);
    assertThat(found.answer()).isEqualTo(listed ? Answers.VOTE_AGAINST : Answers.NOT_BARRED_BY_110);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1", "T2", "T2WL", "SC"})
  void barsNothingOnAnotherTier(String tier) {
    var situation =
        new Situation(
            2024,
            Answer.of(RELEASE),
            Answer.of(Tier.valueOf(tier)),
            new NotHeld(),
            Answer.unknown());

    var found = AidRestriction.of(situation, AidItem.unknown(), ON);

    assertThat(found.answer()).isEqualTo(Answers.NOT_BARRED_BY_110);
    assertThat(found.reason().provision()).isEqualTo(Provision.TVPA_110_C);
  }

  @Test
  void barsNothingBeforeThe2003Edition() {
    var release = LocalDate.parse("2002-06-05");
    var situation =
        new Situation(
            2002, Answer.of(release), Answer.of(Tier.T3), new NotHeld(), Answer.unknown());

    assertThat(AidRestriction.of(situation, AidItem.unknown(), release.plusDays(100)).answer())
        .isEqualTo(Answers.NOT_BARRED_BY_110);
  }

  @ParameterizedTest(name = "{0} under {1}, {2}: {3}")
  @CsvSource({
    "2003, A_i,  military training, BARRED",
    "2003, A_ii, military training, NOT_BARRED_BY_110", // the text of 2000: exchanges alone
    "2003, A_ii, exchange,          BARRED",
    "2003, A_ii, loan,              VOTE_AGAINST",
    "2004, A_ii, military training, OPEN", // when aid came in wasn't read
    "2008, A_ii, military training, OPEN",
    "2008, A_ii, exchange,          BARRED",
    "2008, A_i,  military training, BARRED",
    "2009, A_ii, military training, BARRED"
  })
  void barsAidUnderTheSecondLimbByTheTextOfItsYear(
      int edition, String clause, String item, Answers expected) {
    var release = LocalDate.of(edition, 6, 15);
    var determination =
        PresidentialDetermination.of(release.plusDays(60), clauses(clause), Answer.none());
    var situation =
        new Situation(
            edition,
            Answer.of(release),
            Answer.of(Tier.T3),
            new Read(determination),
            Answer.of(false));

    assertThat(AidRestriction.of(situation, item(item), release.plusDays(100)).answer())
        .isEqualTo(expected);
  }

  @Test
  void endsWhenALaterReportFindsCompliance() {
    var held = read(Answer.of(Set.of(Clause.A_I)), Answer.none());
    var complied =
        new Situation(2024, Answer.of(RELEASE), Answer.of(Tier.T3), held, Answer.of(true));
    var unknown =
        new Situation(2024, Answer.of(RELEASE), Answer.of(Tier.T3), held, Answer.unknown());

    assertThat(AidRestriction.of(complied, item("military training"), ON).answer())
        .isEqualTo(Answers.NOT_BARRED_BY_110);
    assertThat(AidRestriction.of(unknown, item("military training"), ON))
        .isInstanceOfSatisfying(
            Restriction.Open.class,
            open -> assertThat(open.missing()).containsExactly("laterCompliance"));
  }

  @Test
  void countsALaterWaiverFromTheDayItIsSigned() {
    var later =
        new PresidentialDetermination.LaterWaiver(LocalDate.parse("2025-03-01"), Waiver.full());
    var determination =
        new PresidentialDetermination(
            Answer.of("2024-14"),
            SIGNED,
            Answer.of(Set.of(Clause.A_II)),
            Answer.none(),
            List.of(later),
            Answer.none());
    var situation = tier3(new Read(determination));
    var item = item("military training");

    assertThat(AidRestriction.of(situation, item, LocalDate.parse("2025-02-28")).answer())
        .isEqualTo(Answers.BARRED);
    assertThat(AidRestriction.of(situation, item, LocalDate.parse("2025-03-01")).answer())
        .isEqualTo(Answers.NOT_BARRED_BY_110);
  }

  @Test
  void keepsTheBarAndFlagsTheDutyWhereAMandatoryWaiverIsNotSigned() {
    var known = new HashMap<String, Object>();
    known.put("channel", Channel.BILATERAL);
    known.put("authority", AidItem.Authority.FAA_OTHER);
    known.put("kind", Kind.OTHER);
    known.put("implementer", AidItem.Implementer.GOVERNMENT);
    known.put("narcoticsAfterNotice", false);
    known.put("harmsVulnerable", true);
    var situation = tier3(read(Answer.of(Set.of(Clause.A_I)), Answer.none()));

    assertThat(AidRestriction.of(situation, Items.unknownBut(known), ON))
        .isInstanceOfSatisfying(
            Restriction.Barred.class,
            barred -> assertThat(barred.waiverOwed().findValue()).contains(true));
    known.remove("harmsVulnerable");
    assertThat(AidRestriction.of(situation, Items.unknownBut(known), ON))
        .isInstanceOfSatisfying(
            Restriction.Barred.class,
            barred -> assertThat(barred.waiverOwed()).isInstanceOf(Outcome.Open.class));
  }

  @Test
  void asksForTheAuthorityOfABilateralItem() {
    var item =
        Items.unknownBut(
            Map.of(
                "channel",
                Channel.BILATERAL,
                "kind",
                Kind.OTHER,
                "implementer",
                AidItem.Implementer.GOVERNMENT,
                "narcoticsAfterNotice",
                false));

    assertThat(
            AidRestriction.of(tier3(read(Answer.of(Set.of(Clause.A_I)), Answer.none())), item, ON))
        .isInstanceOfSatisfying(
            Restriction.Open.class,
            open -> {
              assertThat(open.why()).isEqualTo(Why.QUESTIONS_OPEN);
              assertThat(open.missing()).containsExactly("item.authority");
              assertThat(open.possible())
                  .containsExactly(Answers.NOT_BARRED_BY_110, Answers.BARRED);
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "FAA_NARCOTICS_CONTROL, true",
    "FAA_ANTITERRORISM, true",
    "AECA, true",
    "FAA_DISASTER, false",
    "DEVELOPMENT_FINANCE, false",
    "FAA_OTHER, false"
  })
  void asksForTheCertificationOfExemptAid(String authority, boolean needed) {
    var item = Items.bilateral(authority, "OTHER", "GOVERNMENT", false);

    assertThat(ExemptAidCertification.needed(2024, item).findValue()).contains(needed);
  }

  private static Situation tier3(DeterminationHeld held) {
    return new Situation(2024, Answer.of(RELEASE), Answer.of(Tier.T3), held, Answer.of(false));
  }

  private static DeterminationHeld read(Answer<Set<Clause>> clauses, Answer<List<Waiver>> waivers) {
    return new Read(PresidentialDetermination.of(SIGNED, clauses, waivers));
  }

  private static Answer<Set<Clause>> clauses(String codes) {
    if (codes.equals("none")) {
      return Answer.none();
    }
    var clauses = EnumSet.noneOf(Clause.class);
    Arrays.stream(codes.split(","))
        .map(code -> Clause.find(code).orElseThrow())
        .forEach(clauses::add);
    return Answer.of(clauses);
  }

  private static AidItem item(String name) {
    var known = new HashMap<String, Object>();
    known.put("kind", Kind.OTHER);
    known.put("programme", "IMET");
    known.put("implementer", AidItem.Implementer.GOVERNMENT);
    known.put("narcoticsAfterNotice", false);
    known.put("institution", Institution.IMF);
    known.put("basicNeedsOutsideGovernment", false);
    switch (name) {
      case "military training" -> {
        known.put("channel", Channel.BILATERAL);
        known.put("authority", AidItem.Authority.FAA_OTHER);
      }
      case "compact" -> {
        known.put("channel", Channel.BILATERAL);
        known.put("authority", AidItem.Authority.MCC);
      }
      case "humanitarian aid" -> {
        known.put("channel", Channel.BILATERAL);
        known.put("kind", Kind.HUMANITARIAN);
      }
      case "exchange" -> known.put("channel", Channel.EXCHANGE_OFFICIALS);
      case "loan" -> known.put("channel", Channel.MDB_IMF);
      case "basic-needs loan" -> {
        known.put("channel", Channel.MDB_IMF);
        known.put("basicNeedsOutsideGovernment", true);
      }
      case "trade loan" -> {
        known.put("channel", Channel.MDB_IMF);
        known.put("kind", Kind.TRADE_RELATED);
      }
      case "unlisted bank's loan" -> {
        known.put("channel", Channel.MDB_IMF);
        known.put("institution", Institution.AIIB);
      }
      default -> throw new IllegalArgumentException(name);
    }
    return Items.unknownBut(known);
  }
}
