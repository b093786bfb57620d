package org.tierline.record;

import java.io.InputStream;

/** The record files that come with the project, as they lie beside this class. */
public final class BuiltInTables {
  private BuiltInTables() {}

  /**
   * Opens one of them, like "placements.csv".
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static InputStream open(String name) {
    var stream = BuiltInTables.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalArgumentException("no built-in record file \"" + name + "\"");
    }
    return stream;
  }
}
