package org.tierline.publication.site;

import java.util.List;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.ComparePage;
import org.tierline.publication.page.CountriesPage;
import org.tierline.publication.page.CountryPage;
import org.tierline.publication.page.PlacementPage;
import org.tierline.publication.page.SourcesPage;

/** The site as it is published, with all kinds of pages. */
public final class Sites {
  private static final List<PageKind> KINDS =
      List.of(
          new CountriesPage.Kind(),
          new CountryPage.Kind(),
          new PlacementPage.Kind(),
          new ComparePage.Kind(),
          new SourcesPage.Kind());

  private Sites() {}

  /** The site of what is published. */
  public static Site of(Published published) {
    return new Site(published, KINDS);
  }
}
