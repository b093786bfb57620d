package org.tierline.narrative.profile;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.tierline.narrative.text.Span;

/**
 * Another country that a profile names.
 *
 * @param place where it is named first
 * @param code ISO 3166-1 alpha-3, or XKX
 * @param roles what part it has; {@link Role#NAMED} alone where the profile tells none
 */
public record OtherCountry(Span place, String code, Set<Role> roles) {

  public OtherCountry {
    var all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    if (all.size() > 1) {
      all.remove(Role.NAMED);
    }
    roles = Collections.unmodifiableSet(all);
  }

  /** Which part a country has in the trafficking that a profile tells of. */
  public enum Role {
    /** Victims come from there. */
    ORIGIN,
    /** Victims are brought there, or exploited there. */
    DESTINATION,
    /** Victims are brought through it. */
    TRANSIT,
    /** Perpetrators come from there. */
    PERPETRATORS,
    /** It is named, and no part is told. */
    NAMED;

    /** As JSON and tables write it, such as "origin". */
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
