package org.tierline.cli.rate;

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
  private final Prose prose;

  /**
   * @param edition the edition whose numbering and text are shown
   * @param width columns of a line
   */
  public LawText(int edition, int width) {
    this.edition = edition;
    this.prose = new Prose(width);
  }

  /** Every provision, with the editions it is in force for. */
  public List<String> book() {
    prose.paragraph(
        0,
        "The law as encoded: %d provisions, citations as printed in the %d edition."
            .formatted(Statute.provisions().size(), edition));
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
    notice();
    return prose.lines();
  }

  /** What a citation or id names, and what the same words name in other editions. */
  public List<String> lookup(Lookup found) {
    if (found.isEmpty()) {
      prose.paragraph(
          0,
          "Nothing is encoded at \"%s\" in the law of the %d edition."
              .formatted(found.asked(), edition));
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
        "Printed in the "
            + edition
            + " edition's law at "
            + citation.text()
            + citation.url().map(url -> "  " + url).orElse(""));
    prose.paragraph(1, "In force: " + editions(provision) + standing(provision));
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

  private String standing(Provision provision) {
    return switch (provision.standing(edition)) {
      case IN_FORCE -> ".";
      case NOT_YET -> "; not yet in the " + edition + " edition.";
      case NO_LONGER -> "; no longer in the " + edition + " edition.";
      case NOT_KNOWN -> "; whether in the " + edition + " edition isn't known.";
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

  /** What changed between two editions. */
  public List<String> differences(int earlier, List<Difference> found) {
    prose.paragraph(0, "The law of the %d edition beside that of %d:".formatted(edition, earlier));
    if (found.isEmpty()) {
      prose.paragraph(1, "nothing encoded here changed.");
    } else {
      found.stream()
          .flatMap(each -> laws(each).stream())
          .distinct()
          .forEach(law -> prose.point(1, law.citation() + " of " + law.date() + "  " + law.url()));
    }
    for (Difference each : found) {
      prose.heading(each.provision().id() + ", " + each.provision().title());
      switch (each) {
        case Difference.Added(var provision, var changes) ->
            told("added", changes, place(provision.citation(edition)));
        case Difference.FirstRead(var provision) ->
            prose.paragraph(
                1, "first read for the %d edition; it may be older".formatted(provision.from()));
        case Difference.Amended(var provision, var changes) ->
            told("amended", changes, place(provision.citation(edition)));
        case Difference.Renumbered(var provision, Citation from, Citation to) ->
            prose.paragraph(1, "renumbered: " + place(from) + " is now " + place(to));
        case Difference.Struck(var provision, var changes) ->
            told("struck", changes, place(provision.citation(earlier)));
      }
    }
    notice();
    return prose.lines();
  }

  private static List<PublicLaw> laws(Difference difference) {
    List<Change> changes =
        switch (difference) {
          case Difference.Added(var provision, var added) -> added;
          case Difference.Amended(var provision, var amended) -> amended;
          case Difference.Struck(var provision, var struck) -> struck;
          case Difference.FirstRead read -> List.of();
          case Difference.Renumbered renumbered -> List.of();
        };
    return changes.stream().flatMap(change -> change.layer().laws().stream()).toList();
  }

  private void told(String how, List<Change> changes, String place) {
    prose.paragraph(1, how + "  [" + place + "]");
    for (Change change : changes) {
      prose.point(2, change.what() + " (" + change.layer().name() + ")");
    }
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
              + " a lawyer review the law of the "
              + edition
              + " edition.");
    }
    prose.heading(Notices.INDEPENDENCE + " " + Notices.NOT_ADVICE);
  }
}
