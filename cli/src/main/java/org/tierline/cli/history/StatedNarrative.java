package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.cli.Surroundings;
import org.tierline.cli.narrative.NarrativeText;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.narrative.layout.TierLine;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * What the narrative of one placement states: as recorded, or read from the document itself.
 *
 * @param reading what was read, and what the law says on it
 * @param from where that is from, in a sentence
 * @param text the narrative, if the user gave it
 */
record StatedNarrative(Reading reading, String from, Optional<String> text) {

  /**
   * The narrative that is on record, or the one in a document.
   *
   * @param document the file as the user named it
   * @return empty if neither is to be had
   */
  static Optional<StatedNarrative> of(
      Known known,
      Country country,
      int edition,
      Optional<String> document,
      Surroundings surroundings) {
    Optional<RecordedNarrative> recorded = RecordedNarratives.find(country.code(), edition);
    if (document.isEmpty()) {
      return recorded.map(
          each ->
              new StatedNarrative(
                  Reading.of(each, known.record(), known.day()),
                  "On record from the narrative itself (primary); the document, which isn't part of"
                      + " Tierline: "
                      + each.address()
                      + ", SHA-256 of its text "
                      + each.sha256()
                      + ". With the document at hand, --document FILE shows its sentences.",
                  Optional.empty()));
    }
    List<NarrativeFile> files =
        NarrativeFile.readAll(document.get(), surroundings.console().in(), new ArrayList<>());
    for (NarrativeFile file : files) {
      if (recorded.filter(each -> each.sha256().equals(file.sha256())).isPresent()) {
        return Optional.of(
            new StatedNarrative(
                Reading.of(recorded.get(), known.record(), known.day()),
                "On record from this very document (primary; by its SHA-256).",
                Optional.of(file.text())));
      }
    }
    var reader = new NarrativeReader(known.record());
    var others = new ArrayList<String>();
    for (NarrativeFile file : files) {
      for (Narrative read : reader.readAll(file.text())) {
        Reading reading = Reading.of(file, read, known.record(), Optional.of(edition), known.day());
        Optional<String> about = reading.country().map(Country::officialName).or(() -> name(read));
        // A copy that lost its title names nobody: then it is what the user says.
        if (about.isEmpty() || about.get().equals(country.officialName())) {
          return Optional.of(readNow(file, reading, recorded.isPresent()));
        }
        others.add(about.get());
      }
    }
    throw Fault.badInput(
        Place.of(document.get()),
        "has narratives on %s, none on %s; give the one on %s"
            .formatted(String.join(", ", others), country.officialName(), country.officialName()));
  }

  private static Optional<String> name(Narrative read) {
    return read.tierLine().flatMap(TierLine::name);
  }

  private static StatedNarrative readNow(NarrativeFile file, Reading reading, boolean onRecord) {
    return new StatedNarrative(
        reading,
        "Read now from "
            + file.name()
            + (onRecord
                ? ", which isn't the document on record (another SHA-256)."
                : "; nothing is on record of this narrative."),
        Optional.of(file.text()));
  }

  /** Adds it to a page, countries called by the record's names. */
  void add(PublicRecord record, Page page) {
    page.heading("What its narrative states");
    page.paragraph(from, 0);
    NarrativeText.add(reading, text, record, page);
  }
}
