package org.tierline.narrative.document;

import java.util.List;

/**
 * A document as it is kept: its text, in which all places count.
 *
 * @param name as the user named it; of a file in an archive "archive.zip!/entry.html"
 * @param text line ends are {@code \n}
 * @param sha256 of the document's bytes, in hexadecimal
 * @param issues what a reader should know of the way from bytes to text, in plain words
 */
public record KeptDocument(
    String name, DocumentKind kind, String text, String sha256, List<String> issues) {

  public KeptDocument {
    issues = List.copyOf(issues);
  }
}
