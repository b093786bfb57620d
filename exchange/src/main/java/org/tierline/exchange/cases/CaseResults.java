package org.tierline.exchange.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.KnownBy;

/**
 * A case file, run.
 *
 * @param results in the file's order
 */
public record CaseResults(CaseFile file, List<CaseResult> results) {
  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/cases/1";

  /** Copies. */
  public CaseResults {
    results = List.copyOf(results);
  }

  /**
   * Runs every case.
   *
   * @param record tells the release days, and which governments there are
   * @param on the day the answers hold for
   * @throws Fault with all governments that the record doesn't know
   */
  public static CaseResults of(
      CaseFile file, PublicRecord record, Readings readings, LocalDate on) {
    checkCountries(file, record);
    PublicRecord known = KnownBy.of(record, on);
    return new CaseResults(
        file,
        file.rows().stream()
            .map(
                row ->
                    CaseRun.of(
                        row, readings, year -> known.edition(year).flatMap(Edition::release), on))
            .toList());
  }

  private static void checkCountries(CaseFile file, PublicRecord record) {
    var problems = new ArrayList<Problem>();
    for (CaseRow row : file.rows()) {
      String code = row.country();
      if (code.equals(CaseRow.WHOLE_EDITION)
          || code.startsWith("X")
          || record.country(code).isPresent()) {
        continue;
      }
      var near = Spelling.suggest(code, record.countries().stream().map(Country::code).toList());
      problems.add(
          Problem.at(
              Place.of(file.source(), row.line()),
              "iso3 is \"%s\", and the record knows no such government%s"
                  .formatted(
                      code,
                      near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")));
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
  }

  /** How many rows agree in every key. */
  public long agreeing() {
    return results.stream().filter(CaseResult::agrees).count();
  }

  /** How many keys were compared. */
  public long compared() {
    return results.stream().mapToLong(result -> result.keys().size()).sum();
  }

  /** How many keys the row's facts leave open, the expected value being among those possible. */
  public long open() {
    return results.stream()
        .flatMap(result -> result.keys().stream())
        .filter(key -> key.verdict() == CaseResult.Verdict.OPEN)
        .count();
  }

  /** Whether every row agrees. */
  public boolean allAgree() {
    return agreeing() == results.size();
  }

  /** The last line of the answer, like "106 of 106 rows, 260 keys compared". */
  public String summary() {
    return "%d of %d rows, %d keys compared".formatted(agreeing(), results.size(), compared());
  }

  /** The results as JSON: {@code cases --json}. */
  public record Json(
      String file,
      long rows,
      long agreeing,
      long keysCompared,
      long keysOpen,
      List<RowJson> results) {}

  /** One case as JSON. */
  public record RowJson(
      int line, int edition, String country, String source, boolean agrees, List<KeyJson> keys) {}

  /** One key as JSON. */
  public record KeyJson(String key, String expected, List<String> got, String verdict) {}

  /** As JSON. */
  public Json json() {
    return new Json(
        file.source(),
        results.size(),
        agreeing(),
        compared(),
        open(),
        results.stream()
            .map(
                result ->
                    new RowJson(
                        result.row().line(),
                        result.row().edition(),
                        result.row().country(),
                        result.row().source(),
                        result.agrees(),
                        result.keys().stream()
                            .map(
                                key ->
                                    new KeyJson(
                                        key.key(), key.expected(), key.got(), key.verdict().name()))
                            .toList()))
            .toList());
  }
}
