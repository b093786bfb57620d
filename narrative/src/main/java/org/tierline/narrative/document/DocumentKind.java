package org.tierline.narrative.document;

/** What a document is, told by its bytes and never by its name. */
public enum DocumentKind {
  TEXT("plain text"),
  HTML("HTML"),
  PDF("PDF"),
  /** A narrative in parts, as one public collection keeps it. */
  SECTIONS("JSON of sections"),
  ZIP("ZIP");

  private final String words;

  DocumentKind(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
