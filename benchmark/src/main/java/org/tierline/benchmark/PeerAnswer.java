package org.tierline.benchmark;

import java.util.Set;
import java.util.TreeSet;
import org.tierline.law.determination.Conclusion;
import org.tierline.law.determination.Decision;
import org.tierline.law.facts.Question;

/**
 * What every engine must answer on the same facts.
 *
 * @param possible by name: a conclusion is a tier with its reason code
 * @param missing the keys of the open questions that could still change the tier
 */
record PeerAnswer(Set<String> possible, boolean decided, Set<String> missing) {

  PeerAnswer {
    possible = Set.copyOf(possible);
    missing = Set.copyOf(missing);
  }

  static PeerAnswer of(Decision decision) {
    var possible = new TreeSet<String>();
    for (Conclusion conclusion : decision.possible()) {
      possible.add(conclusion.name());
    }
    var missing = new TreeSet<String>();
    for (Question<?> question : decision.missing()) {
      missing.add(question.key());
    }
    return new PeerAnswer(possible, decision.isDecided(), missing);
  }
}
