package org.tierline.cli.options;

import picocli.CommandLine.Model.ArgSpec;

/** Whether the command line gave an option without a value. It is known once the command runs. */
public final class Flag {
  private final ArgSpec arg;

  Flag(ArgSpec arg) {
    this.arg = arg;
  }

  public boolean isGiven() {
    Boolean given = arg.getValue();
    return given != null && given;
  }
}
