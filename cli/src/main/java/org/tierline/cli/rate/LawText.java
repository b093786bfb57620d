package org.tierline.cli.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.text.Prose;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.Notices;
import org.tierline.exchange.law.LawWording;
import org.tierline.law.statute.Change;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Difference;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.Lookup;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;

/** The statute book as text. */
public final class LawText {
  private final int edition;
  private final boolean asOfDay;
  private final LocalDate on;
  private final Prose prose;

  /**
   * @param edition the edition whose numbering and text are shown
   * @param asOfDay whether the law in force on the day is asked for, and the edition only stands
   *     for it
   * @param on the day the answer holds for
   * @param width columns of a line
   */
  public LawText(int edition, boolean asOfDay, LocalDate on, int width) {
    this.edition = edition;
    this.asOfDay = asOfDay;
    this.on = on;
    this.prose = new Prose(width);
  }

  /** Whose law it is: "in force on 2026-01-15", "of the 2012 edition". */
  private String whose() {
    return asOfDay ? "in force on " + on : "of the " + edition + " edition";
  }

  /** Every provision, with the editions it is in force for. */
  public List<String> book() {
    prose.paragraph(
        0,
        "The law as encoded: %d provisions, with their places in the law %s."
            .formatted(Statute.provisions().size(), whose()));
    prose.paragraph(0, "");
    var table =
        new TextTable(
            List.of(
                TextTable.word("id"),
                TextTable.word("editions"),
                TextTable.text("printed at"),
                TextTable.text("what")));
    for (Provision each : Statute.provisions()) {
      table.add(
          each.id(),
          LawWording.editions(each),
          LawWording.place(each.citation(edition)),
          each.title());
    }
    prose.table(0, table);
    if (Statute.provisions().stream().anyMatch(each -> !each.startKnown())) {
      prose.heading("≤: in force from this edition at the latest; since when isn't known.");
    }
    notice();
    return prose.lines();
  }

  /** What a citation or id names, and what the same words name in other editions. */
  public List<String> lookup(Lookup found) {
    if (found.isEmpty()) {
      prose.paragraph(
          0, "Nothing is encoded at \"%s\" in the law %s.".formatted(found.asked(), whose()));
      found
          .enclosing()
          .forEach(each -> prose.point(1, "above it stands " + each.id() + ", " + each.title()));
    }
    for (Provision each : found.provisions()) {
      provision(each);
    }
    for (var other : found.otherReadings()) {
      prose.heading(
          "In the numbering of %s the same words name:"
              .formatted(LawWording.range(other.from(), true, other.through())));
      other.provisions().forEach(each -> prose.point(1, each.id() + ", " + each.title()));
    }
    notice();
    return prose.lines();
  }

  private void provision(Provision provision) {
    prose.heading(provision.id() + ": " + provision.title());
    prose.paragraph(1, provision.summary());
    Citation citation = provision.citation(edition);
    prose.paragraph(
        1,
        "In the law "
            + whose()
            + ": "
            + citation.text()
            + citation.url().map(url -> "  " + url).orElse(""));
    prose.paragraph(1, "Holds for: " + LawWording.held(provision) + standing(provision));
    prose.paragraph(1, "What it asks: " + LawWording.kind(provision.kind()) + ".");
    prose.paragraph(1, "How it came:");
    for (Change change : provision.changes()) {
      prose.point(2, LawWording.change(change));
    }
    prose.paragraph(1, "How sure: " + LawWording.sure(provision.confidence()));
  }

  private String standing(Provision provision) {
    return switch (provision.standing(edition)) {
      case IN_FORCE -> ".";
      case NOT_YET -> "; it is not yet in the law " + whose() + ".";
      case NO_LONGER -> "; it is no longer in the law " + whose() + ".";
      case NOT_KNOWN -> "; whether it is in the law " + whose() + " isn't known.";
    };
  }

  /** What changed between two editions, each change with the law that made it. */
  public List<String> differences(int earlier, List<Difference> found) {
    prose.paragraph(0, "The law of the %d edition beside that of %d:".formatted(edition, earlier));
    if (found.isEmpty()) {
      prose.paragraph(1, "nothing encoded here changed.");
    }
    found.stream()
        .flatMap(each -> each.changes().stream())
        .map(Change::layer)
        .distinct()
        .sorted()
        .forEach(this::act);
    for (Difference each : found) {
      Provision provision = each.provision();
      prose.heading(provision.id() + ", " + provision.title());
      switch (each) {
        case Difference.Added added ->
            told("added", LawWording.place(provision.citation(edition)), added);
        case Difference.FirstRead read ->
            prose.paragraph(
                1, "first read for the %d edition; it may be older".formatted(provision.from()));
        case Difference.Amended amended ->
            told("amended", LawWording.place(provision.citation(edition)), amended);
        case Difference.Renumbered renumbered ->
            prose.paragraph(
                1,
                "renumbered: "
                    + LawWording.place(renumbered.from())
                    + " is now "
                    + LawWording.place(renumbered.to())
                    + renumbered.changes().stream()
                        .map(LawWording::by)
                        .distinct()
                        .collect(Collectors.joining()));
        case Difference.Struck struck ->
            told("struck", LawWording.place(provision.citation(earlier)), struck);
      }
    }
    notice();
    return prose.lines();
  }

  private void act(Layer layer) {
    layer
        .laws()
        .forEach(
            law ->
                prose.point(
                    1,
                    "%s of %s, %s  %s"
                        .formatted(law.citation(), law.date(), layer.title(), law.url())));
  }

  private void told(String how, String place, Difference difference) {
    prose.paragraph(1, how + "  [" + place + "]");
    for (Change change : difference.changes()) {
      prose.point(2, change.what() + LawWording.by(change));
    }
  }

  private void notice() {
    if (Statute.needsLegalReview(edition)) {
      prose.heading(
          "No law after January 2023 could be checked, above all P.L. 119-60 of December 2025: have"
              + " a lawyer review the law "
              + whose()
              + ".");
    }
    prose.heading(Notices.INDEPENDENCE + " " + Notices.NOT_ADVICE);
  }
}
