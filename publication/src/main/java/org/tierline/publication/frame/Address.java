package org.tierline.publication.frame;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a page is asked for by: {@code /ko/countries/KOR.json?since=2010} taken apart.
 *
 * @param language from the first step of the path; English where it names none
 * @param page the path without language and ending, like "/countries/KOR"; "/" is the first page
 * @param format from the ending
 * @param query names and values, by name; a name given twice keeps its first value
 */
public record Address(
    Language language, String page, Format format, SortedMap<String, String> query) {

  public Address {
    query = Collections.unmodifiableSortedMap(new TreeMap<>(query));
  }

  /**
   * Takes a path apart. Whether there is such a page is for {@code Site} to say.
   *
   * @param path decoded, from the first slash on
   */
  public static Address of(String path, Map<String, String> query) {
    String rest = path;
    Language language = Language.ENGLISH;
    int second = rest.indexOf('/', 1);
    String first = rest.substring(Math.min(1, rest.length()), second < 0 ? rest.length() : second);
    Optional<Language> named = Language.find(first).filter(each -> each != Language.ENGLISH);
    if (named.isPresent()) {
      language = named.get();
      rest = second < 0 ? "/" : rest.substring(second);
    }
    int dot = rest.indexOf('.', rest.lastIndexOf('/') + 1);
    Optional<Format> format = dot < 0 ? Optional.empty() : Format.find(rest.substring(dot + 1));
    if (format.isPresent()) {
      rest = rest.substring(0, dot);
      rest = rest.equals("/index") ? "/" : rest;
    }
    return new Address(language, rest, format.orElse(Format.HTML), new TreeMap<>(query));
  }

  /** The steps of the page's path: {@code [countries, KOR]}; none for the first page. */
  public List<String> steps() {
    return page.length() <= 1 ? List.of() : List.of(page.substring(1).split("/", -1));
  }

  /** The same page in another format. */
  public Address in(Format other) {
    return new Address(language, page, other, query);
  }

  /** The same page in another language. */
  public Address in(Language other) {
    return new Address(other, page, format, query);
  }
}
