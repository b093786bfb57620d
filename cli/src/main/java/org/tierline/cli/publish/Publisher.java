package org.tierline.cli.publish;

import java.nio.file.Path;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.text.Progress;
import org.tierline.exchange.Fault;

/**
 * What writes the record out for the public. Only the program {@code serve} has one.
 *
 * <p>Each of its ways gives what to tell the user in the end, such as {@code written: 2025.pdf, 232
 * pages}, and throws a {@link Fault} if it can't write; nothing is half-written then.
 */
public interface Publisher {

  /** Writes the record as a package of data into a folder. */
  String data(KnownRecord known, Path folder, Progress progress);

  /** Writes the site as files. */
  String site(KnownRecord known, WantedSite wanted, Progress progress);

  /** Writes an edition as one PDF. */
  String pdf(KnownRecord known, int edition, Path file, Progress progress);

  /** Where there is none: says how to start the program that has one. */
  static Publisher elsewhere() {
    return new Publisher() {
      @Override
      public String data(KnownRecord known, Path folder, Progress progress) {
        throw notHere();
      }

      @Override
      public String site(KnownRecord known, WantedSite wanted, Progress progress) {
        throw notHere();
      }

      @Override
      public String pdf(KnownRecord known, int edition, Path file, Progress progress) {
        throw notHere();
      }

      private Fault notHere() {
        return Fault.busy(
            "what publishes is in the program of the server; ./tierline publish starts it, and so"
                + " does: java -jar serve.jar publish");
      }
    };
  }
}
