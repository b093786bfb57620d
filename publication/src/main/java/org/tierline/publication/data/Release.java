package org.tierline.publication.data;

import java.time.LocalDate;
import java.util.Optional;
import org.tierline.law.determination.Law;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;

/**
 * Which state of the record is published. No clock says it, so that the same state always has the
 * same name.
 *
 * @param record the rows known by the day
 * @param version changes with any row and with what was known
 * @param asOf the day that all of it was known by: that of the record's compilation, or an earlier
 *     one that was asked for
 * @param edition the only one that is published; empty for all
 */
record Release(PublicRecord record, String version, LocalDate asOf, Optional<Integer> edition) {

  /**
   * The record as it was known by a day.
   *
   * @param day one from the record's compilation on gives the whole
   */
  static Release of(PublicRecord whole, LocalDate day) {
    LocalDate compiled = compiled(whole.recordVersion(), day);
    boolean earlier = day.isBefore(compiled);
    return new Release(
        KnownBy.of(whole, day),
        whole.recordVersion() + (earlier ? ".known-" + day : ""),
        earlier ? day : compiled,
        Optional.empty());
  }

  /** The part of it that is on one edition. */
  Release of(int edition) {
    return new Release(record, version, asOf, Optional.of(edition));
  }

  /** What the package is called, by machines. */
  String name() {
    return edition.map(year -> "tierline-edition-" + year).orElse(Descriptor.NAME);
  }

  /** What the package is called, by people. */
  String title() {
    return "Tierline: the public record of trafficking tiers"
        + edition.map(year -> ", " + year + " edition").orElse("");
  }

  /** The version of the law that clocks and verdicts follow. */
  String lawVersion() {
    return Law.VERSION;
  }

  /** A version is like "2026-11-23+0123456789ab"; a record of no day counts as of the day asked. */
  private static LocalDate compiled(String version, LocalDate day) {
    return version.matches("\\d{4}-\\d\\d-\\d\\d\\+.*")
        ? LocalDate.parse(version.substring(0, 10))
        : day;
  }
}
