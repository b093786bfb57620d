package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.determination.Words;
import org.tierline.exchange.history.ExplanationJson;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeJson;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.history.Explanation;

/**
 * One placement in full: {@code /countries/KOR/2022}.
 *
 * @param name of the government
 * @param printedName as the edition prints it; empty if that is the same
 * @param derived the tier that the law gives on what the narrative states, in words; empty where no
 *     narrative is on record
 * @param change what would change that, by law; empty where no narrative is on record
 * @param earlier the placement before it, if there is one
 * @param later the placement after it, if there is one
 */
public record PlacementPage(
    String name,
    String code,
    String printedName,
    Strip strip,
    Explained explained,
    Optional<String> derived,
    Optional<WouldChange> change,
    Optional<NarrativeStated> narrative,
    Optional<Integer> earlier,
    Optional<Integer> later) {

  static PlacementPage of(Published published, Explanation explanation) {
    Country country = explanation.country();
    Placement placement = explanation.replayed().placement();
    int edition = placement.edition();
    var recorded = RecordedNarratives.find(country.code(), edition);
    var reading =
        recorded.map(narrative -> Reading.of(narrative, published.record(), published.on()));
    var years =
        published.record().history(country.code()).stream().map(Placement::edition).toList();
    return new PlacementPage(
        country.officialName(),
        country.code(),
        placement.printedName().equals(country.officialName()) ? "" : placement.printedName(),
        Strip.of(published.chronicle().sheet(country)),
        Explained.of(published, explanation),
        reading.flatMap(Reading::decision).map(Words::outcome).map(Wording::sentence),
        reading.flatMap(WouldChange::of),
        recorded.map(narrative -> NarrativeStated.of(published, narrative)),
        years.stream().filter(year -> year < edition).reduce((a, b) -> b),
        years.stream().filter(year -> year > edition).findFirst());
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return published.record().countries().stream()
          .flatMap(country -> published.record().history(country.code()).stream())
          .map(placement -> "/countries/" + placement.country() + "/" + placement.edition())
          .toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 3
          || !steps.getFirst().equals("countries")
          || !steps.get(2).matches("\\d{4}")) {
        return Optional.empty();
      }
      Country country = Names.country(published, steps.get(1));
      int edition = Names.edition(published, steps.get(2)).year();
      Explanation explanation =
          published
              .chronicle()
              .explanation(country, edition)
              .orElseThrow(() -> notPlaced(published, country, edition));
      var page = of(published, explanation);
      String title = page.name() + " in the " + edition + " edition";
      return Optional.of(
          View.of(
                  new Head(
                      title, title + ": " + page.explained().mark().title() + ".", "countries"),
                  "placement.jte",
                  page)
              .with(
                  Format.JSON,
                  () ->
                      published.json(
                          ExplanationJson.SCHEMA,
                          ExplanationJson.of(
                              explanation,
                              true,
                              RecordedNarratives.find(country.code(), edition)
                                  .map(
                                      narrative ->
                                          NarrativeJson.of(
                                              Reading.of(
                                                  narrative,
                                                  published.record(),
                                                  published.on())))))));
    }

    private static Fault notPlaced(Published published, Country country, int year) {
      var placed =
          published.record().history(country.code()).stream().map(Placement::edition).toList();
      return Fault.notFound(
          country.officialName()
              + " isn't placed in the "
              + year
              + " edition"
              + (placed.isEmpty() ? ", nor in any other" : "; it is in " + Wording.years(placed)));
    }
  }
}
