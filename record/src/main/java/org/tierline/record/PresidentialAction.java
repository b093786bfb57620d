package org.tierline.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the President determined for one government and fiscal year under §110(d).
 *
 * @param fiscalYear the year restricted, normally the year after the edition
 * @param number like "2024-14"; empty text where not seen
 * @param date of signature or release; empty where not known
 * @param named the clauses that the government is named under, so that they restrict it
 * @param waived the clauses that are waived for it, wholly or for the programmes given
 * @param programmes what the waiver allows, in the determination's abbreviations; empty for all or
 *     where not seen
 * @param text whether the determination's own words were read
 * @param detail the compiler's note
 */
public record PresidentialAction(
    int fiscalYear,
    String number,
    Optional<LocalDate> date,
    String country,
    Action action,
    List<Clause> named,
    List<Clause> waived,
    List<String> programmes,
    Text text,
    String detail,
    Basis basis,
    Origin origin) {

  public PresidentialAction {
    named = List.copyOf(named);
    waived = List.copyOf(waived);
    programmes = List.copyOf(programmes);
  }

  /** The edition whose Tier 3 it answers. */
  public int edition() {
    return fiscalYear - 1;
  }

  /** Whether it may be counted: its own text was read, wholly or in part. */
  public boolean isCountable() {
    return text != Text.REPORTED;
  }

  /** What was determined. */
  public enum Action implements Written {
    /** No waiver. */
    RESTRICTED("restricted"),
    /** Restricted, but the paragraphs on waivers weren't read: a partial waiver is possible. */
    RESTRICTED_UNSPECIFIED("restrictedUnspecified"),
    PARTIAL_WAIVER("partialWaiver"),
    FULL_WAIVER("fullWaiver"),
    /** Waived, but whether in full or in part wasn't read. */
    WAIVER_UNSPECIFIED("waiverUnspecified"),
    /** §110(d)(3): no longer treated as Tier 3. */
    REASSESSED("reassessed"),
    /** The same restrictions by direction of the President, not under the clause. */
    RESTRICTED_BY_DIRECTION("restrictedByDirection");

    private final String written;

    Action(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** The clauses of §110(d)(1). */
  public enum Clause implements Written {
    /** (A)(i): assistance. */
    A_I("A_i"),
    /** (A)(ii): assistance, and exchanges of officials. */
    A_II("A_ii"),
    /** (B): votes in the development banks and the Monetary Fund. */
    B("B");

    private final String written;

    Clause(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** How much of the determination's own text was read. */
  public enum Text implements Written {
    READ("read"),
    READ_IN_PART("readInPart"),
    /** Reported by others, original not seen: stays out of totals. */
    REPORTED("reported");

    private final String written;

    Text(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
