package org.tierline.narrative.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Counted;

/**
 * Reads how many governments a sentence says are on a tier or list, moved, or are in the report.
 * For one thread and one sentence.
 */
final class CountReading {
  private static final int MOST_NUMBERS = 40;

  /** No edition has as many. */
  private static final int MOST_GOVERNMENTS = 250;

  private static final int TO_EARLIER = 6;

  private static final int TO_NOUN = 5;

  /** Words as short as this are no adjectives. */
  private static final int SHORT = 3;

  /** Adverbs are longer: "only". */
  private static final int ADVERB = 4;

  /** What may stand between a number and the governments that it counts. */
  private static final Set<String> PASSED =
      Set.of("of", "the", "other", "world", "sovereign", "member", "different", "such", "only");

  private static final Set<String> SINGULAR = Set.of("country", "nation");

  private static final Set<String> GAINED =
      Set.of("gained", "gains", "lost", "loses", "adds", "added", "adding");

  private final TextReading reading;
  private final SentenceAnalysis analysis;
  private final Sentence sentence;
  private final Tokens tokens;
  private final List<Mark> marks;
  private final List<Statement> said;
  private final CountedReading counted;
  private final Before before;
  private @Nullable Counted last;
  private int lastCount;

  /**
   * @param said what the sentence says of single governments
   * @param before what was spoken of before the sentence
   */
  CountReading(
      TextReading reading, SentenceAnalysis analysis, List<Statement> said, Before before) {
    this.reading = reading;
    this.analysis = analysis;
    this.sentence = analysis.sentence();
    this.tokens = sentence.tokens();
    this.marks = sentence.marks();
    this.said = said;
    this.before = before;
    this.counted = new CountedReading(analysis, before);
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

  private void read(int index) {
    Mark number = marks.get(index);
    if (isDifference(number) || addChange(index) || isBefore(number) || addOfYear(index)) {
      return;
    }
    CountedNoun noun = noun(number);
    if (noun == null
        || GAINED.contains(tokens.word(number.first() - 1))
        || isAllNamed(number, noun.end())) {
      return;
    }
    Counted what = counted.of(index, noun);
    if (what == null || (what.tier().isPresent() && isMovedTo(number)) || isEarlier(number)) {
      return;
    }
    int count = number.number();
    if (noun.others() && what.tier().isPresent()) {
      int beside = beside(what.tier().get(), number).size();
      count += tokens.is(number.first() - 1, "another") ? beside : Math.max(1, beside);
    }
    last = what;
    lastCount = count;
    add(what, count, analysis.editions().at(number, what.tier()), number);
  }

  /** "Nine were already on the list", "12 previously listed there": a part, or of before. */
  private boolean isEarlier(Mark number) {
    int end = Math.min(sentence.end(), number.last() + TO_EARLIER);
    return tokens.hasAny(number.last(), end, "already", "previously", "formerly");
  }

  /** "Consigned three large nations to the lowest rung", where there are others. */
  private boolean isMovedTo(Mark number) {
    Mark tier =
        marks.stream()
            .filter(mark -> mark.sign() == Sign.TIER && mark.first() > number.last())
            .findFirst()
            .orElse(null);
    if (tier == null) {
      return false;
    }
    if (tokens.hasAny(number.last(), tier.first(), "lost", "lose", "loses", "leave")) {
      return true; // "six countries lost their Tier 1 status"
    }
    int at = tier.first() - 1;
    if (tokens.is(at, "the")) {
      at--;
    }
    Mark verb = lead(number);
    return (tokens.is(at, "to") || tokens.is(at, "into") || tokens.is(at, "onto"))
        && verb != null
        && (verb.isMove() || (verb.sign() == Sign.IS && !tokens.is(verb.first(), "names")))
        && number.first() - verb.last() <= 2;
  }

  /** What follows a number for it to count; null if it is "more" of something. */
  private @Nullable CountedNoun noun(Mark number) {
    if (tokens.is(number.last() + 1, "of")
        && tokens.hasAny(number.last() + 2, number.last() + 3, "the", "these", "those")
        && isSeveralAt(number.last() + 3)) {
      return null; // "five of the countries"
    }
    boolean others = isOfOthers(number) || isBesides(number);
    Mark within = null;
    boolean part = false;
    for (int at = number.last() + 1; at <= number.last() + TO_NOUN && at < sentence.end(); at++) {
      Mark mark = sentence.markOver(at);
      if (mark == null) {
        if (!PASSED.contains(tokens.word(at)) && !isAdjective(at)) {
          break;
        }
        continue;
      }
      if (mark.sign() == Sign.NUMBER && tokens.is(at - 1, "of")) {
        part = true;
        continue; // "the 30 of 188 countries"
      }
      if (mark.sign() == Sign.OTHERS) {
        if (!isOthers(mark.first()) && !isJoinedBy(number)) {
          return null; // "two more countries"
        }
        others = true;
      } else if (mark.sign() == Sign.TIER) {
        if (part) {
          return null; // "seven of 39 Tier 1 countries"
        }
        within = mark;
      } else if (mark.sign() == Sign.COUNTRIES && SINGULAR.contains(tokens.word(mark.last()))) {
        break; // "four country classifications"
      } else if (mark.sign() == Sign.COUNTRIES || tokens.word(at).equals("places")) {
        return new CountedNoun(within, true, others, mark.last());
      } else if (!mark.is(Sign.AND, Sign.NOTHING)) {
        break;
      }
      at = mark.last();
    }
    return new CountedNoun(within, false, others, number.last());
  }

  private boolean isSeveralAt(int token) {
    Mark mark = sentence.markOver(token);
    return mark != null && mark.is(Sign.COUNTRIES, Sign.PRONOUN);
  }

  /** "17 mostly authoritarian nations", "13 African countries". */
  private boolean isAdjective(int at) {
    String word = tokens.word(at);
    boolean adverb = word.length() > ADVERB && word.endsWith("ly");
    Mark next = sentence.markOver(at + 1);
    Mark after = sentence.markOver(at + 2);
    return adverb
        ? after != null && after.sign() == Sign.COUNTRIES
        : next != null
            && next.sign() == Sign.COUNTRIES
            && word.length() > SHORT
            && !tokens.isCapital(at) // "two Caribbean countries" are of a region
            && Character.isLetter(word.charAt(0));
  }

  /** "It is joined by 22 further countries". */
  private boolean isJoinedBy(Mark number) {
    Mark lead = lead(number);
    return lead != null
        && lead.sign() == Sign.WITH
        && number.first() - lead.last() == 1
        && tokens.is(lead.last(), "by");
  }

  /** "Besides Peru, 22 countries are on it". */
  private boolean isBesides(Mark number) {
    Mark first = marks.getFirst();
    return first.is(Sign.WITH, Sign.EXCEPT)
        && first.first() == sentence.start()
        && tokens.hasAny(first.first(), first.last() + 1, "besides", "addition", "beside")
        && sentence.groups().stream()
            .anyMatch(group -> group.first() > first.last() && group.last() == number.first() - 2);
  }

  /** "The other three". */
  private boolean isOfOthers(Mark number) {
    Mark lead = lead(number);
    return isOthers(number.first() - 1)
        || (sentence.tongue() != Tongue.ENGLISH
            && lead != null
            && lead.sign() == Sign.OTHERS
            && number.first() == lead.last() + 1);
  }

  /** Whether a number may be one of governments, and isn't a day, a place in a row or a guess. */
  private boolean isCount(int index) {
    Mark number = marks.get(index);
    String behindNumber = tokens.word(number.last() + 1);
    if (behindNumber.equals("page") || behindNumber.equals("pages")) {
      return false;
    }
    if (number.number() < 2
        || number.number() > MOST_GOVERNMENTS
        || tokens.at(number.first()).ordinal()
        || analysis.isDoubtful(number)) {
      return false;
    }
    Mark before = index > 0 ? marks.get(index - 1) : null;
    Mark behind = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (isMonth(before, number) || isMonth(number, behind)) {
      return false;
    }
    boolean rough =
        before != null && before.sign() == Sign.ROUGHLY && number.first() - before.last() == 1;
    return !rough || number.number() >= CountedReading.FEWEST_ASSESSED;
  }

  private static boolean isMonth(@Nullable Mark one, @Nullable Mark next) {
    return one != null
        && next != null
        && next.first() - one.last() == 1
        && (one.sign() == Sign.MONTH || next.sign() == Sign.MONTH);
  }

  /** "... 16 in 2007, 14 in 2008": adds what was counted before for another year. */
  private boolean addOfYear(int index) {
    Mark number = marks.get(index);
    Mark year = index + 1 < marks.size() ? marks.get(index + 1) : null;
    if (last == null
        || year == null
        || year.sign() != Sign.YEAR
        || year.first() - number.last() != 2
        || !tokens.is(number.last() + 1, "in")) {
      return false;
    }
    add(last, number.number(), OptionalInt.of(year.number()), number);
    return true;
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
    Optional<Counted> what = counted.tierOf(tier).map(Counted::of);
    int year = sentence.edition().getAsInt();
    int now = next.number();
    what.ifPresent(
        tiered -> {
          add(tiered, number.number(), OptionalInt.of(year - 1), number);
          add(tiered, now, OptionalInt.of(year), number);
        });
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

  /** "Up from 19", "against 19 last year": how many there were in the edition before. */
  private boolean isBefore(Mark number) {
    Mark lead = lead(number);
    boolean from =
        tokens.is(number.first() - 1, "against")
            || (tokens.hasAny(number.first() - 1, number.first(), "to", "with")
                && tokens.is(number.first() - 2, "compared"))
            || (lead != null
                && lead.is(Sign.UP, Sign.DOWN)
                && tokens.is(lead.last(), "from")
                && number.first() - lead.last() == 1);
    if (from && last != null) {
      add(last, number.number(), Editions.shift(sentence.edition(), -1), number);
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
    for (Statement statement : said) {
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
    if (named.isEmpty() && before.tier().equals(Optional.of(tier))) {
      named.addAll(before.subjects());
    }
    return named;
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

  private void add(Counted what, int count, OptionalInt year, Mark number) {
    reading.add(new Statement.Count(year, what, count), sentence.span(), List.of(number));
  }
}
