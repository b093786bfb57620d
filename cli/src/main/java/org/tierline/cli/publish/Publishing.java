package org.tierline.cli.publish;

import org.tierline.cli.Console;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Options;

/** One thing that can be published, with the options that ask for it. */
abstract class Publishing extends Options {

  /** The option that asks for it, with what it takes, like {@code --data DIR}. */
  abstract String option();

  /** Whether the command line asks for it. */
  abstract boolean isAsked();

  /**
   * Publishes it.
   *
   * @param known the built-in record, and the day
   * @param console takes progress and where the files are
   * @throws org.tierline.exchange.Fault if it can't be written; nothing is half-written
   */
  abstract void publish(KnownRecord known, Console console);
}
