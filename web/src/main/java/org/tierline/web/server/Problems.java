package org.tierline.web.server;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.exchange.Problem;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.site.Site;
import org.tierline.web.Response;

/**
 * What tells that a request can't be served: a page to people, plain text where a table was asked
 * for, problem JSON to other programs.
 */
record Problems(Site site) {
  private static final String TEXT = "text/plain; charset=utf-8";

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
    String message = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    if (address.format() == Format.CSV && Area.of(address) == Area.DATA) {
      return Response.problem(status, TEXT, (message + "\n").getBytes(StandardCharsets.UTF_8));
    }
    if (Area.of(address) == Area.API || address.format() != Format.HTML) {
      return Response.problem(
          status, ProblemJson.MEDIA_TYPE, ProblemJson.of(status, problems, path).bytes());
    }
    return Response.problem(
        status, Format.HTML.mediaType(), site.problem(status, message, address));
  }
}
