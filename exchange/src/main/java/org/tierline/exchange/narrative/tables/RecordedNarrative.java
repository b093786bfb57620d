package org.tierline.exchange.narrative.tables;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.Narrative;

/**
 * What was read from one narrative, without its text.
 *
 * @param country ISO 3166-1 alpha-3, or XKX, ANT, SCG
 * @param address where the document may be had; empty if that isn't told
 * @param sha256 of the document's text in UTF-8, in hexadecimal: places count in that text alone
 * @param characters that text's length in UTF-16 code units
 */
public record RecordedNarrative(
    String country,
    int edition,
    String address,
    String sha256,
    int characters,
    Narrative narrative) {

  /**
   * Country and edition are the record's own here; issues, and the country's own roles, are told
   * where a text is read.
   */
  public RecordedNarrative {
    narrative =
        new Narrative(
            narrative.place(),
            Optional.empty(),
            Optional.empty(),
            narrative.tierLine(),
            narrative.determination(),
            narrative.sections(),
            narrative.reasons(),
            narrative.recommendations(),
            narrative.statistics(),
            narrative.forms(),
            narrative.perpetrators(),
            narrative.otherCountries(),
            Optional.empty(),
            List.of());
  }
}
