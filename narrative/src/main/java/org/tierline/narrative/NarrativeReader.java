package org.tierline.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.determination.Formulas;
import org.tierline.narrative.form.Forms;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.Sections;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.reason.KeyReasons;
import org.tierline.narrative.recommendation.Recommendations;
import org.tierline.narrative.statistic.Statistics;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/**
 * Reads the text of one narrative in the layouts of 2018 and later, where the determination comes
 * first, and of one digest of the World Factbook.
 */
public final class NarrativeReader {
  private final Set<String> names;

  /**
   * @param record whose names of governments a page's running head may print
   */
  public NarrativeReader(PublicRecord record) {
    names =
        Stream.concat(
                record.countries().stream().flatMap(NarrativeReader::names),
                record.tables().placements().stream().map(Placement::printedName))
            .filter(name -> name.length() > 2)
            .map(NarrativeReader::capitals)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  /** What running heads of a text may print: its own title may have a name the record lacks. */
  private Set<String> heads(Optional<TierLine> tierLine) {
    String own = tierLine.flatMap(TierLine::name).map(NarrativeReader::capitals).orElse("");
    if (own.isEmpty() || names.contains(own)) {
      return names;
    }
    var all = new HashSet<>(names);
    all.add(own);
    return all;
  }

  private static Stream<String> names(Country country) {
    return Stream.concat(
        Stream.of(country.name(), country.officialName()), country.aliases().stream());
  }

  /**
   * Reads a text.
   *
   * @param kept the text, of which the places that are given are places
   */
  public Narrative read(String kept) {
    Optional<TierLine> tierLine = TierLine.find(kept);
    ReadableText readable = ReadableText.of(kept, heads(tierLine));
    // A digest's rating stands in the middle of it; a narrative begins with its tier line.
    int from =
        tierLine
            .filter(line -> line.name().isPresent())
            .map(line -> readable.placeOf(line.place().end()))
            .orElse(0);
    List<Section> sections = Sections.of(readable, from);
    int opening = readable.placeOf(sections.get(0).place().end());
    Determination determination = Formulas.determination(readable, from, opening);
    return new Narrative(
        tierLine,
        determination,
        sections,
        KeyReasons.of(readable, from, opening),
        within(readable, sections, Section.Kind.RECOMMENDATIONS, Recommendations::of),
        Statistics.of(readable, from, readable.text().length()),
        within(readable, sections, Section.Kind.PROFILE, Forms::of),
        issues(tierLine, determination, sections));
  }

  /** Finds things in one part of a readable text. */
  private interface Finder<T> {
    List<T> find(ReadableText readable, int start, int end);
  }

  /** What is found in a section; nothing if the text lacks it. */
  private static <T> List<T> within(
      ReadableText readable, List<Section> sections, Section.Kind kind, Finder<T> finder) {
    for (Section section : sections) {
      if (section.kind() == kind) {
        Span place = section.place();
        return finder.find(
            readable, readable.placeOf(place.start()), readable.placeOf(place.end()));
      }
    }
    return List.of();
  }

  private static List<String> issues(
      Optional<TierLine> tierLine, Determination determination, List<Section> sections) {
    var issues = new ArrayList<String>();
    Optional<Tier> said = determination.placed().map(placed -> placed.value().tier());
    if (tierLine.isEmpty() && determination.findings().isEmpty()) {
      issues.add("neither a tier line nor a determination was found: this may be no narrative");
    }
    if (tierLine.isPresent() && said.isPresent() && tierLine.get().tier() != said.get()) {
      issues.add(
          "the tier line prints "
              + tierLine.get().tier().title()
              + ", but the sentences place it on "
              + said.get().title()
              + "; the sentences count");
    }
    boolean digest = tierLine.isPresent() && tierLine.get().name().isEmpty();
    if (sections.size() == 1 && !digest) {
      issues.add("no heading of a section was found");
    }
    return issues;
  }
}
