package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.claim.Statement.Determined;

/** Reads what a sentence says the President, and not State, determined of each government. */
final class DeterminedReading {
  private final TextReading reading;
  private final Sentence sentence;
  private final Tokens tokens;

  DeterminedReading(TextReading reading, Sentence sentence) {
    this.reading = reading;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  void read() {
    boolean president =
        sentence.has(Sign.PRESIDENT)
            && (sentence.has(Sign.WAIVES)
                || sentence.has(Sign.WAIVER)
                || sentence.has(Sign.BARRED));
    boolean sanctions = sentence.has(Sign.WAIVES) && sentence.has(Sign.SANCTIONS);
    if (!(president || sanctions || reading.isOnDetermination())
        || sentence.has(Sign.TIER)
        || isOnLimit()) {
      return;
    }
    List<Group> groups = sentence.groups();
    int from = sentence.start();
    Optional<Determined> last = Optional.empty();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      int end = i + 1 < groups.size() ? groups.get(i + 1).first() : sentence.end();
      Optional<Determined> before = determined(from, group.first());
      Optional<Determined> behind = determined(group.last() + 1, stopAfter(group.last() + 1, end));
      boolean partly = behind.filter(each -> each == Determined.PARTLY_WAIVED).isPresent();
      Optional<Determined> found = partly ? behind : before.or(() -> behind);
      if (found.isEmpty() && i > 0) {
        found = last;
      }
      last = found;
      if (found.isPresent()) {
        for (String country : group.countries()) {
          reading.add(
              new Statement.Determination(country, sentence.edition(), found.get()),
              sentence.span(),
              sentence.marks().subList(0, 1));
        }
      }
      from = stopAfter(group.last() + 1, end);
    }
  }

  /** Whether a waiver is one of the watch list's limit, which State gives. */
  private boolean isOnLimit() {
    return sentence.marks().stream()
        .anyMatch(mark -> mark.sign() == Sign.WAIVER && mark.value().equals(WaiverReading.LIMIT));
  }

  /** Where a comma, semicolon or "and" ends what is said of a group. */
  private int stopAfter(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.is(i, ",") || tokens.is(i, ";") || tokens.is(i, "and")) {
        return i;
      }
    }
    return until;
  }

  private Optional<Determined> determined(int from, int until) {
    Optional<Determined> found = Optional.empty();
    for (int i = from; i < until; i++) {
      switch (tokens.word(i)) {
        case "partial", "partly", "partially", "part" -> {
          return Optional.of(Determined.PARTLY_WAIVED);
        }
        case "waived",
            "waives",
            "waive",
            "waiver",
            "waivers",
            "exempted",
            "exempts",
            "exempt",
            "lifted",
            "spared",
            "off" ->
            found = Optional.of(Determined.WAIVED);
        case "nothing",
            "restrictions",
            "restricted",
            "restricts",
            "barred",
            "ban",
            "lose",
            "cut",
            "denied",
            "withheld",
            "refused" -> {
          if (found.isEmpty()) {
            found = Optional.of(Determined.RESTRICTED);
          }
        }
        default -> {}
      }
    }
    return found;
  }
}
