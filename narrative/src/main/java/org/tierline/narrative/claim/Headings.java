package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;
import org.tierline.narrative.claim.Statement.ListName;
import org.tierline.narrative.text.Span;

/** Lists by line: a heading, like a tier, and the governments it is about in the lines below. */
final class Headings {
  /** A heading that no colon ends has few words beside what it names. */
  private static final int MOST_WORDS = 4;

  /** What a short heading may name beside its tier. */
  private static final Set<Sign> SHORT =
      Set.of(
          Sign.TIER,
          Sign.COUNTRIES,
          Sign.NUMBER,
          Sign.AND,
          Sign.YEAR,
          Sign.REPORT,
          Sign.UP,
          Sign.DOWN,
          Sign.RISE,
          Sign.FALL,
          Sign.POLICY,
          Sign.SOLDIERS,
          Sign.LISTED,
          Sign.THIS_YEAR,
          Sign.IS,
          Sign.USER);

  /** With these the governments below are others than those on the tier. */
  private static final Set<Sign> OTHERWISE =
      Set.of(
          Sign.COUNTRY,
          Sign.NOT,
          Sign.HEDGE,
          Sign.LEAVE,
          Sign.MAY,
          Sign.LAST_YEAR,
          Sign.PRONOUN,
          Sign.NEAR,
          Sign.EXCEPT);

  private final Tokens tokens;

  Headings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What a sentence says of the governments in the lines below; empty if it is no heading. */
  Optional<Heading> of(Span sentence, List<Mark> marks) {
    Set<Sign> signs = marks.stream().map(Mark::sign).collect(Collectors.toSet());
    boolean brief = SHORT.containsAll(signs) && words(sentence, marks) <= MOST_WORDS;
    boolean announces = tokens.is(sentence.end() - 1, ":");
    if (signs.stream().anyMatch(OTHERWISE::contains) || !(brief || announces)) {
      return Optional.empty();
    }
    List<String> tiers =
        marks.stream()
            .filter(mark -> mark.sign() == Sign.TIER && !isLeft(mark))
            .map(Mark::value)
            .distinct()
            .toList();
    boolean named = marks.stream().anyMatch(mark -> mark.sign() == Sign.TIER);
    if (tiers.size() > 1) {
      return Optional.empty();
    }
    boolean up = signs.contains(Sign.UP) || (named && signs.contains(Sign.RISE));
    boolean down = signs.contains(Sign.DOWN) || (named && signs.contains(Sign.FALL));
    if (up && down) {
      return Optional.empty();
    }
    Optional<Direction> direction =
        up
            ? Optional.of(Direction.UP)
            : down ? Optional.of(Direction.DOWN) : Optional.<Direction>empty();
    Optional<ListName> list =
        signs.contains(Sign.POLICY)
            ? Optional.of(ListName.POLICY_OR_PATTERN)
            : signs.contains(Sign.SOLDIERS)
                ? Optional.of(ListName.CHILD_SOLDIERS)
                : Optional.<ListName>empty();
    var heading =
        new Heading(
            list.isPresent() ? Optional.empty() : tiers.stream().findFirst().flatMap(Tier::find),
            direction,
            list,
            !brief || signs.contains(Sign.NUMBER));
    return Optional.of(heading).filter(found -> !found.isEmpty());
  }

  /** "Upgraded from Tier 3". */
  private boolean isLeft(Mark tier) {
    return tokens.is(tier.first() - 1, "from");
  }

  /** Whether a sentence only names governments. */
  boolean isNames(Span sentence, List<Mark> marks) {
    return marks.stream().anyMatch(mark -> mark.sign() == Sign.COUNTRY)
        && marks.stream()
            .allMatch(
                mark ->
                    mark.is(Sign.COUNTRY, Sign.AND)
                        || (mark.sign() == Sign.NUMBER && mark.first() <= sentence.start() + 1))
        && words(sentence, marks) == 0;
  }

  /** How many words of a sentence are part of no mark. */
  private int words(Span sentence, List<Mark> marks) {
    int words = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      int at = i;
      boolean word =
          !tokens.word(i).isEmpty() && Character.isLetterOrDigit(tokens.word(i).charAt(0));
      boolean known = marks.stream().anyMatch(mark -> mark.first() <= at && at <= mark.last());
      words += word && !known ? 1 : 0;
    }
    return words;
  }
}
