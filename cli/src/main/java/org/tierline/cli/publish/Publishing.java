package org.tierline.cli.publish;

import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Options;
import org.tierline.cli.text.Progress;

/** One thing that can be published, with the options that ask for it. */
abstract class Publishing extends Options {

  /** The option that asks for it, with what it takes, like {@code --data DIR}. */
  abstract String option();

  /** Whether the command line asks for it. */
  abstract boolean isAsked();

  /**
   * Has it published.
   *
   * @param known the built-in record, and the day
   * @return what to tell the user
   */
  abstract String publish(KnownRecord known, Publisher publisher, Progress progress);
}
