package org.tierline.web.server;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.exchange.Problem;
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
    return of(status, List.of(Problem.of(message)), path);
  }

  /** The same, with all that is wrong with the request. */
  Response of(int status, List<Problem> problems, String path) {
    var address = Address.of(path, Map.of());
    if (Area.of(address) == Area.API || address.format() != Format.HTML) {
      return Response.problem(
          status, ProblemJson.MEDIA_TYPE, ProblemJson.of(status, problems, path).bytes());
    }
    String message = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    return Response.problem(
        status, Format.HTML.mediaType(), site.problem(status, message, address));
  }
}
