package org.tierline.publication.site;

/** What an address gives. */
public sealed interface Answer {

  /**
   * The bytes that are there.
   *
   * @param mediaType as the header {@code Content-Type} has it
   * @param body not to be changed
   * @param forEver whether the address names these very bytes, so that they may be kept for ever
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Content(String mediaType, byte[] body, boolean forEver) implements Answer {}

  /**
   * The page is at another address: a name was written another way.
   *
   * @param path from the root, with its query
   */
  record Moved(String path) implements Answer {}
}
