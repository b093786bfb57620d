package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.law.LawJson;
import org.tierline.exchange.law.LawWording;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Readings;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;
import org.tierline.record.Country;
import org.tierline.record.history.Replayed;

/**
 * One provision, or those at one place of the law: {@code /law/110-b-2-D?edition=2016}.
 *
 * @param asked what the address names
 * @param edition whose numbering is shown
 * @param others what the same words name in the numbering of other editions
 */
public record ProvisionPage(
    String asked, int edition, List<Entry> entries, List<Other> others, List<Integer> editions) {

  /**
   * One provision.
   *
   * @param citation in the edition
   * @param held the editions it holds for
   * @param kind what it asks
   * @param changes how it came, first to last
   * @param sure how sure the entry is
   * @param turned the placements that turned on it, by edition; none where it doesn't constrain any
   */
  public record Entry(
      String id,
      String title,
      String summary,
      String citation,
      Optional<String> url,
      String held,
      String kind,
      List<String> changes,
      String sure,
      List<Turned> turned) {}

  /** The placements of an edition that turned on a provision. */
  public record Turned(int edition, List<Placed> placements) {}

  /** A placement. */
  public record Placed(String name, String path, Mark mark, String verdict) {}

  /** Another reading of the same words. */
  public record Other(String editions, List<String> provisions) {}

  /** This page's own address. */
  public String path() {
    return path(asked);
  }

  /** The address of a provision. An id's slash would part it; a dash stands for it. */
  public static String path(String id) {
    return "/law/" + id.replace('/', '-');
  }

  /** The same; the edition is named where it isn't the last. */
  static String path(Provision provision, int edition, int last) {
    return path(provision.id()) + (edition == last ? "" : "?edition=" + edition);
  }

  private static Entry entry(Published published, Provision provision, int edition) {
    var citation = provision.citation(edition);
    return new Entry(
        provision.id(),
        provision.title(),
        provision.summary(),
        citation.text(),
        citation.url(),
        Wording.sentence(LawWording.held(provision)) + ".",
        Wording.sentence(LawWording.kind(provision.kind())) + ".",
        provision.changes().stream().map(LawWording::change).map(Wording::sentence).toList(),
        Wording.sentence(LawWording.sure(provision.confidence())),
        turned(published, provision));
  }

  private static List<Turned> turned(Published published, Provision provision) {
    var record = published.record();
    var replayed =
        record.countries().stream()
            .flatMap(
                country ->
                    published.chronicle().replayed(country.code(), Readings.PRACTICE).stream())
            .filter(one -> one.verdict().isConstrained())
            .filter(one -> one.by().filter(provision::equals).isPresent())
            .toList();
    var turned = new ArrayList<Turned>();
    for (int year : record.years().reversed()) {
      var such =
          replayed.stream()
              .filter(one -> one.placement().edition() == year)
              .map(one -> placed(published, one))
              .toList();
      if (!such.isEmpty()) {
        turned.add(new Turned(year, such));
      }
    }
    return turned;
  }

  private static Placed placed(Published published, Replayed one) {
    var placement = one.placement();
    return new Placed(
        published
            .record()
            .country(placement.country())
            .map(Country::officialName)
            .orElse(placement.printedName()),
        "/countries/" + placement.country() + "/" + placement.edition(),
        Mark.of(placement),
        one.verdict().words());
  }

  /** Where these pages are. */
  public static final class Kind implements PageKind {

    @Override
    public List<String> pages(Published published) {
      return Statute.provisions().stream().map(provision -> path(provision.id())).toList();
    }

    @Override
    public Optional<View> find(Published published, Address address) {
      var steps = address.steps();
      if (steps.size() != 2 || !steps.getFirst().equals("law") || steps.get(1).equals("diff")) {
        return Optional.empty();
      }
      String asked = asked(steps.get(1));
      int edition = Names.edition(published, address);
      var found = Statute.findPrinted(asked, edition);
      if (found.isEmpty() && found.otherReadings().isEmpty()) {
        throw unknown(asked);
      }
      var page =
          new ProvisionPage(
              asked,
              edition,
              found.provisions().stream()
                  .map(provision -> entry(published, provision, edition))
                  .toList(),
              found.otherReadings().stream()
                  .map(
                      other ->
                          new Other(
                              LawWording.range(other.from(), true, other.through()),
                              other.provisions().stream().map(Provision::id).toList()))
                  .toList(),
              published.record().years());
      String title =
          page.entries().size() == 1 ? page.entries().getFirst().title() : "The law at " + asked;
      return Optional.of(
          View.of(
                  new Head(
                      title + ", " + edition + " edition",
                      page.entries().stream()
                          .map(Entry::summary)
                          .findFirst()
                          .orElse("Nothing is encoded here for this edition."),
                      "law"),
                  "provision.jte",
                  page)
              .with(Format.JSON, () -> published.json(LawJson.SCHEMA, LawJson.lookup(found))));
    }

    /** The id or place of the law that an address names. */
    private static String asked(String step) {
      return Statute.provisions().stream()
          .map(Provision::id)
          .filter(id -> id.contains("/") && path(id).equalsIgnoreCase("/law/" + step))
          .findFirst()
          .orElse(step);
    }

    private static Fault unknown(String asked) {
      var near =
          Statute.suggest(asked.toUpperCase(Locale.ROOT)).stream().map(Provision::id).toList();
      return Fault.notFound(
          "there is no provision \""
              + asked
              + "\" in the law as encoded"
              + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?"));
    }
  }
}
