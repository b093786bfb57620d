package org.tierline.law.linked;

import java.time.LocalDate;
import org.tierline.law.Answer;

/**
 * What is known of a trade agreement and the partner.
 *
 * @param made the day the agreement was made
 * @param letter whether the President stated in public, with evidence, that the partner took
 *     concrete actions on the report's main recommendations
 */
public record TradeAgreement(Answer<LocalDate> made, Answer<Boolean> letter) {}
