package org.tierline.record.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * What became of a government's tier from one edition to the next.
 *
 * @param before its placement in the edition before; empty if it had none
 * @param now its placement in this edition; empty if it has none any more
 */
public record Change(
    String country, int edition, Optional<Placement> before, Optional<Placement> now, Kind kind) {

  /** Which way it went. */
  public enum Kind {
    /** To a better tier. */
    UP("up"),
    /** To a worse tier. */
    DOWN("down"),
    /** On the same tier. */
    NONE("none"),
    /** Placed for the first time, or again. */
    NEW("new"),
    /** No longer placed. */
    LEFT("left"),
    /** Became a special case, or ceased to be one. */
    SPECIAL("special"),
    /** The edition before isn't held, or not the whole of it, so that nothing can be told. */
    NOT_KNOWN("notKnown");

    private final String written;

    Kind(String written) {
      this.written = written;
    }

    /** As data files write it. */
    public String written() {
      return written;
    }
  }

  /** Whether either cell has no document of its own. */
  public boolean isDoubtful() {
    return before.map(Change::doubtful).orElse(false) || now.map(Change::doubtful).orElse(false);
  }

  /** Every government placed in an edition or in the one before, by country code. */
  public static List<Change> in(PublicRecord record, int edition) {
    var changes = new ArrayList<Change>();
    for (var country : record.countries()) {
      of(record, country.code(), edition).ifPresent(changes::add);
    }
    return changes;
  }

  /**
   * The governments whose tier changed: up, down, special cases, newly placed, no longer placed,
   * each by country code.
   */
  public static List<Change> listed(PublicRecord record, int edition) {
    var all = in(record, edition);
    var listed = new ArrayList<Change>();
    for (Kind kind : List.of(Kind.UP, Kind.DOWN, Kind.SPECIAL, Kind.NEW, Kind.LEFT)) {
      all.stream().filter(change -> change.kind() == kind).forEach(listed::add);
    }
    return listed;
  }

  /** One government; empty if neither edition places it. */
  public static Optional<Change> of(PublicRecord record, String country, int edition) {
    Optional<Placement> now = record.find(country, edition);
    Optional<Placement> before =
        RecordHistory.lineage(record, country).stream()
            .filter(placement -> placement.edition() == edition - 1)
            .findFirst();
    if (before.isEmpty() && now.isEmpty()) {
      return Optional.empty();
    }
    boolean lacking = before.isEmpty() && lacksBefore(record, country, edition);
    return Optional.of(
        new Change(country, edition, before, now, lacking ? Kind.NOT_KNOWN : kind(before, now)));
  }

  private static boolean lacksBefore(PublicRecord record, String country, int edition) {
    boolean placed =
        RecordHistory.lineage(record, country).stream()
            .anyMatch(placement -> placement.edition() < edition);
    return edition > record.years().getFirst() && RecordHistory.lacks(record, edition - 1, placed);
  }

  private static Kind kind(Optional<Placement> before, Optional<Placement> now) {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    if (now.isEmpty()) {
      return Kind.LEFT;
    }
    Tier was = before.get().tier();
    Tier is = now.get().tier();
    if (was == is) {
      return Kind.NONE;
    }
    if (was == Tier.SC || is == Tier.SC) {
      return Kind.SPECIAL;
    }
    return is.compareTo(was) < 0 ? Kind.UP : Kind.DOWN;
  }

  private static boolean doubtful(Placement placement) {
    return !placement.basis().grade().isDocumented();
  }
}
