package org.tierline.record;

import org.tierline.law.Tier;

/**
 * A government's tier in an edition, as it was at release.
 *
 * @param country its code
 * @param edition the year
 * @param printedName the name it was placed under
 * @param automatic whether a source calls it an automatic downgrade
 */
public record Placement(
    String country,
    int edition,
    Tier tier,
    String printedName,
    Automatic automatic,
    Basis basis,
    Origin origin) {

  /** Whether the placement is known as a downgrade by operation of law. */
  public enum Automatic implements Written {
    /** No source says so: not established, and not disproved. */
    NOT_STATED(""),
    /** A source says that the law closed the watch list. */
    STATED("stated"),
    /** The compiler recalls it; no document was seen. */
    RECALLED("recalled");

    private final String written;

    Automatic(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
