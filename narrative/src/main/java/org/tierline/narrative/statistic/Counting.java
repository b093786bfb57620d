package org.tierline.narrative.statistic;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.What;

/** Finds what a figure is a figure of: a whole, a part of one, or an earlier one beside it. */
final class Counting {
  private final Reading reading;
  private final Periods periods;
  private final Deeds deeds;
  private final Governing governing;
  private final Scope scope;
  private final Mentions mentions;
  private final Shares shares;
  private final Countable countable;
  private final Drafting drafting;
  private int limit;

  Counting(Reading reading, Periods periods, Deeds deeds, Scope scope, Mentions mentions) {
    this.reading = reading;
    this.periods = periods;
    this.deeds = deeds;
    this.scope = scope;
    this.mentions = mentions;
    governing = new Governing(reading, deeds);
    shares = new Shares(reading, governing);
    countable = new Countable(reading, periods);
    drafting = new Drafting(reading, deeds, scope, mentions);
  }

  /**
   * The statistics that a figure gives: more than one if two verbs share it, none if it counts
   * other things.
   *
   * @param before the index of the word before it, past "at least" and such
   */
  List<Draft> count(Figure figure, Phrase phrase, int before, int limit) {
    this.limit = limit;
    boolean allBut = reading.is(before, "but") && reading.is(before - 1, "all");
    if (allBut || reading.isOne(before, "except", "besides")) {
      return List.of();
    }
    Exploitation of = Exploitations.of(reading, figure, phrase, limit);
    boolean bare = phrase.kind() == Phrase.Kind.NONE;
    if (bare && !countable.isBare(figure.end(), limit)) {
      if (deeds.isNone() && !reading.isOne(before, "in", "at", "under")) {
        mentions.nothing();
      }
      return List.of();
    }
    Optional<Shares.Share> share = bare ? shares.at(figure, limit) : Optional.empty();
    boolean told = share.filter(each -> !each.whats().isEmpty()).isPresent();
    if (share.isPresent() && !told && of != Exploitation.UNSTATED) {
      return drafting.part(figure, share.get().of(), of);
    }
    if (share.isPresent() && scope.compare && share.get().whats().isEmpty()) {
      var those = new Phrase(share.get().of().end(), -1, Phrase.Kind.NONE);
      return drafting.earlier(
          figure, those, scope.isBracketed() ? mentions.last() : mentions.sum(), of);
    }
    if (share.isPresent()) {
      return drafting.share(figure, share.get(), limit);
    }
    List<Draft> found = bare ? bare(figure, phrase, before, of) : named(figure, phrase, of);
    if (found.isEmpty()) {
      if (bare || scope.parts || scope.isBracketed()) {
        mentions.noPart();
      } else {
        mentions.nothing();
      }
    }
    return found;
  }

  private List<Draft> bare(Figure figure, Phrase phrase, int before, Exploitation of) {
    int end = figure.end();
    if (reading.is(end, "of") && reading.isOne(end + 1, "the", "these", "those")) {
      return List.of();
    }
    if (reading.is(end, "of") && reading.isOne(end + 1, "whom", "which", "them")) {
      var those = new Phrase(end + 2, -1, Phrase.Kind.NONE);
      List<What> done = governing.passive(those, limit);
      if (!done.isEmpty()) {
        return drafting.share(
            figure, new Shares.Share(Optional.empty(), those, done, List.of()), limit);
      }
    }
    boolean dated = periods.at(end).isPresent() || reading.isOne(end, "total");
    boolean bracketed = scope.isBracketed();
    if (bracketed && dated) {
      return drafting.earlier(figure, phrase, mentions.last(), of);
    }
    List<What> hung = governing.hung(before, figure);
    if (!hung.isEmpty()) {
      return drafting.whole(figure, phrase, hung, of, limit);
    }
    if (scope.compare && scope.parts && mentions.last().isEmpty()) {
      return List.of();
    }
    if (scope.compare) {
      List<What> told = governing.told(phrase, limit);
      List<Draft> like =
          told.isEmpty() || bracketed ? List.of() : mentions.like(each -> told.contains(each.what));
      List<Draft> fitting = like.stream().filter(each -> told.contains(each.what)).toList();
      return drafting.earlier(
          figure,
          ofMore(figure, phrase),
          !fitting.isEmpty() ? fitting : bracketed ? mentions.last() : mentions.sum(),
          of);
    }
    List<What> passive = governing.passive(phrase, limit);
    if (!passive.isEmpty()) {
      return drafting.whole(figure, phrase, passive, of, limit);
    }
    if (reading.has(before, Mark.DEED) && !reading.is(before, "to")) {
      return drafting.whole(figure, phrase, governing.to(figure, phrase, limit), of, limit);
    }
    boolean among = bracketed || scope.parts;
    boolean trafficking =
        reading.isOne(end, "for", "involved", "involving") && countable.isTrafficking(end);
    boolean listed = reading.isOne(before, "and", ",");
    boolean lawful = reading.is(end, "under") && (among || listed);
    boolean term = reading.isOne(end + 2, "year", "years", "months");
    boolean kind = reading.is(end, "for") && among && !term;
    boolean anotherKind =
        scope.kinds
            && (countable.isOfAnotherKind(end, limit)
                || ((among || listed)
                    && (reading.isOne(end, "of", "in", "exploited", "subjected", "forced")
                        || reading.is(end, "involved"))));
    if (of != Exploitation.UNSTATED || trafficking || lawful || kind || anotherKind) {
      List<Draft> part = drafting.part(figure, phrase, of);
      return part.isEmpty() && listed && reading.is(end, "for")
          ? drafting.sibling(figure, phrase, of, limit)
          : part;
    }
    if (listed && dated) {
      return drafting.earlier(figure, phrase, mentions.last(), of);
    }
    boolean place = reading.isOne(end, "from", "in") && end + 1 < limit;
    if (listed && place && reading.words().isCapital(end + 1) && !mentions.last().isEmpty()) {
      return drafting.whole(
          figure, phrase, mentions.last().stream().map(each -> each.what).toList(), of, limit);
    }
    if (listed && reading.is(end, "with") && countable.isAidNear(end, limit)) {
      List<Draft> sum = mentions.sum();
      boolean assisted = sum.stream().anyMatch(draft -> draft.what == What.ASSISTED);
      return drafting.whole(
          figure, phrase, assisted ? List.of(What.ASSISTED) : List.of(), of, limit);
    }
    return List.of();
  }

  /** Behind "110 of 124" in a comparison: the greater figure is no earlier one of its own. */
  private Phrase ofMore(Figure figure, Phrase phrase) {
    int end = figure.end();
    boolean more = reading.is(end, "of") && end + 1 < limit;
    return more
        ? Figure.at(reading, end + 1, limit)
            .map(whole -> new Phrase(whole.end(), -1, Phrase.Kind.NONE))
            .orElse(phrase)
        : phrase;
  }

  private List<Draft> named(Figure figure, Phrase phrase, Exploitation of) {
    boolean matter = phrase.kind() == Phrase.Kind.MATTER;
    if (matter
        ? !countable.isCounted(figure, phrase, limit)
        : countable.isOfAnotherNoun(figure, phrase, limit)) {
      return List.of();
    }
    List<What> told = scope.compare ? governing.told(phrase, limit) : List.of();
    if (!told.isEmpty()) {
      return drafting.whole(figure, phrase, told, of, limit);
    }
    boolean apart = scope.isBracketed() && scope.before().isEmpty();
    if (scope.compare && apart && countable.isBySexOrAge(phrase)) {
      return List.of();
    }
    if (scope.compare && !matter && deeds.isSince(scope.comparedAt)) {
      List<What> again = governing.to(figure, phrase, limit);
      if (!again.isEmpty()) {
        return drafting.whole(figure, phrase, again, of, limit);
      }
    }
    if (scope.compare && !matter) {
      List<Draft> like =
          scope.isBracketed() && scope.before().stream().anyMatch(each -> phrase.fits(each))
              ? scope.before()
              : mentions.like(each -> phrase.fits(each));
      List<Draft> fitting = like.stream().filter(each -> phrase.fits(each.what)).toList();
      if (!fitting.isEmpty()) {
        return drafting.earlier(figure, phrase, fitting, of);
      }
    }
    int before = deeds.before(figure.start());
    boolean within = scope.parts && !matter && !(reading.is(before, "to") && deeds.isAidGiven());
    boolean another = scope.kinds && reading.is(phrase.end(), "of");
    if (within && of == Exploitation.UNSTATED && !another) {
      return List.of();
    }
    if (scope.isBracketed()
        && !scope.acts
        && countable.isBySexOrAge(phrase)
        && of == Exploitation.UNSTATED) {
      return scope.before().stream().allMatch(each -> each.told == Exploitation.UNSTATED)
          ? List.of()
          : drafting.part(figure, phrase, of);
    }
    if (within || (scope.isBracketed() && !scope.acts && !(matter && figure.isZero()))) {
      List<Draft> found = drafting.part(figure, phrase, of);
      if (within || !found.isEmpty()) {
        return found;
      }
    }
    List<What> whats = governing.to(figure, phrase, limit);
    if (whats.isEmpty() && isOfCases(phrase, before)) {
      return drafting.whole(figure, phrase, List.of(What.IDENTIFIED), of, limit);
    }
    if (whats.isEmpty() && figure.isZero() && countable.isUnpaid(phrase, limit)) {
      var unpaid = new Phrase(phrase.end(), -1, Phrase.Kind.NONE);
      return drafting.whole(figure, unpaid, List.of(What.FUNDS), of, limit);
    }
    boolean was =
        of != Exploitation.UNSTATED
            && (reading.isOne(phrase.end(), "was", "were", "involved", "involving", "included")
                || isApart(figure.start() - 1));
    return whats.isEmpty() && was
        ? drafting.part(figure, phrase, of)
        : drafting.whole(figure, phrase, whats, of, limit);
  }

  /** "23 cases involving 55 victims": those who were found in cases that are counted themselves. */
  private boolean isOfCases(Phrase phrase, int before) {
    return phrase.kind() == Phrase.Kind.VICTIMS
        && reading.is(before, "involving")
        && mentions.last().stream().anyMatch(each -> each.unit.equals("cases"));
  }

  /** Whether a word parts a figure from any verb before it: ";", or "there were". */
  private boolean isApart(int at) {
    return reading.isOne(at, ";", ":", "—")
        || (reading.isOne(at, "was", "were") && reading.is(at - 1, "there"))
        || (reading.is(at, "and") && deeds.isNone());
  }

  /** Takes in a sum of money. */
  void funds(Draft draft) {
    drafting.funds(draft);
  }
}
