package org.tierline.publication.page;

import java.util.List;
import org.tierline.exchange.law.LawJson;
import org.tierline.exchange.law.LawWording;
import org.tierline.law.statute.Statute;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * The statute book as encoded: {@code /law?edition=2016}.
 *
 * @param edition whose numbering is shown
 * @param editions all that can be chosen
 */
public record LawPage(int edition, List<Row> rows, List<Integer> editions) {

  /**
   * One provision.
   *
   * @param inForce whether it is in force for the edition
   */
  public record Row(
      String id, String path, String title, String place, String held, boolean inForce) {}

  static LawPage of(Published published, int edition) {
    return new LawPage(
        edition,
        Statute.provisions().stream()
            .map(
                provision ->
                    new Row(
                        provision.id(),
                        ProvisionPage.path(provision, edition, published.lastEdition()),
                        provision.title(),
                        LawWording.place(provision.citation(edition)),
                        LawWording.editions(provision),
                        provision.inForce(edition)))
            .toList(),
        published.record().years());
  }

  /** Where this page is. */
  public static final class Kind implements OnePage {
    @Override
    public String path() {
      return "/law";
    }

    @Override
    public View view(Published published, Address address) {
      int edition = Names.edition(published, address);
      return View.of(
              new Head(
                  "The law as encoded, " + edition + " edition",
                  Statute.provisions().size()
                      + " provisions of the TVPA, the CSPA and the laws beside them, each with"
                      + " its citation and the editions it holds for.",
                  "law"),
              "law.jte",
              of(published, edition))
          .table(
              published,
              () -> LawJson.table(Statute.provisions(), edition),
              LawJson.SCHEMA,
              () -> LawJson.book(edition));
    }
  }
}
