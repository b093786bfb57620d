package org.tierline.cli.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.ledger.LedgerCsv;
import org.tierline.exchange.ledger.LedgerJson;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.ledger.Ledger;
import org.tierline.record.ledger.LedgerEntry;

/** Shows a fiscal year's ledger: what the law attached, against what was determined. */
public final class ConsequencesCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<List<String>> asked =
      parameters(
          "[FISCAL-YEAR] [GOVERNMENT]",
          0,
          text -> text,
          "A fiscal year like FY2025 (default: the latest), and a code or name for one government"
              + " alone.");

  /**
   * @param surroundings where it reads and prints
   */
  public ConsequencesCommand(Surroundings surroundings) {
    super(
        "consequences",
        "Shows what the law attached to tiers and lists in a fiscal year, against what was"
            + " determined: owed and restricted, waived, not yet determined, reported, not held.",
        "Example: tierline consequences FY2025",
        "         tierline consequences FY2025 PRK",
        "         tierline consequences FY2020 --on 2019-10-01",
        "         tierline consequences FY2025 --csv");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var words = asked.find().orElse(List.of());
    var year = words.isEmpty() ? Optional.<FiscalYear>empty() : year(words.getFirst());
    var rest = words.subList(year.isPresent() ? 1 : 0, words.size());
    Ledger ledger = year.map(wanted -> ledger(known, wanted)).orElseGet(() -> latest(known));
    List<LedgerEntry> entries =
        rest.isEmpty() ? ledger.entries() : List.of(entry(ledger, known, String.join(" ", rest)));
    if (options.csv()) {
      Answers.csv(surroundings, LedgerCsv.of(ledger, entries));
    } else if (options.json()) {
      Answers.json(surroundings, known, LedgerJson.SCHEMA, LedgerJson.of(ledger, entries));
    } else {
      int width = surroundings.console().width();
      Answers.text(
          surroundings,
          known,
          rest.isEmpty()
              ? LedgerText.of(ledger, width)
              : LedgerText.of(ledger, entries.getFirst(), width));
    }
    return ExitCode.ANSWERED;
  }

  /** The fiscal year of a word, if it is meant as one. */
  private static Optional<FiscalYear> year(String word) {
    if (word.matches("(?i)(fy)?\\d{1,4}")) {
      return Optional.of(readYear(word));
    }
    return Optional.empty();
  }

  /**
   * A fiscal year as typed.
   *
   * @throws Misuse if it is none
   */
  static FiscalYear readYear(String text) {
    return FiscalYear.find(text)
        .orElseThrow(
            () ->
                new Misuse(
                    "\""
                        + text
                        + "\" is no fiscal year; write one like FY2025 (a bare year is an"
                        + " edition)"));
  }

  /** The ledger of a fiscal year, with the years there are if there is none. */
  static Ledger ledger(Known known, FiscalYear year) {
    return Ledger.of(known.whole(), year, known.day())
        .orElseThrow(() -> Fault.notFound(none(known, year)));
  }

  private static String none(Known known, FiscalYear year) {
    String years =
        Ledger.years(known.whole(), known.day()).stream()
            .map(FiscalYear::toString)
            .collect(Collectors.joining(", "));
    return "there is no ledger of "
        + year
        + " on "
        + known.day()
        + ": it rests on an edition that isn't in the record, or wasn't out; there are "
        + (years.isEmpty() ? "none" : years);
  }

  private static Ledger latest(Known known) {
    var years = Ledger.years(known.whole(), known.day());
    if (years.isEmpty()) {
      throw Fault.notFound(
          "no edition with determinations was out on "
              + known.day()
              + "; the first is that of 2003");
    }
    return ledger(known, years.getLast());
  }

  private static LedgerEntry entry(Ledger ledger, Known known, String text) {
    var country = known.country(text);
    return ledger
        .find(country.code())
        .orElseThrow(
            () ->
                Fault.notFound(
                    country.officialName()
                        + " isn't in the ledger of "
                        + ledger.fiscalYear()
                        + ": neither the "
                        + ledger.edition()
                        + " edition as it is held, nor a list or determination names it"));
  }
}
