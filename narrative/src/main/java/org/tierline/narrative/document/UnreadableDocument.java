package org.tierline.narrative.document;

/** A document that no text can be taken from; the message says what it is and what to do. */
public final class UnreadableDocument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * An unreadable document, with a message for its user such as "is encrypted; save a copy ...".
   */
  public UnreadableDocument(String message) {
    super(message);
  }

  /** The same, with what led to it. */
  public UnreadableDocument(String message, Throwable cause) {
    super(message, cause);
  }
}
