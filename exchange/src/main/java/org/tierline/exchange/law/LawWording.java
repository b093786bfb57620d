package org.tierline.exchange.law;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.law.statute.Change;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Confidence;
import org.tierline.law.statute.Kind;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.LegalSource;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.PublicLaw;

/** How the law as encoded is put in words, the same in text and on pages. */
public final class LawWording {
  private LawWording() {}

  /** The editions a provision holds for: "editions from 2011 on". */
  public static String held(Provision provision) {
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

  /** What a provision of this kind asks, in a clause. */
  public static String kind(Kind kind) {
    return switch (kind) {
      case DECIDE -> "it is decided by logic";
      case WEIGH -> "it is weighed by the office, never computed";
      case DUTY -> "something is to be done";
      case CONSEQUENCE -> "something follows";
      case PRACTICE -> "nothing by statute; it is State's practice";
      case LINKED -> "another law hangs on it";
    };
  }

  /** One thing that a law did to a provision, with edition and law. */
  public static String change(Change change) {
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

  /** How sure an entry is, in a sentence or two. */
  public static String sure(Confidence confidence) {
    String sources =
        confidence.sources().stream()
            .map(code -> LegalSource.find(code).map(LegalSource::title).orElse(code))
            .distinct()
            .collect(Collectors.joining("; "));
    return switch (confidence.tag()) {
          case VERIFIED -> "read in a text of the law";
          case PRACTICE -> "State's practice, not statute";
          case INFERRED -> "follows from what was read";
          case UNVERIFIED -> "no text was read for it";
        }
        + (sources.isEmpty() ? "" : " (" + sources + ")")
        + "."
        + (confidence.note().isEmpty() ? "" : " " + confidence.note());
  }

  /** The law that made a change, in brackets; empty text for one that is none of the layers. */
  public static String by(Change change) {
    List<PublicLaw> laws = change.layer().laws();
    return laws.isEmpty()
        ? ""
        : laws.stream().map(PublicLaw::citation).collect(Collectors.joining(", ", " (", ")"));
  }

  /** Where a provision is printed: in the Act, or else in the Code. */
  public static String place(Citation citation) {
    return citation.act().isEmpty() ? citation.code() : citation.act();
  }

  /** The editions a provision holds for, in a cell of a table: "2011-". */
  public static String editions(Provision provision) {
    return range(provision.from(), provision.startKnown(), provision.through());
  }

  /** Editions from one to another; "≤" where the start isn't known. */
  public static String range(int from, boolean startKnown, int through) {
    String start = startKnown ? String.valueOf(from) : "≤" + from;
    return through == Provision.OPEN
        ? start + "-"
        : from == through ? start : start + "-" + through;
  }
}
