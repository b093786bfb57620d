package org.tierline.law.childsoldiers;

import org.tierline.law.Answer;

/**
 * One item of military aid, and what the exceptions ask of it.
 *
 * @param aid which kind
 * @param professionalisation whether it is training, or non-lethal supplies, that help to
 *     professionalise the forces: for the exception of (e)
 * @param namedSchool whether its training is through one of the two schools that (e) names from the
 *     2019 edition on, or it is non-lethal supplies
 * @param certified whether the certification that (e) asks for was made
 * @param yearsExcepted years the country has already had under (e): five at most from 2019
 * @param peacekeepingProgramme whether it is a programme that (f) names
 */
public record MilitaryItem(
    MilitaryAid aid,
    Answer<Boolean> professionalisation,
    Answer<Boolean> namedSchool,
    Answer<Boolean> certified,
    Answer<Integer> yearsExcepted,
    Answer<Boolean> peacekeepingProgramme) {

  /** Of a kind, and under no exception. */
  public static MilitaryItem plain(MilitaryAid aid) {
    return new MilitaryItem(
        aid, Answer.of(false), Answer.of(false), Answer.of(false), Answer.none(), Answer.of(false));
  }

  /** Of a kind, nothing else known. */
  public static MilitaryItem unknown(MilitaryAid aid) {
    return new MilitaryItem(
        aid,
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown(),
        Answer.unknown());
  }
}
