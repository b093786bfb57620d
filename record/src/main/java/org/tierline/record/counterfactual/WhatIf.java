package org.tierline.record.counterfactual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierline.law.Tier;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.record.Country;
import org.tierline.record.Edition;
import org.tierline.record.EffectiveTier;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.RecordHistory;

/**
 * Who would have stood elsewhere under a bill.
 *
 * <p>The findings of each edition are held as the published placement tells them under the law as
 * enacted, read as State reads it; where it leaves several possible, so many outcomes are given. A
 * Tier 3 where the clock had closed the watch list may have been the findings' or the clock's; a
 * waiver that nobody needed in fact might have been granted or not. The bill's clock runs on its
 * own outcomes: who is downgraded in one edition has another clock in the next.
 *
 * @param law the law under the bill
 * @param editions the editions asked for
 * @param placements every placement of those editions and governments, by country and edition
 * @param governments how often each government is moved, by country code; those never moved too
 * @param brings what Tier 3 brings in each edition
 */
public record WhatIf(
    LawUnderBill law,
    Editions editions,
    List<Placed> placements,
    Map<String, Moves> governments,
    Map<Integer, Tier3Brings> brings) {

  /** How often one government is moved: the fewest and the most times. */
  public record Moves(int least, int most) {}

  /** Certain moves, and those that are possible beside them. */
  public record Count(int certain, int possible) {
    /** No fewer moves than this. */
    public int least() {
      return certain;
    }

    /** No more moves than this. */
    public int most() {
      return certain + possible;
    }
  }

  /** Copies. */
  public WhatIf {
    placements = List.copyOf(placements);
    governments = Collections.unmodifiableMap(new TreeMap<>(governments));
    brings = Collections.unmodifiableMap(new TreeMap<>(brings));
  }

  /** All governments of a record. */
  public static WhatIf of(PublicRecord record, LawUnderBill law, Editions editions) {
    return of(record, law, editions, record.countries().stream().map(Country::code).toList());
  }

  /** Some governments of a record, by code. */
  public static WhatIf of(
      PublicRecord record, LawUnderBill law, Editions editions, Collection<String> countries) {
    var placements = new ArrayList<Placed>();
    var governments = new TreeMap<String, Moves>();
    for (String country : countries) {
      government(record, law, editions, country, placements, governments);
    }
    var brings = new TreeMap<Integer, Tier3Brings>();
    for (Edition edition : record.editions()) {
      if (editions.contains(edition.year())) {
        brings.put(edition.year(), Tier3Brings.of(edition, law));
      }
    }
    return new WhatIf(law, editions, placements, governments, brings);
  }

  private static void government(
      PublicRecord record,
      LawUnderBill law,
      Editions editions,
      String country,
      List<Placed> into,
      Map<String, Moves> governments) {
    var twins = new Twins(law);
    int first = record.years().isEmpty() ? 0 : record.years().getFirst();
    int last = 0;
    boolean asked = false;
    List<Placement> lineage = RecordHistory.lineage(record, country);
    for (Placement placement : lineage) {
      int edition = placement.edition();
      for (int year = Math.max(last + 1, first); year < edition; year++) {
        if (RecordHistory.lacks(record, year, last != 0)) {
          twins.unknown(year);
        } else {
          twins.absent();
        }
      }
      last = edition;
      boolean wanted = placement.country().equals(country) && editions.contains(edition);
      Opening inFact = twins.inFact(edition);
      int run = twins.longestRun();
      List<Integer> notHeld = twins.notHeld();
      var alternatives = twins.placed(placement, RecordHistory.waived(record, placement), wanted);
      if (wanted) {
        asked = true;
        into.add(
            new Placed(
                placement,
                effective(record, placement),
                inFact,
                alternatives,
                notHeld,
                doubts(lineage, edition, restsOn(alternatives, edition, run))));
      }
    }
    if (asked) {
      governments.put(country, new Moves(twins.moves().least(), twins.moves().most()));
    }
  }

  /** Only Tier 3 is ever reassessed; to look for it costs a search of all determinations. */
  private static EffectiveTier effective(PublicRecord record, Placement placement) {
    Tier tier = placement.tier();
    if (tier != Tier.T3) {
      return new EffectiveTier(tier, List.of(tier), Optional.empty());
    }
    return record.effectiveTier(placement.country(), placement.edition()).orElseThrow();
  }

  /** The first edition that an answer rests on: of the run, or of any run where (F) decides. */
  private static int restsOn(List<Alternative> alternatives, int edition, int run) {
    boolean anyRun =
        alternatives.stream().anyMatch(one -> one.clause() == Provision.TVPA_110_B_2_F);
    return anyRun
        ? LimitVariant.FIRST_COUNTED_EDITION
        : Math.max(LimitVariant.FIRST_COUNTED_EDITION, edition - run - 1);
  }

  private static List<Integer> doubts(List<Placement> lineage, int edition, int from) {
    return lineage.stream()
        .filter(one -> one.edition() >= from && one.edition() < edition)
        .filter(one -> !one.basis().grade().isDocumented())
        .map(Placement::edition)
        .toList();
  }

  /** The placements that would, or could, be others; by country and edition. */
  public List<Placed> moved() {
    return placements.stream().filter(Placed::isMoved).toList();
  }

  /** Moves of an edition. */
  public Count count(int edition) {
    return count(placements.stream().filter(one -> one.placement().edition() == edition).toList());
  }

  /** Moves of all editions asked for, one by one. */
  public Count count() {
    return count(placements);
  }

  /** Moves onto Tier 3. */
  public Count ontoTier3() {
    return towards(Tier.T3, true);
  }

  /** Moves off Tier 3. */
  public Count offTier3() {
    return towards(Tier.T3, false);
  }

  /** Governments moved in some edition: certainly, and possibly beside them. */
  public Count movedGovernments() {
    int certain = (int) governments.values().stream().filter(one -> one.least() > 0).count();
    int some = (int) governments.values().stream().filter(one -> one.most() > 0).count();
    return new Count(certain, some - certain);
  }

  /**
   * How many placements are moved over all editions: bounds tighter than those of the editions
   * summed, for a government moved in one edition may be spared in the next.
   */
  public Moves moves() {
    return new Moves(
        governments.values().stream().mapToInt(Moves::least).sum(),
        governments.values().stream().mapToInt(Moves::most).sum());
  }

  private Count towards(Tier tier, boolean onto) {
    var some = placements.stream().filter(one -> (one.placement().tier() != tier) == onto).toList();
    int certain = 0;
    int possible = 0;
    for (Placed one : some) {
      boolean can =
          onto ? one.tiers().contains(tier) : one.tiers().stream().anyMatch(other -> other != tier);
      if (can && (onto ? one.tiers().size() == 1 : !one.tiers().contains(tier))) {
        certain++;
      } else if (can) {
        possible++;
      }
    }
    return new Count(certain, possible);
  }

  private static Count count(List<Placed> some) {
    int certain = 0;
    int possible = 0;
    for (Placed one : some) {
      switch (one.certainty()) {
        case CERTAIN -> certain++;
        case POSSIBLE -> possible++;
        case NOT_MOVED -> {}
      }
    }
    return new Count(certain, possible);
  }
}
