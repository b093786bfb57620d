package org.tierline.exchange.record;

import java.util.Collection;
import java.util.List;

/**
 * A fault in a record file: what was met, where, what was wanted and what to do.
 *
 * <p>Faults are collected, never thrown: a file with ten faults gives ten issues.
 */
public sealed interface Issue {

  /** The place of the fault. */
  At at();

  /** One sentence or two, without the place. */
  String message();

  /** Place and message on one line, as a person reads it. */
  default String text() {
    return at() + ": " + message();
  }

  /**
   * A place in a file.
   *
   * @param file its name, without folders
   * @param line counted from 1; 0 for the file as a whole
   */
  record At(String file, int line) {
    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line;
    }
  }

  /** The file can't be read at all. */
  record Unreadable(At at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + "; " + remedy + ".";
    }
  }

  /** A row that isn't well-formed CSV. */
  record BrokenRow(At at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + "; the row is left out. " + remedy + ".";
    }
  }

  /** A row with more or fewer fields than the header. */
  record WrongFieldCount(At at, int met, int wanted) implements Issue {
    @Override
    public String message() {
      return "%d fields where the header has %d; the row is left out. Quote a field that has a comma in it."
          .formatted(met, wanted);
    }
  }

  /** A column the table doesn't have. */
  record UnknownColumn(At at, String column, List<String> nearest) implements Issue {
    @Override
    public String message() {
      return "no column \"" + column + "\" in this table" + didYouMean(nearest) + ".";
    }
  }

  /** A column that must be there. */
  record MissingColumn(At at, String column, List<String> wanted) implements Issue {
    @Override
    public String message() {
      return "the column \"%s\" is missing; the header must be %s."
          .formatted(column, String.join(",", wanted));
    }
  }

  /** A column named twice. */
  record RepeatedColumn(At at, String column) implements Issue {
    @Override
    public String message() {
      return "the column \"" + column + "\" is there twice; keep one.";
    }
  }

  /** A value that isn't one of those known. */
  record UnknownValue(At at, String column, String value, String wanted, List<String> nearest)
      implements Issue {
    @Override
    public String message() {
      return "column \"%s\": \"%s\" is not %s%s."
          .formatted(column, value, wanted, didYouMean(nearest));
    }
  }

  /** A text that can't be read as what the column holds. */
  record Malformed(At at, String column, String value, String wanted) implements Issue {
    @Override
    public String message() {
      return "column \"%s\": \"%s\" is not %s.".formatted(column, value, wanted);
    }
  }

  /** An empty field that must not be empty. */
  record EmptyField(At at, String column, String wanted) implements Issue {
    @Override
    public String message() {
      return "column \"%s\" is empty; wanted is %s.".formatted(column, wanted);
    }
  }

  /** A second row of the same cell. */
  record Duplicate(At at, String key, int firstLine) implements Issue {
    @Override
    public String message() {
      return "a second row for %s; the first is on line %d. Keep one.".formatted(key, firstLine);
    }
  }

  /** A cell that the rest of the record contradicts. */
  record Contradiction(At at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + ". " + remedy + ".";
    }
  }

  /** A total that a document states and the placements don't add up to. */
  record TotalDiffers(At at, int edition, String counted, int stated, int found) implements Issue {
    @Override
    public String message() {
      return "edition %d: a document states %d for %s, the placements give %d. Correct the placements, or the total and its source."
          .formatted(edition, stated, counted, found);
    }
  }

  /** A list without a statement on how complete it is. */
  record NoCoverage(At at, String list, int year) implements Issue {
    @Override
    public String message() {
      return "no row says how complete the list %s of %d is; add one with complete, partial or noneHeld."
          .formatted(list, year);
    }
  }

  private static String didYouMean(Collection<String> nearest) {
    return nearest.isEmpty() ? "" : "; did you mean \"" + String.join("\" or \"", nearest) + "\"?";
  }
}
