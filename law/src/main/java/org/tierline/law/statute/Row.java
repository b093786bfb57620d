package org.tierline.law.statute;

import static org.tierline.law.statute.Effect.AMENDED;
import static org.tierline.law.statute.Effect.ENACTED;
import static org.tierline.law.statute.Effect.RENUMBERED;
import static org.tierline.law.statute.Effect.STRUCK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the tables hold of one provision.
 *
 * @param from first edition it is in force for
 * @param startKnown whether it began then, or was only first read for then
 * @param through last edition it is in force for; {@link Provision#OPEN} while it is in force
 * @param places where it is printed from an edition on, oldest first, at least one
 * @param changes oldest first; within an edition in the order of the laws
 */
record Row(
    String id,
    Kind kind,
    String title,
    String summary,
    int from,
    boolean startKnown,
    int through,
    List<Place> places,
    List<Change> changes,
    Confidence confidence) {

  /** Where a provision is printed from an edition on. */
  record Place(int from, Citation citation, List<Reference> references) {
    Place {
      references = List.copyOf(references);
    }

    static Place of(int from, Citation citation) {
      var references = new ArrayList<Reference>();
      Stream.of(citation.act(), citation.code()).map(Reference::parse).forEach(references::addAll);
      return new Place(from, citation, references);
    }
  }

  Row {
    places = List.copyOf(places);
    changes = List.copyOf(changes);
    if (title.isBlank() || summary.isBlank() || places.isEmpty() || changes.isEmpty()) {
      throw new IllegalArgumentException("the row of " + id + " isn't complete");
    }
    if (from > through) {
      throw new IllegalArgumentException(id + " ends before it begins");
    }
  }

  /** Where it is printed in an edition; the first place before all, the last one after all. */
  Place place(int edition) {
    var found = places.getFirst();
    for (var place : places) {
      if (place.from() <= edition) {
        found = place;
      }
    }
    return found;
  }

  static Builder row(String id, Kind kind, String title) {
    return new Builder(id, kind, title);
  }

  /** Builds one row; each step says one thing the law did. */
  static final class Builder {

    /** Sections of the trafficking and child-soldier acts in the Code. */
    private static final Map<String, String> CODE =
        Map.of(
            "§103", "22 U.S.C. 7102",
            "§108", "22 U.S.C. 7106",
            "§110", "22 U.S.C. 7107",
            "CSPA §402", "22 U.S.C. 2370c",
            "CSPA §404", "22 U.S.C. 2370c-1",
            "CSPA §405", "22 U.S.C. 2370c-2");

    private final String id;
    private final Kind kind;
    private final String title;
    private String summary = "";
    private int from;
    private boolean startKnown = true;
    private int through = Provision.OPEN;
    private final List<Row.Place> places = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Builder(String id, Kind kind, String title) {
      this.id = id;
      this.kind = kind;
      this.title = title;
    }

    /** What it asks and yields. */
    Builder says(String summary) {
      this.summary = summary;
      return this;
    }

    /** Came in with a layer, for that layer's first edition. */
    Builder enacted(Layer layer, String act) {
      return enacted(layer, layer.firstEdition(), act, "came in");
    }

    /** Came in with a layer, but first applies to a later edition than the layer does. */
    Builder enacted(Layer layer, int edition, String act, String what) {
      return enacted(layer, edition, citation(act), what);
    }

    /** Came in as part of an act whose sections the tables don't know. */
    Builder enacted(Layer layer, int edition, Citation citation, String what) {
      from = edition;
      places.add(Row.Place.of(edition, citation));
      changes.add(new Change(layer, edition, ENACTED, what));
      return this;
    }

    /** The text was read for {@code from} and later; it may be older. */
    Builder startUnknown() {
      startKnown = false;
      return this;
    }

    /** Before it had a place of its own it stood elsewhere, from an edition on. */
    Builder stoodBefore(int edition, String act) {
      places.add(Row.Place.of(edition, citation(act)));
      return this;
    }

    Builder amended(Layer layer, String what) {
      return amended(layer, layer.firstEdition(), what);
    }

    Builder amended(Layer layer, int edition, String what) {
      changes.add(new Change(layer, edition, AMENDED, what));
      return this;
    }

    Builder renumbered(Layer layer, String act) {
      return renumbered(layer, act, "printed as " + act + " from here on");
    }

    Builder renumbered(Layer layer, String act, String what) {
      places.add(Row.Place.of(layer.firstEdition(), citation(act)));
      changes.add(new Change(layer, layer.firstEdition(), RENUMBERED, what));
      return this;
    }

    Builder struck(Layer layer, String what) {
      through = layer.firstEdition() - 1;
      changes.add(new Change(layer, layer.firstEdition(), STRUCK, what));
      return this;
    }

    Row sure(Confidence.Tag tag, String sources) {
      return sure(tag, sources, "");
    }

    /** Closes the row with how sure it is; {@code sources} are codes parted by spaces. */
    Row sure(Confidence.Tag tag, String sources, String note) {
      var confidence = Confidence.of(tag, sources, note);
      places.sort(Comparator.comparingInt(Row.Place::from));
      changes.sort(Comparator.comparingInt(Change::firstEdition).thenComparing(Change::layer));
      if (new HashSet<>(places.stream().map(Row.Place::from).toList()).size() != places.size()) {
        throw new IllegalArgumentException(id + " has two places from the same edition on");
      }
      return new Row(
          id, kind, title, summary, from, startKnown, through, places, changes, confidence);
    }

    /** The Code's place goes with the act's: "§110(b)(1)" is 22 U.S.C. 7107(b)(1). */
    private static Citation citation(String act) {
      int below = act.indexOf('(');
      var section = below < 0 ? act : act.substring(0, below);
      var code = CODE.get(section);
      if (code == null) {
        throw new IllegalArgumentException("no place in the Code known for \"" + act + "\"");
      }
      return new Citation(act, code + (below < 0 ? "" : act.substring(below)));
    }
  }
}
