package org.tierline.law.statute;

/** What a law did to a provision. */
public enum Effect {
  /** Brought it in. */
  ENACTED,
  /** Changed what it says. */
  AMENDED,
  /** Changed only where it is printed. */
  RENUMBERED,
  /** Took it out. */
  STRUCK
}
