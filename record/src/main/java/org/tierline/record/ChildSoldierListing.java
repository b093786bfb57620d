package org.tierline.record;

/**
 * A government on the list under the Child Soldiers Prevention Act that an edition published.
 *
 * @param waiver the waiver for the fiscal year after the list
 */
public record ChildSoldierListing(
    int edition, String country, Waiver waiver, Basis basis, Origin origin) {

  /** Whether the listing may be shown as a fact; an unsourced one may not. */
  public boolean isFact() {
    return basis.grade() != Grade.UNSOURCED;
  }

  /** What was waived. */
  public enum Waiver implements Written {
    FULL("full"),
    PARTIAL("partial"),
    NONE("none"),
    /** The kind wasn't found, which doesn't mean that there was none. */
    UNKNOWN("unknown");

    private final String written;

    Waiver(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
