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
 */
public record Recommendation(Span place, Set<Indicium> indicia, Set<Protected> protects) {

  public Recommendation {
    var copy = EnumSet.noneOf(Indicium.class);
    copy.addAll(indicia);
    indicia = Collections.unmodifiableSet(copy);
    var groups = EnumSet.noneOf(Protected.class);
    groups.addAll(protects);
    protects = Collections.unmodifiableSet(groups);
  }
}
