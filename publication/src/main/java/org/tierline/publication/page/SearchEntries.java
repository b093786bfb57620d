package org.tierline.publication.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.json.Json;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;
import org.tierline.record.Placement;

/** What a script finds where no server does, as compact JSON: governments, editions, provisions. */
final class SearchEntries {
  private SearchEntries() {}

  /**
   * One thing that can be found.
   *
   * @param words more words it is found by, beside its title
   * @param path of its page, like "/countries/KOR"
   * @param editions for a government, those that place it, each a page below
   */
  record Entry(String kind, String title, String words, String path, List<Integer> editions) {}

  static byte[] of(Published published) {
    var record = published.record();
    var entries = new ArrayList<Entry>();
    for (Country country : record.countries()) {
      var history = record.history(country.code());
      if (!history.isEmpty()) {
        entries.add(government(country, history));
      }
    }
    for (int year : record.years()) {
      entries.add(
          new Entry("Edition", "The " + year + " edition", "", "/editions/" + year, List.of()));
    }
    for (Provision provision : Statute.provisions()) {
      String words = provision.id() + " " + provision.citation(published.lastEdition()).text();
      entries.add(
          new Entry(
              "Law",
              provision.title(),
              words + " " + provision.summary(),
              ProvisionPage.path(provision.id()),
              List.of()));
    }
    return Json.inPage(Map.of("entries", entries)).getBytes(StandardCharsets.UTF_8);
  }

  private static Entry government(Country country, List<Placement> history) {
    var words = new LinkedHashSet<String>();
    words.add(country.code());
    words.add(country.name());
    words.addAll(country.aliases());
    history.forEach(placement -> words.add(placement.printedName()));
    words.remove(country.officialName());
    return new Entry(
        "Country",
        country.officialName(),
        String.join(" ", words),
        "/countries/" + country.code(),
        history.stream().map(Placement::edition).toList());
  }
}
