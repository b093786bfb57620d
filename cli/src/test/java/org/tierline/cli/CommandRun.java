package org.tierline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** One command line run as a user runs it, on a day and at a width that never change. */
record CommandRun(int code, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  static CommandRun of(String... args) {
    return withInput("", args);
  }

  static CommandRun withInput(String input, String... args) {
    return withInput(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static CommandRun withInput(byte[] input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(input);
    var console = new Console(in, out, err, Console.DEFAULT_WIDTH, false, false, false);
    int code = Cli.run(args, new Surroundings(console, TODAY));
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
