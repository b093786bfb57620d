package org.tierline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.testkit.PrintedPages.Chapter;

/**
 * A whole edition of the report as it is printed: a cover, a table of contents, the tiers as lists,
 * all narratives one after the other under running heads, and back matter. What stands around the
 * narratives is written for the tests.
 */
public final class PrintedReport {
  private static final String SPECIAL_CASE = "SPECIAL CASE:";

  private PrintedReport() {}

  /**
   * The parts of an edition, for {@link PrintedPages#of}.
   *
   * @param narratives each begins with its title: name and tier, parted by a colon
   */
  public static List<Chapter> of(int edition, List<String> narratives) {
    var chapters = new ArrayList<Chapter>();
    chapters.add(new Chapter("", edition + " Trafficking in Persons Report\n" + front(narratives)));
    for (String narrative : narratives) {
      chapters.add(new Chapter(name(narrative), narrative));
    }
    chapters.add(
        new Chapter(
            "RELEVANT INTERNATIONAL CONVENTIONS",
            "RELEVANT INTERNATIONAL CONVENTIONS\nThe chart below shows which countries have"
                + " ratified which conventions.\n"
                + names(narratives, " Yes\n")));
    return chapters;
  }

  private static String front(List<String> narratives) {
    return "TABLE OF CONTENTS\n"
        + names(narratives, " 60\n")
        + "\nMETHODOLOGY\nThe Department places each country on one of four tiers. Tier 1 is for"
        + " governments that fully meet the minimum standards for the elimination of trafficking."
        + " Special cases are described and not placed.\nTIER PLACEMENTS\n"
        + narratives.stream().map(PrintedReport::title).collect(Collectors.joining("\n"))
        + "\nCOUNTRY NARRATIVES\n";
  }

  private static String names(List<String> narratives, String behind) {
    return narratives.stream()
        .map(narrative -> name(narrative) + behind)
        .collect(Collectors.joining());
  }

  private static String title(String narrative) {
    return narrative.strip().lines().findFirst().orElse("");
  }

  private static String name(String narrative) {
    String title = title(narrative);
    return title.startsWith(SPECIAL_CASE)
        ? title.substring(SPECIAL_CASE.length()).strip()
        : title.substring(0, Math.max(0, title.indexOf(':')));
  }
}
