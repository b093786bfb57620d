/**
 * Questions about the past: a government's clock, streaks and changes, and the law run over every
 * edition. The record holds tiers, not findings; nothing here guesses a finding from a tier.
 */
@NullMarked
package org.tierline.record.history;

import org.jspecify.annotations.NullMarked;
