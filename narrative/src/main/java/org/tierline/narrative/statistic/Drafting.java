package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.Period;
import org.tierline.narrative.statistic.Statistic.What;

/** Makes the drafts of a figure, and keeps in mind what later figures may refer to. */
final class Drafting {
  private final Reading reading;
  private final Deeds deeds;
  private final Scope scope;
  private final Mentions mentions;

  Drafting(Reading reading, Deeds deeds, Scope scope, Mentions mentions) {
    this.reading = reading;
    this.deeds = deeds;
    this.scope = scope;
    this.mentions = mentions;
  }

  /** Drafts of a figure that stands for itself: of each of the deeds, which may be none. */
  List<Draft> whole(Figure figure, Phrase phrase, List<What> whats, Exploitation of, int limit) {
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
      found.add(draft(figure, end, what, unit(figure, phrase, what, end, limit), of, false));
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

  private String unit(Figure figure, Phrase phrase, What what, int end, int limit) {
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

  /** "four of the eight suspects were convicted". */
  List<Draft> share(Figure figure, Shares.Share share, int limit) {
    var found = new ArrayList<Draft>();
    Phrase of = share.of();
    Exploitation exploitation = Exploitations.of(reading, figure, of, limit);
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

  /** "referred 20 victims for domestic servitude, 25 for sex trafficking": no sum was told. */
  List<Draft> sibling(Figure figure, Phrase phrase, Exploitation of, int limit) {
    List<Draft> last = mentions.last();
    boolean alike = !last.isEmpty() && last.get(0).told != Exploitation.UNSTATED;
    return alike && !deeds.isNone()
        ? whole(figure, phrase, last.stream().map(each -> each.what).toList(), of, limit)
        : List.of();
  }

  /** Drafts of a part of what was counted before; none if it fits none. */
  List<Draft> part(Figure figure, Phrase phrase, Exploitation exploitation) {
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

  /** Drafts of an earlier figure beside current ones. */
  List<Draft> earlier(
      Figure figure, Phrase phrase, List<Draft> current, Exploitation exploitation) {
    var found = new ArrayList<Draft>();
    for (Draft of : current) {
      if (of.what == What.FUNDS && figure.end() == figure.start() + 1) {
        continue; // a count is no sum of money
      }
      String unit = phrase.noun() < 0 ? of.unit : phrase.unit(of.what);
      Exploitation own =
          exploitation == Exploitation.UNSTATED && !figure.isZero() ? of.told : exploitation;
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
}
