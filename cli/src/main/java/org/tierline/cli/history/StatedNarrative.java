package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.cli.Surroundings;
import org.tierline.cli.narrative.NarrativeText;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
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
 * @param other that it is on another edition than the one asked about, in a sentence
 * @param text the narrative, if the user gave it
 */
record StatedNarrative(
    Reading reading, String from, Optional<String> other, Optional<String> text) {

  /**
   * One narrative of a document.
   *
   * @param edition it is on, if that is told
   */
  private record Candidate(NarrativeFile file, Narrative read, Optional<Integer> edition) {}

  /**
   * The narrative that is on record, or the one in a document.
   *
   * @param document the file as the user named it
   * @return empty if neither is to be had
   * @throws Fault if the document can't be read, has no narrative on the government, or only one
   *     whose edition had not come out by the day
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
                  Reading.of(each, known.whole(), known.day()),
                  "On record from the narrative itself (primary); the document, which isn't part of"
                      + " Tierline: "
                      + each.address()
                      + ", SHA-256 of its text "
                      + each.sha256()
                      + ". With the document at hand, --document FILE shows its sentences.",
                  Optional.empty(),
                  Optional.empty()));
    }
    List<NarrativeFile> files =
        NarrativeFile.readAll(document.get(), surroundings.console().in(), new ArrayList<>());
    for (NarrativeFile file : files) {
      if (recorded.filter(each -> each.sha256().equals(file.sha256())).isPresent()) {
        return Optional.of(
            new StatedNarrative(
                Reading.of(recorded.get(), known.whole(), known.day()),
                "On record from this very document (primary; by its SHA-256).",
                Optional.empty(),
                Optional.of(file.text())));
      }
    }
    var reader = new NarrativeReader(known.record());
    var others = new ArrayList<String>();
    var candidates = new ArrayList<Candidate>();
    for (NarrativeFile file : files) {
      for (Narrative read : reader.readAll(file.text())) {
        Optional<String> about =
            Reading.country(file, read, known.whole())
                .map(Country::officialName)
                .or(() -> name(read));
        // A copy that lost its title names nobody: then it is what the user says.
        if (about.isEmpty() || about.get().equals(country.officialName())) {
          candidates.add(new Candidate(file, read, edition(file, read, country)));
        } else {
          others.add(about.get());
        }
      }
    }
    if (candidates.isEmpty()) {
      throw Fault.badInput(
          Place.of(document.get()),
          "has narratives on %s, none on %s; give the one on %s"
              .formatted(
                  String.join(", ", others), country.officialName(), country.officialName()));
    }
    Candidate meant =
        candidates.stream()
            .filter(each -> each.edition().orElse(edition) == edition)
            .findFirst()
            .orElseGet(candidates::getFirst);
    return Optional.of(readNow(meant, known, edition, recorded.isPresent()));
  }

  /**
   * The edition a narrative is on: the record's, if it has this very document, else as it tells.
   */
  private static Optional<Integer> edition(NarrativeFile file, Narrative read, Country country) {
    return RecordedNarratives.find(country.code(), RecordedNarratives.BUILT_IN_EDITION)
        .filter(each -> each.sha256().equals(file.sha256()))
        .map(RecordedNarrative::edition)
        .or(() -> Reading.edition(file, read));
  }

  private static Optional<String> name(Narrative read) {
    return read.tierLine().flatMap(TierLine::name);
  }

  /** What a document states, taken as of its own edition. */
  private static StatedNarrative readNow(
      Candidate meant, Known known, int asked, boolean onRecord) {
    NarrativeFile file = meant.file();
    int own = meant.edition().orElse(asked);
    return new StatedNarrative(
        Reading.of(file, meant.read(), known.whole(), Optional.of(own), known.day()),
        "Read now from "
            + file.name()
            + (own != asked
                ? "."
                : onRecord
                    ? ", which isn't the document on record (another SHA-256)."
                    : "; nothing is on record of this narrative."),
        own == asked
            ? Optional.empty()
            : Optional.of(
                "this document is on the %d edition, and not on that of %d, which was asked about; what it states and what the law says on that is of %d"
                    .formatted(own, asked, own)),
        Optional.of(file.text()));
  }

  /** What a user should know of it, in plain words. */
  List<Problem> problems() {
    return Stream.concat(other.stream(), reading.issues().stream())
        .map(issue -> Problem.at(Place.of(reading.source()), issue))
        .toList();
  }

  /** Adds it to a page, countries called by the record's names. */
  void add(PublicRecord record, Page page) {
    page.heading("What its narrative states");
    page.paragraph(from, 0);
    other.ifPresent(said -> page.paragraph("Note: " + said + ".", 0));
    NarrativeText.add(reading, text, record, page);
  }
}
