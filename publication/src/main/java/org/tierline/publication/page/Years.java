package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The years that a page can be had of, in a row: links, and with script a slider.
 *
 * @param wordsKey what the row is called, among the words
 */
public record Years(
    String wordsKey, List<Year> years, Optional<Year> previous, Optional<Year> next) {

  /** One year. */
  public record Year(String label, String path, boolean current) {}

  /** Copies. */
  public Years {
    years = List.copyOf(years);
  }

  /**
   * The row of a page.
   *
   * @param base what stands before the year in a path, like "/editions/"
   * @param current the year of the page itself
   */
  static Years of(String wordsKey, List<String> labels, String base, String current) {
    var years = new ArrayList<Year>();
    for (String label : labels) {
      years.add(new Year(label, base + label, label.equals(current)));
    }
    int at = labels.indexOf(current);
    return new Years(
        wordsKey,
        years,
        at > 0 ? Optional.of(years.get(at - 1)) : Optional.empty(),
        at >= 0 && at + 1 < years.size() ? Optional.of(years.get(at + 1)) : Optional.empty());
  }
}
