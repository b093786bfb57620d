package org.tierline.record;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A government the reports rate, or one that holds an instrument; no position on its status.
 *
 * @param code ISO 3166-1 alpha-3, and {@code XKX}, {@code ANT}, {@code SCG}
 * @param name as the report's alphabetised lists usually print it, like "Korea, North"
 * @param officialName the Department's short name, like "North Korea": the one that all answers use
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

  private static final String ARTICLE = "The ";
  private static final char LAST_OF_ASCII = '\u007f';
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

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

  /** The official name as lists are sorted by it: without accents, and without "The" before it. */
  public String sortName() {
    String name =
        officialName.startsWith(ARTICLE) ? officialName.substring(ARTICLE.length()) : officialName;
    return hasAccents(name)
        ? ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("")
        : name;
  }

  /** Few names have any, and this is asked at every comparison. */
  private static boolean hasAccents(String name) {
    return name.chars().anyMatch(each -> each > LAST_OF_ASCII);
  }
}
