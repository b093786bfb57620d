package org.tierline.law.determination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.watchlist.Clocks;
import org.tierline.law.watchlist.History;
import org.tierline.law.watchlist.Readings;

/**
 * One way to settle an open answer: open questions with answers that would decide the tier. None of
 * the answers can be left out.
 *
 * @param answers the answers, by question, in the law's order; what matters of a text or a list is
 *     that it is given
 * @param decision what would then be decided
 */
public record Settling(Map<Question<?>, Object> answers, Decision decision) {

  /** Up to this many questions every combination is tried. */
  private static final int EXHAUSTIVE = 2;

  /** Copies, keeping the order. */
  public Settling {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * Ways to settle an open decision, the smallest first: all with one or two questions, and of the
   * larger ones at least one for each tier that can be reached.
   *
   * @return empty if the decision isn't open
   */
  public static List<Settling> of(Facts facts, Readings readings) {
    var decision = ListDecision.decide(facts, readings, ReasonDepth.NONE);
    if (decision.isDecided()) {
      return List.of();
    }
    var search = new Search(facts, readings);
    search.combinations(decision.missing(), EXHAUSTIVE);
    search.completions(decision.missing());
    search.found.sort((a, b) -> Integer.compare(a.answers().size(), b.answers().size()));
    return List.copyOf(search.found);
  }

  /** How many questions it takes. */
  public int size() {
    return answers.size();
  }

  private static final class Search {
    private final Facts facts;
    private final Readings readings;
    private final List<Settling> found = new ArrayList<>();
    private final Set<Set<Question<?>>> seen = new HashSet<>();
    private final Map<History, Clocks> clocks = new HashMap<>();
    private final Clocks clocksUnknown;

    Search(Facts facts, Readings readings) {
      this.facts = facts;
      this.readings = readings;
      this.clocksUnknown = Clocks.unknown(facts.edition(), readings);
    }

    /** Tries all answers to every set of up to so many questions, smaller sets first. */
    void combinations(List<Question<?>> missing, int most) {
      for (int size = 1; size <= most; size++) {
        choose(missing, 0, size, new LinkedHashMap<>());
      }
    }

    private void choose(
        List<Question<?>> missing, int from, int left, Map<Question<?>, Object> chosen) {
      if (left == 0) {
        tryAnswers(chosen);
        return;
      }
      for (int i = from; i <= missing.size() - left; i++) {
        Question<?> question = missing.get(i);
        for (Object answer : PossibleAnswers.to(question, facts.edition())) {
          chosen.put(question, answer);
          choose(missing, i + 1, left - 1, chosen);
          chosen.remove(question);
        }
      }
    }

    private void tryAnswers(Map<Question<?>, Object> answers) {
      var decision = decide(answers);
      if (decision.isDecided()
          && !PossibleAnswers.isContradictory(with(answers))
          && isMinimal(answers)) {
        found.add(new Settling(answers, decision));
        seen.add(Set.copyOf(answers.keySet()));
      }
    }

    private boolean isMinimal(Map<Question<?>, Object> answers) {
      if (answers.size() == 1) {
        return true;
      }
      for (var question : answers.keySet()) {
        var fewer = new LinkedHashMap<>(answers);
        fewer.remove(question);
        if (decide(fewer).isDecided()) {
          return false;
        }
      }
      return true;
    }

    /** Completes the record towards each outcome in turn, then leaves out what isn't needed. */
    void completions(List<Question<?>> missing) {
      for (Conclusion target : Conclusion.values()) {
        var answers = new LinkedHashMap<Question<?>, Object>();
        for (Question<?> question : missing) {
          PossibleAnswers.towards(target, question, facts.edition())
              .ifPresent(answer -> answers.put(question, answer));
        }
        var decision = decide(answers);
        if (decision.isDecided() && !PossibleAnswers.isContradictory(with(answers))) {
          addReduced(answers);
        }
      }
    }

    private void addReduced(Map<Question<?>, Object> answers) {
      var needed = new LinkedHashMap<>(answers);
      var tier = decide(needed).possibleTiers();
      for (var question : answers.keySet()) {
        var fewer = new LinkedHashMap<>(needed);
        fewer.remove(question);
        var decision = decide(fewer);
        if (decision.isDecided() && decision.possibleTiers().equals(tier)) {
          needed = fewer;
        }
      }
      if (needed.size() > EXHAUSTIVE && seen.add(Set.copyOf(needed.keySet()))) {
        found.add(new Settling(needed, decide(needed)));
      }
    }

    private Decision decide(Map<Question<?>, Object> answers) {
      Facts more = with(answers);
      var history = more.answer(Questions.EARLIER_EDITIONS);
      // To walk the clock over all that is open takes far longer than to decide.
      Clocks before =
          history == null
              ? clocksUnknown
              : clocks.computeIfAbsent(
                  history, known -> Clocks.after(known, facts.edition(), readings));
      return ListDecision.decide(more, before, readings, ReasonDepth.NONE);
    }

    private Facts with(Map<Question<?>, Object> answers) {
      Facts more = facts;
      for (var entry : answers.entrySet()) {
        more = PossibleAnswers.with(more, entry.getKey(), entry.getValue());
      }
      return more;
    }
  }
}
