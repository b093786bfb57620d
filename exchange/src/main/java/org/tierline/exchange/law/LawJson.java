package org.tierline.exchange.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.law.statute.Change;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Difference;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.LegalSource;
import org.tierline.law.statute.Lookup;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.PublicLaw;
import org.tierline.law.statute.Statute;

/**
 * The statute book as JSON: {@code law --json}.
 *
 * @param edition the edition whose numbering and text are shown
 * @param asked what was looked up; left out for the whole book
 * @param needsLegalReview whether laws may have changed the text since it was last reviewed
 * @param provisions in the order of the book
 * @param enclosing ids of provisions printed above the place asked for, where nothing is at it
 * @param otherReadings what the same words name in the numbering of other editions
 */
public record LawJson(
    int edition,
    Optional<String> asked,
    boolean needsLegalReview,
    List<ProvisionJson> provisions,
    List<String> enclosing,
    List<OtherReadingJson> otherReadings) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/law/1";

  /** A provision, as in an edition. */
  public record ProvisionJson(
      String id,
      String title,
      String summary,
      String kind,
      int from,
      boolean startKnown,
      Optional<Integer> through,
      String standing,
      CitationJson citation,
      String layer,
      List<ChangeJson> changes,
      ConfidenceJson confidence) {}

  /** Where a provision is printed. */
  public record CitationJson(String text, String act, String code, Optional<String> url) {
    static CitationJson of(Citation citation) {
      return new CitationJson(citation.text(), citation.act(), citation.code(), citation.url());
    }
  }

  /** One thing that a law did to a provision. */
  public record ChangeJson(
      String layer,
      Optional<String> law,
      Optional<LocalDate> enacted,
      Optional<String> url,
      int firstEdition,
      String effect,
      String what) {}

  /** How sure the entry is. */
  public record ConfidenceJson(
      String tag, List<String> sources, List<String> titles, String note) {}

  /** What the same words name elsewhere. */
  public record OtherReadingJson(int from, Optional<Integer> through, List<String> provisions) {}

  /** All provisions, as printed in an edition. */
  public static LawJson book(int edition) {
    return new LawJson(
        edition,
        Optional.empty(),
        Statute.needsLegalReview(edition),
        Statute.provisions().stream().map(each -> provision(each, edition)).toList(),
        List.of(),
        List.of());
  }

  /** What a citation or id names. */
  public static LawJson lookup(Lookup lookup) {
    return new LawJson(
        lookup.edition(),
        Optional.of(lookup.asked()),
        Statute.needsLegalReview(lookup.edition()),
        lookup.provisions().stream().map(each -> provision(each, lookup.edition())).toList(),
        ids(lookup.enclosing()),
        lookup.otherReadings().stream()
            .map(
                other ->
                    new OtherReadingJson(
                        other.from(), through(other.through()), ids(other.provisions())))
            .toList());
  }

  private static List<String> ids(List<Provision> provisions) {
    return provisions.stream().map(Provision::id).toList();
  }

  private static Optional<Integer> through(int edition) {
    return edition == Provision.OPEN ? Optional.empty() : Optional.of(edition);
  }

  private static ProvisionJson provision(Provision provision, int edition) {
    var confidence = provision.confidence();
    return new ProvisionJson(
        provision.id(),
        provision.title(),
        provision.summary(),
        provision.kind().name(),
        provision.from(),
        provision.startKnown(),
        through(provision.through()),
        provision.standing(edition).name(),
        CitationJson.of(provision.citation(edition)),
        provision.layer(edition).name(),
        provision.changes().stream().map(LawJson::change).toList(),
        new ConfidenceJson(
            confidence.tag().name().toLowerCase(Locale.ROOT),
            confidence.sources(),
            confidence.sources().stream()
                .map(code -> LegalSource.find(code).map(LegalSource::title).orElse(code))
                .toList(),
            confidence.note()));
  }

  static ChangeJson change(Change change) {
    Layer layer = change.layer();
    return new ChangeJson(
        layer.name(),
        layer.laws().stream().map(PublicLaw::citation).reduce((a, b) -> a + ", " + b),
        layer.date(),
        layer.url(),
        change.firstEdition(),
        change.effect().name(),
        change.what());
  }

  /** Provisions as a table, in the numbering of an edition. */
  public static CsvTable table(List<Provision> provisions, int year) {
    var table =
        new CsvTable(
            List.of("id", "title", "kind", "from", "startKnown", "through", "act", "code", "url"));
    for (Provision each : provisions) {
      var citation = each.citation(year);
      table.add(
          List.of(
              each.id(),
              each.title(),
              each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              String.valueOf(each.from()),
              String.valueOf(each.startKnown()),
              each.through() == Provision.OPEN ? "" : String.valueOf(each.through()),
              citation.act(),
              citation.code(),
              citation.url().orElse("")));
    }
    return table;
  }

  /** How the law of one edition differs from that of an earlier one: {@code law --diff --json}. */
  public record Diff(int earlier, int later, List<DifferenceJson> differences) {
    /** The schema's name and version. */
    public static final String SCHEMA = "tierline/law-diff/1";

    /** All differences, in the order of the book. */
    public static Diff of(int earlier, int later) {
      return new Diff(
          earlier,
          later,
          Statute.diff(earlier, later).stream()
              .map(each -> difference(each, earlier, later))
              .toList());
    }
  }

  /**
   * One difference.
   *
   * @param citationBefore where the earlier edition's law has it; left out if it hasn't
   * @param citation where the later edition's law has it; left out if it hasn't
   */
  public record DifferenceJson(
      String id,
      String title,
      String how,
      Optional<String> citationBefore,
      Optional<String> citation,
      List<ChangeJson> changes) {}

  private static DifferenceJson difference(Difference difference, int earlier, int later) {
    Provision provision = difference.provision();
    return new DifferenceJson(
        provision.id(),
        provision.title(),
        switch (difference) {
          case Difference.Added added -> "ADDED";
          case Difference.FirstRead read -> "FIRST_READ";
          case Difference.Amended amended -> "AMENDED";
          case Difference.Renumbered renumbered -> "RENUMBERED";
          case Difference.Struck struck -> "STRUCK";
        },
        citation(provision, earlier),
        citation(provision, later),
        difference.changes().stream().map(LawJson::change).toList());
  }

  private static Optional<String> citation(Provision provision, int edition) {
    return provision.inForce(edition)
        ? Optional.of(provision.citation(edition).text())
        : Optional.empty();
  }
}
