package org.tierline.narrative.claim;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Statement.Effect;
import org.tierline.narrative.text.Span;

/** Reads what a clause says to follow from a place on the lowest tier. */
final class ConsequenceReading {
  private static final int NEAR = 12;

  private final TextReading reading;
  private final Tokens tokens;
  private final Span clause;
  private final List<Mark> marks;
  private final OptionalInt edition;
  private final List<Group> groups;

  ConsequenceReading(
      TextReading reading, Span clause, List<Mark> marks, OptionalInt edition, List<Group> groups) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.clause = clause;
    this.marks = marks;
    this.edition = edition;
    this.groups = groups;
  }

  void read() {
    if (!isOnReport() || (has(Sign.PRESIDENT) && !groups.isEmpty())) {
      return;
    }
    Mark no = find(Sign.NO_EFFECT);
    if (no != null) {
      add(Effect.NO_CONSEQUENCE, no);
      return;
    }
    boolean may = has(Sign.MAY) || has(Sign.HEDGE);
    Mark sanctions = find(Sign.SANCTIONS);
    Mark barred = find(Sign.BARRED);
    Mark aid = find(Sign.AID);
    Mark non = find(Sign.NON_HUMANITARIAN);
    Mark humanitarian = find(Sign.HUMANITARIAN);
    if (barred != null
        && humanitarian != null
        && !isExempt(humanitarian)
        && near(barred, humanitarian)
        && aid != null) {
      add(Effect.HUMANITARIAN_AID_BARRED, humanitarian);
      return;
    }
    Mark loans = find(Sign.LOANS);
    Mark exchanges = find(Sign.EXCHANGES);
    if (sanctions != null && !has(Sign.WAIVES) && !has(Sign.NOT)) {
      if (has(Sign.AUTOMATIC)) {
        add(Effect.AUTOMATIC_SANCTIONS, sanctions);
        return;
      }
      if (may) {
        add(Effect.POSSIBLE_SANCTIONS, sanctions);
        return;
      }
    }
    if (barred != null && (non != null && near(barred, non))) {
      add(may ? Effect.POSSIBLE_SANCTIONS : Effect.NON_HUMANITARIAN_AID_BARRED, non);
      return;
    }
    if (loans != null && (has(Sign.NOT) || barred != null || isOpposed())) {
      add(Effect.VOTES_AGAINST_LOANS, loans);
    }
    if (exchanges != null && barred != null) {
      add(Effect.EXCHANGES_BARRED, exchanges);
    }
    if (barred != null
        && aid != null
        && may
        && near(barred, aid)
        && loans == null
        && exchanges == null) {
      add(Effect.POSSIBLE_SANCTIONS, aid);
    }
  }

  /** Whether the clause or what was said last is on a tier. */
  private boolean isOnReport() {
    boolean carried = reading.topic().tier().isPresent();
    boolean subject = has(Sign.COUNTRIES) || has(Sign.PRONOUN) || !groups.isEmpty();
    return has(Sign.TIER)
        || has(Sign.SAME_TIER)
        || has(Sign.REPORT)
        || has(Sign.DOWN)
        || (carried && subject);
  }

  private boolean isOpposed() {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (tokens.is(i, "oppose")
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
    String country =
        groups.size() == 1 && groups.get(0).countries().size() == 1
            ? groups.get(0).countries().get(0)
            : "";
    reading.add(new Statement.Consequence(country, edition, effect), clause, List.of(mark));
  }
}
