package org.tierline.web.search;

import java.util.List;

/**
 * One thing that can be found, for a search that has no server.
 *
 * @param words by which it is found, in small letters without accents, each once, sorted
 * @param path where the site has it, like "/countries/KOR"
 */
public record Entry(String title, List<String> words, String path, Kind kind) {

  public Entry {
    words = List.copyOf(words);
  }
}
