package org.tierline.law.statute;

/** How a provision stands in an edition. */
public enum Standing {
  /** In force. */
  IN_FORCE,
  /** Not yet enacted, or not yet able to apply. */
  NOT_YET,
  /** Struck by an earlier law. */
  NO_LONGER,
  /** Before the first edition for which its text was read; when it began isn't known. */
  NOT_KNOWN
}
