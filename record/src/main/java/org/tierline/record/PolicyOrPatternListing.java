package org.tierline.record;

/** A government with a documented policy or pattern of trafficking, as an edition listed it. */
public record PolicyOrPatternListing(int edition, String country, Basis basis, Origin origin) {}
