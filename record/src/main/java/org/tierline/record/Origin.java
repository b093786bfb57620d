package org.tierline.record;

/** Who put a row into the record. */
public sealed interface Origin {

  /** The row that comes with the project. */
  Origin BUILT_IN = new BuiltIn();

  /** Part of the record that comes with the project. */
  record BuiltIn() implements Origin {}

  /**
   * Added by the user, and shown as "added by you".
   *
   * @param file the name of the file it came from, without folders
   */
  record AddedByYou(String file) implements Origin {}
}
