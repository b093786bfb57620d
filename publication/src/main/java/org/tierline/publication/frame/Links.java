package org.tierline.publication.frame;

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
}
