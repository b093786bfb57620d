package org.tierline.exchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.WaiverListing;
import org.tierline.record.history.Change;
import org.tierline.record.history.Explanation;
import org.tierline.record.history.Explanation.RunYear;
import org.tierline.record.history.Explanation.WaiverList;
import org.tierline.record.history.Replayed;

/**
 * One placement explained in sentences: what the clock was, what it ruled out, by which clause, and
 * what that makes of the placement. None says why a government was placed so.
 */
public final class Because {
  /** What no explanation gives. */
  public static final String NOT_ON_RECORD =
      "The record holds tiers, not findings: why the government was placed so isn't on record and"
          + " is not guessed from its tier.";

  private Because() {}

  /** The clock before the edition, in one to three sentences. */
  public static List<String> clock(Explanation of) {
    var sentences = new ArrayList<String>();
    Clock before = of.replayed().before();
    int edition = of.edition().year();
    if (of.replayed().gap().isPresent()) {
      return List.of(
          "The clock before the "
              + edition
              + " edition isn't known, for "
              + Wording.gap(of.replayed().gap().get())
              + ".");
    }
    if (before.run() == 0) {
      sentences.add("Before the " + edition + " edition no watch-list year was running.");
    } else {
      sentences.add(
          "Before the "
              + edition
              + " edition: "
              + Wording.run(before)
              + " ("
              + String.join(", ", of.run().stream().map(Because::runYear).toList())
              + ").");
    }
    Optional<Clock.Run> last = before.findLastRun();
    if (last.isPresent() && of.replayed().opening() != Opening.NO_LIST) {
      sentences.add(
          "The run before its latest Tier 3 spell had "
              + last.get().years()
              + (last.get().years() == 1 ? " year, " : " years, ")
              + last.get().waived()
              + " of them waived: "
              + (before.fArmed()
                  ? "two years and a waiver, which arms the one-year rule (F)."
                  : "not two years and a waiver, so the one-year rule (F) isn't armed."));
    }
    if (!of.doubts().isEmpty()) {
      sentences.add(
          "No document shows the cells of "
              + Wording.years(of.doubts())
              + ", on which this clock rests.");
    }
    return sentences;
  }

  private static String runYear(RunYear year) {
    if (!year.waived()) {
      return "" + year.edition();
    }
    String basis =
        year.listing()
            .map(listing -> listing.derived() ? "waiver follows from the rule only" : "waived")
            .orElse("waiver required, list not held");
    return year.edition() + " " + basis;
  }

  /** What the clock left open and ruled out, in a sentence, and the clause that does it. */
  public static String ruling(Explanation of) {
    if (isUnsettled(of.replayed())) {
      return "Not known: the placements that aren't held decide whether the Watch List was open.";
    }
    return switch (of.replayed().opening()) {
      case NO_LIST -> "The law had no watch list yet; Tiers 1, 2 and 3 were open to the findings.";
      case OPEN -> "Nothing was ruled out: any tier was open to the findings.";
      case WAIVER_ONLY ->
          "Ruled out: the Watch List without a waiver. Open: Tiers 1, 2 and 3 on the findings, the"
              + " Watch List under a waiver.";
      case CLOSED_BY_LIMIT ->
          "Ruled out: the Watch List, since its years and waivers were used up. Open: Tiers 1, 2"
              + " and 3.";
      case CLOSED_BY_F ->
          "Ruled out: the Watch List, since (F) allows one year after a waived run that ended in"
              + " Tier 3, and no waiver. Open: Tiers 1, 2 and 3.";
    };
  }

  private static boolean isUnsettled(Replayed replayed) {
    return replayed.gap().filter(gap -> !gap.opensAlike()).isPresent();
  }

  /** The clauses that the ruling rests on, as printed in that edition. */
  public static List<Provision> clauses(Replayed replayed) {
    if (isUnsettled(replayed)) {
      return List.of();
    }
    return switch (replayed.opening()) {
      case NO_LIST, OPEN -> List.of();
      case WAIVER_ONLY -> List.of(Provision.TVPA_110_B_2_D_I, Provision.TVPA_110_B_2_D_II);
      case CLOSED_BY_LIMIT -> List.of(Provision.TVPA_110_B_2_D_I, Provision.TVPA_110_B_2_D_II);
      case CLOSED_BY_F -> List.of(Provision.TVPA_110_B_2_F);
    };
  }

  /** What that makes of the placement. */
  public static String verdict(Explanation of) {
    String tier = of.replayed().placement().tier().title();
    return switch (of.replayed().verdict()) {
      case NOT_CONSTRAINED -> "The law could not have contradicted " + tier + ".";
      case POSSIBLE -> tier + " was open, whatever the clock; it rests on the findings.";
      case WAIVED -> "It stayed on the Watch List beyond the limit, under a waiver.";
      case WAIVER_NOT_HELD ->
          "It stayed on the Watch List beyond the limit, which takes a waiver; none is documented.";
      case STATED_AUTOMATIC -> "A source says that the downgrade followed from the limit itself.";
      case AUTOMATIC_OR_MERITS ->
          "Tier 3 follows from the limit if the findings were those of the Watch List, and from the"
              + " findings if they were those of Tier 3. Which of the two isn't established.";
      case CLOSED_BY_F ->
          "If the findings were those of the Watch List, Tier 3 follows on our reading: (F) closes"
              + " the Watch List and names no tier. If they were those of Tier 3, it follows from"
              + " them. Which of the two isn't established.";
      case CONTRADICTS -> contradiction(of);
      case CLOCK_NOT_KNOWN ->
          "Whether the law left "
              + tier
              + " open can't be told without the editions that aren't held.";
    };
  }

  private static String contradiction(Explanation of) {
    Tier tier = of.replayed().placement().tier();
    if (Wording.contradictsByF(of.replayed())) {
      return "On our reading (F) closed the Watch List, though it names no tier; the placement doesn't"
          + " fit that reading, if this cell and those before it are right.";
    }
    return tier == Tier.T2WL
        ? "The law didn't leave the Watch List open, if this cell and those before it are right."
        : "A source calls it automatic, but the clock had not run out, if the cells are right.";
  }

  /** What is held of a waiver, where one was open or needed; empty where none could matter. */
  public static Optional<String> waiver(Explanation of) {
    Replayed replayed = of.replayed();
    Optional<WaiverListing> listing = replayed.waiver();
    if (listing.isPresent()) {
      return Optional.of(listed(listing.get()));
    }
    if (replayed.opening() != Opening.WAIVER_ONLY || isUnsettled(replayed)) {
      return Optional.empty();
    }
    if (replayed.placement().tier() == Tier.T2WL) {
      return Optional.of(
          of.list() == WaiverList.COMPLETE
              ? "The complete list of this edition's waivers doesn't name it."
              : "The waivers of this edition aren't held in full, and no document names it.");
    }
    return Optional.of("A waiver was open in law and wasn't used, as it isn't on the Watch List.");
  }

  private static String listed(WaiverListing listing) {
    String condition = listing.condition().isEmpty() ? "" : " (" + listing.condition() + ")";
    return listing.derived()
        ? "A waiver follows only from the rule applied to the placements; no document lists it."
        : "A waiver is listed, number "
            + listing.number()
            + " of its run"
            + condition
            + "; sources: "
            + String.join(", ", listing.basis().sourceIds())
            + ".";
  }

  /** Who published a tier. */
  public static String published(Placement placement) {
    return switch (placement.origin()) {
      case Origin.BuiltIn() -> "Published by the Department of State";
      case Origin.AddedByYou(String file) -> "Added by you (" + file + ")";
    };
  }

  /** What a cell rests on, in a sentence. */
  public static String basis(Placement placement) {
    var basis = placement.basis();
    String sources = String.join(", ", basis.sourceIds());
    return switch (placement.origin()) {
      case Origin.BuiltIn() -> grade(basis.grade(), ": " + sources);
      case Origin.AddedByYou(String file) ->
          sources.equals("added:" + file)
              ? "The cell rests on your file alone; Tierline has seen no document of it."
              : "The cell rests on what your file says: "
                  + Wording.gradeName(basis.grade())
                  + ", "
                  + sources
                  + ". Tierline hasn't checked it.";
    };
  }

  /** How well a cell is founded, in a sentence, without its sources. */
  public static String grade(Grade grade) {
    return grade(grade, "");
  }

  private static String grade(Grade grade, String sources) {
    return "The cell rests on "
        + Wording.grade(grade)
        + " ("
        + Wording.gradeName(grade)
        + sources
        + ").";
  }

  /** What it was in the edition before, in a clause: "down from Tier 2". */
  public static String before(Explanation of) {
    return of.change()
        .before()
        .map(
            was ->
                switch (of.change().kind()) {
                  case UP -> "up from " + was.tier().title();
                  case DOWN -> "down from " + was.tier().title();
                  default ->
                      was.tier() == of.replayed().placement().tier()
                          ? "as in the edition before"
                          : "before: " + was.tier().title();
                })
        .orElse(
            of.change().kind() == Change.Kind.NOT_KNOWN
                ? "the edition before isn't held, or not in full"
                : "not placed in the edition before");
  }
}
