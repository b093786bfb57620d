package org.tierline.exchange.narrative.tables;

import java.util.List;
import org.tierline.narrative.Narrative;

/**
 * What was read from one narrative, without its text.
 *
 * @param country ISO 3166-1 alpha-3, or XKX, ANT, SCG
 * @param address where the document may be had; empty if that isn't told
 * @param sha256 of the text in UTF-8, in hexadecimal: places count in that text alone
 * @param characters its length in UTF-16 code units
 */
public record RecordedNarrative(
    String country,
    int edition,
    String address,
    String sha256,
    int characters,
    Narrative narrative) {

  /** Issues are told where a text is read; tables don't keep them. */
  public RecordedNarrative {
    narrative =
        new Narrative(
            narrative.tierLine(),
            narrative.determination(),
            narrative.sections(),
            narrative.reasons(),
            narrative.recommendations(),
            narrative.statistics(),
            narrative.forms(),
            List.of());
  }
}
