package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A narrative in parts, as a public collection keeps those of 2018: the country's name, and below
 * it a list of objects with one part each, such as INTRO, TIER or TRAFFICKING PROFILE. Its text is
 * put together as the report prints it, title line and headings included.
 */
final class SectionsDocument {
  private static final String TIER = "TIER";
  private static final String INTRODUCTION = "INTRO";
  private static final String RECOMMENDATIONS = "RECOMMENDATIONS";

  /** What the report prints for a part whose name differs. */
  private static final Map<String, String> HEADINGS =
      Map.of("PROSECUTIONS", "PROSECUTION", "PROFILE", "TRAFFICKING PROFILE");

  private static final String OTHER_SHAPE =
      "is JSON, but not of a narrative's sections; wanted is {\"ANGOLA\": [{\"INTRO\": \"...\"},"
          + " {\"TIER\": \"TIER 2\"}, ...]}";

  private SectionsDocument() {}

  /**
   * The narratives of a text in JSON, each a document of its own.
   *
   * @throws UnreadableDocument if it has another shape
   */
  static List<KeptDocument> read(String name, String json, String sha256) {
    Object root = JsonText.parse(json, OTHER_SHAPE);
    var documents = new ArrayList<KeptDocument>();
    if (root instanceof Map<?, ?> byCountry && !byCountry.isEmpty()) {
      for (var each : byCountry.entrySet()) {
        documents.add(document(name, (String) each.getKey(), each.getValue(), sha256));
      }
    } else {
      documents.add(document(name, "", root, sha256));
    }
    return documents;
  }

  private static KeptDocument document(String name, String country, Object parts, String sha256) {
    if (!(parts instanceof List<?> list) || list.isEmpty()) {
      throw new UnreadableDocument(OTHER_SHAPE);
    }
    String tier = "";
    var text = new StringBuilder();
    for (Object part : list) {
      if (!(part instanceof Map<?, ?> one)) {
        throw new UnreadableDocument(OTHER_SHAPE);
      }
      for (var each : one.entrySet()) {
        if (!(each.getValue() instanceof String words)) {
          throw new UnreadableDocument(OTHER_SHAPE);
        }
        String key = (String) each.getKey();
        if (key.equals(TIER)) {
          tier = words.strip();
        } else {
          text.append(heading(key, country)).append(words.strip()).append('\n');
        }
      }
    }
    return new KeptDocument(
        name,
        DocumentKind.SECTIONS,
        PlainText.withLineFeeds(title(country, tier) + text),
        sha256,
        List.of());
  }

  private static String title(String country, String tier) {
    if (country.isEmpty() || tier.isEmpty()) {
      return country + tier + (country.isEmpty() && tier.isEmpty() ? "" : "\n");
    }
    // The report turns the title of a special case round.
    return tier.startsWith("SPECIAL") ? tier + ": " + country + "\n" : country + ": " + tier + "\n";
  }

  private static String heading(String key, String country) {
    if (key.equals(INTRODUCTION)) {
      return "";
    }
    String heading = HEADINGS.getOrDefault(key, key);
    return key.equals(RECOMMENDATIONS) && !country.isEmpty()
        ? heading + " FOR " + country + "\n"
        : heading + "\n";
  }
}
