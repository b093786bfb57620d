package org.tierline.record;

/**
 * What becomes of a government's history when the government is renamed, divided or dissolved: an
 * explicit choice of this record.
 *
 * @param from the code before
 * @param to the code after; the same as {@code from} for a change of name
 * @param edition the first edition of the code or name after
 * @param note why, in one or two sentences
 */
public record Succession(
    String from, String to, Choice choice, int edition, String note, Basis basis, Origin origin) {

  /** What happens to a run of editions. */
  public enum Choice implements Written {
    /** The run carries on. */
    CONTINUES("continues"),
    /**
     * A run of the new government starts anew, and the old one's placements are shown before it.
     */
    SPLITS("splits"),
    /** The run stops; nothing is carried over. */
    STOPS("stops");

    private final String written;

    Choice(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
