package org.tierline.law.facts;

/** The office's finding on one minimum standard of §108(a). */
public enum Finding {
  MET,
  NOT_MET
}
