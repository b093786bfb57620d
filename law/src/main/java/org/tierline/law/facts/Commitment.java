package org.tierline.law.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise of future steps. From the 2019 edition on it can't support a tier (§110(b)(1)(B)).
 *
 * @param due the day it is promised for; null if not told
 */
public record Commitment(String text, @Nullable LocalDate due) {}
