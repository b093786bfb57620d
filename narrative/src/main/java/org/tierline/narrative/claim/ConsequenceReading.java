package org.tierline.narrative.claim;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Statement.Effect;
import org.tierline.narrative.claim.Statement.ListName;
import org.tierline.narrative.text.Span;

/** Reads what a sentence says to follow in law from a place on the lowest tier or a list. */
final class ConsequenceReading {
  /** Words by which a sentence says that something else must come to Tier 3 first. */
  private static final Set<String> BY_ITSELF =
      Set.of("itself", "themselves", "automatically", "alone", "unless", "until", "determination");

  private static final int NEAR = 12;

  private static final int TO_NOT = 5;

  private final TextReading reading;
  private final Tokens tokens;
  private final Span clause;
  private final List<Mark> marks;
  private final OptionalInt edition;
  private final List<Group> groups;

  ConsequenceReading(TextReading reading, Sentence sentence) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.clause = sentence.span();
    this.marks = sentence.marks();
    this.edition = sentence.edition();
    this.groups = sentence.groups();
  }

  void read() {
    if (addMilitary()) {
      return;
    }
    if (isOnReport()
        && (!has(Sign.PRESIDENT) || groups.isEmpty())
        && !addNone()
        && !addHumanitarian()) {
      boolean sanctions = addSanctions();
      addBarred(sanctions);
    }
  }

  private boolean addNone() {
    Mark no = find(Sign.NO_EFFECT);
    if (no != null) {
      add(nothing(), no);
    }
    return no != null;
  }

  /** Adds that humanitarian aid is barred too; whether it is said. */
  private boolean addHumanitarian() {
    Mark barred = find(Sign.BARRED);
    Mark aid = find(Sign.AID);
    Mark humanitarian = find(Sign.HUMANITARIAN);
    if (barred == null || aid == null || has(Sign.NON_HUMANITARIAN) || isDenied(barred)) {
      return false;
    }
    boolean said =
        humanitarian == null
            ? isAll(aid) && !isPossible()
            : !isExempt(humanitarian) && near(barred, humanitarian);
    if (said) {
      add(Effect.HUMANITARIAN_AID_BARRED, aid);
    }
    return said;
  }

  /**
   * Adds that the list under the Child Soldiers Prevention Act bars military aid; whether it is
   * said.
   */
  private boolean addMilitary() {
    Mark aid = find(Sign.AID);
    boolean list =
        has(Sign.SOLDIERS)
            || reading
                .discourse()
                .list()
                .filter(each -> each == ListName.CHILD_SOLDIERS)
                .isPresent();
    if (aid == null
        || !aid.value().equals("military")
        || !list
        || !(has(Sign.BARRED) || has(Sign.SANCTIONS))) {
      return false;
    }
    add(Effect.MILITARY_AID_BARRED, aid);
    return true;
  }

  /** Adds that sanctions follow, or may; whether it is said. */
  private boolean addSanctions() {
    Mark sanctions = find(Sign.SANCTIONS);
    boolean automatic = has(Sign.AUTOMATIC);
    if (sanctions == null
        || (has(Sign.WAIVES) && !has(Sign.TIER))
        || has(Sign.NOT)
        || !(automatic || isPossible())) {
      return false;
    }
    add(automatic ? Effect.AUTOMATIC_SANCTIONS : Effect.POSSIBLE_SANCTIONS, sanctions);
    return true;
  }

  private boolean isPossible() {
    return has(Sign.MAY) || has(Sign.HEDGE);
  }

  /**
   * Adds what is barred: aid, votes for loans, exchanges.
   *
   * @param sanctions whether it was said already that sanctions may follow
   */
  private void addBarred(boolean sanctions) {
    Mark barred = find(Sign.BARRED);
    Mark aid = find(Sign.AID);
    Mark non = find(Sign.NON_HUMANITARIAN);
    Mark loans = find(Sign.LOANS);
    Mark exchanges = find(Sign.EXCHANGES);
    Mark told = barred != null && non != null && near(barred, non) ? non : null;
    if (told != null) {
      add(Effect.NON_HUMANITARIAN_AID_BARRED, told);
    }
    if (loans != null && (has(Sign.NOT) || barred != null || isOpposed())) {
      add(Effect.VOTES_AGAINST_LOANS, loans);
    }
    if (barred == null) {
      return;
    }
    if (exchanges != null) {
      add(Effect.EXCHANGES_BARRED, exchanges);
    }
    if (sanctions) {
      return;
    }
    if (aid == null) {
      if (has(Sign.AUTOMATIC) && has(Sign.TIER)) {
        add(Effect.AUTOMATIC_SANCTIONS, barred);
      }
    } else if (told == null && loans == null && exchanges == null && !isDenied(barred)) {
      addAid(aid, barred);
    }
  }

  private void addAid(Mark aid, Mark barred) {
    if (has(Sign.AUTOMATIC)) {
      add(Effect.AUTOMATIC_SANCTIONS, aid);
    } else if (isPossible() && near(barred, aid)) {
      add(Effect.POSSIBLE_SANCTIONS, aid);
    }
  }

  /** What is said to have no consequence. */
  private Effect nothing() {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (BY_ITSELF.contains(tokens.word(i))) {
        return Effect.NOTHING_BY_ITSELF;
      }
    }
    boolean lowest =
        marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER && mark.value().equals("T3"));
    boolean other =
        marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER && !mark.value().equals("T3"));
    return other && !lowest ? Effect.NOTHING_OFF_TIER_3 : Effect.NO_CONSEQUENCE;
  }

  /** "All American aid", "every form of assistance". */
  private boolean isAll(Mark aid) {
    int from = Math.max(clause.start(), aid.first() - 5);
    return tokens.hasAny(from, aid.first(), "all", "every", "any");
  }

  /** Whether the clause or what was said last is on a tier. */
  private boolean isOnReport() {
    boolean carried = reading.discourse().tier().isPresent();
    boolean subject = has(Sign.COUNTRIES) || has(Sign.PRONOUN) || !groups.isEmpty();
    return has(Sign.TIER)
        || (carried && (has(Sign.AUTOMATIC) || has(Sign.SANCTIONS) || has(Sign.NON_HUMANITARIAN)))
        || has(Sign.SAME_TIER)
        || has(Sign.REPORT)
        || has(Sign.DOWN)
        || (carried && subject);
  }

  private boolean isDenied(Mark mark) {
    return marks.stream()
        .anyMatch(
            not ->
                not.sign() == Sign.NOT
                    && not.last() < mark.first()
                    && mark.first() - not.last() <= TO_NOT);
  }

  private boolean isOpposed() {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (tokens.is(i, "oppose")
          || (tokens.is(i, "vote") && tokens.is(i + 1, "no"))
          || tokens.is(i, "opposes")
          || tokens.is(i, "against")
          || tokens.is(i, "opposition")) {
        return true;
      }
    }
    return false;
  }

  private boolean isExempt(Mark humanitarian) {
    for (Mark mark : marks) {
      if (mark.sign() == Sign.EXCEPT && Math.abs(mark.first() - humanitarian.first()) <= NEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Mark one, Mark other) {
    return Math.abs(one.first() - other.first()) <= NEAR;
  }

  private boolean has(Sign sign) {
    return find(sign) != null;
  }

  private @Nullable Mark find(Sign sign) {
    for (Mark mark : marks) {
      if (mark.sign() == sign) {
        return mark;
      }
    }
    return null;
  }

  private void add(Effect effect, Mark mark) {
    reading.add(new Statement.Consequence("", edition, effect), clause, List.of(mark));
  }
}
