package org.tierline.exchange.json;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.Problem;

/**
 * Why a request can't be served, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status of HTTP
 * @param detail what was met, what was wanted, and what to do; all problems, a line each
 * @param instance the path that was asked for
 * @param problems the same one by one, each with its place, in the order met; at least one. The
 *     source is "body" for what was sent, and like "?limit" for a parameter.
 */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Envelope.Issue> problems) {
  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/problem/1";

  /** As the header {@code Content-Type} has it. */
  public static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

  /** Copies. */
  public ProblemJson {
    problems = List.copyOf(problems);
  }

  /** The problem of a request. */
  public static ProblemJson of(int status, String detail, String instance) {
    return of(status, List.of(Problem.of(detail)), instance);
  }

  /** All problems of a request. */
  public static ProblemJson of(int status, List<Problem> problems, String instance) {
    return new ProblemJson(
        "about:blank",
        title(status),
        status,
        problems.stream().map(Problem::toString).collect(Collectors.joining("\n")),
        instance,
        problems.stream().map(Envelope.Issue::of).toList());
  }

  /** As JSON. */
  public byte[] bytes() {
    return Json.bytes(this);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 408 -> "Request Timeout";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> status < 500 ? "Bad Request" : "Internal Server Error";
    };
  }
}
