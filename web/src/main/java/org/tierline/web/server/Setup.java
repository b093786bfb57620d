package org.tierline.web.server;

import java.net.InetAddress;

/**
 * How the server is to run.
 *
 * @param bind the address to listen at
 * @param port 0 for any that is free
 * @param requestsPerMinute how many requests to the API and the search a client has; 0 for no limit
 * @param behindProxy whether a proxy stands before it that says in {@code X-Forwarded-For} who
 *     asks; without one anybody could write that header
 */
public record Setup(InetAddress bind, int port, int requestsPerMinute, boolean behindProxy) {
  /** What a person who reads and a careful program don't reach. */
  public static final int USUAL_REQUESTS_PER_MINUTE = 300;

  /** On this machine alone, at a free port. */
  public static Setup local() {
    return new Setup(InetAddress.getLoopbackAddress(), 0, USUAL_REQUESTS_PER_MINUTE, false);
  }
}
