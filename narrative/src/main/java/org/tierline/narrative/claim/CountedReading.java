package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Counted;

/** Reads what the numbers of a sentence count. */
final class CountedReading {
  /** The report looks at 82 (in 2001) to 188 governments, and no tier has as many. */
  static final int FEWEST_ASSESSED = 110;

  private static final int TO_TIER = 5;

  private static final int TO_VERB = 9;

  /** What may stand between a number and the tier, where governments were named before. */
  private static final Set<String> BARE =
      Set.of(
          "are", "were", "is", "was", "in", "on", "as", "at", "of", "them", "these", "those", "the",
          "now", "remain", "stand", "under", "have", "got", "to", "placed", "listed", "rated",
          "its");

  /** What else may stand between a tier and its number: "Tier 3, the group of 13". */
  private static final Set<String> BETWEEN =
      Set.of("just", "count", "group", "class", "club", "list", "league", ",", "the", "a", "now");

  private static final Set<String> AMOUNTS =
      Set.of(
          "swells",
          "swelled",
          "swollen",
          "grew",
          "grows",
          "grown",
          "shrunk",
          "shrank",
          "shrinks",
          "rose",
          "rises",
          "risen",
          "fell",
          "falls",
          "fallen",
          "climbed",
          "dropped",
          "total",
          "totals",
          "numbers",
          "has",
          "had",
          "have",
          "holds",
          "counts",
          "includes",
          "contains",
          "is",
          "was",
          "are",
          "were",
          "there",
          "of",
          "at",
          "(",
          ":",
          "—",
          "with",
          "to",
          "now");

  /** What ends a phrase with a number, so that no other noun says what it counts. */
  private static final Set<String> ENDS =
      Set.of("names", "members", "entries", "and", "this", "with", "in", "worst");

  private final SentenceAnalysis analysis;
  private final Sentence sentence;
  private final Tokens tokens;
  private final List<Mark> marks;
  private final Before before;

  /**
   * @param before what was spoken of before the sentence
   */
  CountedReading(SentenceAnalysis analysis, Before before) {
    this.analysis = analysis;
    this.sentence = analysis.sentence();
    this.tokens = sentence.tokens();
    this.marks = sentence.marks();
    this.before = before;
  }

  /**
   * What a number counts; null if no governments of a tier, list or move, nor all of them.
   *
   * @param index that of the number among the marks of the sentence
   * @param noun what follows it
   */
  @Nullable Counted of(int index, CountedNoun noun) {
    Mark number = marks.get(index);
    Mark tier = noun.countries() ? ofTierBefore(number) : null;
    if (tier != null) {
      return tierOf(tier).map(Counted::of).orElse(null);
    }
    if (noun.within() != null && (noun.countries() || isOffenders(noun.within(), number))) {
      return Tier.find(noun.within().value()).map(Counted::of).orElse(null);
    }
    if (number.number() >= FEWEST_ASSESSED && !noun.others()) {
      boolean all = noun.countries() || isAssessed(number);
      return all && bare(number) == null ? Counted.ASSESSED : null;
    }
    if (!noun.countries() && !noun.others()) {
      return withoutNoun(index);
    }
    Mark holder = noun.countries() ? amount(number) : null;
    if (holder != null) {
      return tierOf(holder).map(Counted::of).orElse(null);
    }
    Mark telling = tellingBehind(index, noun.end());
    return telling == null ? ahead(index) : isNewly(noun.end(), telling) ? null : told(telling);
  }

  /** "The 23 worst offenders". */
  private boolean isOffenders(Mark tier, Mark number) {
    return tier.first() == number.last() + 1
        && tier.value().equals("T3")
        && tokens.word(tier.last()).endsWith("rs");
  }

  /** "The watch list of 32 countries": the tier; null if none stands so. */
  private @Nullable Mark ofTierBefore(Mark number) {
    int at = number.first() - 2;
    while (tokens.is(at, "\"") || tokens.is(at, ",")) {
      at--;
    }
    Mark before = sentence.markOver(at);
    return tokens.is(number.first() - 1, "of") && before != null && before.sign() == Sign.TIER
        ? before
        : null;
  }

  /** What a number counts behind which no governments are named as such. */
  private @Nullable Counted withoutNoun(int index) {
    Mark number = marks.get(index);
    Mark tier = bare(number);
    if (tier == null) {
      tier = amount(number);
    }
    if (tier != null) {
      return tierOf(tier).map(Counted::of).orElse(null);
    }
    Mark named = sentence.standingNamedBefore(number.first());
    int at = number.last() + 1;
    boolean all =
        (tokens.is(at, "in") && (tokens.is(at + 1, "all") || tokens.is(at + 1, "total")))
            || tokens.is(at, "altogether");
    if (all && named != null) {
      return countedBy(named);
    }
    Optional<Tier> elliptic = elliptic(number);
    return elliptic.isPresent() ? Counted.of(elliptic.get()) : pairOfMoves(index);
  }

  /** The first mark behind what is counted that says what is said of it; null if none does. */
  private @Nullable Mark tellingBehind(int index, int end) {
    for (int i = index + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.first() <= end) {
        continue;
      }
      boolean listed = mark.sign() == Sign.COUNTRY && tokens.hasAny(end + 1, mark.first(), ":");
      if (isEnd(mark) || listed) {
        return null; // "six others: Fiji is on Tier 3, ..."
      }
      if (isLeftIn(mark) && mark.first() == end + 1) {
        continue; // "28 countries left in Tier 1"
      }
      boolean near = mark.first() - end <= TO_VERB && !sentence.isFromNumber(mark);
      if (isOntoTier(mark) || (isMove(mark) && near) || countedBy(mark) != null) {
        return mark;
      }
    }
    return null;
  }

  /** "The seven states newly put on the blacklist" are a part of those on it. */
  private boolean isNewly(int end, Mark tier) {
    Mark next = sentence.markOver(end + 1);
    return tier.is(Sign.TIER, Sign.SAME_TIER)
        && next != null
        && next.sign() == Sign.ENTER
        && tokens.is(next.first(), "newly");
  }

  private @Nullable Counted told(Mark telling) {
    boolean onto = tokens.is(telling.last() + 1, "to") && tokens.is(telling.last() + 2, "those");
    if (isOntoTier(telling) || onto || analysis.isDoubtful(telling)) {
      return null; // "six were downgraded to Tier 2" is no count of Tier 2
    }
    return isMove(telling) ? moved(telling) : countedBy(telling);
  }

  private @Nullable Counted ahead(int index) {
    Mark number = marks.get(index);
    for (int i = index - 1; i >= 0 && !isEnd(marks.get(i)); i--) {
      Mark mark = marks.get(i);
      if (mark.is(Sign.UP, Sign.DOWN) && number.first() - mark.last() == 1) {
        return moved(mark); // "upgrades 22 countries"
      }
      Counted found = countedBy(mark);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a mark begins to say something of others. */
  private boolean isEnd(Mark mark) {
    return mark.sign() == Sign.BUT || (mark.sign() == Sign.NUMBER && countsToo(mark));
  }

  private static boolean isMove(Mark mark) {
    return mark.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL);
  }

  private static Counted moved(Mark verb) {
    return verb.is(Sign.UP, Sign.RISE) ? Counted.UP : Counted.DOWN;
  }

  private boolean isOntoTier(Mark verb) {
    return (isMove(verb) || verb.is(Sign.ENTER, Sign.LEAVE)) && hasTierBehind(verb);
  }

  private boolean isAssessed(Mark number) {
    return marks.stream()
        .anyMatch(mark -> mark.sign() == Sign.ASSESS && mark.first() > number.last());
  }

  private @Nullable Counted countedBy(Mark mark) {
    return switch (mark.sign()) {
      case TIER, SAME_TIER -> sentence.isLeft(mark) ? null : listedOr(mark);
      case POLICY -> Counted.POLICY_OR_PATTERN;
      case SOLDIERS -> Counted.CHILD_SOLDIERS;
      default -> null;
    };
  }

  /** What a mark names or points to: a list beside the tiers, where that was spoken of last. */
  private @Nullable Counted listedOr(Mark mark) {
    boolean list = mark.value().equals("list") && sentence.standingBefore(mark.first()) == null;
    return list && before.list().isPresent()
        ? switch (before.list().get()) {
          case POLICY_OR_PATTERN -> Counted.POLICY_OR_PATTERN;
          case CHILD_SOLDIERS -> Counted.CHILD_SOLDIERS;
        }
        : tierOf(mark).map(Counted::of).orElse(null);
  }

  /** "30 are in Tier 1, 105 in Tier 2". */
  private @Nullable Mark bare(Mark number) {
    int at = number.last() + 1;
    boolean link = false;
    Mark next = sentence.markOver(at);
    if (next != null && next.sign() == Sign.TIER && isStop(next.last() + 1)) {
      return next; // "36 Tier 1, 78 Tier 2"
    }
    while (at < sentence.end() && at <= number.last() + TO_TIER) {
      Mark mark = sentence.markOver(at);
      if (mark != null && mark.is(Sign.TIER, Sign.SAME_TIER)) {
        return link && !sentence.isLeft(mark) ? mark : null;
      }
      if (!BARE.contains(tokens.word(at))) {
        return null;
      }
      link = true;
      at++;
    }
    return null;
  }

  private boolean isStop(int at) {
    return at >= sentence.end() || !Character.isLetter(tokens.word(at).charAt(0));
  }

  /** "36 are in the first tier, 80 in the second". */
  private Optional<Tier> elliptic(Mark number) {
    int at = number.last() + 1;
    boolean named = marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER);
    if (!named || !tokens.is(at, "in") || !tokens.is(at + 1, "the") || at + 2 >= sentence.end()) {
      return Optional.empty();
    }
    Tokens.Token ordinal = tokens.at(at + 2);
    boolean ends = at + 3 >= sentence.end() || !Character.isLetter(tokens.word(at + 3).charAt(0));
    boolean goesOn = tokens.word(at + 3).equals("and");
    if (!ordinal.ordinal() || !(ends || goesOn)) {
      return Optional.empty();
    }
    return switch (ordinal.number()) {
      case 1 -> Optional.of(Tier.T1);
      case 2 -> Optional.of(Tier.T2);
      case 3 -> Optional.of(Tier.T3);
      default -> Optional.empty();
    };
  }

  /** "Tier 3 (20)", "the blacklist swells to 23", "Tier 1 has 30 names". */
  private @Nullable Mark amount(Mark number) {
    boolean link = false;
    for (int at = number.first() - 1; at >= sentence.start(); at--) {
      Mark mark = sentence.markOver(at);
      if (mark != null && mark.is(Sign.TIER)) {
        boolean direct = number.first() - mark.last() == 1;
        return (link || direct) && endsAmount(number) ? mark : null;
      }
      boolean amount = AMOUNTS.contains(tokens.word(at));
      if (!amount && !BETWEEN.contains(tokens.word(at))) {
        return null;
      }
      link |= amount;
    }
    return null;
  }

  /** Whether no noun follows that would say what else is counted. */
  private boolean endsAmount(Mark number) {
    int at = number.last() + 1;
    Mark behind = sentence.markOver(at);
    return isStop(at)
        || (behind != null && behind.sign() == Sign.COUNTRIES)
        || ENDS.contains(tokens.word(at));
  }

  /** "17 up, 20 down". */
  private @Nullable Counted pairOfMoves(int index) {
    Mark number = marks.get(index);
    Mark before = index > 0 ? marks.get(index - 1) : null;
    if (before != null
        && isMove(before)
        && tokens.is(number.first() - 1, "(")
        && number.first() - before.last() == 2) {
      return moved(before);
    }
    Mark verb = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (verb != null && verb.sign() == Sign.IS && index + 2 < marks.size()) {
      verb = marks.get(index + 2);
    }
    if (verb == null
        || verb.first() - number.last() > 3
        || !isMove(verb)
        || sentence.isFromNumber(verb)
        || hasTierBehind(verb)) {
      return null;
    }
    return sentence.has(Sign.COUNTRIES) || hasSeveral() ? moved(verb) : null;
  }

  /** Whether the sentence has several numbers. */
  private boolean hasSeveral() {
    return marks.stream().filter(mark -> mark.sign() == Sign.NUMBER && mark.number() > 1).count()
        > 1;
  }

  private boolean isLeftIn(Mark mark) {
    int behind = mark.first() + 1;
    return tokens.is(mark.first(), "left")
        && (tokens.is(behind, "in") || tokens.is(behind, "on") || tokens.is(behind, "at"));
  }

  /** Whether another number counts something too. */
  private boolean countsToo(Mark number) {
    Mark next = sentence.markOver(number.last() + 1);
    return number.number() > 1
        && ((next != null
                && next.is(
                    Sign.COUNTRIES, Sign.OTHERS, Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL, Sign.IS))
            || bare(number) != null);
  }

  private boolean hasTierBehind(Mark mark) {
    return marks.stream()
        .filter(tier -> tier.is(Sign.TIER, Sign.SAME_TIER))
        .filter(tier -> tier.first() > mark.last() && tier.first() - mark.last() <= 4)
        .anyMatch(tier -> !hasNumber(mark.last() + 1, tier.first()));
  }

  private boolean hasNumber(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.at(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** The tier that a mark names or points to; empty if there is none. */
  Optional<Tier> tierOf(Mark mark) {
    if (mark.sign() == Sign.TIER) {
      return Tier.find(mark.value());
    }
    Mark named = sentence.standingBefore(mark.first());
    Optional<Tier> tier = named == null ? before.tier() : Tier.find(named.value());
    return mark.value().equals("list")
        ? tier.filter(each -> each == Tier.T3).or(() -> Optional.of(Tier.T2WL))
        : tier;
  }
}
