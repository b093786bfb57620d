package org.tierline.record;

import java.time.LocalDate;

/**
 * How complete a list is for one edition, fiscal year or calendar year. "Not listed" may be said
 * only where it is complete.
 *
 * @param year edition, fiscal year or calendar year, as the list counts
 * @param part the instrument, for the list of instruments; else empty text
 * @param asOf the day up to which the statement holds
 * @param note why, in one sentence; may be empty text
 */
public record Coverage(
    RecordList list,
    int year,
    String part,
    State state,
    LocalDate asOf,
    String note,
    Origin origin) {

  /** How much is held. */
  public enum State implements Written {
    COMPLETE("complete"),
    PARTIAL("partial"),
    NONE_HELD("noneHeld");

    private final String written;

    State(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }
}
