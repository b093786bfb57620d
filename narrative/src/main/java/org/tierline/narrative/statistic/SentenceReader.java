package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/** Reads the figures of one sentence after another, each from left to right. */
final class SentenceReader {
  /** How far before "from 10 to 12" the word stands that says that a thing rose or fell. */
  private static final int RISE = 40;

  /** How many figures back one may stand that is referred back to. */
  private static final int BACK = 12;

  private final Reading reading;
  private final Periods periods;
  private final Money money;
  private final Silences silences;
  private final Sentencing sentencing;
  private final Deeds deeds;
  private final Scope scope;
  private final Mentions mentions = new Mentions();
  private final Counting counting;
  private final Uncounted uncounted;
  private final Everyone everyone;
  private final Behind behind;
  private final Same same;
  private final List<Draft> drafts = new ArrayList<>();

  private int sentence;
  private int limit;

  /** The first draft of the sentence, and of the one before it. */
  private int first;

  private int earlier;

  /** The index behind the last figure's phrase. */
  private int lastEnd;

  SentenceReader(Reading reading) {
    this.reading = reading;
    periods = new Periods(reading);
    money = new Money(reading);
    silences = new Silences(reading);
    sentencing = new Sentencing(reading);
    deeds = new Deeds(reading);
    scope = new Scope(reading, periods, deeds);
    counting = new Counting(reading, periods, deeds, scope, mentions);
    uncounted = new Uncounted(reading);
    everyone = new Everyone(reading);
    behind = new Behind(reading, scope, drafts);
    same = new Same(reading, periods);
  }

  /** All that was found, in the order of reading. */
  List<Draft> drafts() {
    return drafts;
  }

  /** Reads the words of a sentence. */
  void read(int start, int end) {
    sentence = start;
    limit = end;
    earlier = first;
    first = drafts.size();
    mentions.sentence();
    scope.sentence(start);
    behind.clause();
    lastEnd = -1;
    int at = start;
    while (at < end) {
      at = Math.max(at + 1, step(at));
    }
  }

  /** Reads on from a word; the index behind what was read. */
  private int step(int at) {
    return switch (reading.word(at)) {
      case ";" -> {
        scope.clause(at + 1);
        behind.clause();
        yield at + 1;
      }
      case "(" -> {
        scope.open(at, limit, reading.is(at - 1, ",") ? mentions.sum() : mentions.last());
        yield at + 1;
      }
      case ")" -> {
        scope.close();
        yield at + 1;
      }
      case "—" -> {
        scope.dash(at, limit, !mentions.last().isEmpty());
        yield at + 1;
      }
      default -> word(at);
    };
  }

  private int word(int at) {
    Optional<Silences.Silence> silence = silences.at(at, limit);
    if (silence.isPresent()) {
      return silent(silence.get());
    }
    if (reading.has(at, Mark.DENY)) {
      deeds.clear();
      scope.denied = true;
    } else if (reading.has(at, Mark.TURN)) {
      scope.denied = false;
    }
    if (reading.has(at, Mark.CLAUSE)) {
      behind.clause();
    }
    Optional<Draft> sentenced =
        sentencing.at(at, drafts.subList(earlier, drafts.size()), first - earlier);
    if (sentenced.isPresent()) {
      drafts.add(sentenced.get());
      deeds.clear();
      return at + 1;
    }
    if (reading.isOne(at, "all", "both")) {
      behind.ofAll(at, limit);
      if (!scope.compare && !scope.denied) {
        drafts.addAll(everyone.at(at, mentions.sum(), limit));
      }
    }
    if (reading.is(at, "same") && drafts.size() > first) {
      Optional<Draft> before = same.at(at, drafts.subList(first, drafts.size()), limit);
      if (before.isPresent()) {
        drafts.add(before.get());
        return before.get().end;
      }
    }
    Optional<Figure> figure =
        Figure.at(reading, at, limit).or(() -> Figure.single(reading, at, limit));
    if (figure.isPresent()) {
      return figure(figure.get());
    }
    Optional<Periods.Dated> dated = behind.isDate(at) ? periods.at(at) : Optional.empty();
    if (dated.isPresent()) {
      behind.date(at, dated.get().period());
      return dated.get().end();
    }
    if (reading.has(at, Mark.COMPARE)) {
      scope.compare = true;
      scope.compared = 0;
      scope.comparedAt = at;
      scope.from = false;
      scope.parts = false;
    } else if (reading.has(at, Mark.PART) || isOfThem(at)) {
      scope.parts = true;
      scope.compare &= scope.isBracketed();
    }
    // "victims identified by the police": told of the victims, not of figures to come
    boolean told = at == lastEnd && reading.has(at, Mark.DEED) && !reading.has(at, Mark.GERUND);
    if (!told && deeds.see(at)) {
      scope.acts = true;
      scope.parts &= reading.has(at - 1, Mark.PART);
      boolean on = scope.compared == 0 || scope.isBracketed() || reading.has(at, Mark.GERUND);
      scope.compare &= on;
    }
    return at + 1;
  }

  /** "of whom", "of these, ...". */
  private boolean isOfThem(int at) {
    return reading.is(at, "of")
        && (reading.isOne(at + 1, "whom", "which")
            || (reading.isOne(at + 1, "these", "those", "them", "this") && isSoon(at + 2, ",")));
  }

  private boolean isSoon(int at, String word) {
    for (int i = at; i < at + 4; i++) {
      if (reading.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private int silent(Silences.Silence silence) {
    for (Draft draft : silence.drafts()) {
      scope.opened.ifPresent(period -> draft.period = period);
      if (scope.compare) {
        draft.period = Period.PREVIOUS;
      }
      drafts.add(draft);
    }
    mentions.whole(silence.drafts());
    deeds.clear();
    deeds.set(silence.drafts().get(silence.drafts().size() - 1).what, silence.end());
    return silence.end();
  }

  private int figure(Figure figure) {
    boolean digits = Character.isDigit(reading.word(figure.start()).charAt(0));
    if (money.isConverted(figure)
        || scope.denied
        || (digits && uncounted.isNoCount(figure.start(), sentence))) {
      return figure.end();
    }
    int before = deeds.before(figure.start());
    boolean signed = !Character.isLetterOrDigit(reading.word(before < 0 ? 0 : before).charAt(0));
    rise(figure, signed ? deeds.before(before) : before);
    Optional<Money.Sum> sum = unknownSum(figure).or(() -> money.of(figure, limit));
    if (sum.isPresent()) {
      return sum(figure, sum.get());
    }
    Phrase phrase = Phrase.behind(reading, figure.end(), limit);
    boolean inOne = reading.is(before, "in") && reading.is(figure.start(), "one");
    boolean back = uncounted.isReferredBack(figure, before, phrase, sentence, limit);
    scope.parts |= back && reading.is(phrase.end(), ",");
    if (back && scope.parts) {
      again(figure, phrase);
    }
    if (back || (inOne && phrase.kind() == Phrase.Kind.CASES)) {
      return phrase.end();
    }
    List<Draft> found = counting.count(figure, phrase, before, limit);
    if (found.isEmpty()) {
      return phrase.end();
    }
    drafts.addAll(found);
    deeds.counted(phrase);
    lastEnd = found.get(0).end;
    return lastEnd;
  }

  /** "Of the 115 cases": what was counted some sentences before is told of again. */
  private void again(Figure figure, Phrase phrase) {
    int last = drafts.size() - 1;
    for (int i = last; i >= Math.max(0, last - BACK); i--) {
      Draft draft = drafts.get(i);
      if (draft.number.equals(figure.value()) && !draft.part && phrase.fits(draft)) {
        mentions.whole(List.of(draft));
        return;
      }
    }
  }

  /** "an unknown amount of support". */
  private Optional<Money.Sum> unknownSum(Figure figure) {
    boolean sum =
        figure.value().isEmpty()
            && reading.is(figure.start() + 1, "amount")
            && reading.isOne(figure.end(), "support", "funding", "funds", "money");
    return sum ? Optional.of(new Money.Sum(figure.end() + 1, "")) : Optional.empty();
  }

  /** "an increase from 10", and "from 10 to 12" behind it. */
  private void rise(Figure figure, int before) {
    if (reading.is(before, "from") && isRise(before)) {
      scope.compare = true;
      scope.compared = 0;
      scope.from = true;
    } else if (scope.from && reading.is(figure.start() - 1, "to")) {
      scope.compare = false;
      scope.from = false;
    }
  }

  private boolean isRise(int at) {
    int first = Math.max(sentence, at - RISE);
    for (int i = at - 1; i >= first; i--) {
      if (reading.has(i, Mark.RISE)) {
        return true;
      }
      if (reading.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  private int sum(Figure figure, Money.Sum sum) {
    boolean earlier =
        scope.compare && mentions.sum().stream().anyMatch(each -> each.what == What.FUNDS);
    if (!earlier && !money.isFunds(figure, sum.end(), sentence, limit)) {
      mentions.nothing();
      return sum.end();
    }
    Draft draft =
        new Draft(
            figure.start(),
            sum.end(),
            What.FUNDS,
            figure.value(),
            sum.currency(),
            Exploitation.UNSTATED,
            false);
    counting.funds(draft);
    drafts.add(draft);
    return sum.end();
  }
}
