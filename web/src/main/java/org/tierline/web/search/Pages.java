package org.tierline.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.law.Tier;
import org.tierline.law.statute.Change;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.PublicLaw;
import org.tierline.law.statute.Statute;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

/** All that can be found, made of the record, the statute and the narratives on record. */
final class Pages {
  /** What people call parts of the law, by how the ids in them begin. */
  private static final Map<String, String> COMMON_NAMES =
      Map.of(
          "TVPA-", "Trafficking Victims Protection Act",
          "TVPA-103-", "definitions",
          "TVPA-108-", "minimum standards for the elimination of trafficking",
          "TVPA-108-b-", "indicia of serious and sustained efforts",
          "TVPA-110-b-2-", "watch list",
          "CSPA-", "Child Soldiers Prevention Act",
          "CAATSA-", "Countering America's Adversaries Through Sanctions Act",
          "UFLPA", "Uyghur Forced Labor Prevention Act");

  private final PublicRecord record;

  private Pages(PublicRecord record) {
    this.record = record;
  }

  /** All, sorted by path. */
  static List<Page> of(PublicRecord record) {
    var pages = new Pages(record);
    var all = new ArrayList<Page>();
    for (Country country : record.countries()) {
      var names = pages.names(country);
      all.add(pages.country(country, names));
      for (Placement placement : record.history(country.code())) {
        all.add(pages.placement(country, names, placement));
      }
      record
          .find(country.code(), RecordedNarratives.BUILT_IN_EDITION)
          .flatMap(at -> RecordedNarratives.find(at.country(), at.edition()))
          .map(narrative -> NarrativePage.of(narrative, country, names, record))
          .ifPresent(all::add);
    }
    record.editions().stream().map(pages::edition).forEach(all::add);
    Statute.provisions().stream().map(Pages::provision).forEach(all::add);
    all.sort(Comparator.comparing(Page::path));
    return List.copyOf(all);
  }

  /** Code, names, aliases and the names it was placed under, each once. */
  private List<String> names(Country country) {
    var names = new LinkedHashSet<>(List.of(country.code(), country.officialName()));
    names.add(country.name());
    names.addAll(country.aliases());
    for (Placement placement : record.history(country.code())) {
      names.add(placement.printedName());
    }
    return List.copyOf(names);
  }

  private Page country(Country country, List<String> names) {
    var also =
        names.stream()
            .filter(name -> !name.equals(country.officialName()) && !name.equals(country.code()))
            .collect(Collectors.joining("; "));
    var history = record.history(country.code());
    String placed =
        history.isEmpty()
            ? "not placed in any edition"
            : "%d placements, %d to %d"
                .formatted(
                    history.size(), history.getFirst().edition(), history.getLast().edition());
    String description =
        "%s, %s, %s, %s%s"
            .formatted(
                country.code(),
                country.kind().written(),
                country.region().title(),
                placed,
                also.isEmpty() ? "." : ". Also: " + also + ".");
    return new Page(
        Kind.COUNTRY,
        country.officialName(),
        description,
        Paths.country(country.code()),
        names,
        List.of());
  }

  private Page placement(Country country, List<String> names, Placement placement) {
    int edition = placement.edition();
    var grade = placement.basis().grade();
    String doubt = grade.isDocumented() ? "" : " (" + grade.written() + ")";
    String automatic =
        switch (placement.automatic()) {
          case NOT_STATED -> "";
          case STATED -> " An automatic downgrade, as a source says.";
          case RECALLED -> " An automatic downgrade, as recalled.";
        };
    return new Page(
        Kind.PLACEMENT,
        "%s, %d: %s%s".formatted(country.officialName(), edition, placement.tier().title(), doubt),
        "Placed as %s, %s.%s"
            .formatted(placement.printedName(), country.region().title(), automatic),
        Paths.placement(country.code(), edition),
        names,
        List.of(placement.tier().name()));
  }

  private Page edition(Edition edition) {
    var placements = record.placements(edition.year());
    String counts =
        Stream.of(Tier.values())
            .map(tier -> tier.title() + ": " + count(placements, tier))
            .collect(Collectors.joining(", "));
    String released = edition.release().map(day -> "Released " + day + ". ").orElse("");
    String secretary =
        edition.secretary().isEmpty() ? "" : "Secretary of State: " + edition.secretary() + ". ";
    String description =
        "Trafficking in Persons Report %d. %s%s%s."
            .formatted(edition.year(), released, secretary, counts);
    var words = new ArrayList<>(List.of("TIP"));
    Stream.of(Tier.values()).map(Tier::name).forEach(words::add);
    return new Page(
        Kind.EDITION,
        edition.year() + " edition",
        description,
        Paths.edition(edition.year()),
        List.of(),
        words);
  }

  private static long count(List<Placement> placements, Tier tier) {
    return placements.stream().filter(placement -> placement.tier() == tier).count();
  }

  private static Page provision(Provision provision) {
    String now = provision.citation(Statute.LAST_REVIEWED_EDITION).text();
    var words = new ArrayList<String>();
    words.add(provision.id());
    words.add(provision.kind().name().toLowerCase(Locale.ROOT));
    COMMON_NAMES.entrySet().stream()
        .filter(part -> provision.id().startsWith(part.getKey()))
        .map(Map.Entry::getValue)
        .forEach(words::add);
    words.addAll(citations(provision));
    for (Layer layer : provision.layers()) {
      words.add(layer.title());
      layer.laws().stream().map(PublicLaw::citation).forEach(words::add);
    }
    provision.changes().stream().map(Change::what).forEach(words::add);
    return new Page(
        Kind.PROVISION,
        provision.title(),
        now + ". " + provision.summary(),
        Paths.provision(provision),
        List.of(),
        words);
  }

  /** Where it was ever printed. */
  private static Set<String> citations(Provision provision) {
    var citations = new LinkedHashSet<String>();
    for (int edition = Statute.FIRST_EDITION; edition <= Statute.LAST_REVIEWED_EDITION; edition++) {
      citations.add(provision.citation(edition).text());
    }
    return citations;
  }
}
