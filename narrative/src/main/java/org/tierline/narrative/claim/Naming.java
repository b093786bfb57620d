package org.tierline.narrative.claim;

/** How a government is named. */
enum Naming {
  /** By its country's name. */
  NAME,
  /** By the seat of its government: "Riyadh". */
  SEAT,
  /** By its people: "Thai". */
  PEOPLE
}
