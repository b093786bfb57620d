package org.tierline.law.consequence;

import java.time.LocalDate;
import org.tierline.law.Answer;
import org.tierline.law.Tier;

/**
 * Where one government stands under §110 for the fiscal year that an edition governs.
 *
 * @param edition the edition before that fiscal year
 * @param release the day it was released
 * @param tierEffective its tier after any reassessment; "none" if it wasn't placed
 * @param determination what is held of the determination
 * @param laterCompliance whether a later §110(b) report, submitted by the day of the question,
 *     finds that it complies or makes significant efforts
 */
public record Situation(
    int edition,
    Answer<LocalDate> release,
    Answer<Tier> tierEffective,
    DeterminationHeld determination,
    Answer<Boolean> laterCompliance) {}
