package org.tierline.exchange.narrative;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.law.Tier;
import org.tierline.law.determination.Contradiction;
import org.tierline.law.determination.Decision;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.facts.AnswerType;
import org.tierline.law.facts.Question;
import org.tierline.law.watchlist.Readings;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.facts.StatedFacts;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;

/**
 * A narrative that was read, which government and edition it is on, what it tells the law, and what
 * the law says on that.
 *
 * @param source the text's name, as the user gave it
 * @param sha256 of the text in UTF-8, in hexadecimal
 * @param characters the text's length in UTF-16 code units
 * @param country by its tier line, else by its file's name; empty if neither tells
 * @param edition as the user says, else as the document says, else by the file's name
 * @param stated what it tells the law; empty without country or edition
 * @param rating what the law says on that; empty without it
 * @param published the record's tier at release, if the record has one
 * @param difference why the text's tier and the record's may differ, in plain words; empty where
 *     either is unknown or they are the same
 * @param issues what a user should know of the reading, in plain words
 */
public record Reading(
    String source,
    String sha256,
    int characters,
    Narrative narrative,
    Optional<Country> country,
    Optional<Integer> edition,
    Optional<StatedFacts> stated,
    Optional<Rating> rating,
    Optional<Tier> published,
    Optional<String> difference,
    List<String> issues) {
  /** Files are often named by edition and country, like "2018-AGO.txt". */
  private static final Pattern NAMED = Pattern.compile("(20(?!00)\\d\\d)(?:-([A-Z]{3}))?\\b.*");

  /** Copies. */
  public Reading {
    issues = List.copyOf(issues);
  }

  /**
   * The open questions that keep several tiers possible. Factors and indicia, which a rating office
   * has to address but which decide no tier, aren't among them.
   */
  public List<Question<?>> undecided() {
    return decision().map(Decision::missing).orElse(List.of()).stream()
        .filter(
            question -> question.type() != AnswerType.TEXT && question.type() != AnswerType.WEIGHT)
        .toList();
  }

  /** How the derived tier stands to the published one. */
  public enum Derivation {
    /** The published tier alone is possible on what the text says. */
    RIGHT("right"),
    /** The published tier and others are possible. */
    OPEN("open"),
    /** The published tier isn't possible on what the text says. */
    WRONG("wrong");

    private final String written;

    Derivation(String written) {
      this.written = written;
    }

    /** As tables write it. */
    public String written() {
      return written;
    }
  }

  /**
   * Takes what was read through the law, on the record of the editions before, as it was known by a
   * day.
   *
   * @param whole the record
   * @param edition as the user says it is
   * @param on the day by which things are known
   * @throws Fault if the edition had not come out by the day
   */
  public static Reading of(
      NarrativeFile file,
      Narrative read,
      PublicRecord whole,
      Optional<Integer> edition,
      LocalDate on) {
    var met = new ArrayList<>(file.issues());
    named(file)
        .map(name -> name.group(1))
        .filter(year -> edition.isPresent() && edition.get() != Integer.parseInt(year))
        .ifPresent(
            year ->
                met.add(
                    "the file's name says %s; read as of the edition of %d"
                        .formatted(year, edition.get())));
    return of(
        file.name(),
        file.sha256(),
        file.text().length(),
        met,
        read,
        country(file, read, whole),
        edition.or(() -> edition(file, read)),
        whole,
        on);
  }

  /** The edition of a narrative as the document says, else as the file's name says. */
  public static Optional<Integer> edition(NarrativeFile file, Narrative read) {
    return read.edition().or(() -> named(file).map(name -> name.group(1)).map(Integer::valueOf));
  }

  /** The government of a narrative by its tier line, else by the file's name. */
  public static Optional<Country> country(NarrativeFile file, Narrative read, PublicRecord record) {
    return read.country()
        .or(
            () ->
                named(file)
                    .flatMap(name -> Optional.ofNullable(name.group(2)))
                    .flatMap(record::findCountry));
  }

  /** The parts of a file's name that tells an edition. */
  private static Optional<MatchResult> named(NarrativeFile file) {
    Path path = Path.of(file.name()).getFileName();
    Matcher named = NAMED.matcher(path == null ? file.name() : path.toString());
    return named.matches() ? Optional.of(named) : Optional.empty();
  }

  /**
   * Takes what is on record of a narrative through the law, on the record of the editions before,
   * as it was known by a day.
   *
   * @param whole the record
   * @param on the day by which things are known
   * @throws Fault if the edition had not come out by the day
   */
  public static Reading of(RecordedNarrative recorded, PublicRecord whole, LocalDate on) {
    return of(
        recorded.address(),
        recorded.sha256(),
        recorded.characters(),
        List.of(),
        recorded.narrative(),
        whole.country(recorded.country()),
        Optional.of(recorded.edition()),
        whole,
        on);
  }

  private static Reading of(
      String source,
      String sha256,
      int characters,
      List<String> met,
      Narrative read,
      Optional<Country> country,
      Optional<Integer> year,
      PublicRecord whole,
      LocalDate on) {
    PublicRecord record = KnownBy.of(whole, on);
    Optional<Edition> later =
        year.filter(told -> record.edition(told).isEmpty()).flatMap(whole::edition);
    if (later.isPresent()) {
      throw Fault.badInput(
          Place.of(source),
          "is on the %d edition, which %s, after %s; ask for a later day (--on)"
              .formatted(later.get().year(), Wording.out(whole, later.get()), on));
    }
    var issues = new ArrayList<>(met);
    issues.addAll(read.issues());
    Optional<StatedFacts> stated = Optional.empty();
    Optional<Rating> rating = Optional.empty();
    if (country.isPresent() && year.isPresent()) {
      StatedFacts facts = StatedFacts.of(read, country.get(), year.get());
      stated = Optional.of(facts);
      var clashes = Contradiction.in(facts.facts());
      clashes.forEach(clash -> issues.add("what it states clashes: " + clash.message()));
      if (clashes.isEmpty()) {
        rating =
            Optional.of(
                Rating.of(
                    factsFile(source, facts), record, Readings.PRACTICE, ReasonDepth.NONE, on));
      }
    }
    beside(read, rating).ifPresent(issues::add);
    Optional<Placement> placement =
        country.isPresent() && year.isPresent()
            ? record.find(country.get().code(), year.get())
            : Optional.empty();
    return new Reading(
        source,
        sha256,
        characters,
        read,
        country,
        year,
        stated,
        rating,
        placement.map(Placement::tier),
        placement.flatMap(held -> Difference.of(read, held, record)),
        issues);
  }

  /** What there is to say where the facts lead elsewhere than to the tier that the text gives. */
  private static Optional<String> beside(Narrative read, Optional<Rating> rating) {
    Set<Tier> possible =
        rating.map(rated -> rated.determination().decision().possibleTiers()).orElse(Set.of());
    return possible.isEmpty()
        ? Optional.empty()
        : read.tier()
            .filter(tier -> !possible.contains(tier))
            .map(
                tier ->
                    "by law, what the text states leads to "
                        + possible.stream().map(Tier::title).collect(Collectors.joining(" or "))
                        + ", not to "
                        + tier.title()
                        + ", which it gives");
  }

  private static FactsFile factsFile(String source, StatedFacts stated) {
    return new FactsFile(
        source,
        stated.facts(),
        Optional.empty(),
        Map.of(),
        List.of(),
        Place.of(source),
        List.of(),
        List.of());
  }

  /**
   * What was read, as it is recorded.
   *
   * @param address where the document may be had; empty if that isn't told
   * @return empty if the government or the edition isn't known
   */
  public Optional<RecordedNarrative> recorded(String address) {
    return country.isEmpty() || edition.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecordedNarrative(
                country.get().code(), edition.get(), address, sha256, characters, narrative));
  }

  /** What it tells the law, in the shape of a facts file. */
  public Optional<FactsFile> factsFile() {
    return stated.map(facts -> factsFile(source, facts));
  }

  /** The decision of the law; empty where it wasn't asked. */
  public Optional<Decision> decision() {
    return rating.map(rated -> rated.determination().decision());
  }

  /** The tiers that are possible on what the text says; empty where the law wasn't asked. */
  public Set<Tier> derived() {
    return decision().map(Decision::possibleTiers).orElse(Set.of());
  }

  /**
   * How the derived tier stands to the published one; empty where either is unknown, and where the
   * text gives another tier than the record, for then it isn't the text that was published.
   */
  public Optional<Derivation> derivation() {
    if (decision().isEmpty() || published.isEmpty() || differs()) {
      return Optional.empty();
    }
    boolean possible = derived().contains(published.get());
    return Optional.of(
        !possible
            ? Derivation.WRONG
            : derived().size() == 1 && !decision().get().mayBeUncovered()
                ? Derivation.RIGHT
                : Derivation.OPEN);
  }

  /** Whether the text's tier and the record's are both known and aren't the same. */
  public boolean differs() {
    return difference.isPresent();
  }
}
