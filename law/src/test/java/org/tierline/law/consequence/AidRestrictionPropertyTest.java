package org.tierline.law.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.consequence.AidItem.Authority;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Implementer;
import org.tierline.law.consequence.AidItem.Kind;
import org.tierline.law.consequence.DeterminationHeld.NotHeld;
import org.tierline.law.consequence.DeterminationHeld.Read;
import org.tierline.law.consequence.Restriction.Answers;
import org.tierline.testkit.Seeds;

/** Answers added to what is known only ever narrow what §110 may say. */
class AidRestrictionPropertyTest {
  private static final LocalDate RELEASE = LocalDate.parse("2024-06-24");
  private static final LocalDate SIGNED = LocalDate.parse("2024-09-30");
  private static final LocalDate ON = LocalDate.parse("2025-01-15");

  @Test
  void anAddedAnswerNeverUndoesOrContradictsADecidedOne() {
    Seeds.forRandom(
        random -> {
          var whole = whole(random);
          var questions = new ArrayList<>(whole.keySet());
          var known = new HashMap<String, Object>();
          Set<Answers> before = EnumSet.complementOf(EnumSet.of(Answers.OPEN));
          while (true) {
            var now = possible(known);
            assertThat(before).as("with %s", known).containsAll(now);
            before = now;
            if (questions.isEmpty()) {
              break;
            }
            var question = questions.remove(random.nextInt(questions.size()));
            known.put(question, whole.get(question));
          }
          assertThat(before).as("all answered: %s", known).hasSize(1);
        });
  }

  @Test
  void whatIsMissingIsUnknown() {
    Seeds.forRandom(
        random -> {
          var known = whole(random);
          known.keySet().removeIf(question -> random.nextBoolean());
          if (answer(known) instanceof Restriction.Open open) {
            for (String question : open.missing()) {
              assertThat(known).doesNotContainKey(question.replaceFirst("^item\\.", ""));
            }
          }
        });
  }

  private static Set<Answers> possible(Map<String, Object> known) {
    return switch (answer(known)) {
      case Restriction.Open open -> EnumSet.copyOf(open.possible());
      case Restriction settled -> EnumSet.of(settled.answer());
    };
  }

  private static Restriction answer(Map<String, Object> known) {
    return AidRestriction.of(situation(known), Items.unknownBut(known), ON);
  }

  @SuppressWarnings("unchecked") // put in by whole()
  private static Situation situation(Map<String, Object> known) {
    DeterminationHeld held = new NotHeld();
    if (known.containsKey("determination")) {
      var clauses = (Set<Clause>) known.get("determination.clauses");
      var waivers = (List<Waiver>) known.get("determination.waivers");
      held =
          new Read(
              PresidentialDetermination.of(
                  SIGNED,
                  clauses == null ? Answer.unknown() : Answer.of(clauses),
                  waivers == null ? Answer.unknown() : Answer.of(waivers)));
    }
    return new Situation(
        2024,
        Answer.of(RELEASE),
        known.get("tierEffective") instanceof Tier tier ? Answer.of(tier) : Answer.unknown(),
        held,
        known.get("laterCompliance") instanceof Boolean later
            ? Answer.of(later)
            : Answer.unknown());
  }

  /** Every question answered, without the contradictions that an item refuses. */
  private static Map<String, Object> whole(RandomGenerator random) {
    var whole = new HashMap<String, Object>();
    whole.put("tierEffective", random.nextInt(4) == 0 ? one(random, Tier.values()) : Tier.T3);
    whole.put("laterCompliance", random.nextInt(4) == 0);
    whole.put("determination", "read");
    whole.put("determination.clauses", one(random, CLAUSES));
    whole.put("determination.waivers", one(random, WAIVERS));
    whole.put("channel", one(random, Channel.values()));
    whole.put("authority", one(random, Authority.values()));
    whole.put("kind", one(random, Kind.values()));
    whole.put("programme", random.nextBoolean() ? "imet" : "other");
    whole.put("implementer", one(random, Implementer.values()));
    whole.put("narcoticsAfterNotice", random.nextInt(4) == 0);
    whole.put("institution", one(random, Institution.values()));
    whole.put("basicNeedsOutsideGovernment", random.nextInt(4) == 0);
    whole.put("harmsVulnerable", random.nextBoolean());
    boolean contradicts =
        whole.get("kind") == Kind.HUMANITARIAN
            && (whole.get("authority") == Authority.AECA
                || whole.get("channel") == Channel.EXCHANGE_OFFICIALS);
    if (contradicts) {
      whole.put("kind", Kind.OTHER);
    }
    return whole;
  }

  private static final Object[] CLAUSES = {
    Set.of(Clause.A_I),
    Set.of(Clause.A_II),
    Set.of(Clause.A_I, Clause.A_II, Clause.B),
    Set.of(Clause.B),
    Set.of(Clause.D2),
    Set.of(Clause.D3),
    Set.of()
  };

  private static final Object[] WAIVERS = {
    List.of(),
    List.of(Waiver.full()),
    Waiver.parse("bilateral").find().orElseThrow(),
    Waiver.parse("exchanges,multilateral").find().orElseThrow(),
    Waiver.parse("imet").find().orElseThrow()
  };

  private static <E> E one(RandomGenerator random, E[] from) {
    return from[random.nextInt(from.length)];
  }
}
