package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.claim.Statement.Determined;

/** Reads what a sentence says the President, and not State, determined of each government. */
final class DeterminedReading {
  private static final String[] IMPOSE = {"impose", "imposes", "imposed", "imposing"};

  private static final String[] POSSIBLY = {
    "may", "might", "can", "could", "face", "faces", "facing", "risk", "risks", "possible", "if"
  };

  private static final int TO_NOT = 3;

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
    if (!(president || sanctions || isImposed() || reading.isOnDetermination())
        || isOnTiers()
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
      if (found.isPresent() && !(found.get() == Determined.RESTRICTED && isPossible())) {
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

  /** "Imposed sanctions on Burma for failing to stop trafficking". */
  private boolean isImposed() {
    return sentence.has(Sign.SANCTIONS)
        && !isPossible()
        && tokens.hasAny(sentence.start(), sentence.end(), IMPOSE)
        && tokens.hasAny(sentence.start(), sentence.end(), "trafficking", "traffickers");
  }

  /** "May be subject to restrictions". */
  private boolean isPossible() {
    return sentence.marks().stream()
        .anyMatch(
            mark ->
                mark.is(Sign.MAY, Sign.HEDGE)
                    && tokens.hasAny(mark.first(), mark.first() + 1, POSSIBLY));
  }

  private boolean isOnTiers() {
    return sentence.marks().stream()
        .anyMatch(mark -> mark.sign() == Sign.TIER && mark.naming() != Naming.MEANING);
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
            "exempting",
            "exemption",
            "exemptions",
            "lifted",
            "spared",
            "off" ->
            found = Optional.of(Determined.WAIVED);
        case "nothing",
            "restrictions",
            "impose",
            "imposed",
            "imposes",
            "imposing",
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
        case "excluded" -> {
          if (tokens.is(i + 1, "from")) {
            found = Optional.of(Determined.WAIVED);
          }
        }
        case "provide", "provided", "provides", "providing" -> {
          if (found.isEmpty() && tokens.hasAny(i - TO_NOT, i, "not", "from", "no")) {
            found = Optional.of(Determined.RESTRICTED);
          }
        }
        default -> {}
      }
    }
    return found;
  }
}
