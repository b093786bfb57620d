package org.tierline.record;

import java.util.Optional;

/** A name that record files and JSON write in a fixed way. */
public interface Written {

  /** As record files and JSON write it; may be empty text for "nothing said". */
  String written();

  /** The value of an enum that is written so; empty for any other text. */
  static <E extends Enum<E> & Written> Optional<E> find(Class<E> type, String written) {
    for (var value : type.getEnumConstants()) {
      if (value.written().equals(written)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
