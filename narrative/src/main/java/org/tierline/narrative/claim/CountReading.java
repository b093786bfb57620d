package org.tierline.narrative.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Counted;
import org.tierline.narrative.text.Span;

/**
 * Reads how many governments a sentence says are on a tier or list, moved, or are in the report. For
 * one thread and one sentence.
 */
final class CountReading {
  /** The report looks at 82 (in 2001) to 188 governments, and no tier has as many. */
  private static final int FEWEST_ASSESSED = 110;

  private static final int MOST_NUMBERS = 40;
  private static final int TO_NOUN = 5;
  private static final int TO_TIER = 5;
  private static final int TO_VERB = 9;

  /** What may stand between a number and the governments that it counts. */
  private static final Set<String> PASSED =
      Set.of("of", "the", "other", "world", "sovereign", "member", "different", "such", "only");

  /** What may stand between a number and the tier, where governments were named before. */
  private static final Set<String> BARE =
      Set.of("are", "were", "is", "was", "in", "on", "as", "at", "of", "them", "these", "those",
          "the", "now", "remain", "stand", "under", "have", "got", "to", "placed", "listed", "rated",
          "its");

  private static final Set<String> GAINED =
      Set.of("gained", "gains", "lost", "loses", "adds", "added", "adding");

  /** What else may stand between a tier and its number: "Tier 3, the group of 13". */
  private static final Set<String> BETWEEN =
      Set.of("just", "count", "group", "class", "club", "list", "league", ",", "the", "a", "now");

  private static final Set<String> AMOUNTS =
      Set.of("swells", "swelled", "swollen", "grew", "grows", "grown", "shrunk", "shrank", "shrinks",
          "rose", "rises", "risen", "fell", "falls", "fallen", "climbed", "dropped", "total",
          "totals", "numbers", "has", "had", "have", "holds", "counts", "includes", "contains",
          "is", "was", "are", "were", "there", "of", "at", "(", ":", "—", "with", "to", "now");

  private final TextReading reading;
  private final SentenceReading sentence;
  private final Tokens tokens;
  private final Span span;
  private final List<Mark> marks;
  private @Nullable Counted last;
  private int lastCount;

  CountReading(TextReading reading, SentenceReading sentence, Span span, List<Mark> marks) {
    this.reading = reading;
    this.sentence = sentence;
    this.tokens = reading.tokens();
    this.span = span;
    this.marks = marks;
  }

  void read() {
    int numbers = 0;
    for (int i = 0; i < marks.size() && numbers < MOST_NUMBERS; i++) {
      Mark number = marks.get(i);
      if (number.sign() == Sign.NUMBER) {
        numbers++;
        if (isCount(i)) {
          read(i);
        }
      }
    }
  }

  /** "... 16 in 2007, 14 in 2008": adds what was counted before for another year. */
  private boolean addOfYear(int index) {
    Mark number = marks.get(index);
    Mark year = index + 1 < marks.size() ? marks.get(index + 1) : null;
    boolean of =
        year != null
            && year.sign() == Sign.YEAR
            && tokens.is(number.last() + 1, "in")
            && year.first() - number.last() == 2;
    if (!of || last == null) {
      return false;
    }
    add(last, number.number(), OptionalInt.of(year.number()), number);
    return true;
  }

  /** Whether a number may be one of governments, and isn't a day, a place in a row or a guess. */
  private boolean isCount(int index) {
    Mark number = marks.get(index);
    if (number.number() < 2 || tokens.at(number.first()).ordinal() || sentence.isDoubtful(number)) {
      return false;
    }
    Mark before = index > 0 ? marks.get(index - 1) : null;
    Mark behind = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (isMonth(before, number) || isMonth(number, behind)) {
      return false;
    }
    boolean rough =
        before != null
            && before.sign() == Sign.ROUGHLY
            && number.first() - before.last() == 1;
    return !rough || number.number() >= FEWEST_ASSESSED;
  }

  private static boolean isMonth(@Nullable Mark one, @Nullable Mark next) {
    return one != null
        && next != null
        && next.first() - one.last() == 1
        && (one.sign() == Sign.MONTH || next.sign() == Sign.MONTH);
  }

  /** "The number of Tier 3 countries fell from 22 to 19". */
  private boolean addChange(int index) {
    Mark number = marks.get(index);
    Mark next = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (next != null && next.sign() == Sign.INTO && index + 2 < marks.size()) {
      next = marks.get(index + 2);
    }
    Mark tier =
        marks.stream()
            .filter(mark -> mark.sign() == Sign.TIER && mark.last() < number.first())
            .reduce((one, other) -> other)
            .orElse(null);
    if (next == null
        || next.sign() != Sign.NUMBER
        || tier == null
        || !sentence.has(Sign.COUNTRIES)
        || !tokens.is(number.first() - 1, "from")
        || !tokens.is(number.last() + 1, "to")
        || next.first() - number.last() > 2
        || sentence.edition().isEmpty()) {
      return false;
    }
    Optional<Counted> what = tierOf(tier).map(Counted::of);
    int year = sentence.edition().getAsInt();
    what.ifPresent(counted -> add(counted, number.number(), OptionalInt.of(year - 1), number));
    int now = next.number();
    what.ifPresent(counted -> add(counted, now, OptionalInt.of(year), number));
    return true;
  }

  /** "Six fewer than the year before": adds how many there were then. */
  private boolean isDifference(Mark number) {
    int at = number.last() + 1;
    boolean fewer = tokens.is(at, "fewer") || tokens.is(at, "less");
    boolean more = tokens.is(at, "more");
    if (!(fewer || more) || !tokens.is(at + 1, "than")) {
      return false;
    }
    if (last != null && sentence.edition().isPresent()) {
      int before = lastCount + (fewer ? number.number() : -number.number());
      add(last, before, OptionalInt.of(sentence.edition().getAsInt() - 1), number);
    }
    return true;
  }

  private void read(int index) {
    Mark number = marks.get(index);
    if (isDifference(number)) {
      return;
    }
    if (addChange(index) || isBefore(number)) {
      return;
    }
    if (addOfYear(index)) {
      return;
    }
    Mark lead = lead(number);
    boolean others =
        isOthers(number.first() - 1)
            || (reading.tongue() != Tongue.ENGLISH
                && lead != null
                && lead.sign() == Sign.OTHERS
                && number.first() == lead.last() + 1);
    boolean countries = false;
    Mark within = null;
    int end = number.last();
    for (int at = end + 1; at <= number.last() + TO_NOUN && at < span.end(); at++) {
      Mark mark = sentence.markOver(at);
      if (mark == null) {
        if (PASSED.contains(word(at))) {
          continue;
        }
        break;
      }
      if (mark.sign() == Sign.OTHERS) {
        if (!isOthers(mark.first())) {
          return; // "two more countries"
        }
        others = true;
      } else if (mark.sign() == Sign.TIER) {
        within = mark;
      } else if (mark.sign() == Sign.COUNTRIES || word(at).equals("places")) {
        countries = true;
        end = mark.last();
        break;
      } else if (!mark.is(Sign.AND, Sign.NOTHING)) {
        break;
      }
      at = mark.last();
    }
    if (GAINED.contains(word(number.first() - 1)) || isAllNamed(number, end)) {
      return;
    }
    Counted what = counted(index, within, countries, others, end);
    if (what == null) {
      return;
    }
    int count = number.number();
    if (others && what.tier().isPresent()) {
      count += Math.max(1, beside(what.tier().get(), number).size());
    }
    last = what;
    lastCount = count;
    add(what, count, year(number, what), number);
  }

  /** "Up from 19", "against 19 last year": how many there were in the edition before. */
  private boolean isBefore(Mark number) {
    Mark lead = lead(number);
    boolean from =
        tokens.is(number.first() - 1, "against")
            || (lead != null
                && lead.is(Sign.UP, Sign.DOWN)
                && tokens.is(lead.last(), "from")
                && number.first() - lead.last() == 1);
    if (from && last != null) {
      OptionalInt edition = sentence.edition();
      add(
          last,
          number.number(),
          edition.isPresent() ? OptionalInt.of(edition.getAsInt() - 1) : edition,
          number);
    }
    return from || tokens.is(number.first() - 1, "from");
  }

  /** "Three governments, Fiji, Mali and Peru, ..." counts those alone. */
  private boolean isAllNamed(Mark number, int end) {
    return sentence.groups().stream()
        .anyMatch(
            group ->
                group.countries().size() == number.number()
                    && group.first() > end
                    && group.first() - end <= 2);
  }

  private boolean isOthers(int token) {
    return tokens.is(token, "other") || tokens.is(token, "others") || tokens.is(token, "another");
  }

  /** Those that a sentence names on a tier beside the number of others. */
  private Set<String> beside(Tier tier, Mark number) {
    var named = new LinkedHashSet<String>();
    for (Statement statement : sentence.said()) {
      if (statement instanceof Statement.OnTier on
          && on.tier() == tier
          && on.edition().equals(sentence.edition())
          && sentence
              .markOf(on.country())
              .filter(mark -> mark.first() < number.first())
              .isPresent()) {
        named.add(on.country());
      }
    }
    if (named.isEmpty()
        && reading.discourse().tier().filter(each -> each == tier).isPresent()
        && number.first() >= span.start()) {
      named.addAll(reading.discourse().subjects());
    }
    return named;
  }

  private @Nullable Counted counted(
      int index, @Nullable Mark within, boolean countries, boolean others, int end) {
    Mark number = marks.get(index);
    if (within != null && countries) {
      return Tier.find(within.value()).map(Counted::of).orElse(null);
    }
    if (number.number() >= FEWEST_ASSESSED) {
      boolean all = countries || behind(number, Sign.ASSESS) != null;
      return all && bare(number) == null ? Counted.ASSESSED : null;
    }
    if (!countries && !others) {
      Mark tier = bare(number);
      if (tier == null) {
        tier = amount(number);
      }
      if (tier != null) {
        return tierOf(tier).map(Counted::of).orElse(null);
      }
      Mark named = sentence.standingNamedBefore(number.first());
      boolean all =
          (tokens.is(number.last() + 1, "in")
                  && (tokens.is(number.last() + 2, "all") || tokens.is(number.last() + 2, "total")))
              || tokens.is(number.last() + 1, "altogether");
      if (all && named != null) {
        return countedBy(named);
      }
      Optional<Tier> elliptic = elliptic(number);
      if (elliptic.isPresent()) {
        return Counted.of(elliptic.get());
      }
      return pairOfMoves(index);
    }
    Mark holder = countries ? amount(number) : null;
    if (holder != null) {
      return tierOf(holder).map(Counted::of).orElse(null);
    }
    for (int i = index + 1; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.first() <= end) {
        continue;
      }
      if (mark.sign() == Sign.BUT || (mark.sign() == Sign.NUMBER && countsToo(mark))) {
        break;
      }
      boolean moves = mark.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL);
      if (isLeftIn(mark) && mark.first() == end + 1) {
        continue; // "28 countries left in Tier 1"
      }
      if ((moves || mark.is(Sign.ENTER, Sign.LEAVE)) && tierBehind(mark) != null) {
        return null; // "six were downgraded to Tier 2" is no count of Tier 2
      }
      if (moves && mark.first() - end <= TO_VERB && !isFromNumber(mark)) {
        return sentence.isDoubtful(mark)
            ? null
            : mark.is(Sign.UP, Sign.RISE) ? Counted.UP : Counted.DOWN;
      }
      Counted found = countedBy(mark);
      if (found != null) {
        return sentence.isDoubtful(mark) ? null : found;
      }
    }
    for (int i = index - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.is(Sign.BUT) || (mark.sign() == Sign.NUMBER && countsToo(mark))) {
        break;
      }
      if (mark.is(Sign.UP, Sign.DOWN) && number.first() - mark.last() == 1) {
        return mark.sign() == Sign.UP ? Counted.UP : Counted.DOWN; // "upgrades 22 countries"
      }
      Counted found = countedBy(mark);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Counted countedBy(Mark mark) {
    return switch (mark.sign()) {
      case TIER, SAME_TIER ->
          sentence.isLeft(mark) ? null : tierOf(mark).map(Counted::of).orElse(null);
      case POLICY -> Counted.POLICY_OR_PATTERN;
      case SOLDIERS -> Counted.CHILD_SOLDIERS;
      default -> null;
    };
  }

  /** "30 are in Tier 1, 105 in Tier 2". */
  private @Nullable Mark bare(Mark number) {
    int at = number.last() + 1;
    boolean link = false;
    Mark next = sentence.markOver(at);
    if (next != null && next.sign() == Sign.TIER && isStop(next.last() + 1)) {
      return next; // "36 Tier 1, 78 Tier 2"
    }
    while (at < span.end() && at <= number.last() + TO_TIER) {
      Mark mark = sentence.markOver(at);
      if (mark != null && mark.is(Sign.TIER, Sign.SAME_TIER)) {
        return link && !sentence.isLeft(mark) ? mark : null;
      }
      if (!BARE.contains(word(at))) {
        return null;
      }
      link = true;
      at++;
    }
    return null;
  }

  private boolean isStop(int at) {
    return at >= span.end() || !Character.isLetter(word(at).charAt(0));
  }

  /** "36 are in the first tier, 80 in the second". */
  private Optional<Tier> elliptic(Mark number) {
    int at = number.last() + 1;
    boolean named = marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER);
    if (!named || !tokens.is(at, "in") || !tokens.is(at + 1, "the") || at + 2 >= span.end()) {
      return Optional.empty();
    }
    Tokens.Token ordinal = tokens.at(at + 2);
    boolean ends = at + 3 >= span.end() || !Character.isLetter(word(at + 3).charAt(0));
    boolean goesOn = word(at + 3).equals("and");
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
    for (int at = number.first() - 1; at >= span.start(); at--) {
      Mark mark = sentence.markOver(at);
      if (mark != null && mark.is(Sign.TIER)) {
        boolean direct = number.first() - mark.last() == 1;
        return (link || direct) && endsAmount(number) ? mark : null;
      }
      boolean amount = AMOUNTS.contains(word(at));
      if (!amount && !BETWEEN.contains(word(at))) {
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
    return at >= span.end()
        || (behind != null && behind.sign() == Sign.COUNTRIES)
        || !Character.isLetter(word(at).charAt(0))
        || word(at).equals("names")
        || word(at).equals("members")
        || word(at).equals("entries")
        || word(at).equals("and")
        || word(at).equals("this")
        || word(at).equals("with")
        || word(at).equals("in");
  }

  /** "17 up, 20 down". */
  private @Nullable Counted pairOfMoves(int index) {
    Mark number = marks.get(index);
    Mark before = index > 0 ? marks.get(index - 1) : null;
    if (before != null
        && before.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL)
        && tokens.is(number.first() - 1, "(")
        && number.first() - before.last() == 2) {
      return before.is(Sign.UP, Sign.RISE) ? Counted.UP : Counted.DOWN;
    }
    Mark verb = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (verb != null && verb.sign() == Sign.IS && index + 2 < marks.size()) {
      verb = marks.get(index + 2);
    }
    if (verb == null
        || verb.first() - number.last() > 3
        || !verb.is(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL)
        || isFromNumber(verb)
        || tierBehind(verb) != null) {
      return null;
    }
    boolean several =
        marks.stream()
                .filter(mark -> mark.sign() == Sign.NUMBER && mark.number() > 1)
                .count()
            > 1;
    boolean governments = sentence.has(Sign.COUNTRIES);
    return several || governments
        ? verb.is(Sign.UP, Sign.RISE) ? Counted.UP : Counted.DOWN
        : null;
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
                    Sign.COUNTRIES,
                    Sign.OTHERS,
                    Sign.UP,
                    Sign.DOWN,
                    Sign.RISE,
                    Sign.FALL,
                    Sign.IS))
            || bare(number) != null);
  }

  private @Nullable Mark tierBehind(Mark mark) {
    return marks.stream()
        .filter(tier -> tier.is(Sign.TIER, Sign.SAME_TIER))
        .filter(tier -> tier.first() > mark.last() && tier.first() - mark.last() <= 4)
        .filter(tier -> !hasNumber(mark.last() + 1, tier.first()))
        .findFirst()
        .orElse(null);
  }

  private boolean hasNumber(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.at(i).isNumber()) {
        return true;
      }
    }
    return false;
  }

  private boolean isFromNumber(Mark mark) {
    return tokens.is(mark.last(), "from")
        && mark.last() + 1 < tokens.size()
        && tokens.at(mark.last() + 1).isNumber();
  }

  private @Nullable Mark behind(Mark number, Sign sign) {
    return marks.stream()
        .filter(mark -> mark.sign() == sign && mark.first() > number.last())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Mark lead(Mark number) {
    Mark found = null;
    for (Mark mark : marks) {
      if (mark.last() < number.first() && mark.sign() != Sign.AND) {
        found = mark;
      }
    }
    return found;
  }

  private Optional<Tier> tierOf(Mark mark) {
    if (mark.sign() == Sign.TIER) {
      return Tier.find(mark.value());
    }
    Mark named = sentence.standingBefore(mark.first());
    Optional<Tier> tier =
        named == null ? sentence.tierBefore() : Tier.find(named.value());
    return mark.value().equals("list")
        ? tier.filter(each -> each == Tier.T3).or(() -> Optional.of(Tier.T2WL))
        : tier;
  }

  /** The edition of a count: that of the clause that the number stands in. */
  private OptionalInt year(Mark number, Counted what) {
    return sentence.editionAt(number, what.tier());
  }

  private void add(Counted what, int count, OptionalInt year, Mark number) {
    reading.add(new Statement.Count(year, what, count), span, List.of(number));
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.at(at).word() : "";
  }
}
