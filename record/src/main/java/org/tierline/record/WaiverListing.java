package org.tierline.record;

/**
 * A government kept on the Tier 2 Watch List of an edition by a waiver of the two-year limit.
 *
 * @param number which waiver of its run: 1 or 2
 * @param condition what the waiver depended on, or how it differs; empty text as a rule
 * @param derived whether it follows only from the rule applied to the placements; no check counts
 *     as passed against such a waiver
 */
public record WaiverListing(
    int edition,
    String country,
    int number,
    String condition,
    boolean derived,
    Basis basis,
    Origin origin) {}
