package org.tierline.record.ledger;

import java.util.List;
import java.util.Optional;
import org.tierline.law.statute.Provision;
import org.tierline.record.Basis;
import org.tierline.record.PresidentialAction;

/**
 * One regime's account of one government: what was owed against what was determined.
 *
 * @param state the difference
 * @param seen how far what was determined was seen
 * @param because why something is owed, or why that isn't known, in a clause
 * @param ground the provision that a waiver or reassessment rests on; empty where there is none.
 *     §110(d)(4) has two, the Act's purposes and the national interest, and the record doesn't tell
 *     which was used
 * @param action what was determined under §110(d); empty for other regimes and where none is held
 * @param bases the cells it rests on: the placement or listing first
 */
public record Account(
    Regime regime,
    State state,
    Seen seen,
    String because,
    Optional<Provision> ground,
    Optional<PresidentialAction> action,
    List<Basis> bases) {

  /** How far what was determined was seen. */
  public enum Seen {
    /** Nothing had to be determined, or nothing is held. */
    NOTHING("nothing"),
    /** The original, wholly or in part. */
    ORIGINAL("original"),
    /** Others report it; the original wasn't seen: stays out of totals. */
    REPORTED("reported");

    private final String written;

    Seen(String written) {
      this.written = written;
    }

    /** As data write it. */
    public String written() {
      return written;
    }
  }

  /** Copies. */
  public Account {
    bases = List.copyOf(bases);
  }

  /** Whether it may be counted: the original was seen, and every cell has a document. */
  public boolean isCountable() {
    return seen != Seen.REPORTED && isDocumented();
  }

  /** Whether every cell that it rests on has a document. */
  public boolean isDocumented() {
    return bases.stream().allMatch(basis -> basis.grade().isDocumented());
  }
}
