package org.tierline.cli.text;

import java.io.PrintWriter;
import org.tierline.cli.Console;

/**
 * How far long work has come, as a bar on one line that is written over; nothing where nobody looks
 * on. For one thread.
 */
public final class Progress implements AutoCloseable {
  private static final int BAR = 30;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintWriter to;
  private final boolean watched;
  private final int width;
  private long shownAt;
  private int longest;

  /**
   * A bar that isn't shown yet.
   *
   * @param console whose line for talk it is shown on, if that is a terminal
   */
  public Progress(Console console) {
    this.to = console.err();
    this.watched = console.watched();
    this.width = console.width();
    this.shownAt = System.nanoTime();
  }

  /**
   * Shows that so much is done, at most ten times a second.
   *
   * @param share of the work, from 0 to 1
   * @param what what was just done, in a few words; cut where the line is full
   */
  public void show(double share, String what) {
    long now = System.nanoTime();
    if (!watched || now - shownAt < NANOS_BETWEEN) {
      return;
    }
    shownAt = now;
    int full = (int) (BAR * share);
    String line =
        "[%s%s] %3d %% %s"
            .formatted("#".repeat(full), " ".repeat(BAR - full), (int) (100 * share), what);
    String cut = line.substring(0, Math.min(line.length(), width - 1));
    to.print("\r" + cut + " ".repeat(Math.max(0, longest - cut.length())));
    to.flush();
    longest = cut.length();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (longest > 0) {
      to.print("\r" + " ".repeat(longest) + "\r");
      to.flush();
    }
  }
}
