package org.tierline.exchange.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordTables;
import org.tierline.record.history.Replay;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Replayed;

/**
 * Fifty wrong watch-list cells, planted one at a time, each found by the replay.
 *
 * <p>What is wrong is told here from the law's text, not from the code: no watch list before 2004;
 * no fifth counted year in a row up to 2018 and no fourth from 2019 on; and the cells that the
 * one-year rule (F) had closed.
 */
class PlantedErrorsTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final int PLANTED = 50;

  /** A kind of error. */
  enum Kind {
    BEFORE_2004,
    RUN_TOO_LONG,
    CLOSED_BY_F
  }

  /** A cell to be turned into the watch list. */
  record Planted(Kind kind, Placement cell) {
    @Override
    public String toString() {
      return kind + " " + cell.country() + " " + cell.edition() + " was " + cell.tier();
    }
  }

  static List<Planted> planted() {
    var random = new SplittableRandom(1);
    var chosen = new ArrayList<Planted>();
    var candidates = candidates();
    for (int i = 0; chosen.size() < PLANTED; i++) {
      Kind kind = Kind.values()[i % Kind.values().length];
      var left =
          candidates.stream().filter(one -> one.kind() == kind && !chosen.contains(one)).toList();
      if (!left.isEmpty()) {
        chosen.add(left.get(random.nextInt(left.size())));
      }
    }
    return chosen;
  }

  private static List<Planted> candidates() {
    var candidates = new ArrayList<Planted>();
    for (Replayed replayed : Replay.of(RECORD, Readings.PRACTICE).all()) {
      Placement cell = replayed.placement();
      if (cell.tier() == Tier.T2WL) {
        continue;
      }
      if (cell.edition() < 2004) {
        candidates.add(new Planted(Kind.BEFORE_2004, cell));
      } else if (replayed.opening() == Opening.CLOSED_BY_F) {
        candidates.add(new Planted(Kind.CLOSED_BY_F, cell));
      } else if (isTooLong(cell)) {
        candidates.add(new Planted(Kind.RUN_TOO_LONG, cell));
      }
    }
    return candidates;
  }

  /** Whether counted watch-list years in a row around a cell would be more than the law allows. */
  private static boolean isTooLong(Placement cell) {
    int last = lastOfRun(cell);
    int first = cell.edition();
    while (first > 2009 && onWatchList(cell.country(), first - 1)) {
      first--;
    }
    for (int edition = cell.edition(); edition <= last; edition++) {
      int years = edition - first + 1;
      if (cell.edition() >= 2009 && years > (edition >= 2019 ? 3 : 4)) {
        return true;
      }
    }
    return false;
  }

  private static int lastOfRun(Placement cell) {
    int last = cell.edition();
    while (onWatchList(cell.country(), last + 1)) {
      last++;
    }
    return last;
  }

  private static boolean onWatchList(String country, int edition) {
    return RECORD.find(country, edition).filter(cell -> cell.tier() == Tier.T2WL).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("planted")
  void isFoundAtTheCellOrLaterInItsRun(Planted planted) {
    Placement cell = planted.cell();
    var found =
        Replay.of(with(cell), Readings.PRACTICE).all().stream()
            .filter(replayed -> replayed.verdict() == ReplayVerdict.CONTRADICTS)
            .map(Replayed::placement)
            .toList();
    assertThat(found)
        .extracting(Placement::country)
        .as("no other government is touched")
        .containsOnly(cell.country());
    assertThat(found)
        .extracting(Placement::edition)
        .anyMatch(edition -> edition >= cell.edition() && edition <= lastOfRun(cell));
  }

  private static PublicRecord with(Placement cell) {
    var wrong =
        new Placement(
            cell.country(),
            cell.edition(),
            Tier.T2WL,
            cell.printedName(),
            Placement.Automatic.NOT_STATED,
            cell.basis(),
            cell.origin());
    var none = RecordTables.EMPTY;
    return RECORD.withOverlay(
        new RecordTables(
            none.sources(),
            none.countries(),
            none.successions(),
            none.editions(),
            List.of(wrong),
            none.waivers(),
            none.determinations(),
            none.childSoldiers(),
            none.policyOrPattern(),
            none.instruments(),
            none.globalFigures(),
            none.coverage()),
        "planted");
  }
}
