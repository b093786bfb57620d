package org.tierline.web.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept as they go out, by address: the last used up to a number of bytes. Any thread may
 * ask.
 */
final class Shelf {
  private final long maxBytes;
  private final Map<String, Prepared> answers = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  /**
   * @param maxBytes an answer of more than a quarter of them isn't kept
   */
  Shelf(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The answer kept under an address, or null: this is asked at every request. */
  synchronized @Nullable Prepared find(String key) {
    return answers.get(key);
  }

  /** Keeps an answer. */
  synchronized void put(String key, Prepared answer) {
    if (size(key, answer) > maxBytes / 4) {
      return;
    }
    Prepared before = answers.put(key, answer);
    bytes += size(key, answer) - (before == null ? 0 : size(key, before));
    Iterator<Map.Entry<String, Prepared>> oldest = answers.entrySet().iterator();
    while (bytes > maxBytes && oldest.hasNext()) {
      var entry = oldest.next();
      bytes -= size(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  /** How many bytes what is kept takes, about. */
  synchronized long bytes() {
    return bytes;
  }

  private static long size(String key, Prepared answer) {
    return answer.bytes() + 2L * key.length();
  }
}
