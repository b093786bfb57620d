package org.tierline.law.facts;

/** How one indicium of §108(b) bears on serious and sustained efforts. Weighed, never summed. */
public enum Weight {
  SUPPORTS,
  AGAINST,
  NEUTRAL
}
