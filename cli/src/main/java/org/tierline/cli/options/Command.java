package org.tierline.cli.options;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command: its words for help, what it takes, and what it does. It gives its exit code.
 *
 * <p>What it takes is said in code, not by annotations, for to look at those costs every start some
 * 80 ms ({@code docs/decisions/0005-options-in-code.md}).
 */
public abstract class Command extends Options implements Callable<Integer> {
  private final String name;
  private final String description;
  private final String[] footer;

  /**
   * @param name as it is typed
   * @param description what it does, in a sentence or two
   * @param footer the lines below its options, such as examples
   */
  protected Command(String name, String description, String... footer) {
    this.name = name;
    this.description = description;
    this.footer = footer;
  }

  /** As it is typed. */
  public final String name() {
    return name;
  }

  /** What the command line knows of it. */
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name(name);
    spec.usageMessage().description(description, "");
    if (footer.length > 0) {
      var lines = new String[footer.length + 1];
      lines[0] = "";
      System.arraycopy(footer, 0, lines, 1, footer.length);
      spec.usageMessage().footer(lines);
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    for (ArgSpec arg : args()) {
      spec.add(arg);
    }
    return spec;
  }
}
