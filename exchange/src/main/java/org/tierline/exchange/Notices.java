package org.tierline.exchange;

/** What every answer says about itself, whatever its format. */
public final class Notices {
  private Notices() {}

  /** Who made this, and whose judgements the record holds. */
  public static final String INDEPENDENCE =
      "Tierline is not made or endorsed by the U.S. Department of State. The tiers of the record are"
          + " the Department's judgements, which governments and researchers have disputed;"
          + " derived answers are Tierline's own.";

  /** What no answer of law is. */
  public static final String NOT_ADVICE = "This is not legal advice.";

  /** Both, as every JSON answer carries them. */
  public static final String FULL = INDEPENDENCE + " " + NOT_ADVICE;
}
