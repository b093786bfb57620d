package org.tierline.narrative.document;

/** Takes the text of a document that has pages while it is read, page by page. */
@FunctionalInterface
public interface Pages {
  /**
   * Takes what has become certain of the text with one more page.
   *
   * @param text the next piece; put together, the pieces are the document's text
   * @param page how many pages have been looked at, from 1
   * @param all how many the document has
   */
  void add(String text, int page, int all);
}
