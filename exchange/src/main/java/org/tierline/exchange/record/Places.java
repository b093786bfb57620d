package org.tierline.exchange.record;

import java.util.IdentityHashMap;
import org.tierline.exchange.Place;

/** Where each value was read, for the checks that come after. Not for more than one thread. */
final class Places {
  private final boolean kept;
  private final boolean trusting;
  private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

  private Places(boolean kept, boolean trusting) {
    this.kept = kept;
    this.trusting = trusting;
  }

  boolean isTrusting() {
    return trusting;
  }

  /** Remembers nothing. */
  static Places none() {
    return new Places(false, false);
  }

  /** Remembers nothing and trusts the files not to have two rows of one cell: for the start-up. */
  static Places trusting() {
    return new Places(false, true);
  }

  static Places kept() {
    return new Places(true, false);
  }

  void put(Object value, Place place) {
    if (kept) {
      places.put(value, place);
    }
  }

  /** The place of a value; the record as a whole if it wasn't read from a file. */
  Place of(Object value) {
    return places.getOrDefault(value, Place.of("record"));
  }
}
