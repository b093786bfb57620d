package org.tierline.cli.text;

import java.io.PrintWriter;

/**
 * How far long work has come, as a bar on one line that is written over; nothing where nobody looks
 * on. For one thread.
 */
public final class Progress implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final PrintWriter to;
  private final boolean live;
  private final long total;
  private long shownAt;
  private int longest;

  /**
   * A bar that isn't shown yet.
   *
   * @param live whether somebody looks on: a terminal
   * @param total what the work amounts to, at least 1, in units of its own
   */
  public Progress(PrintWriter to, boolean live, long total) {
    this.to = to;
    this.live = live;
    this.total = Math.max(1, total);
    this.shownAt = System.nanoTime();
  }

  /**
   * Shows that so much is done, at most ten times a second.
   *
   * @param done from 0 to the total
   * @param what what was just done, in a few words
   */
  public void show(long done, String what) {
    long now = System.nanoTime();
    if (!live || (now - shownAt < NANOS_BETWEEN && done < total)) {
      return;
    }
    shownAt = now;
    int full = (int) (WIDTH * Math.min(done, total) / total);
    String line =
        "["
            + "#".repeat(full)
            + " ".repeat(WIDTH - full)
            + "] "
            + 100 * done / total
            + " % "
            + what;
    to.print("\r" + line + " ".repeat(Math.max(0, longest - line.length())));
    to.flush();
    longest = line.length();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (live && longest > 0) {
      to.print("\r" + " ".repeat(longest) + "\r");
      to.flush();
    }
  }
}
