package org.tierline.narrative.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a number is said to count: "other Tier 3 countries".
 *
 * @param within the tier that stands in it; null if none does
 * @param countries whether governments are named as such
 * @param others whether those named before aren't counted
 * @param end its last token, or the number's
 */
record CountedNoun(@Nullable Mark within, boolean countries, boolean others, int end) {}
