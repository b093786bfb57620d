package org.tierline.law.definition;

/** What kind of action a government took, by the open list of §103(5). */
public enum ActionType {
  /** Enforcement steps short of a case. */
  ENFORCEMENT,
  /** An investigation that was opened. */
  INVESTIGATION,
  PROSECUTION,
  CONVICTION,
  TRAINING,
  /** Programmes and partnerships that run. */
  PROGRAMME,
  /** Vulnerable groups, survivors' participation, migrants, recruitment fees. */
  PREVENTION,
  /** Services to victims, immigration relief and restitution included. */
  VICTIM_SERVICES,
  /** Money committed to one of the above: on the list in terms, and no mere promise. */
  FUNDS_COMMITTED,
  /** The list is open: another kind of action. */
  OTHER,
  /** A promise of future steps: never a concrete action. */
  PROMISE
}
