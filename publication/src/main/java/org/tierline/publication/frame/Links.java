package org.tierline.publication.frame;

import java.util.List;

/** How one page names others: differs between a server and files in a folder. */
public interface Links {

  /**
   * The link to a page.
   *
   * @param page its path without language and ending, and its query if it has one
   */
  String page(String page);

  /** The link to a page in a format: the address of its JSON, its picture. */
  String file(String page, Format format);

  /** The link to the same page in another language. */
  String translation(Language language, String page);

  /** The link to an asset, by its name with its stamp. */
  String asset(String stampedName);

  /** The path of a page from the root of the site, with its query where that is answered. */
  String path(Language language, String page);

  /** The languages that pages can be had in. */
  List<Language> languages();

  /** Whether a page answers a query by itself; where not, only a script does. */
  boolean answersQueries();
}
