package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.Tier;

/**
 * Finds tiers that a sentence tells by the law's own words, as the report's narratives do: who
 * fully meets the minimum standards is on Tier 1; who doesn't, and makes no significant efforts to,
 * is on Tier 3 (22 U.S.C. 7107(b)(1)).
 */
final class StandardMarks {
  /** "Minimum international standards". */
  private static final int TO_STANDARDS = 3;

  private static final int TO_VERB = 9;

  private static final int TO_NOT = 4;

  private static final int TO_COUNTRIES = 8;

  private static final int TO_EFFORTS = 3;

  private static final int TO_MAKE = 7;

  private static final int TO_TRAFFICKING = 6;

  private static final Set<String> MAKE = Set.of("make", "makes", "making", "made");

  private static final Set<String> MEETS = Set.of("meets", "complies", "satisfies", "met");

  private static final Set<String> MEET =
      Set.of(
          "meet",
          "meeting",
          "comply",
          "complying",
          "complied",
          "compliance",
          "compliant",
          "satisfy",
          "satisfying",
          "reach");

  private static final String[] FAILS = {"fail", "fails", "failed", "failing", "failure"};

  /** The "t" is that of "doesn't"; "or" goes on with what was denied: "don't comply or make". */
  private static final String[] NOT = {
    "not", "t", "never", "nor", "neither", "without", "no", "or", "fail", "fails", "failed",
    "failing", "failure"
  };

  private final Tokens tokens;
  private final List<Mark> marks;

  private StandardMarks(Tokens tokens, List<Mark> marks) {
    this.tokens = tokens;
    this.marks = marks;
  }

  /** The marks of a sentence, with tiers for what it says of the standards. */
  static List<Mark> read(Tokens tokens, int start, int end, List<Mark> marks) {
    var read = new StandardMarks(tokens, marks);
    var tiers = new ArrayList<Mark>();
    for (int i = start; i < end; i++) {
      if (tokens.is(i, "minimum")) {
        read.tierAt(i, start, end).ifPresent(tiers::add);
      }
    }
    if (tiers.isEmpty()) {
      read.withoutEfforts(start, end).ifPresent(tiers::add);
    }
    return tiers.isEmpty() ? marks : read.with(tiers);
  }

  private List<Mark> with(List<Mark> tiers) {
    var all = new ArrayList<Mark>(tiers);
    for (Mark mark : marks) {
      boolean within =
          tiers.stream()
              .anyMatch(tier -> mark.first() <= tier.last() && mark.last() >= tier.first());
      if (!within) {
        all.add(mark);
      }
    }
    all.sort(Comparator.comparingInt(Mark::first));
    return all;
  }

  /** The tier that "minimum" at a token is part of the words for. */
  private Optional<Mark> tierAt(int minimum, int start, int end) {
    int standards =
        next(minimum, Math.min(end, minimum + TO_STANDARDS + 1), "standards", "standard");
    int verb = verbBefore(minimum, start);
    if (standards < 0 || verb < 0) {
      return Optional.empty();
    }
    int not = notBefore(verb, start);
    int said = not < 0 ? verb : not;
    boolean auxiliary = said > start && Tokens.isAuxiliary(tokens.word(said - 1));
    int first = auxiliary ? said - 1 : said;
    return tier(verb, not, start, end)
        .map(
            tier ->
                new Mark(Sign.TIER, tier.name(), Tokens.NONE, first, standards, Naming.MEANING));
  }

  private Optional<Tier> tier(int verb, int not, int start, int end) {
    boolean fully = tokens.hasAny(verb - 2, verb + 2, "fully", "full");
    if (not < 0) {
      boolean aim = tokens.hasAny(verb - 2, verb, "to", "towards", "toward", "would", "into");
      boolean meets = MEETS.contains(tokens.word(verb)) || fully;
      return meets && !aim ? Optional.of(Tier.T1) : Optional.empty();
    }
    Optional<Boolean> efforts = efforts(start, end);
    if (efforts.isPresent()) {
      // Who makes efforts may be on Tier 2 or on its watch list.
      return efforts.get() ? Optional.empty() : Optional.of(Tier.T3);
    }
    boolean fails = tokens.hasAny(not, verb, FAILS) || isOfSeveral(not);
    return fails && !fully ? Optional.of(Tier.T3) : Optional.empty();
  }

  /** "13 countries that don't comply". */
  private boolean isOfSeveral(int not) {
    return marks.stream()
        .anyMatch(
            mark ->
                mark.sign() == Sign.COUNTRIES
                    && mark.last() < not
                    && not - mark.last() <= TO_COUNTRIES);
  }

  /** Whether a sentence says that efforts are made; empty if it doesn't speak of them. */
  private Optional<Boolean> efforts(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean significant =
          tokens.hasAny(i - TO_EFFORTS, i, "significant", "serious", "sufficient");
      if (tokens.hasAny(i, i + 1, "efforts", "effort", "endeavors") && significant) {
        int make = makeBefore(i, start);
        return Optional.of(!tokens.hasAny(Math.max(start, make - TO_NOT), i, NOT));
      }
    }
    return Optional.empty();
  }

  /** "Have made no significant efforts to stop trafficking". */
  private Optional<Mark> withoutEfforts(int start, int end) {
    for (int i = start; i < end; i++) {
      if (tokens.hasAny(i, i + 1, "efforts", "effort")
          && tokens.is(i - 1, "significant")
          && isAgainstTrafficking(i, end)) {
        int make = makeBefore(i, start);
        int not = notBefore(make, start);
        int first = not < 0 ? make : not;
        boolean none = not >= 0 || tokens.hasAny(make, i, "no");
        if (MAKE.contains(tokens.word(make)) && none) {
          return Optional.of(
              new Mark(Sign.TIER, Tier.T3.name(), Tokens.NONE, first, i, Naming.MEANING));
        }
      }
    }
    return Optional.empty();
  }

  /** The form of "make" before a word; the farthest token where it may stand if there is none. */
  private int makeBefore(int word, int start) {
    int make = word;
    while (make > Math.max(start, word - TO_MAKE) && !MAKE.contains(tokens.word(make))) {
      make--;
    }
    return make;
  }

  /** Whether efforts are those against trafficking as such: "to stop trafficking", "to do so". */
  private boolean isAgainstTrafficking(int efforts, int end) {
    int to = efforts + 1;
    return to >= end
        || !tokens.is(to, "to")
        || tokens.hasAny(
            to + 2, Math.min(end, to + TO_TRAFFICKING), "trafficking", "so", "traffic");
  }

  private int verbBefore(int minimum, int start) {
    for (int i = minimum - 1; i >= Math.max(start, minimum - TO_VERB); i--) {
      if (tokens.is(i, ";") || tokens.is(i, ":")) {
        return -1;
      }
      if (MEETS.contains(tokens.word(i)) || MEET.contains(tokens.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private int notBefore(int verb, int start) {
    for (int i = verb - 1; i >= Math.max(start, verb - TO_NOT); i--) {
      if (tokens.hasAny(i, i + 1, NOT)) {
        return i;
      }
    }
    return -1;
  }

  private int next(int from, int until, String... words) {
    for (int i = from; i < until; i++) {
      if (tokens.hasAny(i, i + 1, words)) {
        return i;
      }
    }
    return -1;
  }
}
