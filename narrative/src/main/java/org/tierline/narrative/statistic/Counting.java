package org.tierline.narrative.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/** Finds what a figure is a figure of: a whole, a part of one, or an earlier one beside it. */
final class Counting {
  /** How many words behind a figure may say of which exploitation it is. */
  private static final int TAIL = 20;

  private final Reading reading;
  private final Periods periods;
  private final Deeds deeds;
  private final Scope scope;
  private final Mentions mentions;
  private final Shares shares;
  private int limit;

  Counting(Reading reading, Periods periods, Deeds deeds, Scope scope, Mentions mentions) {
    this.reading = reading;
    this.periods = periods;
    this.deeds = deeds;
    this.scope = scope;
    this.mentions = mentions;
    shares = new Shares(reading, deeds);
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
    Exploitation of = Exploitations.of(reading, figure.end(), tail(phrase.end()));
    boolean bare = phrase.kind() == Phrase.Kind.NONE;
    if (bare && !isBare(figure.end())) {
      if (deeds.isNone() && !reading.isOne(before, "in", "at", "under")) {
        mentions.nothing();
      }
      return List.of();
    }
    Optional<Shares.Share> share = bare ? shares.at(figure, limit) : Optional.empty();
    if (share.isPresent()) {
      return share(figure, share.get());
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

  /** Whether a figure without a noun can stand for itself. */
  private boolean isBare(int end) {
    return end >= limit
        || reading.has(end, Mark.STOP)
        || reading.has(end, Mark.DEED)
        || reading.has(end, Mark.GIVE)
        || reading.has(end, Mark.SEX)
        || reading.has(end, Mark.LABOUR)
        || reading.isOne(
            end,
            "total",
            "both",
            "forced",
            "exploited",
            "subjected",
            "involved",
            "alleged",
            "suspected",
            "last",
            "child",
            "adult",
            "this",
            "each",
            "reported",
            "recorded",
            "accepted",
            "entered",
            "officially")
        || periods.at(end).isPresent();
  }

  private List<Draft> bare(Figure figure, Phrase phrase, int before, Exploitation of) {
    int end = figure.end();
    if (reading.is(end, "of") && reading.isOne(end + 1, "the", "these", "those")) {
      return List.of();
    }
    boolean dated = periods.at(end).isPresent() || reading.isOne(end, "total");
    boolean bracketed = scope.isBracketed();
    if (bracketed && dated) {
      return earlier(figure, phrase, mentions.last(), of);
    }
    List<What> hung = deeds.hung(before, figure);
    if (!hung.isEmpty()) {
      return whole(figure, phrase, hung, of);
    }
    if (scope.compare && scope.parts && mentions.last().isEmpty()) {
      return List.of();
    }
    if (scope.compare) {
      List<What> told = deeds.told(phrase, limit);
      List<Draft> like =
          told.isEmpty() || bracketed ? List.of() : mentions.like(each -> told.contains(each.what));
      List<Draft> fitting = like.stream().filter(each -> told.contains(each.what)).toList();
      return earlier(
          figure,
          phrase,
          !fitting.isEmpty() ? fitting : bracketed ? mentions.last() : mentions.sum(),
          of);
    }
    List<What> passive = deeds.passive(phrase, limit);
    if (!passive.isEmpty()) {
      return whole(figure, phrase, passive, of);
    }
    if (reading.has(before, Mark.DEED) && !reading.is(before, "to")) {
      return whole(figure, phrase, deeds.to(figure, phrase, limit), of);
    }
    boolean among = bracketed || scope.parts;
    boolean trafficking = reading.isOne(end, "for", "involved", "involving") && isTrafficking(end);
    boolean listed = reading.isOne(before, "and", ",");
    boolean lawful = reading.is(end, "under") && (among || listed);
    boolean kind = reading.is(end, "for") && among;
    if (of != Exploitation.UNSTATED || trafficking || lawful || kind || isOfAnotherKind(end)) {
      List<Draft> part = part(figure, phrase, of);
      return part.isEmpty() && listed && reading.is(end, "for") ? sibling(figure, phrase, of) : part;
    }
    if (listed && dated) {
      return earlier(figure, phrase, mentions.last(), of);
    }
    boolean place = reading.isOne(end, "from", "in") && end + 1 < limit;
    if (listed && place && reading.words().isCapital(end + 1) && !mentions.last().isEmpty()) {
      return whole(figure, phrase, mentions.last().stream().map(each -> each.what).toList(), of);
    }
    if (listed && reading.is(end, "with") && isAidNear(end)) {
      List<Draft> sum = mentions.sum();
      boolean assisted = sum.stream().anyMatch(draft -> draft.what == What.ASSISTED);
      return whole(figure, phrase, assisted ? List.of(What.ASSISTED) : List.of(), of);
    }
    return List.of();
  }

  /** "referred 20 victims for domestic servitude, 25 for sex trafficking": no sum was told. */
  private List<Draft> sibling(Figure figure, Phrase phrase, Exploitation of) {
    List<Draft> last = mentions.last();
    boolean alike = !last.isEmpty() && last.get(0).told != Exploitation.UNSTATED;
    return alike && !last.get(0).part && !deeds.isNone()
        ? whole(figure, phrase, last.stream().map(each -> each.what).toList(), of)
        : List.of();
  }

  /** "five were forced to steal" behind parts that tell of which exploitation they are. */
  private boolean isOfAnotherKind(int end) {
    if (!scope.kinds || !reading.isOne(end, "was", "were", "as")) {
      return false;
    }
    for (int i = end + 1; i < Math.min(limit, end + 4); i++) {
      if (reading.isNoun(i)
          || reading.words().isCapital(i)
          || reading.isOne(i, "foreign", "underage")) {
        return false;
      }
    }
    return true;
  }

  private boolean isTrafficking(int end) {
    return reading.is(end + 1, "trafficking") || reading.is(end + 2, "trafficking");
  }

  private boolean isAidNear(int end) {
    for (int i = end + 1; i < Math.min(limit, end + 6); i++) {
      if (reading.has(i, Mark.AID)) {
        return true;
      }
    }
    return false;
  }

  /** "four of the eight suspects were convicted". */
  private List<Draft> share(Figure figure, Shares.Share share) {
    var found = new ArrayList<Draft>();
    Phrase of = share.of();
    Exploitation exploitation = Exploitations.of(reading, figure.end(), tail(of.end()));
    for (What what : share.whats()) {
      found.add(draft(figure, of.end(), what, of.unit(what), exploitation, true));
    }
    share
        .whole()
        .ifPresent(
            whole ->
                share
                    .told()
                    .forEach(
                        what ->
                            found.add(
                                draft(whole, of.end(), what, of.unit(what), exploitation, false))));
    mentions.other(found);
    return found;
  }

  private List<Draft> named(Figure figure, Phrase phrase, Exploitation of) {
    boolean matter = phrase.kind() == Phrase.Kind.MATTER;
    if (matter ? !isCounted(figure, phrase) : isOfAnotherNoun(figure, phrase)) {
      return List.of();
    }
    List<What> told = scope.compare ? deeds.told(phrase, limit) : List.of();
    if (!told.isEmpty()) {
      return whole(figure, phrase, told, of);
    }
    boolean apart = scope.isBracketed() && scope.before().isEmpty();
    if (scope.compare && apart && isBySexOrAge(phrase)) {
      return List.of();
    }
    if (scope.compare && !matter) {
      List<Draft> like =
          scope.isBracketed() && scope.before().stream().anyMatch(each -> fits(phrase, each))
              ? scope.before()
              : mentions.like(each -> fits(phrase, each));
      List<Draft> fitting = like.stream().filter(each -> phrase.fits(each.what)).toList();
      if (!fitting.isEmpty()) {
        return earlier(figure, phrase, fitting, of);
      }
    }
    boolean within = scope.parts && !matter;
    boolean another = scope.kinds && reading.is(phrase.end(), "of");
    if (within && of == Exploitation.UNSTATED && !another) {
      return List.of();
    }
    if (scope.isBracketed() && !scope.acts && isBySexOrAge(phrase) && of == Exploitation.UNSTATED) {
      return scope.before().stream().allMatch(each -> each.told == Exploitation.UNSTATED)
          ? List.of()
          : part(figure, phrase, of);
    }
    if (within || (scope.isBracketed() && !scope.acts && !(matter && figure.isZero()))) {
      List<Draft> found = part(figure, phrase, of);
      if (within || !found.isEmpty()) {
        return found;
      }
    }
    List<What> whats = deeds.to(figure, phrase, limit);
    boolean was =
        of != Exploitation.UNSTATED
            && (reading.isOne(phrase.end(), "was", "were") || isApart(figure.start() - 1));
    return whats.isEmpty() && was
        ? part(figure, phrase, of)
        : whole(figure, phrase, whats, of);
  }

  /** Whether a word parts a figure from any verb before it: ";", or "there were". */
  private boolean isApart(int at) {
    return reading.isOne(at, ";", ":", "—")
        || (reading.isOne(at, "was", "were") && reading.is(at - 1, "there"))
        || (reading.is(at, "and") && deeds.isNone());
  }

  /** "17 women and four men": who the victims were, not what was done to them. */
  private boolean isBySexOrAge(Phrase phrase) {
    return reading.has(phrase.noun(), Mark.SEX_OR_AGE);
  }

  /** Whether a figure counts what another one counted. */
  private static boolean fits(Phrase phrase, Draft draft) {
    return phrase.fits(draft.what)
        && switch (phrase.kind()) {
          case CASES -> draft.unit.equals("cases");
          case SUSPECTS -> draft.unit.equals("persons");
          case VICTIMS -> draft.unit.equals("victims");
          case PERSONS -> !draft.unit.equals("cases");
          case MATTER, NONE -> true;
        };
  }

  /** "29 victim affidavits": it is not the victims that are counted. */
  private boolean isOfAnotherNoun(Figure figure, Phrase phrase) {
    boolean many = figure.value().filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent();
    return many
        && !reading.has(phrase.noun(), Mark.PLURAL)
        && !phrase.isName(reading)
        && phrase.end() < limit
        && Character.isLetter(reading.word(phrase.end()).charAt(0))
        && !reading.has(phrase.end(), Mark.STOP)
        && !reading.has(phrase.end(), Mark.SEX)
        && !reading.has(phrase.end(), Mark.LABOUR)
        && !reading.is(phrase.end(), "trafficking");
  }

  /** One investigation, but not "two referral centers" or "no identification and ... procedures". */
  private boolean isCounted(Figure figure, Phrase phrase) {
    boolean listed = figure.isZero() && reading.isOne(phrase.end(), "and", "or", ",");
    if (!reading.has(phrase.noun(), Mark.PLURAL) && listed) {
      return false;
    }
    return reading.has(phrase.noun(), Mark.PLURAL)
        || phrase.end() >= limit
        || reading.has(phrase.end(), Mark.STOP)
        || reading.has(phrase.end(), Mark.BEGIN)
        || reading.has(phrase.end(), Mark.DEED);
  }

  private List<Draft> whole(Figure figure, Phrase phrase, List<What> whats, Exploitation of) {
    if (whats.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<>(whats);
    int end = phrase.end();
    if (phrase.kind() == Phrase.Kind.MATTER) {
      end = Undone.matters(reading, end, limit, all);
    }
    var found = new ArrayList<Draft>();
    for (What what : all) {
      found.add(draft(figure, end, what, unit(figure, phrase, what, end), of, false));
    }
    if (scope.compare) {
      for (Draft draft : found) {
        earlier(draft, mentions.like(each -> each.what == draft.what));
      }
      mentions.other(found);
    } else if (isBeside(figure)) {
      mentions.beside(found);
    } else {
      mentions.whole(found);
    }
    return found;
  }

  /** "37 traffickers in 26 cases": the cases are no sum of their own. */
  private boolean isBeside(Figure figure) {
    int before = deeds.before(figure.start());
    return reading.isOne(before, "in", "involving", "against", "with")
        && !mentions.last().isEmpty()
        && mentions.last().get(0).end == before;
  }

  private String unit(Figure figure, Phrase phrase, What what, int end) {
    boolean law = what == What.INVESTIGATIONS || what == What.PROSECUTIONS;
    if (phrase.kind() == Phrase.Kind.MATTER && figure.isZero() && law) {
      for (int i = end; i < Math.min(limit, end + 5); i++) {
        if (reading.has(i, Mark.SUSPECT)) {
          return "persons";
        }
      }
    }
    return phrase.unit(what);
  }

  private List<Draft> part(Figure figure, Phrase phrase, Exploitation exploitation) {
    List<Draft> sum =
        scope.isBracketed() ? scope.before() : mentions.like(each -> isWithin(figure, each));
    var found = new ArrayList<Draft>();
    for (Draft of : sum) {
      boolean fits =
          phrase.kind() == Phrase.Kind.NONE
              || phrase.fits(of.what)
              || phrase.what(reading).filter(of.what::equals).isPresent();
      if (fits && isWithin(figure, of)) {
        Exploitation own = exploitation == Exploitation.UNSTATED ? of.exploitation : exploitation;
        boolean cases = phrase.kind() == Phrase.Kind.CASES;
        String unit = cases ? phrase.unit(of.what) : of.unit;
        Draft part = draft(figure, phrase.end(), of.what, unit, own, true);
        part.period = of.period;
        found.add(part);
      }
    }
    if (!found.isEmpty()) {
      mentions.other(found);
      scope.kinds |= exploitation != Exploitation.UNSTATED;
    }
    return found;
  }

  private static boolean isWithin(Figure figure, Draft of) {
    return figure.value().isPresent()
        && of.number.filter(sum -> figure.value().get().compareTo(sum) <= 0).isPresent();
  }

  private List<Draft> earlier(
      Figure figure, Phrase phrase, List<Draft> current, Exploitation exploitation) {
    var found = new ArrayList<Draft>();
    for (Draft of : current) {
      if (of.what == What.FUNDS && figure.end() == figure.start() + 1) {
        continue; // a count is no sum of money
      }
      String unit = phrase.noun() < 0 ? of.unit : phrase.unit(of.what);
      Exploitation own = exploitation == Exploitation.UNSTATED && !figure.isZero() ? of.told : exploitation;
      Draft draft = draft(figure, phrase.end(), of.what, unit, own, of.part);
      earlier(draft, List.of(of));
      found.add(draft);
    }
    if (!found.isEmpty()) {
      mentions.other(found);
    }
    return found;
  }

  private void earlier(Draft draft, List<Draft> current) {
    scope.compared++;
    draft.period = Period.PREVIOUS;
    for (Draft of : current) {
      if (of.what == draft.what && of.earlier == null) {
        of.earlier = draft;
      }
    }
  }

  /** Takes in a sum of money. */
  void funds(Draft draft) {
    scope.opened.ifPresent(period -> draft.period = period);
    if (scope.compare) {
      earlier(draft, mentions.like(each -> each.what == What.FUNDS));
      mentions.other(List.of(draft));
    } else {
      mentions.whole(List.of(draft));
    }
  }

  private Draft draft(
      Figure figure, int end, What what, String unit, Exploitation of, boolean part) {
    var draft = new Draft(figure.start(), end, what, figure.value(), unit, of, part);
    scope.opened.ifPresent(period -> draft.period = period);
    return draft;
  }

  /** The index behind the words that belong to a figure. */
  private int tail(int from) {
    int last = Math.min(limit, from + TAIL);
    int at = from;
    while (at < last
        && (!reading.is(at, ",") || isExploitationSoon(at + 1))
        && !reading.isOne(at, ";", "(", ")", "—", "while", "but")
        && !reading.has(at, Mark.COMPARE)
        && !(reading.has(at, Mark.DEED) && reading.is(at - 1, "and"))
        && (isTerm(at) || Figure.at(reading, at, limit).isEmpty())) {
      at++;
    }
    return at;
  }

  /** "for forced prostitution, forced labor, and begging": a list of them. */
  private boolean isExploitationSoon(int from) {
    int last = Math.min(limit, from + 3);
    for (int i = from; i < last; i++) {
      if (Figure.at(reading, i, limit).isPresent() || reading.isOne(i, "all", "both")) {
        return false;
      }
      if (reading.has(i, Mark.SEX) || reading.has(i, Mark.LABOUR)) {
        return true;
      }
    }
    return false;
  }

  /** "ten years": no count. */
  private boolean isTerm(int at) {
    return reading.isOne(at + 1, "years", "year", "months", "years'");
  }
}
