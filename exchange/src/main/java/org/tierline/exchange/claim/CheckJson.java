package org.tierline.exchange.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.json.Envelope;
import org.tierline.law.determination.Law;
import org.tierline.law.statute.Citation;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.Statement;
import org.tierline.narrative.text.Span;
import org.tierline.record.Country;
import org.tierline.record.PublicRecord;

/**
 * Checked claims as JSON: {@code check --json}.
 *
 * @param published the text's day
 * @param language ISO 639-1; absent where the text isn't read
 */
public record CheckJson(
    Optional<LocalDate> published, Optional<String> language, List<ClaimJson> claims) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/check/1";

  /**
   * One claim with what came of it; places count UTF-16 code units of the text. One that isn't
   * plain may be read wrongly and never differs.
   */
  public record ClaimJson(
      String kind,
      Optional<String> country,
      Optional<String> name,
      Optional<Integer> edition,
      String value,
      String text,
      int start,
      int end,
      List<WordJson> words,
      boolean plain,
      String verdict,
      String why,
      Optional<String> corrected,
      List<CellJson> cells,
      List<ClauseJson> clauses) {
    static ClaimJson of(Checked checked, String text, PublicRecord record) {
      Statement statement = checked.claim().statement();
      Span place = checked.claim().place();
      Optional<Country> country = record.country(statement.country());
      return new ClaimJson(
          statement.kind(),
          country.map(Country::code),
          country.map(Country::officialName),
          statement.edition().isPresent()
              ? Optional.of(statement.edition().getAsInt())
              : Optional.empty(),
          statement.value(),
          place.in(text),
          place.start(),
          place.end(),
          checked.claim().words().stream()
              .map(word -> new WordJson(word.in(text), word.start(), word.end()))
              .toList(),
          checked.claim().plain(),
          checked.verdict().written(),
          checked.why(),
          checked.corrected(),
          checked.cells().stream().map(CellJson::of).toList(),
          checked.clauses().stream().map(ClauseJson::of).toList());
    }
  }

  /** What led to a claim. */
  public record WordJson(String text, int start, int end) {}

  /** A cell of the record. */
  public record CellJson(
      String list,
      int year,
      Optional<String> country,
      String value,
      String grade,
      List<String> sources) {
    static CellJson of(Checked.Cell cell) {
      return new CellJson(
          cell.list().written(),
          cell.year(),
          cell.country().isEmpty() ? Optional.empty() : Optional.of(cell.country()),
          cell.value(),
          cell.basis().grade().written(),
          cell.basis().sourceIds());
    }
  }

  /** A provision as cited for the edition. */
  public record ClauseJson(String id, String title, String citation, Optional<String> url) {
    static ClauseJson of(Checked.Clause clause) {
      Citation citation = clause.citation();
      return new ClauseJson(
          clause.provision().id(), clause.provision().title(), citation.text(), citation.url());
    }
  }

  /** Checked claims as JSON, in the order of the text. */
  public static CheckJson of(CheckedArticle checked, PublicRecord record) {
    String code = checked.tongue().code();
    return new CheckJson(
        checked.published(),
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        checked.claims().stream()
            .map(claim -> ClaimJson.of(claim, checked.article().text(), record))
            .toList());
  }

  /** The same in its envelope. */
  public static Envelope envelope(CheckedArticle checked, PublicRecord record, LocalDate on) {
    return Envelope.of(
        SCHEMA, on, record.recordVersion(), Law.VERSION, of(checked, record), checked.problems());
  }
}
