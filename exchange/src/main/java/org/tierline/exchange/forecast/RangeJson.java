package org.tierline.exchange.forecast;

import java.math.BigDecimal;

/** A range with both ends in. */
public record RangeJson(BigDecimal from, BigDecimal through) {}
