package org.tierline.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.narrative.form.Form;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.statistic.Statistic;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.Span;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;
import org.tierline.record.Region;

/** What the fuzz tests share: seeds, and the whole way from a text to facts. */
final class Fuzzed {
  private static final Country COUNTRY =
      new Country(
          "KEN",
          "Kenya",
          "Kenya",
          Region.AF,
          Country.EntityKind.COUNTRY,
          List.of(),
          new Basis(Grade.PRIMARY, List.of()),
          Origin.BUILT_IN);
  private static final NarrativeReader READER =
      new NarrativeReader(new PublicRecord("", RecordTables.EMPTY));

  private static final AtomicLong TRIED = new AtomicLong();

  private Fuzzed() {}

  /** Counts an input; {@link #tell} says how many there were. */
  static void count() {
    TRIED.incrementAndGet();
  }

  /** Says how many inputs a target has tried in this JVM. */
  static void tell(String target) {
    System.out.println("Fuzzed " + target + ": " + TRIED.getAndSet(0) + " inputs tried");
  }

  /** A seed: a file beside the tests, all of them self-made. */
  static byte[] resource(String name) {
    try (InputStream in = Fuzzed.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a text whole; every place that is told lies within it. */
  static void read(String text) {
    var whole = new Span(0, text.length());
    for (Narrative narrative : READER.readAll(text)) {
      StatedFacts.of(narrative, COUNTRY, 2022);
      places(narrative)
          .forEach(place -> assertThat(isWithin(whole, place)).as("" + place).isTrue());
    }
  }

  private static boolean isWithin(Span whole, Span place) {
    return whole.start() <= place.start()
        && place.start() <= place.end()
        && place.end() <= whole.end();
  }

  private static Stream<Span> places(Narrative narrative) {
    return Stream.of(
            Stream.of(narrative.place()),
            narrative.tierLine().stream().map(TierLine::place),
            narrative.determination().findings().values().stream().map(Found::place),
            narrative.determination().placed().stream().map(Found::place),
            narrative.sections().stream().map(Section::place),
            narrative.reasons().stream().map(KeyReason::place),
            narrative.recommendations().stream().map(Recommendation::place),
            narrative.statistics().stream().map(Statistic::place),
            narrative.forms().stream().map(Form::place))
        .flatMap(places -> places);
  }
}
