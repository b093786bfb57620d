package org.tierline.narrative.recommendation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.text.Span;

/**
 * One item of what a narrative asks.
 *
 * @param place the item without its bullet, semicolon or full stop
 * @param indicia what it bears on; may be empty
 * @param protects whom it is to protect, where it says so
 * @param actors who is to act, where it names a body other than the government at large
 */
public record Recommendation(
    Span place, Set<Indicium> indicia, Set<Protected> protects, Set<Actor> actors) {

  public Recommendation {
    var copy = EnumSet.noneOf(Indicium.class);
    copy.addAll(indicia);
    indicia = Collections.unmodifiableSet(copy);
    var groups = EnumSet.noneOf(Protected.class);
    groups.addAll(protects);
    protects = Collections.unmodifiableSet(groups);
    var bodies = EnumSet.noneOf(Actor.class);
    bodies.addAll(actors);
    actors = Collections.unmodifiableSet(bodies);
  }
}
