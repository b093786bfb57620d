package org.tierline.cli;

/** What a command's exit code says. */
public final class ExitCode {
  private ExitCode() {}

  /** Answered; open answers and doubtful cells included. */
  public static final int ANSWERED = 0;

  /** A command that compares found differences. */
  public static final int DIFFERENCES = 1;

  /** An unknown command, option, country, edition or provision. */
  public static final int UNKNOWN = 2;

  /** A file that can't be used. */
  public static final int BAD_FILE = 3;

  /** Not available now: a port is taken, a database is away, a disk is full. */
  public static final int NOT_AVAILABLE = 4;

  /** A mistake in Tierline itself. */
  public static final int BUG = 70;
}
