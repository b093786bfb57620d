package org.tierline.publication.site;

import java.util.List;
import java.util.Optional;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.ChangesPage;
import org.tierline.publication.page.ClockPage;
import org.tierline.publication.page.ComparePage;
import org.tierline.publication.page.ConsequencesPage;
import org.tierline.publication.page.CountriesPage;
import org.tierline.publication.page.CountryPage;
import org.tierline.publication.page.DataPage;
import org.tierline.publication.page.EditionPage;
import org.tierline.publication.page.EditionsPage;
import org.tierline.publication.page.EmbedPage;
import org.tierline.publication.page.FiscalYearPage;
import org.tierline.publication.page.HomePage;
import org.tierline.publication.page.LawDiffPage;
import org.tierline.publication.page.LawPage;
import org.tierline.publication.page.MovesPage;
import org.tierline.publication.page.PlacementPage;
import org.tierline.publication.page.ProsePage;
import org.tierline.publication.page.ProvisionPage;
import org.tierline.publication.page.SearchPage;
import org.tierline.publication.page.SourcesPage;
import org.tierline.publication.page.StreaksPage;

/** The site as it is published, with all kinds of pages. */
public final class Sites {
  private Sites() {}

  /** The site of what is published, as files have it: its page of search can only ask. */
  public static Site of(Published published) {
    return new Site(published, kinds(Optional.empty()));
  }

  /** The site of what is published, with an index behind its page of search. */
  public static Site of(Published published, SearchPage.Finder finder) {
    return new Site(published, kinds(Optional.of(finder)));
  }

  private static List<PageKind> kinds(Optional<SearchPage.Finder> finder) {
    return List.of(
        new HomePage.Kind(),
        new EditionsPage.Kind(),
        new EditionPage.Kind(),
        new MovesPage.Kind(),
        new ChangesPage.Kind(),
        new StreaksPage.Kind(),
        new ClockPage.Kind(),
        new ConsequencesPage.Kind(),
        new FiscalYearPage.Kind(),
        new CountriesPage.Kind(),
        new CountryPage.Kind(),
        new PlacementPage.Kind(),
        new ComparePage.Kind(),
        new EmbedPage.Kind(),
        new LawDiffPage.Kind(),
        new LawPage.Kind(),
        new ProvisionPage.Kind(),
        new SearchPage.Kind(finder),
        new DataPage.Kind(),
        new SourcesPage.Kind(),
        new ProsePage.Kind(
            "method",
            "Method",
            "How tiers, clocks and verdicts come about, and how sure they are."),
        new ProsePage.Kind(
            "about", "About", "What Tierline is, who it is for, and what it is not."));
  }
}
