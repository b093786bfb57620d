package org.tierline.web;

import java.util.Optional;

/**
 * A part of what is served. Handlers are asked in turn; the first that a request belongs to answers
 * it. Any thread may ask, many at once.
 */
public interface Handler {

  /**
   * The answer to a request.
   *
   * @return empty if the request is another's
   * @throws org.tierline.exchange.Fault if it is this one's and can't be served; the server makes
   *     the page or the JSON that tells so
   */
  Optional<Response> answer(Request request);
}
