package org.tierline.law.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The statute book as a whole: what is in force when, what a citation names, what changed. */
public final class Statute {

  /** The first edition. */
  public static final int FIRST_EDITION = 2001;

  /**
   * The last edition up to which amendments were looked for. The defence authorization of December
   * 2025 (P.L. 119-60) could not be checked.
   */
  public static final int LAST_REVIEWED_EDITION = 2025;

  /** The start of an id of the trafficking act's own sections: 110-b-2-D. */
  private static final Pattern PARAGRAPH_ID =
      Pattern.compile("(?:TVPA-)?(\\d{3})((?:-[A-Z0-9]{1,4})*)");

  private static final List<Provision> PROVISIONS = List.of(Provision.values());

  private Statute() {}

  /** All provisions, in the order of the book. */
  public static List<Provision> provisions() {
    return PROVISIONS;
  }

  /**
   * What is known to be in force for an edition, in the order of the book; after {@link
   * #LAST_REVIEWED_EDITION} by the last known text.
   */
  public static List<Provision> inForce(int edition) {
    return PROVISIONS.stream().filter(provision -> provision.inForce(edition)).toList();
  }

  /** Whether laws may have changed the text since it was last reviewed for an edition. */
  public static boolean needsLegalReview(int edition) {
    return edition > LAST_REVIEWED_EDITION;
  }

  /** The provision with an id, in any case; "TVPA-" may be left out. */
  public static Optional<Provision> findById(String id) {
    var asked = id.strip();
    return PROVISIONS.stream()
        .filter(
            provision ->
                provision.id().equalsIgnoreCase(asked)
                    || provision.id().equalsIgnoreCase("TVPA-" + asked))
        .findFirst();
  }

  /**
   * The edition whose law is that in force on a day: that of the day's year, or of the next one if
   * a law for it has been enacted already.
   */
  public static int editionOf(LocalDate day) {
    int edition = Math.max(FIRST_EDITION, day.getYear());
    for (Layer layer : Layer.values()) {
      if (layer.date().filter(enacted -> !enacted.isAfter(day)).isPresent()) {
        edition = Math.max(edition, layer.firstEdition());
      }
    }
    return edition;
  }

  /** The first law that binds in an edition and was enacted after a day, if there is one. */
  public static Optional<PublicLaw> findEnactedAfter(LocalDate day, int edition) {
    return Arrays.stream(Layer.values())
        .filter(layer -> layer.firstEdition() <= edition)
        .flatMap(layer -> layer.laws().stream())
        .filter(law -> law.date().isAfter(day))
        .findFirst();
  }

  /** The provisions whose ids are nearest to a misspelt one, nearest first; at most five. */
  public static List<Provision> suggest(String id) {
    return Spelling.nearest(id);
  }

  /** References in the printed law to numbers that have moved or gone. */
  public static List<DeadReference> deadReferences() {
    return DeadReference.ALL;
  }

  /**
   * What a citation names as printed in an edition: "110(b)(2)(D)", "§110 (b)(2)", "22 USC
   * 7107(b)(3)", "CSPA 404(a)"; only what is in force then. An id, or the start of one at a dash,
   * is read as such whatever the edition: "110-b-2-D", "TIP-T2WL".
   */
  public static Lookup findPrinted(String citation, int edition) {
    var byId = findByStart(citation, edition);
    if (byId.isPresent()) {
      return byId.get();
    }
    var places = Reference.parse(citation);
    var exact = printed(places, edition, Match.EXACT);
    var parts = printed(places, edition, Match.BELOW);
    parts.removeAll(exact);
    var enclosing = printed(places, edition, Match.ABOVE);
    enclosing.removeAll(exact);
    enclosing.removeAll(parts);
    var named = Stream.concat(exact.stream(), parts.stream()).toList();
    return new Lookup(
        citation, edition, false, exact, parts, enclosing, otherReadings(places, named));
  }

  /**
   * How the law of a later edition differs from that of an earlier one, in the order of the book.
   * What came and went in between is both added and struck.
   *
   * @throws IllegalArgumentException if the first edition is after the second
   */
  public static List<Difference> diff(int earlier, int later) {
    if (earlier > later) {
      throw new IllegalArgumentException(
          "the earlier edition comes first: " + earlier + " is after " + later);
    }
    return PROVISIONS.stream()
        .flatMap(provision -> differences(provision, earlier, later).stream())
        .toList();
  }

  private static List<Difference> differences(Provision provision, int earlier, int later) {
    var changes =
        provision.changes().stream()
            .filter(change -> change.firstEdition() > earlier && change.firstEdition() <= later)
            .toList();
    var found = new ArrayList<Difference>();
    if (provision.from() > earlier && provision.from() <= later) {
      found.add(
          provision.startKnown()
              ? new Difference.Added(provision, only(changes, Effect.ENACTED, Effect.AMENDED))
              : new Difference.FirstRead(provision));
    } else if (provision.inForce(earlier)) {
      var amended = only(changes, Effect.AMENDED);
      if (!amended.isEmpty()) {
        found.add(new Difference.Amended(provision, amended));
      }
      var from = provision.citation(earlier);
      var to = provision.citation(later);
      if (!from.equals(to)) {
        found.add(new Difference.Renumbered(provision, from, to, only(changes, Effect.RENUMBERED)));
      }
    }
    if (provision.through() >= earlier && provision.through() < later) {
      found.add(new Difference.Struck(provision, only(changes, Effect.STRUCK)));
    }
    return found;
  }

  private static List<Change> only(List<Change> changes, Effect... effects) {
    var wanted = Arrays.asList(effects);
    return changes.stream().filter(change -> wanted.contains(change.effect())).toList();
  }

  /** How a provision's place lies to the one asked for. */
  private enum Match {
    EXACT,
    BELOW,
    ABOVE;

    boolean holds(Reference asked, Reference provision) {
      return switch (this) {
        case EXACT -> asked.isPlaceOf(provision);
        case BELOW -> asked.encloses(provision);
        case ABOVE -> asked.isWithin(provision);
      };
    }
  }

  private static List<Provision> printed(List<Reference> places, int edition, Match match) {
    var found = new ArrayList<Provision>();
    for (var provision : PROVISIONS) {
      if (provision.inForce(edition) && holds(match, places, provision.references(edition))) {
        found.add(provision);
      }
    }
    return found;
  }

  private static boolean holds(Match match, List<Reference> asked, List<Reference> printed) {
    for (var place : asked) {
      for (var at : printed) {
        if (match.holds(place, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Editions in which the places name something, and nothing of what is named already. */
  private static List<Lookup.OtherReading> otherReadings(
      List<Reference> places, List<Provision> named) {
    var found = new ArrayList<Lookup.OtherReading>();
    for (int edition = FIRST_EDITION; edition <= LAST_REVIEWED_EDITION; edition++) {
      var here = printed(places, edition, Match.EXACT);
      here.addAll(printed(places, edition, Match.BELOW));
      if (here.isEmpty() || !Collections.disjoint(here, named)) {
        continue;
      }
      int through = edition == LAST_REVIEWED_EDITION ? Provision.OPEN : edition;
      var before =
          found.isEmpty() ? Optional.<Lookup.OtherReading>empty() : Optional.of(found.getLast());
      if (before.isPresent()
          && before.get().through() == edition - 1
          && !Collections.disjoint(before.get().provisions(), here)) {
        found.removeLast();
        found.add(
            new Lookup.OtherReading(
                before.get().from(), through, inOrder(before.get().provisions(), here)));
      } else {
        found.add(new Lookup.OtherReading(edition, through, inOrder(here, List.of())));
      }
    }
    return found;
  }

  private static List<Provision> inOrder(List<Provision> some, List<Provision> more) {
    return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
  }

  private static Optional<Lookup> findByStart(String text, int edition) {
    var asked = Spelling.plain(text);
    if (asked.isEmpty() || text.contains("(")) {
      return Optional.empty();
    }
    var exact = findById(text).stream().toList();
    var parts =
        PROVISIONS.stream()
            .filter(provision -> !exact.contains(provision))
            .filter(
                provision -> {
                  var id = Spelling.plain(provision.id());
                  return id.startsWith(asked + "-") || id.startsWith("TVPA-" + asked + "-");
                })
            .toList();
    if (exact.isEmpty() && (parts.isEmpty() || !text.contains("-"))) {
      return Optional.empty();
    }
    var named = Stream.concat(exact.stream(), parts.stream()).toList();
    return Optional.of(
        new Lookup(
            text, edition, true, exact, parts, List.of(), otherReadings(asPrinted(asked), named)));
  }

  /** The places that an id's words would name if they were a citation: 110-b-2 is 110(b)(2). */
  private static List<Reference> asPrinted(String id) {
    var paragraphs = PARAGRAPH_ID.matcher(id);
    return paragraphs.matches()
        ? Reference.parse(
            paragraphs.group(1) + paragraphs.group(2).replaceAll("-([A-Z0-9]+)", "($1)"))
        : List.of();
  }
}
