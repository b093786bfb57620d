package org.tierline.exchange.file;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;

/** The kinds of files that users write, told apart by what they begin with. */
public enum FileKind {
  /** Facts on one government: a key of the file at the start of a line, or of a JSON text. */
  FACTS("a facts file", "rate", "(^|\\A\\s*\\{\\s*)\"?(edition|iso3|schema)\"?\\s*:"),
  /** Cases of the law: the first line has the headings. */
  CASES("a case file (CSV)", "cases", "\\A(?=.*prior_tiers)(?=.*expected_outcome)"),
  /** A bill. */
  BILL("a bill", "what-if", "(^|\\A\\s*\\{\\s*)\"?(bill|amendments)\"?\\s*:");

  private final String words;
  private final String command;
  private final Pattern beginning;

  FileKind(String words, String command, String beginning) {
    this.words = words;
    this.command = command;
    this.beginning = Pattern.compile(beginning, Pattern.MULTILINE);
  }

  /**
   * Refuses a text that evidently is of another kind; one that is of none may pass.
   *
   * @throws Fault which names the command that reads it
   */
  public void check(TextInput input) {
    Arrays.stream(values())
        .filter(kind -> kind.beginning.matcher(input.text()).find())
        .findFirst()
        .filter(kind -> kind != this)
        .ifPresent(
            kind -> {
              throw Fault.badInput(
                  Place.of(input.source()),
                  "is %s, not %s; it is read by: tierline %s"
                      .formatted(kind.words, words, kind.command));
            });
  }
}
