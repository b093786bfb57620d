package org.tierline.web.search;

/** What the index holds of a page. */
final class Fields {
  private Fields() {}

  static final String PATH = "path";
  static final String KIND = "kind";

  /** Names of countries, in words as written. */
  static final String NAMES = "names";

  /** In stems. */
  static final String TITLE = "title";

  /** All words, those of names and title too, in stems. */
  static final String TEXT = "text";
}
