package org.tierline.web.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each client: a request takes one, a minute brings the bucket full again.
 * Of clients it remembers the last so many; one that is forgotten begins with a full bucket. Any
 * thread may ask.
 */
final class Limiter {
  private static final int MAX_CLIENTS = 10_000;
  private static final double NANOS_A_MINUTE = 60e9;

  private final int perMinute;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MAX_CLIENTS;
        }
      };

  private static final class Bucket {
    double tokens;
    long at;
  }

  /**
   * @param perMinute 0 for no limit
   * @param nanoTime the clock, as {@link System#nanoTime}
   */
  Limiter(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes a token.
   *
   * @return 0 if there was one, else the seconds until there is
   */
  synchronized int secondsToWait(String client) {
    if (perMinute == 0) {
      return 0;
    }
    long now = nanoTime.getAsLong();
    var bucket = buckets.get(client);
    if (bucket == null) {
      bucket = new Bucket();
      bucket.tokens = perMinute;
      bucket.at = now;
      buckets.put(client, bucket);
    }
    double perNano = perMinute / NANOS_A_MINUTE;
    bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) * perNano);
    bucket.at = now;
    if (bucket.tokens >= 1) {
      bucket.tokens--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.tokens) / perNano / 1e9);
  }

  /** How many clients it remembers. */
  synchronized int clients() {
    return buckets.size();
  }
}
