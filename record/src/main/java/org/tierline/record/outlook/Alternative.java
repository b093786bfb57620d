package org.tierline.record.outlook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;

/**
 * What the edition to come would leave open for the watch list otherwise: under another reading of
 * the law, or if a cell that no document shows is wrong. Only what differs from the answer given is
 * one.
 */
public sealed interface Alternative {

  /** What could be open for the watch list then; at least one. */
  Set<Opening> openings();

  /** Under a reading that isn't State's practice. */
  record OtherReading(Readings readings, Set<Opening> openings) implements Alternative {

    /** Copies, in order. */
    public OtherReading {
      openings = Collections.unmodifiableSet(new TreeSet<>(openings));
    }
  }

  /** If the cells of these editions, which no document shows, aren't as recorded. */
  record OtherCells(List<Integer> editions, Set<Opening> openings) implements Alternative {

    /** Copies, in order. */
    public OtherCells {
      editions = List.copyOf(editions);
      openings = Collections.unmodifiableSet(new TreeSet<>(openings));
    }
  }
}
