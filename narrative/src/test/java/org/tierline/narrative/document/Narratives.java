package org.tierline.narrative.document;

import java.util.List;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/** What a round trip may not change. */
final class Narratives {
  private Narratives() {}

  /** A reader that knows no government's name but those of the texts themselves. */
  static NarrativeReader reader() {
    return new NarrativeReader(new PublicRecord("", RecordTables.EMPTY));
  }

  /** Tier, sections and what is asked for, white space and hyphens left out. */
  static List<Object> structure(Narrative read, String text) {
    return List.of(
        read.tier().map(Tier::name).orElse("-"),
        read.determination().findings().keySet(),
        read.sections().stream().map(section -> section.kind().written()).toList(),
        read.recommendations().stream()
            .map(each -> each.place().in(text).replaceAll("[\\s-]+", ""))
            .toList());
  }
}
