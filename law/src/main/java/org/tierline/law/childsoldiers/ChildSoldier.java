package org.tierline.law.childsoldiers;

import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * Whether a situation is one of a child soldier.
 *
 * <p>Source: CSPA §402(2); police and security forces from the 2019 edition on.
 *
 * <p>Needs: {@code child.age} (at the time, whole years), {@code child.forces}, {@code
 * child.involvement} ("none" if there is none). Whether the role was one of support (cook, porter,
 * messenger, medic, guard, sex slave) isn't asked: such roles are included wherever recruitment or
 * use counts.
 *
 * <p>Gives: yes for under 18 in direct hostilities or compulsorily recruited, and under 15
 * voluntarily recruited, by the government's forces; and for under 18 recruited or used by others.
 */
public final class ChildSoldier {
  private static final int ADULT = 18;
  private static final int OLD_ENOUGH_TO_VOLUNTEER = 15;

  private ChildSoldier() {}

  /** How a child is involved. */
  public enum Involvement {
    /** Takes a direct part in hostilities. */
    DIRECT_PART,
    COMPULSORILY_RECRUITED,
    VOLUNTARILY_RECRUITED,
    /** Used in hostilities in another way. */
    USED
  }

  /** Whether it is, by the law of an edition. */
  public static Outcome<Boolean> of(
      int edition, Answer<Integer> age, Answer<Forces> forces, Answer<Involvement> involvement) {
    var minor = Condition.of("child.age", age, years -> years < ADULT);
    var young = Condition.of("child.age", age, years -> years < OLD_ENOUGH_TO_VOLUNTEER);
    var governmental = Condition.of("child.forces", forces, f -> f.governmental(edition));
    // Before 2019 police are neither the government's armed forces nor apart from the State.
    var others = Condition.of("child.forces", forces, ChildSoldier::apart);
    return DecisionList.<Boolean>of(Provision.CSPA_402_2, edition)
        .when(minor.not(), false)
        .when(Condition.absent("child.involvement", involvement), false)
        .when(others, true)
        .when(governmental.not(), false)
        .when(
            is(involvement, Involvement.DIRECT_PART)
                .or(is(involvement, Involvement.COMPULSORILY_RECRUITED)),
            true)
        .when(is(involvement, Involvement.VOLUNTARILY_RECRUITED).and(young), true)
        .otherwise(false);
  }

  private static boolean apart(Forces forces) {
    return forces == Forces.NON_STATE || forces == Forces.GOVT_SUPPORTED_GROUP;
  }

  private static Condition is(Answer<Involvement> involvement, Involvement wanted) {
    return Condition.of("child.involvement", involvement, how -> how == wanted);
  }
}
