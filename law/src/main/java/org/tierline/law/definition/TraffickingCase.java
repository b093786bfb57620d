package org.tierline.law.definition;

import org.tierline.law.Answer;

/**
 * What is known of one case of suspected trafficking. It holds elements of law, never a person.
 *
 * @param commercialSexAct whether a commercial sex act is involved
 * @param inducedBy by what means; "none" where there was no such means
 * @param victimUnder18 whether the person was under 18
 * @param conduct what was done to get or keep the person
 * @param purpose to what end
 */
public record TraffickingCase(
    Answer<Boolean> commercialSexAct,
    Answer<Means> inducedBy,
    Answer<Boolean> victimUnder18,
    Answer<Conduct> conduct,
    Answer<Purpose> purpose) {

  /** The means of §103(11). */
  public enum Means {
    FORCE,
    FRAUD,
    COERCION
  }

  /** The acts of §103(11)(B) and (12). */
  public enum Conduct {
    RECRUIT,
    HARBOUR,
    TRANSPORT,
    PROVIDE,
    OBTAIN,
    /** Sex trafficking only, since 2015. */
    PATRONIZE,
    /** Sex trafficking only, since 2015. */
    SOLICIT
  }

  /** The ends of §103(11)(B), a commercial sex act, or another. */
  public enum Purpose {
    INVOLUNTARY_SERVITUDE,
    PEONAGE,
    DEBT_BONDAGE,
    SLAVERY,
    COMMERCIAL_SEX,
    OTHER
  }

  /** Nothing known yet. */
  public static TraffickingCase unknown() {
    return new TraffickingCase(
        Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown());
  }
}
