package org.tierline.cli.options;

/** A command line that can't be meant: its message says what was wanted. */
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Misuse(String message) {
    super(message);
  }
}
