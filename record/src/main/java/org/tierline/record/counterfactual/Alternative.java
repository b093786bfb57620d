package org.tierline.record.counterfactual;

import java.util.List;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;

/**
 * One tier that a government could have under a bill, and by what.
 *
 * @param clause the provision that places it there, or that would no longer place it elsewhere
 * @param clocks the watch-list years that lead there, each state once
 */
public record Alternative(Tier tier, Cause cause, Provision clause, List<Counted> clocks) {

  /** Copies. */
  public Alternative {
    clocks = List.copyOf(clocks);
  }

  /**
   * A clock under the bill, before the edition.
   *
   * @param run consecutive watch-list years that count
   * @param waived how many of them were waived
   * @param armed whether (F) is in force and armed
   */
  public record Counted(int run, int waived, boolean armed) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      return run != other.run
          ? Integer.compare(run, other.run)
          : waived != other.waived
              ? Integer.compare(waived, other.waived)
              : Boolean.compare(armed, other.armed);
    }
  }
}
