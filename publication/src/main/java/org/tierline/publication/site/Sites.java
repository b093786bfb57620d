package org.tierline.publication.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.ApiPage;
import org.tierline.publication.page.BarCheckPage;
import org.tierline.publication.page.BillPage;
import org.tierline.publication.page.ChangesPage;
import org.tierline.publication.page.CheckPage;
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
import org.tierline.publication.page.ForecastPage;
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
import org.tierline.publication.page.WhatIfPage;

/** The site as it is published, with all kinds of pages. */
public final class Sites {
  private Sites() {}

  /** The site of what is published, as files have it: its page of search can only ask. */
  public static Site of(Published published) {
    return new Site(published, kinds(Optional.empty(), Optional.empty()));
  }

  /** The site of what is published, with an index behind its page of search. */
  public static Site of(Published published, SearchPage.Finder finder) {
    return new Site(published, kinds(Optional.of(finder), Optional.empty()));
  }

  /** The same with a page on the endpoints that are served beside it. */
  public static Site of(
      Published published, SearchPage.Finder finder, Supplier<List<ApiPage.Entry>> endpoints) {
    return new Site(
        published, kinds(Optional.of(finder), Optional.of(new ApiPage.Kind(endpoints))));
  }

  private static List<PageKind> kinds(
      Optional<SearchPage.Finder> finder, Optional<ApiPage.Kind> api) {
    var kinds =
        new ArrayList<PageKind>(
            List.of(
                new HomePage.Kind(),
                new EditionsPage.Kind(),
                new EditionPage.Kind(),
                new MovesPage.Kind(),
                new ChangesPage.Kind(),
                new StreaksPage.Kind(),
                new ClockPage.Kind(),
                new ForecastPage.Kind(),
                new ConsequencesPage.Kind(),
                new FiscalYearPage.Kind(),
                new CountriesPage.Kind(),
                new CountryPage.Kind(),
                new PlacementPage.Kind(),
                new ComparePage.Kind(),
                new BarCheckPage.Kind(),
                new CheckPage.Kind(),
                new EmbedPage.Kind(),
                new LawDiffPage.Kind(),
                new LawPage.Kind(),
                new ProvisionPage.Kind(),
                new WhatIfPage.Kind(),
                new BillPage.Kind(),
                new SearchPage.Kind(finder),
                new DataPage.Kind(api.isPresent()),
                new SourcesPage.Kind(),
                new ProsePage.Kind(
                    "method",
                    "Method",
                    "How tiers, clocks and verdicts come about, and how sure they are."),
                new ProsePage.Kind(
                    "about", "About", "What Tierline is, who it is for, and what it is not.")));
    api.ifPresent(kinds::add);
    return kinds;
  }
}
