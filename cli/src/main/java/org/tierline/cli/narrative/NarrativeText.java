package org.tierline.cli.narrative;

import java.util.List;
import org.tierline.cli.text.Page;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.narrative.Reading;
import org.tierline.law.Tier;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.determination.Determination.Matter;
import org.tierline.narrative.determination.Placed;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.recommendation.Recommendation;
import org.tierline.narrative.text.Span;

/** What was read from a narrative, on a screen. */
final class NarrativeText {
  private NarrativeText() {}

  static Page of(Reading reading, int width) {
    NarrativeFile file = reading.file();
    Narrative read = reading.narrative();
    var page = new Page(width);
    String name =
        reading
            .country()
            .map(known -> known.officialName() + " (" + known.code() + ")")
            .or(() -> read.tierLine().flatMap(TierLine::name))
            .orElse("A text that names no government in a tier line");
    page.heading(name + ": " + read.tier().map(Tier::title).orElse("no tier found"));
    read.determination()
        .placed()
        .map(found -> sentence(found.value()))
        .ifPresent(said -> page.paragraph(said, 0));
    reading.issues().forEach(issue -> page.paragraph("Note: " + issue + ".", 0));
    determined(page, file, read);
    asked(page, file, read.recommendations());
    if (read.sections().size() > 1) {
      page.heading("Sections");
      read.sections()
          .forEach(
              section ->
                  page.line(
                      "%s: %,d characters"
                          .formatted(
                              section.kind().written(),
                              section.place().end() - section.place().start()),
                      2));
    }
    return page.gap()
        .paragraph(
            "Read from the words alone; what the text doesn't state is not listed. Places of each: --json",
            0);
  }

  private static String sentence(Placed placed) {
    return "The sentences say: "
        + placed.movement().map(movement -> movement.written() + " ").orElse("")
        + (placed.movement().filter(Placed.Movement.REMAINED::equals).isPresent()
                || placed.movement().isEmpty()
            ? "on "
            : "to ")
        + placed.tier().title()
        + placed
            .consecutiveYears()
            .map(years -> ", for the " + Wording.ordinal(years) + " consecutive year")
            .orElse("")
        + ".";
  }

  private static void determined(Page page, NarrativeFile file, Narrative read) {
    page.heading("Determined");
    for (Matter matter : Matter.values()) {
      read.determination()
          .find(matter)
          .ifPresent(
              found -> {
                page.line(words(matter) + ": " + (found.value() ? "yes" : "no"), 2);
                page.paragraph("\"" + oneLine(found.place(), file) + "\"", 6);
              });
    }
    if (read.determination().findings().isEmpty()) {
      page.line("nothing that was recognised", 2);
    }
  }

  private static void asked(Page page, NarrativeFile file, List<Recommendation> recommendations) {
    if (recommendations.isEmpty()) {
      return;
    }
    page.heading("Asked for (" + recommendations.size() + ")");
    for (int i = 0; i < recommendations.size(); i++) {
      page.item((i + 1) + ".", oneLine(recommendations.get(i).place(), file), 2);
    }
  }

  private static String oneLine(Span span, NarrativeFile file) {
    return span.in(file.text()).replaceAll("\\s+", " ");
  }

  private static String words(Matter matter) {
    return switch (matter) {
      case MEETS -> "Minimum standards fully met";
      case SIGNIFICANT_EFFORTS -> "Significant efforts";
      case INCREASING_EFFORTS -> "Increasing efforts over the period before";
      case SERIOUS_AND_SUSTAINED -> "Serious and sustained efforts";
      case MEETS_THOUGH_SHORT -> "Short of the standards in several key areas";
      case WAIVER -> "Waiver granted";
      case WAIVER_PLAN -> "Waiver: a written plan";
      case WAIVER_PLAN_SUFFICIENT -> "Waiver: the plan would be significant efforts";
      case WAIVER_RESOURCES -> "Waiver: resources enough";
      case SPECIAL_CASE -> "Special case";
      case POLICY_OR_PATTERN -> "A policy or pattern of the government itself";
    };
  }
}
