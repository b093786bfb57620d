package org.tierline.web.server;

import java.util.Map;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.site.Site;
import org.tierline.web.Response;

/** What tells that a request can't be served: a page to people, problem JSON to programs. */
record Problems(Site site) {

  /**
   * The answer to a request that failed.
   *
   * @param path decoded; it decides who is told
   */
  Response of(int status, String message, String path) {
    var address = Address.of(path, Map.of());
    if (Area.of(address) == Area.API || address.format() != Format.HTML) {
      return json(status, message, path);
    }
    return Response.problem(
        status, Format.HTML.mediaType(), site.problem(status, message, address));
  }

  private static Response json(int status, String message, String path) {
    return Response.problem(
        status, ProblemJson.MEDIA_TYPE, ProblemJson.of(status, message, path).bytes());
  }
}
