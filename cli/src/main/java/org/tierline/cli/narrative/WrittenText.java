package org.tierline.cli.narrative;

import java.nio.file.Path;
import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.Reading.Derivation;
import org.tierline.law.Tier;

/** What was written of many narratives, in a few lines. */
final class WrittenText {
  private WrittenText() {}

  static Page of(int documents, List<Reading> readings, Path folder, int width) {
    var page = new Page(width);
    page.heading(
        count(readings.size(), "narrative")
            + " read from "
            + count(documents, "document")
            + ", written to "
            + folder);
    for (Tier tier : Tier.values()) {
      long such =
          readings.stream()
              .filter(reading -> reading.narrative().tier().filter(tier::equals).isPresent())
              .count();
      if (such > 0) {
        page.line(tier.title() + ": " + such, 2);
      }
    }
    long none = readings.stream().filter(reading -> reading.narrative().tier().isEmpty()).count();
    if (none > 0) {
      page.line("no tier found: " + none, 2);
    }
    long undated = readings.stream().filter(reading -> reading.edition().isEmpty()).count();
    if (undated > 0) {
      page.paragraph(
          "Edition not told by the text: "
              + undated
              + ". Without it the law isn't asked and nothing is compared; give it by"
              + " --edition YEAR.",
          0);
    }
    long unnamed = readings.stream().filter(reading -> reading.country().isEmpty()).count();
    if (unnamed > 0) {
      page.paragraph("Government not known by its name: " + unnamed + ".", 0);
    }
    page.paragraph(
        "Derived by law, beside the record's tiers: "
            + count(readings, Derivation.RIGHT)
            + " right, "
            + count(readings, Derivation.OPEN)
            + " open, "
            + count(readings, Derivation.WRONG)
            + " wrong.",
        0);
    long issues = readings.stream().mapToLong(reading -> reading.issues().size()).sum();
    return page.paragraph(
        "Issues met: " + issues + (issues == 0 ? "." : ", each in issues.csv."), 0);
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  static long count(List<Reading> readings, Derivation derivation) {
    return readings.stream()
        .filter(reading -> reading.derivation().filter(derivation::equals).isPresent())
        .count();
  }
}
