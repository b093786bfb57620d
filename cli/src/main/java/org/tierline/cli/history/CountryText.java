package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.cli.text.Page;
import org.tierline.exchange.history.Wording;
import org.tierline.exchange.narrative.NarrativeSummary;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.record.Country;
import org.tierline.record.Grade;
import org.tierline.record.InstrumentHeld;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.Succession;
import org.tierline.record.history.CountrySheet;
import org.tierline.record.history.CountrySheet.Cell;
import org.tierline.record.history.CountrySheet.FiscalYearRow;
import org.tierline.record.history.Streak;

/** A government's history as text, on one screen where it fits. */
final class CountryText {
  private static final int CELL = 3;

  private final CountrySheet sheet;
  private final Page page;
  private final int width;

  private CountryText(CountrySheet sheet, int width) {
    this.sheet = sheet;
    this.page = new Page(width);
    this.width = width;
  }

  static Page of(CountrySheet sheet, List<NarrativeSummary> narratives, int width) {
    var text = new CountryText(sheet, width);
    text.title();
    text.strip();
    text.clock();
    text.fiscalYears();
    text.lists();
    text.names();
    narratives.forEach(text::narrative);
    return text.page;
  }

  private void title() {
    Country country = sheet.country();
    page.heading(country.officialName() + " (" + country.code() + "), " + country.region().title());
    page.paragraph(
        sheet.current().map(streak -> Wording.streak(streak) + ".").orElseGet(this::noStreak), 0);
  }

  private String noStreak() {
    int last = sheet.next().edition() - 1;
    boolean held = sheet.next().gap().filter(gap -> gap.editions().contains(last)).isEmpty();
    return held
        ? "Not placed in the " + last + " edition."
        : "Not in the list held of the " + last + " edition, which isn't held in full.";
  }

  private void strip() {
    List<Cell> cells = sheet.cells();
    int perLine = Math.max(1, width / CELL);
    int rows = (cells.size() + perLine - 1) / perLine;
    int inRow = (cells.size() + rows - 1) / rows;
    for (int from = 0; from < cells.size(); from += inRow) {
      page.gap();
      List<Cell> row = cells.subList(from, Math.min(cells.size(), from + inRow));
      page.line(row.stream().map(CountryText::year).collect(Collectors.joining(" ")), 0);
      page.line(row.stream().map(CountryText::tier).collect(Collectors.joining()), 0);
      page.line(row.stream().map(CountryText::grade).collect(Collectors.joining()), 0);
    }
    page.paragraph(legend(), 0);
  }

  private static String year(Cell cell) {
    return "%02d".formatted(cell.edition() % 100);
  }

  private static String tier(Cell cell) {
    return cell.placement()
        .map(placement -> Wording.stripCell(placement.tier(), placement.basis().grade()))
        .orElse(cell.held() ? " . " : " ? ");
  }

  private static String grade(Cell cell) {
    return cell.placement()
        .map(placement -> " " + letter(placement.basis().grade()) + " ")
        .orElse("   ");
  }

  private static String letter(Grade grade) {
    return switch (grade) {
      case PRIMARY -> "p";
      case SECONDARY -> "s";
      case READ_BACK -> "b";
      case INFERRED -> "i";
      case UNSOURCED -> "u";
    };
  }

  private String legend() {
    var placements = sheet.cells().stream().flatMap(cell -> cell.placement().stream()).toList();
    var words = new ArrayList<String>();
    words.add("1 2 3 Tiers 1 to 3, W Tier 2 Watch List, S special case, . not placed");
    if (sheet.cells().stream().anyMatch(cell -> !cell.held())) {
      words.add("? not held");
    }
    if (placements.stream().anyMatch(cell -> cell.basis().grade() == Grade.INFERRED)) {
      words.add("(2) inferred");
    }
    if (placements.stream().anyMatch(cell -> cell.basis().grade() == Grade.UNSOURCED)) {
      words.add("2? recalled only");
    }
    var grades = new ArrayList<String>();
    for (Grade grade : Grade.values()) {
      if (placements.stream().anyMatch(cell -> cell.basis().grade() == grade)) {
        grades.add(letter(grade) + " " + Wording.grade(grade));
      }
    }
    String below = grades.isEmpty() ? "" : ". Below: " + String.join("; ", grades);
    return String.join(", ", words) + below + ".";
  }

  private void clock() {
    List<Streak> longer = sheet.streaks().stream().filter(streak -> streak.length() > 1).toList();
    page.gap();
    if (!longer.isEmpty()) {
      page.item(
          "Streaks:",
          longer.stream()
                  .map(
                      streak ->
                          streak.tier().title()
                              + " "
                              + streak.since()
                              + "-"
                              + streak.through()
                              + (streak.doubtful().isEmpty() ? "" : "~"))
                  .collect(Collectors.joining(", "))
              + (longer.stream().allMatch(streak -> streak.doubtful().isEmpty())
                  ? "."
                  : "; ~ rests on doubtful cells."),
          0);
    }
    var next = sheet.next();
    page.item("Clock:", Wording.next(next), 0);
    if (!sheet.waivers().isEmpty()) {
      page.item(
          "Waivers of the limit:",
          sheet.waivers().stream()
                  .map(waiver -> waiver.edition() + (waiver.derived() ? " (by the rule only)" : ""))
                  .collect(Collectors.joining(", "))
              + ".",
          0);
    }
  }

  private void fiscalYears() {
    List<FiscalYearRow> rows = sheet.fiscalYears();
    if (rows.isEmpty()) {
      page.item(
          "Tier 3 from 2003 on:",
          sheet.cells().stream().allMatch(Cell::held)
              ? "never, so no restriction under §110(d) was owed."
              : "in no edition held, so no restriction under §110(d) was owed for those.",
          0);
      return;
    }
    page.heading("Aid and Tier 3: owed for each year below, signed as far as held");
    Map<String, List<Integer>> years = new LinkedHashMap<>();
    for (FiscalYearRow row : rows) {
      years.computeIfAbsent(signed(row), words -> new ArrayList<>()).add(row.year().year());
    }
    years.forEach((words, list) -> page.item("FY" + Wording.years(list) + ":", words, 2));
  }

  private static String signed(FiscalYearRow row) {
    String owed = row.tier3() ? "" : " (not on Tier 3 in the record)";
    Optional<PresidentialAction> action = row.action();
    String read =
        action
            .map(Wording::text)
            .filter(text -> !text.isEmpty())
            .map(text -> " [" + text + "]")
            .orElse("");
    return Wording.signed(action) + read + owed;
  }

  private void lists() {
    page.gap();
    page.item("Child-soldier list:", Wording.standing(sheet.childSoldierList()), 0);
    page.item("Policy or pattern:", Wording.standing(sheet.policyOrPatternList()), 0);
    String held =
        sheet.instruments().stream().map(CountryText::instrument).collect(Collectors.joining(", "));
    page.item(
        "Instruments held:",
        held.isEmpty()
            ? "none in the record, which says nothing of others."
            : held + (held.contains("?") ? ". (? recalled in part)" : "."),
        0);
  }

  private static String instrument(InstrumentHeld held) {
    String year = held.year().map(since -> " " + since).orElse("");
    return held.instrument() + year + (held.basis().grade().isDocumented() ? "" : "?");
  }

  private void names() {
    page.item(
        "Printed as:",
        sheet.names().isEmpty()
            ? "never placed."
            : sheet.names().stream()
                    .map(
                        name ->
                            name.name()
                                + " "
                                + (name.from() == name.through()
                                    ? "" + name.from()
                                    : name.from() + "-" + name.through()))
                    .collect(Collectors.joining("; "))
                + ".",
        0);
    for (Succession succession : sheet.successions()) {
      page.item(
          succession.from() + " > " + succession.to() + " " + succession.edition() + ":",
          succession.choice().written() + ". " + succession.note(),
          0);
    }
    var yours =
        sheet.cells().stream()
            .flatMap(cell -> cell.placement().stream())
            .filter(cell -> !Wording.origin(cell.origin()).isEmpty())
            .toList();
    for (Placement placement : yours) {
      page.item(placement.edition() + ":", Wording.origin(placement.origin()) + ".", 0);
    }
  }

  private void narrative(NarrativeSummary read) {
    String asked =
        read.asked().entrySet().stream()
            .map(
                each ->
                    Indicium.parse(each.getKey()).map(Indicium::title).orElse(each.getKey())
                        + " "
                        + each.getValue())
            .collect(Collectors.joining(", "));
    page.item(
        "Narrative " + read.edition() + ":",
        "%d key reasons for, %d against; %d things asked for%s; %d numbers, and %d said not to be reported; %d forms of trafficking. %s (primary); explain %s %d shows it."
            .formatted(
                read.reasonsFor(),
                read.reasonsAgainst(),
                read.recommendations(),
                asked.isEmpty() ? "" : " (" + asked + ")",
                read.statistics() - read.notReported(),
                read.notReported(),
                read.forms().size(),
                "Read from the document itself",
                sheet.country().code(),
                read.edition()),
        0);
  }
}
