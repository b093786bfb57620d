package org.tierline.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tierline.exchange.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is told of a command line that the parser couldn't take: what was given, what is wanted. */
final class Misuses {
  private Misuses() {}

  static String message(ParameterException e) {
    CommandLine where = e.getCommandLine();
    ArgSpec arg = e.getArgSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, where);
    }
    if (e instanceof MissingParameterException missing) {
      return name(where)
          + " wants "
          + missing.getMissing().stream().map(Misuses::described).collect(Collectors.joining("; "));
    }
    // What a reader of a value said comes after the parser's own words.
    if (arg != null && e.getValue() != null && e.getCause() instanceof RuntimeException reader) {
      return label(arg) + ": " + reader.getMessage();
    }
    if (arg != null) {
      return name(where) + " wants " + described(arg);
    }
    return String.valueOf(e.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException e, CommandLine where) {
    String given = e.getUnmatched().getFirst();
    if (e.isUnknownOption()) {
      return "there is no option \""
          + given
          + "\""
          + meant(given, where.getCommandSpec().optionsMap().keySet());
    }
    if (!where.getSubcommands().isEmpty()) {
      return "there is no command \""
          + given
          + "\""
          + meant(given, where.getSubcommands().keySet());
    }
    List<String> taken =
        where.getCommandSpec().positionalParameters().stream().map(ArgSpec::paramLabel).toList();
    return name(where)
        + (taken.isEmpty() ? " takes no parameter" : " takes " + String.join(" ", taken) + " alone")
        + "; leave out \""
        + given
        + "\"";
  }

  /** The words that may have been meant, as the end of a sentence. */
  static String meant(String given, Collection<String> known) {
    var near = Spelling.suggest(given, known);
    return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
  }

  /** The command as it is typed after the program's own name. */
  private static String name(CommandLine line) {
    String name = line.getCommandName();
    CommandLine above = line.getParent();
    return above == null || above.getParent() == null ? name : name(above) + " " + name;
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String described(ArgSpec arg) {
    String named =
        arg instanceof OptionSpec option
            ? option.longestName() + (" " + arg.paramLabel()).repeat(arg.arity().min())
            : arg.paramLabel();
    return named + ": " + arg.description()[0];
  }
}
