package org.tierline.narrative.claim;

/** How a government, or a tier, is named. */
enum Naming {
  /** By its country's name. */
  NAME,
  /** By the seat of its government: "Riyadh". */
  SEAT,
  /** By its people: "Thai". */
  PEOPLE,
  /** A tier by what the law says of it: "fully meets the minimum standards". */
  MEANING
}
