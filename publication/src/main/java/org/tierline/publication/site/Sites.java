package org.tierline.publication.site;

import java.util.List;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.ChangesPage;
import org.tierline.publication.page.ClockPage;
import org.tierline.publication.page.ConsequencesPage;
import org.tierline.publication.page.CountryPage;
import org.tierline.publication.page.EditionPage;
import org.tierline.publication.page.EditionsPage;
import org.tierline.publication.page.FiscalYearPage;
import org.tierline.publication.page.HomePage;
import org.tierline.publication.page.MovesPage;
import org.tierline.publication.page.StreaksPage;

/** The site as it is published, with all kinds of pages. */
public final class Sites {
  private static final List<PageKind> KINDS =
      List.of(
          new HomePage.Kind(),
          new EditionsPage.Kind(),
          new EditionPage.Kind(),
          new MovesPage.Kind(),
          new ChangesPage.Kind(),
          new StreaksPage.Kind(),
          new ClockPage.Kind(),
          new ConsequencesPage.Kind(),
          new FiscalYearPage.Kind(),
          new CountryPage.Kind());

  private Sites() {}

  /** The site of what is published. */
  public static Site of(Published published) {
    return new Site(published, KINDS);
  }
}
