package org.tierline.record.history;

import java.util.List;

/**
 * That a clock isn't known, for it rests on editions that the record doesn't hold, or not whole.
 *
 * @param editions those editions, ascending
 * @param opensAlike whether every clock that is possible leaves the same open for the watch list
 */
public record Gap(List<Integer> editions, boolean opensAlike) {

  /** Copies. */
  public Gap {
    editions = List.copyOf(editions);
  }
}
