package org.tierline.exchange.record;

import java.util.IdentityHashMap;
import org.tierline.exchange.record.Issue.At;

/** Where each value was read, for the checks that come after. Not for more than one thread. */
final class Places {
  private final boolean kept;
  private final IdentityHashMap<Object, At> places = new IdentityHashMap<>();

  private Places(boolean kept) {
    this.kept = kept;
  }

  /** Remembers nothing: for the start-up of the built-in record. */
  static Places none() {
    return new Places(false);
  }

  static Places kept() {
    return new Places(true);
  }

  void put(Object value, Row row) {
    if (kept) {
      places.put(value, row.at());
    }
  }

  /** The place of a value; the record as a whole if it wasn't read from a file. */
  At of(Object value) {
    return places.getOrDefault(value, new At("record", 0));
  }
}
