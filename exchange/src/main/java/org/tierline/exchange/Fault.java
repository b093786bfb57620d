package org.tierline.exchange;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that can't be served, with all that is wrong with it.
 *
 * <p>Thrown where the outside is read or written, and turned into a message and an exit code or an
 * HTTP status in one place each. A mistake in the program is an {@link IllegalArgumentException} or
 * {@link IllegalStateException} instead.
 */
public final class Fault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** What kind of failure it is, which decides the exit code or status. */
  public enum Kind {
    /** A file, or what is in it, can't be used. */
    BAD_INPUT,
    /** A country, edition, provision or the like that there is none of. */
    NOT_FOUND,
    /** Not available now, and may be later: a port is taken, a database is locked. */
    BUSY,
    /** Something outside doesn't work: a disk is full, a database is away. */
    BROKEN
  }

  private final Kind kind;
  private final transient List<Problem> problems;

  /** All problems of one request, at least one, in the order in which they are to be told. */
  public Fault(Kind kind, List<Problem> problems, @Nullable Throwable cause) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), cause);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a fault without a problem");
    }
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  /** A file that can't be used, for a reason at a place in it. */
  public static Fault badInput(Place place, String message) {
    return new Fault(Kind.BAD_INPUT, List.of(Problem.at(place, message)), null);
  }

  /** As {@link #badInput(Place, String)}, with what was thrown on the way. */
  public static Fault badInput(Place place, String message, Throwable cause) {
    return new Fault(Kind.BAD_INPUT, List.of(Problem.at(place, message)), cause);
  }

  /** A file that can't be used, for several reasons told at once. */
  public static Fault badInput(List<Problem> problems) {
    return new Fault(Kind.BAD_INPUT, problems, null);
  }

  /** A name that there is nothing of; the message suggests what may have been meant. */
  public static Fault notFound(String message) {
    return new Fault(Kind.NOT_FOUND, List.of(Problem.of(message)), null);
  }

  /** Not available now. */
  public static Fault busy(String message) {
    return new Fault(Kind.BUSY, List.of(Problem.of(message)), null);
  }

  /** Something outside that doesn't work. */
  public static Fault broken(String message, Throwable cause) {
    return new Fault(Kind.BROKEN, List.of(Problem.of(message)), cause);
  }

  public Kind kind() {
    return kind;
  }

  /** All that is wrong, at least one entry. */
  public List<Problem> problems() {
    return problems;
  }
}
