package org.tierline.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A government is party to an instrument. There is no value for "not ratified": what isn't held
 * isn't known.
 *
 * @param instrument like "UN TIP Protocol" or "ILO P029"
 * @param year of ratification or accession; empty where the source gives none
 * @param day the day, where the source gives one
 */
public record InstrumentHeld(
    String instrument,
    String country,
    Optional<Integer> year,
    Optional<LocalDate> day,
    Basis basis,
    Origin origin) {}
