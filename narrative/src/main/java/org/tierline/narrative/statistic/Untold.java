package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.narrative.statistic.Silences.Silence;
import org.tierline.narrative.statistic.Statistic.Exploitation;
import org.tierline.narrative.statistic.Statistic.What;

/** Reads what a text says was not reported: one statistic for each thing that it names. */
final class Untold {
  /** How many words of a list are read. */
  private static final int LONGEST = 45;

  /** How many words of a list may be unknown ones, before its first thing and behind it. */
  private static final int STRANGE = 4;

  private static final int STRANGE_BEHIND = 2;

  /** How far before "remained unclear" its subject begins. */
  private static final int SUBJECT = 20;

  /** What may go unreported without a figure's being asked for. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "progress",
          "developments",
          "development",
          "effort",
          "efforts",
          "measures",
          "steps",
          "action",
          "actions",
          "outcome",
          "outcomes",
          "result",
          "results",
          "status",
          "update",
          "updates",
          "served",
          "included",
          "participated",
          "cooperated",
          "existence",
          "procedures",
          "policy");

  private final Reading reading;

  Untold(Reading reading) {
    this.reading = reading;
  }

  /** A thing that a list names, with the places of its words. */
  private record Thing(int start, int end, What what) {}

  /** What follows "did not report", or "did not provide" with a word for figures. */
  Optional<Silence> behind(int start, int tell, int limit) {
    int from = tell + 1;
    while (from < limit && reading.is(from, "or") && reading.has(from + 1, Mark.TELL)) {
      from += 2;
    }
    return list(start, from, limit, reading.has(tell, Mark.TELL_STRAIGHT));
  }

  /** What a list names that is known to be of what is missing. */
  Optional<Silence> list(int start, int from, int limit) {
    return list(start, from, limit, true);
  }

  /** "the exact number of investigations, prosecutions, and convictions remained unclear". */
  Optional<Silence> before(int unclear) {
    int first = Math.max(0, unclear - SUBJECT);
    for (int i = unclear - 1; i > first; i--) {
      if (reading.has(i, Mark.FIGURES)
          && reading.isOne(i + 1, "of", "on", "for", "about", "regarding", "concerning")) {
        return list(i, i, unclear - 1, true)
            .map(silence -> new Silence(unclear + 1, silence.drafts()));
      }
      if (reading.isOne(i, ";", ".")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "a lack of victim identification data". */
  Optional<Silence> lack(int start, int limit) {
    int last = Math.min(limit, start + 8);
    for (int i = start + 2; i < last; i++) {
      if (reading.isOne(i, "data", "statistics")) {
        return list(start, start + 2, i + 1, true);
      }
    }
    return Optional.empty();
  }

  private Optional<Silence> list(int start, int from, int limit, boolean straight) {
    int last = Math.min(limit, from + LONGEST);
    boolean figures = straight;
    boolean data = false;
    boolean question = false;
    int strange = 0;
    var things = new ArrayList<Thing>();
    int at = from;
    int end = from;
    while (at < last) {
      boolean asks = isAsked(at);
      question |= asks;
      data |= reading.has(at, Mark.FIGURES);
      figures |= asks || data;
      int step = thing(at, last, things, data, question);
      if (step > 0) {
        if (question && reading.has(at, Mark.MATTER)) {
          things.clear(); // "how many of these investigations resulted in prosecutions"
        }
        things.add(new Thing(at, at + step, what(at, step)));
        figures |= reading.has(at + step - 1, Mark.FIGURES);
        at += step;
        end = at;
        strange = 0;
      } else if (isPassed(at, things.isEmpty(), question, data)) {
        at++;
        end = reading.isNoun(at - 1) ? at : end;
      } else if (isStrange(at) && strange < (things.isEmpty() ? STRANGE : STRANGE_BEHIND)) {
        strange++;
        at++;
      } else {
        break;
      }
    }
    return things.isEmpty() || !figures
        ? Optional.empty()
        : Optional.of(new Silence(end, drafts(start, things, end, limit)));
  }

  /** "whether", "how many", "the extent to which". */
  private boolean isAsked(int at) {
    return reading.isOne(at, "whether", "if", "extent")
        || (reading.is(at, "how") && reading.isOne(at + 1, "many", "much"));
  }

  /** A word of no list that may stand in one all the same. */
  private boolean isStrange(int at) {
    return Character.isLetter(reading.word(at).charAt(0))
        && !reading.has(at, Mark.STOP)
        && !reading.has(at, Mark.MODAL)
        && !reading.has(at, Mark.PAPER)
        && !(NO_FIGURES.contains(reading.word(at)) && !isEffort(at))
        && !(reading.is(at, "assisted") && reading.is(at + 1, "in"))
        && Figure.at(reading, at, reading.size()).isEmpty();
  }

  /** "efforts to investigate". */
  private boolean isEffort(int at) {
    return reading.isOne(at, "effort", "efforts")
        && reading.is(at + 1, "to")
        && reading.has(at + 2, Mark.BASE)
        && reading.has(at + 2, Mark.DEED)
        && !reading.has(at + 2, Mark.AID);
  }

  private List<Draft> drafts(int start, List<Thing> things, int end, int limit) {
    String shared = Units.shared(reading, things.get(things.size() - 1).end(), limit);
    Exploitation exploitation = Exploitations.near(reading, things.get(0).start(), end, limit);
    var drafts = new ArrayList<Draft>();
    for (int i = 0; i < things.size(); i++) {
      Thing thing = things.get(i);
      if (drafts.stream().noneMatch(draft -> draft.what == thing.what())) {
        int behind = i + 1 < things.size() ? things.get(i + 1).start() : end;
        drafts.add(
            new Draft(
                start,
                thing.end(),
                thing.what(),
                Optional.empty(),
                Units.of(reading, thing.what(), thing.start(), behind, shared),
                exploitation,
                false));
      }
    }
    return drafts;
  }

  /** How many words name a thing done from one word on; 0 if they don't. */
  private int thing(int at, int limit, List<Thing> before, boolean data, boolean question) {
    if (reading.has(at, Mark.MATTER)) {
      boolean told =
          reading.has(at, Mark.PLURAL)
              || reading.isOne(at - 1, "a", "an", "any", "single")
              || (data && reading.is(at + 1, "efforts"))
              || (!before.isEmpty()
                  && reading.isOne(at - 1, ",", "or", "and")
                  && before.get(before.size() - 1).end() >= at - 2)
              || endsInFigures(at + 1, limit)
              || reading.isOne(at + 1, "and", "or")
              || (question && reading.is(at, "repatriation") && reading.is(at + 1, "of"));
      return told ? 1 : 0;
    }
    if (reading.has(at + 1, Mark.FIGURES)
        && (reading.isOne(at, "sentencing", "assistance", "protection", "budget", "funding")
            || reading.isOne(at, "investigative", "prosecutorial"))) {
      return 2;
    }
    if (reading.has(at, Mark.GERUND) && !reading.has(at, Mark.AID)) {
      return 1;
    }
    boolean asked = data || question;
    if (reading.isOne(at, "providing", "offering")
        || (asked && reading.isOne(at, "provide", "provided", "received", "receive", "accessed"))) {
      return aid(at, limit);
    }
    if (reading.isOne(at, "allocating", "funding", "disbursing", "spending", "allocations")
        || (asked
            && reading.isOne(
                at,
                "funded",
                "allocated",
                "spent",
                "funds",
                "budget",
                "disbursed",
                "expenditures"))) {
      return 1;
    }
    if (reading.isOne(at, "restitution", "compensation") && before.isEmpty() && !question) {
      return 1;
    }
    boolean deed =
        asked
            && reading.has(at, Mark.DEED)
            && !reading.has(at, Mark.AID)
            && !reading.is(at + 1, "as");
    if (reading.is(at - 1, "to") && isEffort(at - 2)) {
      return 1;
    }
    return deed && (question || isTold(at, before)) ? 1 : 0;
  }

  /** "identification, referral, and assistance statistics". */
  private boolean endsInFigures(int from, int limit) {
    int last = Math.min(limit, from + 6);
    for (int i = from; i < last; i++) {
      if (reading.has(i, Mark.FIGURES)) {
        return true;
      }
      if (!reading.isOne(i, ",", "and", "or", "victim", "assistance", "protection", "sentencing")
          && !reading.has(i, Mark.MATTER)) {
        return false;
      }
    }
    return false;
  }

  /** "victims identified or referred". */
  private boolean isTold(int at, List<Thing> before) {
    return reading.isNoun(at - 1)
        || reading.has(at - 1, Mark.AUXILIARY)
        || reading.isOne(at - 1, "it", "they", "formally", "officially", "newly")
        || (reading.isOne(at - 1, "or", "and", ",") && !before.isEmpty());
  }

  private int aid(int at, int limit) {
    int last = Math.min(limit, at + 8);
    for (int i = at + 1; i < last; i++) {
      if (reading.has(i, Mark.AID)) {
        return i + 1 - at;
      }
      if (reading.has(i, Mark.PAPER) || reading.has(i, Mark.DEED)) {
        return 0;
      }
    }
    return 0;
  }

  private What what(int at, int step) {
    boolean money =
        reading.isOne(at, "restitution", "compensation")
            || reading.isOne(
                at, "budget", "funding", "funded", "funds", "allocating", "allocations")
            || reading.isOne(
                at, "allocated", "spent", "spending", "disbursing", "disbursed", "expenditures");
    if (money) {
      return What.FUNDS;
    }
    if (reading.isOne(at, "investigative", "prosecutorial")) {
      return reading.is(at, "investigative") ? What.INVESTIGATIONS : What.PROSECUTIONS;
    }
    boolean care = step > 1 && !reading.is(at, "sentencing");
    return care ? What.ASSISTED : reading.what(at).orElse(What.ASSISTED);
  }

  private boolean isPassed(int at, boolean nothingYet, boolean question, boolean data) {
    if (reading.is(at, ",")
        && (reading.isOne(at + 1, "it", "they", "the", "authorities", "officials")
            || reading.isOne(at + 1, "although", "but", "however", "which"))) {
      return false;
    }
    return reading.isOne(at, ",", "or", "and", "nor")
        || reading.has(at, Mark.FILLER)
        || (reading.has(at, Mark.BEGIN) && !reading.isOne(at, "conducted", "led"))
        || (reading.isNoun(at) && !reading.has(at, Mark.MATTER))
        || (question && reading.isOne(at, "resulted", "in", "led", "to", "which"))
        || (data && nothingYet && reading.isOne(at, "who", "whom", "that"))
        || (nothingYet && reading.is(at, "who") && reading.isOne(at - 1, "victim", "victims"))
        || (nothingYet && reading.words().isCapital(at));
  }
}
