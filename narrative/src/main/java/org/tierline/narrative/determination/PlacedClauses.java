package org.tierline.narrative.determination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.narrative.determination.Placed.Movement;
import org.tierline.narrative.layout.TierLine;
import org.tierline.narrative.text.Found;
import org.tierline.narrative.text.ReadableText;
import org.tierline.narrative.text.Words;

/**
 * Reads the clauses that place a government: "remained on Tier 2 Watch List for the third
 * consecutive year", "was downgraded from Tier 2 to Tier 3", "is placed on Tier 2 Watch List".
 */
final class PlacedClauses {
  /** The verbs of a placement, with the way it tells; a verb without one tells the tier alone. */
  private static final Map<String, Optional<Movement>> VERBS =
      Map.ofEntries(
          Map.entry("remained", Optional.of(Movement.REMAINED)),
          Map.entry("remains", Optional.of(Movement.REMAINED)),
          Map.entry("stayed", Optional.of(Movement.REMAINED)),
          Map.entry("upgraded", Optional.of(Movement.UPGRADED)),
          Map.entry("downgraded", Optional.of(Movement.DOWNGRADED)),
          Map.entry("moved", Optional.empty()),
          Map.entry("placed", Optional.empty()),
          Map.entry("rated", Optional.empty()),
          Map.entry("is", Optional.empty()));

  private static final Set<String> LINKS = Set.of("on", "to", "at", "as");

  /** "to avoid being downgraded", "has been placed in earlier years": no placement of today. */
  private static final Set<String> NOT_TODAY = Set.of("being", "be", "been");

  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final ReadableText readable;
  private final Words words;
  private Optional<Found<Placed>> last = Optional.empty();

  private PlacedClauses(ReadableText readable, Words words) {
    this.readable = readable;
    this.words = words;
  }

  /** The last clause, for a government's way there may be told before. */
  static Optional<Found<Placed>> last(ReadableText readable, Words words) {
    var clauses = new PlacedClauses(readable, words);
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      clauses.read(words.sentenceStart(sentence), words.sentenceEnd(sentence));
    }
    return clauses.last;
  }

  /**
   * A tier in a sentence.
   *
   * @param start the index of its word "Tier", or of "the" before it
   * @param end the index behind it
   */
  private record Mention(Tier tier, int start, int end) {}

  private void read(int from, int until) {
    for (int i = from; i < until; i++) {
      Optional<Mention> mention = mention(i, until);
      if (mention.isPresent()) {
        Mention tier = mention.get();
        int link = tier.start() - 1;
        if (link > from && LINKS.contains(words.word(link))) {
          clause(from, until, link, tier);
        }
        i = tier.end() - 1;
      } else if (words.is(i, "special") && words.is(i + 1, "case") && words.is(i - 1, "a")) {
        specialCase(i, until);
      }
    }
  }

  private Optional<Mention> mention(int i, int until) {
    if (!words.is(i, "tier") && !words.is(i, "tier-")) {
      return Optional.empty();
    }
    int digit = words.is(i + 1, "-") ? i + 2 : i + 1;
    if (digit >= until || !words.word(digit).matches("[123]")) {
      return Optional.empty();
    }
    int watch = digit + 1;
    while (words.is(watch, "-") || words.is(watch, "—") || words.is(watch, ",")) {
      watch++;
    }
    boolean apart = words.is(watch, "watch") && words.is(watch + 1, "list");
    boolean joined = words.is(watch, "watchlist") || words.is(watch, "watch-list");
    int end = apart ? watch + 2 : joined ? watch + 1 : digit + 1;
    int start = words.is(i - 1, "the") ? i - 1 : i;
    return Optional.of(new Mention(TierLine.tier(words.word(digit), apart || joined), start, end));
  }

  /** The verb stands before the link, a tier left behind may come between. */
  private void clause(int from, int until, int link, Mention tier) {
    int verb = link - 1;
    Optional<Tier> left = Optional.empty();
    for (int i = verb; i > from && i > link - 8; i--) {
      Optional<Mention> before = mention(i, link);
      if (before.isPresent() && words.is(before.get().start() - 1, "from")) {
        left = Optional.of(before.get().tier());
        verb = before.get().start() - 2;
      }
    }
    if (verb < from
        || !VERBS.containsKey(words.word(verb))
        || (verb > from && NOT_TODAY.contains(words.word(verb - 1)))) {
      return;
    }
    int end = tier.end();
    for (int i = end; i < until && i < end + 4 && left.isEmpty(); i++) {
      Optional<Mention> behind = mention(i, until);
      if (behind.isPresent() && words.is(behind.get().start() - 1, "from")) {
        left = Optional.of(behind.get().tier());
        end = behind.get().end();
      }
    }
    add(tier.tier(), verb, end, left);
  }

  private void specialCase(int special, int until) {
    int verb = special - 2;
    if (verb >= 0 && VERBS.containsKey(words.word(verb)) && special + 2 <= until) {
      add(Tier.SC, verb, special + 2, Optional.empty());
    }
  }

  private void add(Tier tier, int verb, int end, Optional<Tier> left) {
    int streakEnd = streakEnd(end);
    var placed =
        new Placed(
            tier,
            VERBS.getOrDefault(words.word(verb), Optional.empty()),
            left,
            streakEnd > end ? Optional.of(ordinal(streakEnd - 3)) : Optional.empty());
    // Without its auxiliary a verb reads badly when shown.
    int start = verb > 0 && Set.of("is", "was", "were").contains(words.word(verb - 1)) ? 1 : 0;
    last =
        Optional.of(
            new Found<>(
                placed, readable.span(words.start(verb - start), words.end(streakEnd - 1))));
  }

  /** The index behind "for the third consecutive year"; the same if that doesn't follow. */
  private int streakEnd(int end) {
    int at = words.is(end, ",") ? end + 1 : end;
    boolean streak =
        words.is(at, "for")
            && (words.is(at + 1, "the") || words.is(at + 1, "a"))
            && ordinal(at + 2) > 0
            && words.is(at + 3, "consecutive")
            && words.is(at + 4, "year");
    return streak ? at + 5 : end;
  }

  /** The number of an ordinal; 0 if the word is none. */
  private int ordinal(int word) {
    return word < words.size() ? ORDINALS.indexOf(words.word(word)) + 1 : 0;
  }
}
