package org.tierline.law.childsoldiers;

import org.tierline.law.Answer;

/**
 * What is known of one government and an edition's list.
 *
 * @param listed whether it is on the list
 * @param waiver the waiver for the fiscal year; "none" if there is none
 * @param certifiedSteps whether the President certified effective and continuing steps: needed for
 *     a waiver from the 2019 edition on
 * @param reinstated whether aid was reinstated under (d)
 */
public record ListedGovernment(
    Answer<Boolean> listed,
    Answer<SoldiersWaiver> waiver,
    Answer<Boolean> certifiedSteps,
    Answer<Boolean> reinstated) {}
