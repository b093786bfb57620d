package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.OnePage;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.View;

/**
 * What was found: {@code /search?q=}.
 *
 * @param query as typed
 * @param found empty before anything is asked, and where only a script searches
 * @param byScript whether only a script searches, among the entries that this page's JSON then has
 */
public record SearchPage(String query, Optional<Found> found, boolean byScript) {

  /** What finds: an index behind it. */
  @FunctionalInterface
  public interface Finder {
    /**
     * Finds pages.
     *
     * @throws org.tierline.exchange.Fault of kind BAD_INPUT if the query can't be taken
     */
    Found find(String query);
  }

  /**
   * What a query found.
   *
   * @param total how many there are, of which the first are here
   * @param suggestions names that may be meant
   */
  public record Found(int total, List<Hit> hits, List<String> suggestions) {
    public Found {
      hits = List.copyOf(hits);
      suggestions = List.copyOf(suggestions);
    }
  }

  /**
   * One page found.
   *
   * @param kind in a word, like "Country"
   */
  public record Hit(String kind, String title, String description, String path) {}

  /** Where this page is; without a finder, a script looks among its JSON. */
  public record Kind(Optional<Finder> finder) implements OnePage {
    @Override
    public String path() {
      return "/search";
    }

    @Override
    public View view(Published published, Address address) {
      String query = address.query().getOrDefault("q", "").strip();
      Optional<Found> found =
          query.isEmpty() ? Optional.empty() : finder.map(each -> each.find(query));
      var page = new SearchPage(query, found, finder.isEmpty());
      var view =
          View.of(
              new Head(
                  query.isEmpty() ? "Search" : "Search: " + query,
                  "Countries, editions, clauses of the law and narratives.",
                  ""),
              "search.jte",
              page);
      if (page.byScript()) {
        return view.with(Format.JSON, () -> SearchEntries.of(published));
      }
      return found.isEmpty()
          ? view
          : view.with(Format.JSON, () -> published.json("tierline/search/1", found.orElseThrow()));
    }
  }
}
