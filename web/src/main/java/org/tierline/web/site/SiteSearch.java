package org.tierline.web.site;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.tierline.exchange.Fault;
import org.tierline.publication.page.SearchPage;
import org.tierline.record.PublicRecord;
import org.tierline.web.search.Kind;
import org.tierline.web.search.SearchIndex;

/**
 * The index behind the page of search. It is made beside the start of the server, so that the first
 * page doesn't wait for it.
 */
public final class SiteSearch implements SearchPage.Finder {
  private static final int MOST = 50;

  private final Future<SearchIndex> index;

  /** Starts to make the index of a record. */
  public SiteSearch(PublicRecord record) {
    index = CompletableFuture.supplyAsync(() -> SearchIndex.of(record));
  }

  @Override
  public SearchPage.Found find(String query) {
    var results = ready().find(query, MOST, 0);
    return new SearchPage.Found(
        results.total(),
        results.hits().stream()
            .map(
                hit ->
                    new SearchPage.Hit(
                        word(hit.kind()), hit.title(), hit.description(), hit.path()))
            .toList(),
        results.suggestions());
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case COUNTRY -> "Country";
      case PLACEMENT -> "Placement";
      case EDITION -> "Edition";
      case PROVISION -> "Law";
      case NARRATIVE -> "Narrative";
    };
  }

  private SearchIndex ready() {
    try {
      return index.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.busy("the search was interrupted; ask again");
    } catch (ExecutionException e) {
      throw Fault.broken("the index of the search could not be made", e);
    }
  }
}
