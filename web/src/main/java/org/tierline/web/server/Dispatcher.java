package org.tierline.web.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tierline.exchange.Fault;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;

/**
 * Asks the handlers in turn and turns whatever goes wrong into an answer. No more are at work at
 * once than the machine has use for: a crowd would take all memory and be served no sooner.
 */
final class Dispatcher {
  private static final int LONGEST_WAIT_SECONDS = 10;

  private final List<Handler> handlers;
  private final Problems problems;
  private final Consumer<Throwable> mistakes;
  private final Semaphore workers =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  /**
   * @param mistakes told of what should never happen
   */
  Dispatcher(List<Handler> handlers, Problems problems, Consumer<Throwable> mistakes) {
    this.handlers = List.copyOf(handlers);
    this.problems = problems;
    this.mistakes = mistakes;
  }

  Problems problems() {
    return problems;
  }

  /** Tells of what should never happen. */
  void noteMistake(Throwable mistake) {
    mistakes.accept(mistake);
  }

  /** The answer to a request, whatever happens. */
  Response answer(Request request) {
    try {
      if (!workers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return busy(request);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return busy(request);
    }
    try {
      return ask(request);
    } finally {
      workers.release();
    }
  }

  private Response ask(Request request) {
    try {
      for (Handler handler : handlers) {
        Optional<Response> response = handler.answer(request);
        if (response.isPresent()) {
          return response.get();
        }
      }
      return request.method() == Request.Method.POST
          ? problems
              .of(405, "nothing is taken here; it can only be read", request.path())
              .with("Allow", "GET, HEAD, OPTIONS")
          : problems.of(404, "there is nothing at " + request.path(), request.path());
    } catch (Fault fault) {
      return told(fault, request);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      noteMistake(e);
      return problems.of(
          500, "a mistake in Tierline itself; it has been noted where it runs", request.path());
    }
  }

  private Response told(Fault fault, Request request) {
    var told = fault.problems();
    return switch (fault.kind()) {
      case BAD_INPUT -> problems.of(400, told, request.path());
      case NOT_FOUND -> problems.of(404, told, request.path());
      case BUSY, BROKEN -> problems.of(503, told, request.path()).with("Retry-After", "10");
    };
  }

  private Response busy(Request request) {
    return problems
        .of(503, "too many ask at once; ask again in some seconds", request.path())
        .with("Retry-After", "10");
  }
}
