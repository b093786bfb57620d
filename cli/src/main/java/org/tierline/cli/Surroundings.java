package org.tierline.cli;

import java.time.LocalDate;

/**
 * What a command can't know by itself.
 *
 * @param console where it reads and prints
 * @param today the day, where the user gives no other with {@code --on}
 */
public record Surroundings(Console console, LocalDate today) {}
