package org.tierline.web.search;

import java.util.List;

/**
 * One thing to be found, as the index takes it.
 *
 * @param names what people call it; only names are looked for with slips
 * @param words more words it is found by, beside its title and description; not shown
 */
record Page(
    Kind kind,
    String title,
    String description,
    String path,
    List<String> names,
    List<String> words) {

  Page {
    names = List.copyOf(names);
    words = List.copyOf(words);
  }
}
