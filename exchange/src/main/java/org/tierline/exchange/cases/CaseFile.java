package org.tierline.exchange.cases;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.exchange.file.FileKind;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.History;

/**
 * A case file: its rows in order.
 *
 * @param source the file as the user named it
 */
public record CaseFile(String source, List<CaseRow> rows) {
  private static final int MOST_MEGABYTES = 10;
  private static final List<String> HEADINGS =
      List.of("edition", "iso3", "prior_tiers", "facts", "expected_outcome", "source");
  private static final String WAIVED = "(w)";
  private static final String NOT_CHECKED = "?";

  /** Copies. */
  public CaseFile {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @throws Fault with all that is wrong with it
   */
  public static CaseFile read(String name, InputStream standardInput) {
    return read(TextInput.read(name, standardInput, MOST_MEGABYTES));
  }

  /**
   * Reads a text.
   *
   * @throws Fault with all that is wrong with it
   */
  public static CaseFile read(TextInput input) {
    FileKind.CASES.check(input);
    var problems = new ArrayList<Problem>();
    var table = CsvInput.parse(input, HEADINGS, problems);
    var rows = new ArrayList<CaseRow>();
    for (CsvInput.Row row : table.rows()) {
      rows.add(new Reader(Place.of(input.source(), row.line()), row, problems).row());
    }
    if (table.rows().isEmpty() && problems.isEmpty()) {
      problems.add(Problem.at(Place.of(input.source()), "holds no case; add a row"));
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    return new CaseFile(input.source(), rows);
  }

  /** Reads one row; what can't be read is a problem. */
  private record Reader(Place place, CsvInput.Row cells, List<Problem> problems) {

    private void problem(String message) {
      problems.add(Problem.at(place, message));
    }

    CaseRow row() {
      int edition = edition(cells.cell("edition"), "edition");
      String country = cells.cell("iso3").strip();
      if (!country.matches("[A-Z]{3}|\\*")) {
        problem(
            "iso3 is \"%s\", but wants three capital letters like PRK, or * for the whole edition"
                .formatted(country));
      }
      var expected = pairs("expected_outcome", CaseKeys.EXPECTED);
      if (expected.isEmpty() && cells.cell("expected_outcome").isBlank()) {
        problem("expected_outcome is empty; say what the law must give");
      }
      return new CaseRow(
          cells.line(),
          edition,
          country,
          prior(edition),
          pairs("facts", CaseKeys.FACTS),
          expected,
          cells.cell("source"));
    }

    private int edition(String text, String what) {
      if (text.strip().matches("2\\d{3}") && Integer.parseInt(text.strip()) >= 2001) {
        return Integer.parseInt(text.strip());
      }
      problem("%s is \"%s\", but wants a year from 2001 on".formatted(what, text));
      return 2001;
    }

    private Map<Integer, History.Year> prior(int edition) {
      var years = new TreeMap<Integer, History.Year>();
      String text = cells.cell("prior_tiers");
      if (text.isBlank()) {
        return years;
      }
      for (String part : text.split("\\|", -1)) {
        var sides = part.strip().split("=", 2);
        if (sides.length < 2) {
          problem("prior_tiers: \"%s\" isn't like 2024=2WL".formatted(part));
          continue;
        }
        int year = edition(sides[0], "prior_tiers: the edition");
        boolean waived = sides[1].endsWith(WAIVED);
        String name =
            waived ? sides[1].substring(0, sides[1].length() - WAIVED.length()) : sides[1];
        var tier = Tier.find(name);
        if (tier.isEmpty() && !name.equals(NOT_CHECKED)) {
          problem(
              "prior_tiers: \"%s\" is no tier; wanted 1, 2, 2WL, 3, SC or ?".formatted(sides[1]));
        } else if (waived && tier.filter(placed -> placed == Tier.T2WL).isEmpty()) {
          problem("prior_tiers: only 2WL can be waived, not \"%s\"".formatted(sides[1]));
        } else if (year > edition) {
          problem("prior_tiers: %d is after the edition, %d".formatted(year, edition));
        } else {
          var placed =
              new History.Year(
                  year, tier.orElse(null), tier.isPresent() ? Boolean.valueOf(waived) : null);
          if (years.put(year, placed) != null) {
            problem("prior_tiers: %d stands twice; keep one".formatted(year));
          }
        }
      }
      return years;
    }

    private Map<String, String> pairs(String column, Map<String, CaseKeys.Form> forms) {
      var pairs = new LinkedHashMap<String, String>();
      String text = cells.cell(column);
      if (text.isBlank()) {
        return pairs;
      }
      for (String part : text.split(";", -1)) {
        var sides = part.strip().split("=", 2);
        String key = sides[0].strip();
        var form = forms.get(key);
        if (form == null) {
          var near = Spelling.suggest(key, forms.keySet());
          problem(
              "%s: there is no key \"%s\"; %s"
                  .formatted(
                      column,
                      key,
                      near.isEmpty()
                          ? "known are " + String.join(", ", forms.keySet())
                          : "did you mean " + String.join(" or ", near) + "?"));
        } else if (sides.length < 2 || !form.accepts().test(sides[1].strip())) {
          problem(
              "%s: %s is \"%s\", but wants %s"
                  .formatted(column, key, sides.length < 2 ? "" : sides[1].strip(), form.wanted()));
        } else if (pairs.put(key, sides[1].strip()) != null) {
          problem("%s: %s stands twice; keep one".formatted(column, key));
        }
      }
      return pairs;
    }
  }
}
