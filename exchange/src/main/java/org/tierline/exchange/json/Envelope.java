package org.tierline.exchange.json;

import java.time.LocalDate;
import java.util.List;
import org.tierline.exchange.Notices;
import org.tierline.exchange.Problem;

/**
 * What every JSON answer is wrapped in, so that it can be understood away from where it was asked.
 *
 * @param schema the name and version of the shape of {@code data}: {@code tierline/show/1}
 * @param asOf the day the answer holds for: what was in force and known by then
 * @param recordVersion the version of the public record it was drawn from
 * @param lawVersion the version of the law as encoded
 * @param notice who made it, and what it is not; see {@link Notices}
 * @param data the answer: records, lists and maps of plain values
 * @param issues what was wrong or doubtful on the way, in the order met
 */
public record Envelope(
    String schema,
    LocalDate asOf,
    String recordVersion,
    String lawVersion,
    String notice,
    Object data,
    List<Issue> issues) {

  /**
   * A problem as JSON shows it.
   *
   * @param source empty if it belongs to no file
   * @param line from 1; 0 for the file as a whole
   */
  public record Issue(String message, String source, int line) {
    static Issue of(Problem problem) {
      return problem
          .findPlace()
          .map(place -> new Issue(problem.message(), place.source(), place.line()))
          .orElseGet(() -> new Issue(problem.message(), "", 0));
    }
  }

  public Envelope {
    issues = List.copyOf(issues);
  }

  /** The answer with the notice that all answers carry. */
  public static Envelope of(
      String schema,
      LocalDate asOf,
      String recordVersion,
      String lawVersion,
      Object data,
      List<Problem> problems) {
    return new Envelope(
        schema,
        asOf,
        recordVersion,
        lawVersion,
        Notices.FULL,
        data,
        problems.stream().map(Issue::of).toList());
  }
}
