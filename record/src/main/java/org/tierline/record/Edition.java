package org.tierline.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;

/**
 * One year's report.
 *
 * @param year its name
 * @param release the day it was published; empty where not known
 * @param period what it covers; empty where no source tells it
 * @param secretary the Secretary of State's last name; empty text where not known
 * @param totals in the order ranked, T1, T2, T2WL, T3, SC; those not held are left out
 */
public record Edition(
    int year,
    Optional<LocalDate> release,
    Optional<Period> period,
    String secretary,
    List<Total> totals,
    Basis basis,
    Origin origin) {

  public Edition {
    totals = List.copyOf(totals);
  }

  /** The reporting period, both days included. */
  public record Period(LocalDate from, LocalDate to, Basis basis) {}

  /** Where a total comes from. */
  public enum TotalBasis implements Written {
    /** Published: a document states it. Only these are compared with the placements. */
    DOCUMENTED("documented"),
    /** Counted from the placements of this record, so no check of them. */
    COUNTED("counted"),
    /** Remembered by the compiler; no check counts as passed against it. */
    REMEMBERED("remembered");

    private final String written;

    TotalBasis(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  /** What is counted. */
  public enum Counted implements Written {
    /** All governments on a tier, special cases apart. */
    RANKED("ranked"),
    T1("T1"),
    T2("T2"),
    T2WL("T2WL"),
    T3("T3"),
    SC("SC");

    private final String written;

    Counted(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }

    public boolean counts(Tier tier) {
      return this == RANKED ? tier != Tier.SC : name().equals(tier.name());
    }
  }

  /** One total of the edition. */
  public record Total(Counted counted, int count, TotalBasis totalBasis, Basis basis) {}

  /** The total of one tier; empty where none is held. */
  public Optional<Total> findTotal(Counted counted) {
    for (var total : totals) {
      if (total.counted() == counted) {
        return Optional.of(total);
      }
    }
    return Optional.empty();
  }
}
