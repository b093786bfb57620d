package org.tierline.law.childsoldiers;

import java.util.Set;
import org.tierline.law.Answer;

/**
 * What is found of one government and child soldiers in an edition's period.
 *
 * @param forces which of its forces, or groups it supports, are concerned
 * @param recruit whether they recruit child soldiers
 * @param use whether they use them
 * @param clearlyIdentified whether the government is clearly identified as one that does
 */
public record ListingFacts(
    Answer<Set<Forces>> forces,
    Answer<Boolean> recruit,
    Answer<Boolean> use,
    Answer<Boolean> clearlyIdentified) {

  public ListingFacts {
    forces = forces.find().<Answer<Set<Forces>>>map(f -> Answer.of(Set.copyOf(f))).orElse(forces);
  }

  /** Nothing known yet. */
  public static ListingFacts unknown() {
    return new ListingFacts(Answer.unknown(), Answer.unknown(), Answer.unknown(), Answer.unknown());
  }
}
