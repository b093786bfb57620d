package org.tierline.publication.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the data package, whole.
 *
 * @param name without folders
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record DataFile(String name, byte[] bytes) {

  /** Its SHA-256 in hexadecimal. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
