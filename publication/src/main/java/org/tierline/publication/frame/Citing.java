package org.tierline.publication.frame;

import java.util.Locale;
import org.tierline.law.determination.Law;

/**
 * How a page is cited.
 *
 * @param title of the page
 * @param permalink its address
 */
public record Citing(String title, Published published, String permalink) {

  /** One sentence, ready to be copied. */
  public String text() {
    return "Tierline, \"%s\", as known on %s (record %s, law as encoded %s), %s."
        .formatted(
            title, published.on(), published.record().recordVersion(), Law.VERSION, permalink);
  }

  /** The same for BibTeX, with a line end after it. */
  public String bibtex() {
    return """
        @misc{tierline%s,
          author = {{Tierline}},
          title = {{%s}},
          year = {%d},
          note = {As known on %s; record %s; law as encoded %s},
          howpublished = {\\url{%s}}
        }
        """
        .formatted(
            permalink.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
            escaped(title),
            published.on().getYear(),
            published.on(),
            published.record().recordVersion(),
            Law.VERSION,
            permalink.replace("%", "\\%"));
  }

  private static String escaped(String text) {
    return text.replaceAll("([&%$#_{}])", "\\\\$1");
  }
}
