package org.tierline.cli.rate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.text.Prose;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.Notices;
import org.tierline.law.statute.Change;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Difference;
import org.tierline.law.statute.Kind;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.LegalSource;
import org.tierline.law.statute.Lookup;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.PublicLaw;
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
      table.add(each.id(), editions(each), place(each.citation(edition)), each.title());
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
              .formatted(range(other.from(), true, other.through())));
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
    prose.paragraph(1, "Holds for: " + held(provision) + standing(provision));
    prose.paragraph(1, "What it asks: " + kind(provision.kind()) + ".");
    prose.paragraph(1, "How it came:");
    for (Change change : provision.changes()) {
      prose.point(2, change(change));
    }
    var confidence = provision.confidence();
    String sources =
        confidence.sources().stream()
            .map(code -> LegalSource.find(code).map(LegalSource::title).orElse(code))
            .distinct()
            .collect(Collectors.joining("; "));
    prose.paragraph(
        1,
        "How sure: "
            + switch (confidence.tag()) {
              case VERIFIED -> "read in a text of the law";
              case PRACTICE -> "State's practice, not statute";
              case INFERRED -> "follows from what was read";
              case UNVERIFIED -> "no text was read for it";
            }
            + (sources.isEmpty() ? "" : " (" + sources + ")")
            + "."
            + (confidence.note().isEmpty() ? "" : " " + confidence.note()));
  }

  private static String held(Provision provision) {
    int from = provision.from();
    int through = provision.through();
    String editions =
        through == Provision.OPEN
            ? "editions from " + from + " on"
            : from == through
                ? "the " + from + " edition alone"
                : "editions " + from + " to " + through;
    return provision.startKnown() ? editions : editions + ", and perhaps for earlier ones";
  }

  private String standing(Provision provision) {
    return switch (provision.standing(edition)) {
      case IN_FORCE -> ".";
      case NOT_YET -> "; it is not yet in the law " + whose() + ".";
      case NO_LONGER -> "; it is no longer in the law " + whose() + ".";
      case NOT_KNOWN -> "; whether it is in the law " + whose() + " isn't known.";
    };
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case DECIDE -> "it is decided by logic";
      case WEIGH -> "it is weighed by the office, never computed";
      case DUTY -> "something is to be done";
      case CONSEQUENCE -> "something follows";
      case PRACTICE -> "nothing by statute; it is State's practice";
      case LINKED -> "another law hangs on it";
    };
  }

  private static String change(Change change) {
    Layer layer = change.layer();
    String laws =
        layer.laws().stream()
            .map(law -> law.citation() + " of " + law.date() + ", " + law.url())
            .collect(Collectors.joining("; "));
    return "edition "
        + change.firstEdition()
        + ": "
        + change.what()
        + (laws.isEmpty() ? "" : " (" + laws + ")");
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
        case Difference.Added added -> told("added", place(provision.citation(edition)), added);
        case Difference.FirstRead read ->
            prose.paragraph(
                1, "first read for the %d edition; it may be older".formatted(provision.from()));
        case Difference.Amended amended ->
            told("amended", place(provision.citation(edition)), amended);
        case Difference.Renumbered renumbered ->
            prose.paragraph(
                1,
                "renumbered: "
                    + place(renumbered.from())
                    + " is now "
                    + place(renumbered.to())
                    + renumbered.changes().stream()
                        .map(LawText::by)
                        .distinct()
                        .collect(Collectors.joining()));
        case Difference.Struck struck -> told("struck", place(provision.citation(earlier)), struck);
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
      prose.point(2, change.what() + by(change));
    }
  }

  /** The law that made a change, in brackets; empty text for one that is none of the layers. */
  private static String by(Change change) {
    List<PublicLaw> laws = change.layer().laws();
    return laws.isEmpty()
        ? ""
        : laws.stream().map(PublicLaw::citation).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String place(Citation citation) {
    return citation.act().isEmpty() ? citation.code() : citation.act();
  }

  private static String editions(Provision provision) {
    return range(provision.from(), provision.startKnown(), provision.through());
  }

  private static String range(int from, boolean startKnown, int through) {
    String start = startKnown ? String.valueOf(from) : "≤" + from;
    return through == Provision.OPEN
        ? start + "-"
        : from == through ? start : start + "-" + through;
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
