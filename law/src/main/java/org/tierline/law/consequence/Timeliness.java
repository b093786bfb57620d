package org.tierline.law.consequence;

/** When a duty was done, against when the law wants it done. It never touches validity. */
public enum Timeliness {
  /** Before the first day the law allows. */
  EARLY,
  /** In time. */
  TIMELY,
  /** After the last day the law allows. */
  LATE
}
