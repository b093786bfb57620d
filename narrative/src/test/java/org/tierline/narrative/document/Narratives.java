package org.tierline.narrative.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Span;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;

/** What a round trip may not change. */
final class Narratives {
  private Narratives() {}

  /** A reader that knows no government's name but those of the texts themselves. */
  static NarrativeReader reader() {
    return new NarrativeReader(new PublicRecord("", RecordTables.EMPTY));
  }

  /**
   * Title, tier, determination, each section's text, what is asked for, and the numbers; white
   * space, hyphens and bullets are left out, for lines are broken elsewhere, and some programs draw
   * bullets as pictures.
   */
  static Map<String, Object> structure(Narrative read, String text) {
    var structure = new LinkedHashMap<String, Object>();
    structure.put(
        "title", read.tierLine().flatMap(TierLine::name).orElse("-").toUpperCase(Locale.ROOT));
    structure.put("printed", read.tierLine().map(TierLine::tier).map(Tier::name).orElse("-"));
    structure.put("language", read.tierLine().map(line -> line.language().title()).orElse("-"));
    structure.put("edition", read.edition());
    for (var finding : read.determination().findings().entrySet()) {
      structure.put(finding.getKey().written(), finding.getValue().value());
    }
    Optional<Placed> placed = read.determination().placed().map(said -> said.value());
    structure.put("placed", placed.map(Placed::tier).map(Tier::name).orElse("-"));
    structure.put("streak", placed.flatMap(Placed::consecutiveYears));
    for (Section section : read.sections()) {
      structure.put(section.kind().written(), plain(section.place(), text));
    }
    structure.put(
        "asked", read.recommendations().stream().map(each -> plain(each.place(), text)).toList());
    structure.put("numbers", read.statistics().stream().map(each -> plain(each, text)).toList());
    structure.put("issues", read.issues());
    return structure;
  }

  private static String plain(Span place, String text) {
    return place.in(text).replaceAll("[\\s•-]+", "").replace('’', '\'');
  }

  private static List<Object> plain(Statistic number, String text) {
    return List.of(
        number.what(),
        number.number(),
        number.unit(),
        number.exploitation(),
        number.period(),
        plain(number.place(), text));
  }
}
