package org.tierline.exchange.json;

/**
 * Why a request can't be served, as RFC 9457 has it.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status of HTTP
 * @param detail what was met, what was wanted, and what to do
 * @param instance the path that was asked for
 */
public record ProblemJson(String type, String title, int status, String detail, String instance) {
  /** As the header {@code Content-Type} has it. */
  public static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

  /** The problem of a request. */
  public static ProblemJson of(int status, String detail, String instance) {
    return new ProblemJson("about:blank", title(status), status, detail, instance);
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
