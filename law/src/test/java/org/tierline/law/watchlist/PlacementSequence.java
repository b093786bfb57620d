package org.tierline.law.watchlist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;

/**
 * Where one government was placed in consecutive editions, oldest first. It grows and shrinks at
 * its end, so that a walk over many sequences can share their beginnings. For one thread.
 */
final class PlacementSequence {
  private final int first;
  private final @Nullable Tier[] placed;
  private final boolean[] waived;
  private int size;

  /** An empty sequence whose first placement will be in an edition. */
  PlacementSequence(int firstEdition, int capacity) {
    first = firstEdition;
    placed = new @Nullable Tier[capacity];
    waived = new boolean[capacity];
  }

  /** Adds the placement of {@link #nextEdition}; no tier for an edition that leaves it out. */
  void add(@Nullable Tier tier, boolean underWaiver) {
    placed[size] = tier;
    waived[size] = underWaiver;
    size++;
  }

  void removeLast() {
    size--;
  }

  int size() {
    return size;
  }

  /** The edition of the placement at an index. */
  int edition(int index) {
    return first + index;
  }

  /** The edition that follows the last placement. */
  int nextEdition() {
    return first + size;
  }

  /** The tier at an index; null if the edition left it out, and before the first placement. */
  @Nullable Tier tier(int index) {
    return index < 0 ? null : placed[index];
  }

  boolean underWaiver(int index) {
    return waived[index];
  }

  @Override
  public String toString() {
    List<String> years = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      var tier = placed[index];
      years.add(
          edition(index) + "=" + (tier == null ? "absent" : tier) + (waived[index] ? "(w)" : ""));
    }
    return years.isEmpty() ? "no history before " + first : String.join("|", years);
  }
}
