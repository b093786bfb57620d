package org.tierline.cli.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a command that answers with a list can be asked besides: whether as CSV. */
public final class ListOptions extends AnswerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(names = "--csv", description = "Print the list as CSV (RFC 4180), for a spreadsheet.")
  private boolean csv;

  /**
   * Whether the answer is to be CSV.
   *
   * @throws ParameterException if it is to be JSON too
   */
  public boolean csv() {
    if (csv && json()) {
      throw new ParameterException(
          command.commandLine(), "--json and --csv exclude each other; give one of them");
    }
    return csv;
  }
}
