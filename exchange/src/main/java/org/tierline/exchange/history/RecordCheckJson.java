package org.tierline.exchange.history;

import org.tierline.exchange.record.RecordCheck;

/**
 * What a check of record files found, as JSON; the faults are the envelope's issues.
 *
 * @param totalsCompared totals that a document states
 * @param totalsCounted totals counted from the placements, which check nothing
 * @param totalsRemembered totals that are remembered, which check nothing
 */
public record RecordCheckJson(
    boolean sound, int faults, int totalsCompared, int totalsCounted, int totalsRemembered) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/record-check/1";

  /** A report as JSON. */
  public static RecordCheckJson of(RecordCheck.Report report) {
    return new RecordCheckJson(
        report.isSound(),
        report.issues().size(),
        report.totalsCompared(),
        report.totalsCounted(),
        report.totalsRemembered());
  }
}
