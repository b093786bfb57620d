package org.tierline.law.definition;

import java.time.LocalDate;
import java.time.Month;
import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.DecisionList;
import org.tierline.law.Outcome;
import org.tierline.law.statute.Provision;

/**
 * When the report is due, and whether it came late.
 *
 * <p>Source: §110(b)(1), lead-in; P.L. 116-283 moved the day from 1 June to 30 June, first for the
 * 2021 edition.
 *
 * <p>Needs: {@code release}, for lateness.
 *
 * <p>Gives: the day, and whether the release was after it. A release on the day is in time.
 * Lateness has no consequence in the Act.
 */
public final class DueDate {
  private static final int FIRST_EDITION_DUE_30_JUNE = 2021;

  private DueDate() {}

  /** The day an edition is due. */
  public static LocalDate of(int edition) {
    return edition >= FIRST_EDITION_DUE_30_JUNE
        ? LocalDate.of(edition, Month.JUNE, 30)
        : LocalDate.of(edition, Month.JUNE, 1);
  }

  /** Whether an edition came out after the day it was due; "none" means it hasn't come out. */
  public static Outcome<Boolean> late(int edition, Answer<LocalDate> release) {
    return DecisionList.<Boolean>of(Provision.TVPA_110_B_1_DUE, edition)
        .when(Condition.of("release", release, day -> day.isAfter(of(edition))), true)
        .otherwise(false);
  }
}
