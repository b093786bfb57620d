package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.Optional;
import org.tierline.narrative.text.Span;

/**
 * A number that a narrative reports, or that it says was not reported.
 *
 * @param place the words that hold the figure and what it counts
 * @param number the figure; empty if the text says that it was not reported: never a zero that
 *     nobody wrote
 * @param unit what is counted: {@code cases}, {@code persons}, {@code victims}, or a currency as
 *     its ISO 4217 code; empty where the text doesn't tell
 * @param ofOfficials whether it counts officials alone ("did not convict any complicit officials"),
 *     so that it is no figure of all
 * @param comparedWith the place of the earlier figure that the text sets beside this one ("compared
 *     with 12 in 2016"): a statistic of the same {@code what} has that place
 */
public record Statistic(
    Span place,
    What what,
    Optional<BigDecimal> number,
    String unit,
    Exploitation exploitation,
    Period period,
    boolean ofOfficials,
    Optional<Span> comparedWith) {

  /** Whether the text says that the figure was not reported. */
  public boolean isNotReported() {
    return number.isEmpty();
  }

  /** What was done. */
  public enum What {
    INVESTIGATIONS("investigations"),
    PROSECUTIONS("prosecutions"),
    CONVICTIONS("convictions"),
    /** Persons sentenced. */
    SENTENCES("sentences"),
    /** Victims identified. */
    IDENTIFIED("identified"),
    /** Victims referred to care or to the authorities. */
    REFERRED("referred"),
    /** Victims sheltered, cared for, aided. */
    ASSISTED("assisted"),
    /** Money allocated, spent or given. */
    FUNDS("funds");

    private final String written;

    What(String written) {
      this.written = written;
    }

    /** As label files and JSON write it. */
    public String written() {
      return written;
    }
  }

  /** Which exploitation the figure is of. */
  public enum Exploitation {
    SEX("sex"),
    LABOUR("labour"),
    BOTH("both"),
    UNSTATED("unstated");

    private final String written;

    Exploitation(String written) {
      this.written = written;
    }

    /** As label files and JSON write it. */
    public String written() {
      return written;
    }
  }

  /** When. */
  public enum Period {
    /** The reporting period. */
    CURRENT("current"),
    /** The one before, given to compare. */
    PREVIOUS("previous"),
    OTHER("other");

    private final String written;

    Period(String written) {
      this.written = written;
    }

    /** As label files and JSON write it. */
    public String written() {
      return written;
    }
  }
}
