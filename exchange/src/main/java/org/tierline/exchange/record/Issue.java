package org.tierline.exchange.record;

import java.util.Collection;
import java.util.List;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;

/**
 * A fault in a record file: what was met, where, what was wanted and what to do.
 *
 * <p>Faults are collected, never thrown: a file with ten faults gives ten issues.
 */
public sealed interface Issue {

  /** The place of the fault. */
  Place at();

  /** One sentence or two, without the place. */
  String message();

  /** As a problem of a fault, for an answer that can't be given. */
  default Problem problem() {
    return Problem.at(at(), message());
  }

  /** Place and message on one line, as a person reads it. */
  default String text() {
    return at() + ": " + message();
  }

  /** The file can't be read at all. */
  record Unreadable(Place at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + "; " + remedy + ".";
    }
  }

  /** A file that is none of the record's tables. */
  record UnknownFile(Place at, List<String> known, List<String> nearest) implements Issue {
    public UnknownFile {
      known = List.copyOf(known);
      nearest = List.copyOf(nearest);
    }

    @Override
    public String message() {
      return "not a file of the record (%s)%s"
          .formatted(String.join(", ", known), didYouMean(nearest));
    }
  }

  /** A row that isn't well-formed CSV. */
  record BrokenRow(Place at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + "; the row is left out. " + remedy + ".";
    }
  }

  /**
   * Rows with more or fewer fields than the header.
   *
   * @param at the first of them
   * @param further how many more have as many fields as it
   * @param separator what parts the fields, like "a comma"
   */
  record WrongFieldCount(Place at, int met, int wanted, int further, String separator)
      implements Issue {
    @Override
    public String message() {
      return "%d fields where the header has %d%s; %s left out. Quote a field that has %s in it%s."
          .formatted(
              met,
              wanted,
              switch (further) {
                case 0 -> "";
                case 1 -> ", and in one more row";
                default -> ", and in " + further + " more rows";
              },
              further == 0 ? "the row is" : "the rows are",
              separator,
              further == 0 ? "" : ", or give the header a name for each column");
    }
  }

  /** A column the table doesn't have. */
  record UnknownColumn(Place at, String column, List<String> known, List<String> nearest)
      implements Issue {
    public UnknownColumn {
      known = List.copyOf(known);
      nearest = List.copyOf(nearest);
    }

    @Override
    public String message() {
      return "no column \"%s\" in this table%s"
          .formatted(
              column,
              nearest.isEmpty()
                  ? "; known are " + String.join(", ", known) + "."
                  : didYouMean(nearest));
    }
  }

  /** A column that must be there. */
  record MissingColumn(Place at, String column, List<String> wanted) implements Issue {
    @Override
    public String message() {
      return "the column \"%s\" is missing; the header must be %s."
          .formatted(column, String.join(",", wanted));
    }
  }

  /** A column named twice. */
  record RepeatedColumn(Place at, String column) implements Issue {
    @Override
    public String message() {
      return "the column \"" + column + "\" is there twice; keep one.";
    }
  }

  /** A value that isn't one of those known. */
  record UnknownValue(Place at, String column, String value, String wanted, List<String> nearest)
      implements Issue {
    @Override
    public String message() {
      return "column \"%s\": \"%s\" is not %s%s"
          .formatted(column, value, wanted, didYouMean(nearest));
    }
  }

  /** A text that can't be read as what the column holds. */
  record Malformed(Place at, String column, String value, String wanted) implements Issue {
    @Override
    public String message() {
      return "column \"%s\": \"%s\" is not %s.".formatted(column, value, wanted);
    }
  }

  /** An empty field that must not be empty. */
  record EmptyField(Place at, String column, String wanted) implements Issue {
    @Override
    public String message() {
      return "column \"%s\" is empty; wanted is %s.".formatted(column, wanted);
    }
  }

  /** A second row of the same cell. */
  record Duplicate(Place at, String key, int firstLine) implements Issue {
    @Override
    public String message() {
      return "a second row for %s; the first is on line %d. Keep one.".formatted(key, firstLine);
    }
  }

  /** A cell that the rest of the record contradicts. */
  record Contradiction(Place at, String what, String remedy) implements Issue {
    @Override
    public String message() {
      return what + ". " + remedy + ".";
    }
  }

  /** A total that a document states and the placements don't add up to. */
  record TotalDiffers(Place at, int edition, String counted, int stated, int found)
      implements Issue {
    @Override
    public String message() {
      return "edition %d: a document states %d for %s, the placements give %d. Correct the placements, or the total and its source."
          .formatted(edition, stated, counted, found);
    }
  }

  /** A list without a statement on how complete it is. */
  record NoCoverage(Place at, String list, int year) implements Issue {
    @Override
    public String message() {
      return "no row says how complete the list %s of %d is; add one with complete, partial or noneHeld."
          .formatted(list, year);
    }
  }

  /** The end of a sentence: a full stop, or what may have been meant. */
  private static String didYouMean(Collection<String> nearest) {
    return nearest.isEmpty() ? "." : "; did you mean \"" + String.join("\" or \"", nearest) + "\"?";
  }
}
