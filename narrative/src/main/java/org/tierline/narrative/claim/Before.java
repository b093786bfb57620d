package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;

/**
 * What a text spoke of last before a sentence.
 *
 * @param subjects the governments, by their codes
 */
record Before(Optional<Tier> tier, List<String> subjects) {
  Before {
    subjects = List.copyOf(subjects);
  }
}
