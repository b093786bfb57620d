package org.tierline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a command can't know by itself.
 *
 * @param console where it reads and prints
 * @param today the day, where the user gives no other with {@code --on}
 * @param data where the user's own additions lie, unless {@code --data} names another folder
 */
public record Surroundings(Console console, LocalDate today, Optional<Path> data) {

  /** Without a folder of the user's own. */
  public Surroundings(Console console, LocalDate today) {
    this(console, today, Optional.empty());
  }
}
