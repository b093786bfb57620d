package org.tierline.narrative.profile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tierline.narrative.text.Span;

/**
 * Which part a profile says the narrative's own country has: "a source, transit, and destination
 * country for ...".
 *
 * @param place from the first of the parts to the word country
 * @param roles at least one
 */
public record OwnRoles(Span place, Set<Role> roles) {

  /**
   * @throws IllegalArgumentException if there are no roles
   */
  public OwnRoles {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a country's own roles are at least one");
    }
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** What a country is for victims of trafficking. */
  public enum Role {
    /** They come from there. */
    SOURCE,
    /** They are brought through it. */
    TRANSIT,
    /** They are brought there. */
    DESTINATION;

    /** As JSON writes it, such as "source". */
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
