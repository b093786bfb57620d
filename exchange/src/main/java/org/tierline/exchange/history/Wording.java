package org.tierline.exchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clock.Opening;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;
import org.tierline.record.Edition;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.history.Change;
import org.tierline.record.history.CountrySheet;
import org.tierline.record.history.Gap;
import org.tierline.record.history.KnownBy;
import org.tierline.record.history.ReplayVerdict;
import org.tierline.record.history.Replayed;
import org.tierline.record.history.Streak;

/** How answers on the record are put in words, the same in text and on pages. */
public final class Wording {
  /** What is said of a law that may have changed since it was reviewed. */
  public static final String NEEDS_LEGAL_REVIEW =
      "The law was reviewed for editions up to 2025; what is said of later ones follows the last"
          + " known text and needs legal review.";

  private static final int FIRST_OF_PROGRAMMES = 60;

  private Wording() {}

  /** A clause as the beginning of a sentence. */
  public static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
  }

  /** "1st", "2nd", "11th", "23rd". */
  public static String ordinal(int number) {
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number + ending;
  }

  /** "Tier 3, 23rd edition in a row, since 2003", and what it depends on. */
  public static String streak(Streak streak) {
    String sentence =
        streak.length() == 1 && !streak.open()
            ? streak.tier().title() + " for the first edition"
            : streak.tier().title()
                + ", "
                + ordinal(streak.length())
                + " edition in a row, since "
                + streak.since()
                + (streak.open()
                    ? " or before (" + (streak.since() - 1) + " isn't held, or not in full)"
                    : "");
    return streak.doubtful().isEmpty()
        ? sentence
        : sentence + " (if " + cells(streak.doubtful()) + ", which no document shows)";
  }

  /** The streak that reaches the last edition, or that there is none, in a sentence. */
  public static String current(CountrySheet sheet) {
    return sheet.current().map(streak -> streak(streak) + ".").orElseGet(() -> noStreak(sheet));
  }

  private static String noStreak(CountrySheet sheet) {
    int last = sheet.next().edition() - 1;
    boolean held = sheet.next().gap().filter(gap -> gap.editions().contains(last)).isEmpty();
    return held
        ? "Not placed in the " + last + " edition."
        : "Not in the list held of the " + last + " edition, which isn't held in full.";
  }

  /** "the cell of 2016 is right", "the cells of 2016, 2019-2021 are right". */
  private static String cells(List<Integer> years) {
    return years.size() == 1
        ? "the cell of " + years.getFirst() + " is right"
        : "the cells of " + years(years) + " are right";
  }

  /**
   * A change in a sentence that can stand alone: "South Korea moved up from Tier 2 to Tier 1 in the
   * 2025 edition.", and which of its cells no document shows.
   *
   * @param name the government's
   * @param complete whether the edition is held whole, so that who isn't in it isn't placed
   */
  public static String change(String name, Change change, boolean complete) {
    int year = change.edition();
    String before = change.before().map(cell -> cell.tier().title()).orElse("");
    String now = change.now().map(cell -> cell.tier().title()).orElse("");
    String edition = " in the " + year + " edition";
    String sentence =
        switch (change.kind()) {
          case UP -> name + " moved up from " + before + " to " + now + edition + ".";
          case DOWN -> name + " moved down from " + before + " to " + now + edition + ".";
          case NONE -> name + " stayed on " + now + edition + ".";
          case NEW ->
              name + " is placed on " + now + edition + "; the edition before doesn't place it.";
          case LEFT ->
              complete
                  ? name + ", " + before + " in " + (year - 1) + ", isn't placed" + edition + "."
                  : name
                      + ", "
                      + before
                      + " in "
                      + (year - 1)
                      + ", isn't in the list held of the "
                      + year
                      + " edition, which isn't held in full.";
          case SPECIAL ->
              name + " went from " + before + " in " + (year - 1) + " to " + now + edition + ".";
          case NOT_KNOWN ->
              name + " is placed on " + now + edition + "; what it was before isn't held.";
        };
    var doubtful = new ArrayList<Integer>();
    change.before().filter(Wording::isDoubtful).ifPresent(cell -> doubtful.add(cell.edition()));
    change.now().filter(Wording::isDoubtful).ifPresent(cell -> doubtful.add(cell.edition()));
    return doubtful.isEmpty()
        ? sentence
        : sentence + " No document shows its tier of " + years(doubtful) + ".";
  }

  private static boolean isDoubtful(Placement cell) {
    return !cell.basis().grade().isDocumented();
  }

  /**
   * How to cite what a page says: "Tierline, record 2026-11-23+0123456789ab, edition 2025,
   * /countries/KOR/2025".
   *
   * @param page its path
   */
  public static String citation(String recordVersion, int edition, String page) {
    return "Tierline, record " + recordVersion + ", edition " + edition + ", " + page;
  }

  /** Years as ranges: "2013-2015, 2018". */
  public static String years(List<Integer> years) {
    var ranges = new ArrayList<String>();
    for (int i = 0; i < years.size(); ) {
      int last = i;
      while (last + 1 < years.size() && years.get(last + 1) == years.get(last) + 1) {
        last++;
      }
      ranges.add(last == i ? "" + years.get(i) : years.get(i) + "-" + years.get(last));
      i = last + 1;
    }
    return String.join(", ", ranges);
  }

  /** Since when an edition was to be had, such as "came out on 2018-06-28". */
  public static String out(PublicRecord record, Edition edition) {
    return (edition.release().isPresent()
            ? "came out on "
            : "has no day of release in the record and counts as out from ")
        + KnownBy.outFrom(record, edition);
  }

  /** Why a clock isn't known, in a clause: "the 2026 edition isn't held in full". */
  public static String gap(Gap gap) {
    return gap.editions().size() == 1
        ? "the " + gap.editions().getFirst() + " edition isn't held, or not in full"
        : "the editions " + years(gap.editions()) + " aren't held, or not in full";
  }

  /** "3 watch-list years in a row, 1 of them waived"; for a clock before an edition. */
  public static String run(Clock clock) {
    if (clock.run() == 0) {
      return "no watch-list years in a row";
    }
    String years =
        clock.run() == 1 ? "1 watch-list year" : clock.run() + " watch-list years in a row";
    return switch (clock.waived()) {
      case 0 -> years + ", none waived";
      case 1 -> years + ", 1 waived";
      default -> years + ", " + clock.waived() + " waived";
    };
  }

  /** What a clock leaves open for the watch list. */
  public static String opening(Opening opening) {
    return switch (opening) {
      case NO_LIST -> "there was no watch list in law yet";
      case OPEN -> "the watch list was open, like every other tier";
      case WAIVER_ONLY -> "the watch list was open only under a waiver";
      case CLOSED_BY_LIMIT -> "the watch list was closed: limit and waivers used up";
      case CLOSED_BY_F -> "the watch list was closed by (F), and no waiver could help";
    };
  }

  /** The same of an edition to come. */
  public static String openingAhead(Opening opening) {
    return opening(opening).replace(" was ", " is ").replace(" could ", " can ");
  }

  /** The clock before the next edition, in one to three sentences. */
  public static String next(CountrySheet.Next next) {
    return next.gap().map(gap -> notKnown(next, gap)).orElseGet(() -> clock(next));
  }

  private static String notKnown(CountrySheet.Next next, Gap gap) {
    return "not known, for "
        + gap(gap)
        + ". "
        + (gap.opensAlike()
            ? "In " + next.edition() + " " + openingAhead(next.opening()) + " all the same."
            : "What " + next.edition() + " leaves open can't be told.");
  }

  private static String clock(CountrySheet.Next next) {
    String doubts =
        next.doubts().isEmpty()
            ? ""
            : " It rests on cells that no document shows: " + years(next.doubts()) + ".";
    return run(next.clock())
        + ". In "
        + next.edition()
        + " "
        + openingAhead(next.opening())
        + (next.clock().fArmed()
                && next.clock().run() == 0
                && LimitVariant.of(next.edition()) == LimitVariant.W4
            ? "; for one edition only, since (F) is armed"
            : "")
        + "."
        + doubts;
  }

  /** When a government is on a list: "listed 2010-2012; not listed 2013; not held 2014". */
  public static String standing(List<CountrySheet.ListCell> cells) {
    var parts = new ArrayList<String>();
    part(parts, cells, CountrySheet.Listed.LISTED, "listed");
    part(parts, cells, CountrySheet.Listed.NOT_LISTED, "not listed");
    part(parts, cells, CountrySheet.Listed.NOT_HELD, "not held");
    return parts.isEmpty() ? "no list yet." : String.join("; ", parts) + ".";
  }

  private static void part(
      List<String> parts,
      List<CountrySheet.ListCell> cells,
      CountrySheet.Listed listed,
      String words) {
    var years =
        cells.stream()
            .filter(cell -> cell.listed() == listed)
            .map(CountrySheet.ListCell::edition)
            .toList();
    if (!years.isEmpty()) {
      parts.add(words + " " + years(years));
    }
  }

  /** A clock in a cell of a table: "2 of 2, next waiver"; empty text if nothing runs. */
  public static String clockCell(Clock before, Opening opening) {
    String run =
        before.run() == 0
            ? ""
            : before.run() + (before.waived() == 0 ? "" : " (" + before.waived() + "w)");
    return switch (opening) {
      case NO_LIST, OPEN -> run;
      case WAIVER_ONLY -> run + " waiver only";
      case CLOSED_BY_LIMIT -> run + " closed";
      case CLOSED_BY_F -> run + " closed by (F)";
    };
  }

  /** A verdict in words; what rests on (F) is hedged, for it names no tier. */
  public static String verdict(Replayed replayed) {
    return replayed.verdict().words() + (contradictsByF(replayed) ? ", on our reading of (F)" : "");
  }

  /** Whether the law contradicts a placement only if (F) closes the watch list, as we read it. */
  public static boolean contradictsByF(Replayed replayed) {
    return replayed.verdict() == ReplayVerdict.CONTRADICTS
        && replayed.opening() == Opening.CLOSED_BY_F;
  }

  /** The clock before a placement in a cell of a table: "?" if it isn't known. */
  public static String clockCell(Replayed replayed) {
    if (replayed.gap().isPresent()) {
      return replayed.verdict() == ReplayVerdict.NOT_CONSTRAINED ? "" : "?";
    }
    return clockCell(replayed.before(), replayed.opening());
  }

  /** What the law of an edition allows on the watch list. */
  public static String limit(LimitVariant variant) {
    return switch (variant) {
      case W0 -> "no watch list (from the 2004 edition on)";
      case W1 -> "a watch list without a limit of years";
      case W2 -> "a watch list whose years begin to count in 2009; no limit can be reached yet";
      case W3 -> "two years in a row, and up to two more under a waiver";
      case W4 ->
          "two years in a row, and one more under a waiver; one year, without a waiver, after a"
              + " waived run that ended in Tier 3 (F)";
    };
  }

  /** A reading that isn't State's practice. */
  public static String readings(Readings readings) {
    var words = new ArrayList<String>();
    if (readings.countScope() == CountScope.WHOLE_LIST) {
      words.add("years on the whole special watch list count, limbs (i) to (iii)");
    }
    if (readings.fScope() == FScope.ANY_PAST_RUN) {
      words.add("any past waived run arms (F)");
    }
    return String.join("; ", words);
  }

  /** A grade's name in words; data files write it as {@link Grade#written()}. */
  public static String gradeName(Grade grade) {
    return grade == Grade.READ_BACK ? "read back" : grade.written();
  }

  /** How a grade is explained. */
  public static String grade(Grade grade) {
    return switch (grade) {
      case PRIMARY -> "an official text, or a full copy";
      case SECONDARY -> "a data set, press or transcription";
      case READ_BACK -> "a later edition's sentence";
      case INFERRED -> "inferred, no document of its own";
      case UNSOURCED -> "recalled, no document at all";
    };
  }

  /** The clauses that restrict, like "(d)(1)(A)(ii), (B)"; empty text if none is known. */
  public static String clauses(List<PresidentialAction.Clause> clauses) {
    return clauses.stream()
        .map(
            clause ->
                switch (clause) {
                  case A_I -> "(A)(i)";
                  case A_II -> "(A)(ii)";
                  case B -> "(B)";
                })
        .collect(Collectors.joining(", "));
  }

  /** What was signed, in a few words; "not held" never means none. */
  public static String signed(Optional<PresidentialAction> action) {
    return action.map(Wording::signed).orElse("not held");
  }

  private static String signed(PresidentialAction action) {
    String named = clauses(action.named());
    String programmes = String.join(", ", action.programmes());
    var words = new StringBuilder(words(action));
    if (!named.isEmpty()) {
      words.append(": ").append(named);
    }
    if (!programmes.isEmpty() && programmes.length() <= FIRST_OF_PROGRAMMES) {
      words.append("; allowed: ").append(programmes);
    }
    return words.toString();
  }

  private static String words(PresidentialAction action) {
    return words(action.action());
  }

  /** What was determined, in words. */
  public static String words(PresidentialAction.Action action) {
    return switch (action) {
      case RESTRICTED -> "restricted";
      case RESTRICTED_UNSPECIFIED -> "restricted, waivers not seen";
      case PARTIAL_WAIVER -> "waived in part";
      case FULL_WAIVER -> "waived in full";
      case WAIVER_UNSPECIFIED -> "waived, in full or in part not seen";
      case REASSESSED -> "reassessed (d)(3): no longer as Tier 3";
      case RESTRICTED_BY_DIRECTION -> "restricted by the President's direction";
    };
  }

  /** How much of a determination's text was read. */
  public static String text(PresidentialAction action) {
    return switch (action.text()) {
      case READ -> "";
      case READ_IN_PART -> "read in part";
      case REPORTED -> "reported, original not seen";
    };
  }

  /** "added by you" for a row of the user's own; empty text for a built-in one. */
  public static String origin(Origin origin) {
    return origin instanceof Origin.AddedByYou added ? "added by you (" + added.file() + ")" : "";
  }

  /** A tier in a strip: one letter. */
  public static String letter(Tier tier) {
    return switch (tier) {
      case T1 -> "1";
      case T2 -> "2";
      case T2WL -> "W";
      case T3 -> "3";
      case SC -> "S";
    };
  }

  /** A cell of a strip, three columns: doubtful ones look different. */
  public static String stripCell(Tier tier, Grade grade) {
    return switch (grade) {
      case PRIMARY, SECONDARY, READ_BACK -> " " + letter(tier) + " ";
      case INFERRED -> "(" + letter(tier) + ")";
      case UNSOURCED -> " " + letter(tier) + "?";
    };
  }

  /** A tier as code, marked where no document shows it: "T2", "(T2)" inferred, "T2?" unsourced. */
  public static String marked(Tier tier, Grade grade) {
    return switch (grade) {
      case PRIMARY, SECONDARY, READ_BACK -> tier.name();
      case INFERRED -> "(" + tier.name() + ")";
      case UNSOURCED -> tier.name() + "?";
    };
  }
}
