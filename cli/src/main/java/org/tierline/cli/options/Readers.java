package org.tierline.cli.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How texts of the command line are read that mean the same for many commands. */
public final class Readers {
  private Readers() {}

  /** As it was typed. */
  public static String text(String text) {
    return text;
  }

  /**
   * The name of a file or folder.
   *
   * @throws Misuse if it is empty, or none on this system
   */
  public static Path path(String text) {
    if (text.isEmpty()) {
      throw new Misuse("\"\" names nothing; name one, or write . for the current folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new Misuse("\"" + text + "\" is no name of a file or folder");
    }
  }

  /**
   * A number from 1.
   *
   * @throws Misuse if it is none
   */
  public static int count(String text) {
    if (!text.matches("0*[1-9]\\d{0,8}")) {
      throw new Misuse("\"" + text + "\" is no number from 1 up; write one like 5");
    }
    return Integer.parseInt(text);
  }

  /**
   * The year of an edition, which need not be held.
   *
   * @throws Misuse if it is none
   */
  public static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new Misuse("\"" + text + "\" is no edition; an edition is a year, like 2025");
    }
    return Integer.parseInt(text);
  }
}
