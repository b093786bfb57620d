package org.tierline.publication.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the data package, whole.
 *
 * @param name without folders
 * @param sha256 of the bytes, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record DataFile(String name, byte[] bytes, String sha256) {

  DataFile(String name, byte[] bytes) {
    this(name, bytes, sha256(bytes));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
