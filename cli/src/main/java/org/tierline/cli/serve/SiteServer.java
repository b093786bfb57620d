package org.tierline.cli.serve;

import java.util.function.Consumer;
import org.tierline.exchange.Fault;

/** What serves the site. Only the program {@code serve} has one. */
public interface SiteServer {

  /**
   * Serves until it is stopped.
   *
   * @param ready told the port it listens at, once it does
   * @param mistakes told of what should never happen
   * @throws Fault of kind BUSY if the port can't be had
   */
  void serve(Wanted wanted, Consumer<Integer> ready, Consumer<Throwable> mistakes);

  /** Where there is none: says how to start the program that has one. */
  static SiteServer elsewhere() {
    return (_, _, _) -> {
      throw Fault.busy(
          "the server is a program of its own; ./tierline serve starts it, and so does: java -jar"
              + " serve.jar serve");
    };
  }
}
