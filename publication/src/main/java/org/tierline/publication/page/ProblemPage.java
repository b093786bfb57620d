package org.tierline.publication.page;

/**
 * What is wrong with a request.
 *
 * @param status of HTTP
 * @param message what was met, what was wanted and what to do
 */
public record ProblemPage(int status, String message) {

  /** The status in words. */
  public String title() {
    return switch (status) {
      case 400 -> "Not understood";
      case 404 -> "Nothing is here";
      case 405 -> "Not allowed";
      case 429 -> "Too many requests";
      default -> "Something went wrong";
    };
  }
}
