package org.tierline.cli.options;

/** What a command that answers with a list can be asked besides: whether as CSV. */
public final class ListOptions extends AnswerOptions {
  private final Flag csv = flag("--csv", "Print the list as CSV (RFC 4180), for a spreadsheet.");

  /**
   * Whether the answer is to be CSV.
   *
   * @throws Misuse if it is to be JSON too
   */
  public boolean csv() {
    if (csv.isGiven() && json()) {
      throw new Misuse("--json and --csv exclude each other; give one of them");
    }
    return csv.isGiven();
  }
}
