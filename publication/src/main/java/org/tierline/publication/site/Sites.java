package org.tierline.publication.site;

import java.util.List;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.page.CountryPage;

/** The site as it is published, with all kinds of pages. */
public final class Sites {
  private static final List<PageKind> KINDS = List.of(new CountryPage.Kind());

  private Sites() {}

  /** The site of what is published. */
  public static Site of(Published published) {
    return new Site(published, KINDS);
  }
}
