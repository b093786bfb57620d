package org.tierline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root of all commands. By itself it shows its help. */
@Command(
    name = "tierline",
    description = {
      "Rates what governments do against human trafficking, by the written law,"
          + " and keeps the public record of such ratings since 2001.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 answered; 1 a comparison found differences; 2 an unknown command,"
          + " option, country, edition or provision; 3 a file that can't be used;"
          + " 4 not available now; 70 a mistake in Tierline.",
      "",
      "Tierline is not made or endorsed by the U.S. Department of State."
          + " Nothing it answers is legal advice."
    })
public final class TierlineCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
  }
}
