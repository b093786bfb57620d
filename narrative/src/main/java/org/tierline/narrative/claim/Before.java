package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.ListName;

/**
 * What a text spoke of last before a sentence.
 *
 * @param list the one beside the tiers, if it was spoken of since the last tier
 * @param subjects the governments, by their codes
 */
record Before(Optional<Tier> tier, Optional<ListName> list, List<String> subjects) {
  Before {
    subjects = List.copyOf(subjects);
  }
}
