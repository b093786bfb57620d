package org.tierline.cli.narrative;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.TextTable;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.Reading.Derivation;
import org.tierline.law.Tier;
import org.tierline.law.facts.Question;
import org.tierline.record.Country;

/** The tiers read from texts, and those derived from what they state, on a screen. */
final class ReadingsText {
  /** More open questions than these aren't spelt out. */
  private static final int MOST_QUESTIONS = 3;

  private ReadingsText() {}

  /**
   * A row for each text.
   *
   * @param compared whether the record's tier is shown beside
   */
  static Page of(List<Reading> readings, boolean compared, int width) {
    var page = new Page(width);
    page.heading("Read: " + readings.size() + (readings.size() == 1 ? " text" : " texts"));
    var columns =
        new ArrayList<>(
            List.of(
                TextTable.word("file"),
                TextTable.word(""),
                TextTable.word("text"),
                TextTable.word("derived")));
    if (compared) {
      columns.add(TextTable.word("record"));
    }
    columns.add(TextTable.text(""));
    var table = new TextTable(columns);
    for (Reading reading : readings) {
      var cells =
          new ArrayList<>(
              List.of(
                  name(reading),
                  reading.country().map(Country::code).orElse("?"),
                  reading.narrative().tier().map(Tier::name).orElse("-"),
                  derived(reading)));
      if (compared) {
        cells.add(reading.published().map(Tier::name).orElse("-"));
      }
      cells.add(remarks(reading, compared));
      table.add(cells.toArray(String[]::new));
    }
    page.gap().table(table, 0);
    page.gap()
        .paragraph(
            "text: the tier that the text gives. derived: what the law says on the facts that the"
                + " text states, its tier words left out, and on the record's earlier editions;"
                + " several tiers are possible where it leaves questions open (rate tells which).",
            0);
    questions(page, readings);
    if (compared) {
      compared(page, readings);
    }
    return page;
  }

  /** The questions that rows spell out, in the words that rate has for them. */
  private static void questions(Page page, List<Reading> readings) {
    Set<Question<?>> told = new LinkedHashSet<>();
    readings.stream()
        .map(Reading::undecided)
        .filter(open -> open.size() <= MOST_QUESTIONS)
        .forEach(told::addAll);
    if (!told.isEmpty()) {
      page.heading("What is open, with its key in the facts file");
      told.forEach(each -> page.item("-", each.wording() + " [" + each.key() + "]", 2));
      page.gap();
    }
  }

  private static void compared(Page page, List<Reading> readings) {
    long both =
        readings.stream()
            .filter(row -> row.narrative().tier().isPresent() && row.published().isPresent())
            .count();
    List<Reading> differing = readings.stream().filter(Reading::differs).toList();
    long differ = differing.size();
    page.paragraph(
        "Compared "
            + both
            + " of "
            + readings.size()
            + "; "
            + differ
            + (differ == 1 ? " differs." : " differ.")
            + (both == readings.size()
                ? ""
                : " The others have no tier in the text, or none in the record: - (an edition"
                    + " is told by --edition or the file's name)."),
        0);
    page.paragraph(
        "Derived tiers beside the record's: "
            + WrittenText.count(readings, Derivation.RIGHT)
            + " right, "
            + WrittenText.count(readings, Derivation.OPEN)
            + " open, "
            + WrittenText.count(readings, Derivation.WRONG)
            + " wrong"
            + (differ == 0
                ? "."
                : "; not counted where the text gives another tier than the record."),
        0);
    var wrong =
        readings.stream()
            .filter(reading -> reading.derivation().filter(Derivation.WRONG::equals).isPresent())
            .toList();
    if (!wrong.isEmpty()) {
      page.heading("Wrong: what a text states rules its published tier out");
      wrong.forEach(
          reading -> page.item("-", name(reading) + ": " + String.join("; ", reading.issues()), 2));
    }
    if (!differing.isEmpty()) {
      page.heading("What differs, and why");
      differing.forEach(
          reading -> page.item("-", name(reading) + ": " + reading.difference().orElseThrow(), 2));
    }
  }

  /** The file's name, with that of the archive it is in. */
  private static String name(Reading reading) {
    String source = reading.source();
    int inside = source.lastIndexOf("!/");
    Path path = Path.of(inside < 0 ? source : source.substring(0, inside)).getFileName();
    return path == null ? source : path + (inside < 0 ? "" : source.substring(inside));
  }

  private static String derived(Reading reading) {
    return reading.derived().isEmpty()
        ? "-"
        : reading.derived().stream().map(Tier::name).collect(Collectors.joining(" "));
  }

  private static String remarks(Reading reading, boolean compared) {
    var remarks = new ArrayList<String>();
    if (compared && reading.differs()) {
      remarks.add("differs");
    }
    if (reading.derived().size() > 1) {
      remarks.add(open(reading.undecided()));
    }
    remarks.addAll(reading.issues());
    return String.join("; ", remarks);
  }

  /** The questions by the last part of their keys, for a row is narrow. */
  private static String open(List<Question<?>> undecided) {
    return "open: "
        + (undecided.size() > MOST_QUESTIONS
            ? undecided.size() + " questions"
            : undecided.stream()
                .map(question -> question.key().substring(question.key().lastIndexOf('.') + 1))
                .collect(Collectors.joining(", ")));
  }
}
