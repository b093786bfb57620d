package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.Because;
import org.tierline.exchange.history.Wording;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;
import org.tierline.record.history.Change;
import org.tierline.record.history.EditionSheet;
import org.tierline.record.history.Explanation;

/**
 * A change of tier.
 *
 * @param reasons what the law's clock had ruled out and what that makes of the placement; none
 *     where any tier was open
 * @param sentence to be copied
 * @param citation to go with it
 */
public record Move(
    Government government,
    TierCell before,
    TierCell now,
    List<String> reasons,
    String sentence,
    String citation) {

  /**
   * The changes of one kind.
   *
   * @param id the section's, and the end of its key among the words
   */
  public record Group(String id, List<Move> moves) {

    /** Copies. */
    public Group {
      moves = List.copyOf(moves);
    }
  }

  /** Copies. */
  public Move {
    reasons = List.copyOf(reasons);
  }

  /** The changes of an edition: up, down, special, new, left; kinds that don't occur left out. */
  static List<Group> groups(Published published, EditionSheet sheet) {
    var groups = new ArrayList<Group>();
    for (Change.Kind kind : List.of(Change.Kind.UP, Change.Kind.DOWN, Change.Kind.SPECIAL)) {
      add(groups, kind, moves(published, sheet, kind));
    }
    if (!sheet.first()) {
      add(groups, Change.Kind.NEW, moves(published, sheet, Change.Kind.NEW));
    }
    add(
        groups,
        Change.Kind.LEFT,
        sheet.left().stream()
            .map(left -> of(published, sheet, left.country(), left.change()))
            .toList());
    return groups;
  }

  private static void add(List<Group> groups, Change.Kind kind, List<Move> moves) {
    if (!moves.isEmpty()) {
      groups.add(new Group(kind.written(), moves));
    }
  }

  private static List<Move> moves(Published published, EditionSheet sheet, Change.Kind kind) {
    return sheet.that(kind).stream()
        .map(row -> of(published, sheet, row.country(), row.change()))
        .toList();
  }

  private static Move of(Published published, EditionSheet sheet, Country country, Change change) {
    int year = sheet.edition().year();
    String page = "/countries/" + country.code() + (change.now().isEmpty() ? "" : "/" + year);
    return new Move(
        Government.of(country),
        TierCell.before(change),
        TierCell.now(change, sheet.complete()),
        reasons(published, country, year),
        Wording.change(country.officialName(), change, sheet.complete()),
        Wording.citation(published.record().recordVersion(), year, page));
  }

  private static List<String> reasons(Published published, Country country, int year) {
    Optional<Explanation> found = published.chronicle().explanation(country, year);
    return found
        .filter(explanation -> explanation.replayed().verdict().isConstrained())
        .map(explanation -> List.of(Because.ruling(explanation), Because.verdict(explanation)))
        .orElse(List.of());
  }
}
