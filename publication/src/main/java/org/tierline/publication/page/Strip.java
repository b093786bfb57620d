package org.tierline.publication.page;

import java.util.List;
import java.util.Optional;
import org.tierline.record.history.CountrySheet;

/**
 * The tiers of a government over all editions: its signature wherever it appears.
 *
 * @param label what it is, for those who hear it
 */
public record Strip(String label, List<Cell> cells) {

  /**
   * One edition.
   *
   * @param mark its letter; "·" if not placed, "" if not held
   * @param label in words, like "2003: Tier 3"
   * @param path of the placement's page; empty where there is no placement
   */
  public record Cell(int year, String mark, String label, String style, Optional<String> path) {}

  public Strip {
    cells = List.copyOf(cells);
  }

  /** All of it in one sentence, for those who hear it. */
  public String spoken() {
    return label + ": " + String.join("; ", cells.stream().map(Cell::label).toList());
  }

  /** The strip of a government. */
  public static Strip of(CountrySheet sheet) {
    return new Strip(
        "Tiers of " + sheet.country().officialName() + " by edition",
        sheet.cells().stream().map(Strip::cell).toList());
  }

  private static Cell cell(CountrySheet.Cell cell) {
    int year = cell.edition();
    return cell.placement()
        .map(
            placement -> {
              var mark = Mark.of(placement);
              return new Cell(
                  year,
                  mark.letter(),
                  year + ": " + mark.title(),
                  mark.style(),
                  Optional.of("/countries/" + placement.country() + "/" + year));
            })
        .orElseGet(
            () ->
                cell.held()
                    ? new Cell(year, "·", year + ": not placed", "tier none", Optional.empty())
                    : new Cell(year, "", year + ": not held", "tier not-held", Optional.empty()));
  }
}
