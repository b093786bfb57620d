package org.tierline.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Determination;
import org.tierline.narrative.determination.Formulas;
import org.tierline.narrative.form.Forms;
import org.tierline.narrative.layout.DigestName;
import org.tierline.narrative.layout.Language;
import org.tierline.narrative.layout.Part;
import org.tierline.narrative.layout.Section;
import org.tierline.narrative.layout.Sections;
import org.tierline.narrative.layout.Splitter;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.profile.OtherCountries;
import org.tierline.narrative.profile.OwnRoles;
import org.tierline.narrative.profile.Perpetrators;
import org.tierline.narrative.reason.KeyReasons;
import org.tierline.narrative.recommendation.Recommendations;
import org.tierline.narrative.statistic.Statistics;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.RunningHeads;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/** Reads narratives of all editions, and digests of the World Factbook. */
public final class NarrativeReader {
  /** In characters; the longest narratives have some 50,000. */
  private static final int LONGEST = 200_000;

  private final PublicRecord record;
  private final Set<String> names;
  private final OtherCountries otherCountries;
  private final RunningHeads heads;

  /**
   * @param record whose names of governments tell whom a text is about, and what a page's running
   *     head may print
   */
  public NarrativeReader(PublicRecord record) {
    this.record = record;
    otherCountries = new OtherCountries(record.countries());
    names = names(record);
    heads = RunningHeads.of(names);
  }

  /** The running heads that the pages of a report may print: its governments' names. */
  public static RunningHeads runningHeads(PublicRecord record) {
    return RunningHeads.of(names(record));
  }

  private static Set<String> names(PublicRecord record) {
    return Stream.concat(
            record.countries().stream().flatMap(NarrativeReader::names),
            record.tables().placements().stream().map(Placement::printedName))
        .filter(name -> name.length() > 2)
        .map(NarrativeReader::capitals)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String capitals(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  private static Stream<String> names(Country country) {
    return Stream.concat(
        Stream.of(country.name(), country.officialName()), country.aliases().stream());
  }

  /** A splitter that knows the record's names, for a document that arrives page by page. */
  public Splitter splitter() {
    return new Splitter(this::isKnown);
  }

  private boolean isKnown(String name) {
    return names.contains(capitals(name));
  }

  /**
   * Reads a document, which may hold one narrative, a range of letters or a whole edition.
   *
   * @param kept the text, of which the places that are given are places
   * @return in the order of the text; one, with an issue that says so, if no narrative was found
   */
  public List<Narrative> readAll(String kept) {
    List<Part> parts = Splitter.split(kept, this::isKnown);
    return parts.isEmpty() ? List.of(readUnparted(kept)) : parts.stream().map(this::read).toList();
  }

  /**
   * Reads a text of one narrative; of a text with more, the first.
   *
   * @param kept the text, of which the places that are given are places
   */
  public Narrative read(String kept) {
    List<Part> parts = Splitter.split(kept, this::isKnown);
    return parts.isEmpty() ? readUnparted(kept) : read(parts.get(0));
  }

  /** Reads one narrative of a document. */
  public Narrative read(Part part) {
    return read(part.text(), part.start(), Optional.of(part.tierLine()), part.edition());
  }

  /** A digest, a translation, a copy that lost its title, or no narrative at all. */
  private Narrative readUnparted(String kept) {
    String first = first(kept);
    Optional<TierLine> tierLine = TierLine.find(first, this::isKnown);
    String own = Splitter.withoutFoot(kept, tierLine.map(line -> line.place().end()).orElse(0));
    Optional<Integer> edition = Splitter.edition(first(own));
    return read(own, 0, tierLine, edition.isPresent() ? edition : Splitter.edition(first));
  }

  private static String first(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private Narrative read(
      String whole, int base, Optional<TierLine> tierLine, Optional<Integer> edition) {
    String kept = first(whole);
    Span place = new Span(base, base + kept.length());
    Optional<Country> country = tierLine.flatMap(line -> country(line, kept));
    Optional<Language> language = tierLine.map(TierLine::language);
    if (language.isPresent() && language.get() != Language.ENGLISH) {
      return unread(place, country, edition, tierLine, translated(language.get()));
    }
    ReadableText readable =
        ReadableText.of(
            kept,
            base,
            heads,
            tierLine.flatMap(TierLine::name).map(NarrativeReader::capitals).orElse(""));
    int from = tierLine.map(line -> readable.placeOf(line.place().end())).orElse(0);
    boolean digest = tierLine.isPresent() && tierLine.get().isRating();
    List<Section> sections =
        digest
            ? Sections.ofDigest(readable, readable.placeOf(tierLine.get().place().start()), from)
            : Sections.of(readable, from);
    Span opening =
        sections.stream()
            .filter(section -> section.kind() == Section.Kind.OPENING)
            .map(Section::place)
            .findFirst()
            .orElse(place);
    int start = readable.placeOf(opening.start());
    int end = readable.placeOf(opening.end());
    Determination determination = Formulas.determination(readable, start, end);
    if (tierLine.isEmpty() && determination.findings().isEmpty()) {
      return unread(
          place,
          country,
          edition,
          tierLine,
          "neither a tier line nor a determination was found: this may be no narrative");
    }
    return new Narrative(
        place,
        country,
        edition,
        tierLine,
        determination,
        sections,
        KeyReasons.of(readable, start, end),
        within(readable, sections, Section.Kind.RECOMMENDATIONS, Recommendations::of),
        Statistics.of(readable, readable.words(digest ? 0 : from, readable.text().length())),
        within(readable, sections, Section.Kind.PROFILE, Forms::of),
        within(readable, sections, Section.Kind.PROFILE, Perpetrators::of),
        within(
            readable,
            sections,
            Section.Kind.PROFILE,
            (text, first, last) ->
                otherCountries.of(text, first, last, country.map(Country::code).orElse(""))),
        ownRoles(readable, sections, start, end, country.map(Country::code).orElse("")),
        issues(tierLine, determination, sections, kept.length() < whole.length()));
  }

  /** What the profile says of the country's own part, or else the opening. */
  private Optional<OwnRoles> ownRoles(
      ReadableText readable, List<Section> sections, int start, int end, String own) {
    Optional<OwnRoles> said =
        within(
                readable,
                sections,
                Section.Kind.PROFILE,
                (text, first, last) -> otherCountries.own(text, first, last, own).stream().toList())
            .stream()
            .findFirst();
    return said.isPresent() ? said : otherCountries.own(readable, start, end, own);
  }

  /** A text that nothing is read from, and why. */
  private static Narrative unread(
      Span place,
      Optional<Country> country,
      Optional<Integer> edition,
      Optional<TierLine> tierLine,
      String why) {
    return new Narrative(
        place,
        country,
        edition,
        tierLine,
        new Determination(Map.of(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(why));
  }

  private Optional<Country> country(TierLine line, String kept) {
    return line.isRating()
        ? DigestName.find(kept, line.place().end(), record::findCountry)
        : line.name().flatMap(record::findCountry);
  }

  private static String translated(Language language) {
    return "this is a translation into "
        + language.title()
        + ": its tier line is read, the rest isn't; give the English text";
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
      Optional<TierLine> tierLine,
      Determination determination,
      List<Section> sections,
      boolean cut) {
    var issues = new ArrayList<String>();
    if (cut) {
      issues.add(
          "longer than any narrative: only its first %d characters were read".formatted(LONGEST));
    }
    Optional<Tier> said = determination.placed().map(placed -> placed.value().tier());
    if (tierLine.isPresent() && said.isPresent() && tierLine.get().tier() != said.get()) {
      issues.add(
          "the tier line prints "
              + tierLine.get().tier().title()
              + ", but the sentences say "
              + said.get().title()
              + "; the sentences count");
    }
    boolean digest = tierLine.isPresent() && tierLine.get().isRating();
    if (sections.stream().noneMatch(NarrativeReader::hasHeading) && !digest) {
      issues.add("no heading of a section was found");
    }
    return issues;
  }

  private static boolean hasHeading(Section section) {
    return switch (section.kind()) {
      case OPENING, PROFILE -> false;
      case RECOMMENDATIONS, PROSECUTION, PROTECTION, PREVENTION, GOVERNMENT_EFFORTS -> true;
    };
  }
}
