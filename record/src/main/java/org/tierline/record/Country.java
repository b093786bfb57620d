package org.tierline.record;

import java.util.List;

/**
 * A government the reports rate, or one that holds an instrument; no position on its status.
 *
 * @param code ISO 3166-1 alpha-3, and {@code XKX}, {@code ANT}, {@code SCG}
 * @param name as the report's alphabetised lists usually print it, like "Korea, North"
 * @param officialName the Department's short name, like "North Korea"
 * @param aliases other names it is looked up by
 */
public record Country(
    String code,
    String name,
    String officialName,
    Region region,
    EntityKind kind,
    List<String> aliases,
    Basis basis,
    Origin origin) {

  /** How the report treats it. */
  public enum EntityKind implements Written {
    COUNTRY("country"),
    /** Not a country under the Act, assessed as if it were one. */
    TERRITORY("territory");

    private final String written;

    EntityKind(String written) {
      this.written = written;
    }

    @Override
    public String written() {
      return written;
    }
  }

  public Country {
    aliases = List.copyOf(aliases);
  }
}
