package org.tierline.law.facts;

import org.jspecify.annotations.Nullable;

/**
 * A suspended or sharply cut sentence, examined case by case under §108(b)(1).
 *
 * @param principalActor whether it was a principal actor's; null if not told
 * @param assessment whether and why it still shows effort; empty if nobody assessed it
 */
public record SuspendedSentence(@Nullable Boolean principalActor, String assessment) {}
