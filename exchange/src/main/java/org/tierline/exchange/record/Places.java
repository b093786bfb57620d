package org.tierline.exchange.record;

import java.util.IdentityHashMap;
import org.tierline.exchange.Place;

/** Where each value was read, for the checks that come after. Not for more than one thread. */
final class Places {
  private final boolean kept;
  private final IdentityHashMap<Object, Place> places = new IdentityHashMap<>();

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
