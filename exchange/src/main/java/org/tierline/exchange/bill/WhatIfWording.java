package org.tierline.exchange.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bearing;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.linked.LinkedRegime;
import org.tierline.law.statute.Difference;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.record.counterfactual.Alternative;
import org.tierline.record.counterfactual.Certainty;
import org.tierline.record.counterfactual.Placed;
import org.tierline.record.counterfactual.Tier3Brings;
import org.tierline.record.counterfactual.WhatIf;

/** How counterfactuals are put in words, the same in text and on pages. */
public final class WhatIfWording {
  private static final int MOST_NAMED = 6;

  /** What every answer rests on, in sentences. */
  public static final List<String> ASSUMPTIONS =
      List.of(
          "The findings of each edition are held as the published tier tells them under the law as"
              + " enacted, read as State reads it. Whether another law would have changed what"
              + " governments did or what State found is not modelled.",
          "Tier 3 where the clock had closed the watch list may have been the findings' or the"
              + " clock's, unless a source says; a waiver that nobody needed might have been granted"
              + " or not. What then could go either way is possible, not certain.",
          "The clock under the bill runs on its own outcomes: a government downgraded in one edition"
              + " has another clock in the next.",
          "The clock is the number of consecutive watch-list years that count under the bill before"
              + " the edition, with the waived ones (w) among them.",
          "Tiers are those at release. That Tier 3 follows where (F) closes the watch list is our"
              + " reading.",
          "The child-soldier list hangs on no tier, so no bill here moves it.");

  private WhatIfWording() {}

  /** What can be computed of an amendment, in a sentence. */
  public static String effect(LawUnderBill law, Amendment amendment) {
    return switch (amendment) {
      case Amendment.Add _ ->
          "not computed: nothing in the encoded law decides by it, so it moves no placement here";
      case Amendment.LawOf lawOf -> effect(lawOf);
      case Amendment.Strike _,
          Amendment.InForce _,
          Amendment.Set _,
          Amendment.CountYears _,
          Amendment.ArmBy _ -> {
        if (!law.changesAnything(amendment, Statute.FIRST_EDITION, Statute.LAST_REVIEWED_EDITION)) {
          yield "changes nothing: the law of those editions says so already, or doesn't hold it";
        }
        Bearing bearing = Bearing.of(amendment.provision().orElseThrow());
        yield written(bearing) + ": " + bearing.words();
      }
    };
  }

  private static String written(Bearing bearing) {
    return switch (bearing) {
      case CLOCK -> "computed";
      case GROUND -> "bounded";
      case FINDINGS -> "not computed";
      case CONSEQUENCES -> "no placement moves";
      case NONE -> "no effect on placements";
    };
  }

  private static String effect(Amendment.LawOf lawOf) {
    List<Provision> held = heldFixed(lawOf);
    return "computed for the watch list and its clock"
        + (held.isEmpty()
            ? ""
            : "; not computed for what would be measured or found otherwise ("
                + held.size()
                + (held.size() == 1 ? " provision differs: " : " provisions differ: ")
                + held.stream()
                    .limit(MOST_NAMED)
                    .map(Provision::id)
                    .collect(Collectors.joining(", "))
                + (held.size() > MOST_NAMED ? ", …" : "")
                + "): findings are held as they were");
  }

  /** The provisions on findings and grounds that another edition's law has otherwise. */
  public static List<Provision> heldFixed(Amendment.LawOf lawOf) {
    int first = Math.min(lawOf.edition(), lawOf.editions().from());
    int last =
        Math.max(
            lawOf.edition(), Math.min(lawOf.editions().through(), Statute.LAST_REVIEWED_EDITION));
    return Statute.diff(first, last).stream()
        .filter(difference -> !(difference instanceof Difference.Renumbered))
        .map(Difference::provision)
        .distinct()
        .filter(
            provision ->
                Bearing.of(provision) == Bearing.FINDINGS
                    || Bearing.of(provision) == Bearing.GROUND)
        .toList();
  }

  /** Tiers that are possible: "T2WL or T3". */
  public static String tiers(Placed placed) {
    return placed.tiers().stream().map(Tier::name).collect(Collectors.joining(" or "));
  }

  /** The clauses that move it, as printed in the edition, each once. */
  public static List<String> clauses(Placed placed) {
    return placed.moves().stream()
        .map(one -> one.clause().citation(placed.placement().edition()).act())
        .distinct()
        .toList();
  }

  /**
   * Why it moves, in words: each clause with its reason, the watch-list years that count under the
   * bill, and what isn't sure.
   */
  public static String why(Placed placed) {
    String reasons =
        placed.moves().stream()
            .map(
                one ->
                    one.cause().words()
                        + ", "
                        + one.clause().citation(placed.placement().edition()).act())
            .distinct()
            .collect(Collectors.joining("; or "));
    String doubt = doubt(placed);
    return reasons
        + "; clock "
        + clocks(placed)
        + (placed.effective().isReassessed() ? "; in fact reassessed within the year" : "")
        + (doubt.isEmpty() ? "" : "; rests on: " + doubt);
  }

  /** The clocks under the bill: "2", "2 (1w)", "0 to 2"; those that lead to a move. */
  public static String clocks(Placed placed) {
    var clocks =
        placed.moves().stream().flatMap(one -> one.clocks().stream()).distinct().sorted().toList();
    var least = clocks.getFirst();
    var most = clocks.getLast();
    boolean armed = clocks.stream().anyMatch(Alternative.Counted::armed);
    return clock(least)
        + (clock(least).equals(clock(most)) ? "" : " to " + clock(most))
        + (armed ? ", (F) armed" : "");
  }

  private static String clock(Alternative.Counted counted) {
    return counted.run() + (counted.waived() == 0 ? "" : " (" + counted.waived() + "w)");
  }

  /** What an answer rests on that isn't sure: "2013, 2014 without a document"; else empty. */
  public static String doubt(Placed placed) {
    var parts = new ArrayList<String>();
    if (!placed.placement().basis().grade().isDocumented()) {
      parts.add("its own cell is " + placed.placement().basis().grade().written());
    }
    if (!placed.doubts().isEmpty()) {
      parts.add(Wording.years(placed.doubts()) + " without a document");
    }
    if (!placed.notHeld().isEmpty()) {
      parts.add(Wording.years(placed.notHeld()) + " not held");
    }
    return String.join("; ", parts);
  }

  /** "certain" or "possible". */
  public static String certainty(Certainty certainty) {
    return switch (certainty) {
      case NOT_MOVED -> "not moved";
      case POSSIBLE -> "possible";
      case CERTAIN -> "certain";
    };
  }

  /** A count with its bounds: "12 certain, 5 possible (12 to 17)". */
  public static String count(WhatIf.Count count) {
    return count.possible() == 0
        ? count.certain() + " certain"
        : "%d certain, %d possible (%d to %d)"
            .formatted(count.certain(), count.possible(), count.least(), count.most());
  }

  /** The bounds over all editions, in a sentence. */
  public static String tighter(WhatIf.Moves moves) {
    return "Over all these editions at least %d and at most %d placements move, for a"
            .formatted(moves.least(), moves.most())
        + " move in one edition can rule out a move in another.";
  }

  /** What Tier 3 brings beside the determination; empty where it brings nothing. */
  private static String brings(Tier3Brings brings) {
    var parts = new ArrayList<String>();
    if (brings.provisions().contains(Provision.TVPA_110_D_1_A_I)
        || brings.provisions().contains(Provision.TVPA_110_D_1_A_II)) {
      parts.add(
          "without a waiver, nonhumanitarian, nontrade-related aid to the government is withheld for"
              + " the fiscal year (§110(d)(1)(A))");
    }
    if (brings.provisions().contains(Provision.TVPA_110_D_1_B)) {
      parts.add("votes against loans of development banks and the IMF (§110(d)(1)(B))");
    }
    brings.linked().forEach(regime -> parts.add(linked(regime)));
    return String.join("; ", parts);
  }

  /** When the determination is due and for which fiscal year: "2011: 2011-08-11 to …, FY2012". */
  private static Optional<String> owed(Tier3Brings brings) {
    return brings
        .window()
        .map(
            window ->
                "%d: %s to %s%s"
                    .formatted(
                        brings.edition(),
                        window.opens(),
                        window.closes(),
                        brings.fiscalYear().map(year -> " for " + year).orElse("")));
  }

  private static String linked(LinkedRegime regime) {
    return switch (regime) {
      case TRADE_PROMOTION -> "no fast track for a trade agreement (TPA §106(b)(6))";
      case ATHLETES -> "human-rights briefings of U.S. athletes";
      case MILLENNIUM_CHALLENGE -> "a Millennium Challenge candidate only \"but for\" the bar";
      case SUDAN, NORTH_KOREAN_GOODS, XINJIANG_GOODS, TRAFFICKERS, PREFERENCES, AID_PRIORITIES ->
          regime.effect();
    };
  }

  /** Whether what Tier 3 brings "comes" or "goes" with a move; empty where neither. */
  public static Optional<String> tier3(Placed placed) {
    if (placed.placement().tier() == Tier.T3) {
      return Optional.of("goes");
    }
    return placed.tiers().contains(Tier.T3) ? Optional.of("comes") : Optional.empty();
  }

  /**
   * What Tier 3 brings in the editions that somebody moves in, in sentences; where it brings the
   * same, editions are told together.
   */
  public static List<String> brings(WhatIf whatIf) {
    var moved =
        whatIf.brings().values().stream()
            .filter(brings -> whatIf.count(brings.edition()).most() > 0)
            .toList();
    var lines = new ArrayList<String>();
    var owed = moved.stream().map(WhatIfWording::owed).flatMap(Optional::stream).toList();
    if (!owed.isEmpty()) {
      lines.add(
          "A determination by the President is owed (§110(c)), by edition: "
              + String.join("; ", owed)
              + ".");
    }
    var byText = new LinkedHashMap<String, List<Integer>>();
    for (Tier3Brings brings : moved) {
      byText.computeIfAbsent(brings(brings), text -> new ArrayList<>()).add(brings.edition());
    }
    byText.forEach(
        (text, years) -> {
          if (!text.isEmpty()) {
            lines.add(Wording.years(years) + ": " + text + ".");
          }
        });
    return lines;
  }

  /** What an amendment does and for which editions, in a sentence that ends without a full stop. */
  public static String amendment(Amendment amendment) {
    return amendment.words()
        + (amendment.editions().through() == Provision.OPEN
                && !amendment.editions().equals(Editions.ALL)
            ? ", "
            : ", for ")
        + editions(amendment.editions());
  }

  /** Editions in words: "editions 2011 to 2018", "from the 2019 edition on". */
  public static String editions(Editions editions) {
    if (editions.equals(Editions.ALL)) {
      return "all editions";
    }
    if (editions.from() == editions.through()) {
      return "the " + editions.from() + " edition";
    }
    return editions.through() == Provision.OPEN
        ? "from the " + editions.from() + " edition on"
        : "editions " + editions.from() + " to " + editions.through();
  }
}
