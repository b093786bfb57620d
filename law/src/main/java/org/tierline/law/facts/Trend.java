package org.tierline.law.facts;

/** How the estimated number of victims moves; {@code UNKNOWN} says that nobody can tell. */
public enum Trend {
  UP,
  FLAT,
  DOWN,
  UNKNOWN
}
