package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.text.Span;

/** What stands in one sentence: its words, marks and groups of governments. */
final class Sentence {
  private static final int TO_LIST = 14;

  private final Tokens tokens;
  private final Tongue tongue;
  private final Span span;
  private final List<Mark> marks;
  private final List<Group> groups;
  private final OptionalInt edition;
  private final @Nullable Mark[] markByToken;
  private final @Nullable Group[] groupByToken;

  /**
   * @param span its tokens
   * @param found the marks in it, as they were found one by one
   * @param edition the one that it is about
   */
  Sentence(Tokens tokens, Tongue tongue, Span span, List<Mark> found, OptionalInt edition) {
    this.tokens = tokens;
    this.tongue = tongue;
    this.span = span;
    List<Mark> standards = StandardMarks.read(tokens, span.start(), span.end(), found);
    this.marks = Appositions.merged(tokens, BareTiers.read(tokens, standards));
    this.groups = Groups.of(tokens, span, marks);
    this.edition = edition;
    this.markByToken = new Mark[span.end() - span.start()];
    for (Mark mark : marks) {
      for (int i = mark.first(); i <= Math.min(mark.last(), span.end() - 1); i++) {
        markByToken[i - span.start()] = mark;
      }
    }
    this.groupByToken = new Group[span.end() - span.start()];
    for (Group group : groups) {
      for (int i = group.first(); i <= Math.min(group.last(), span.end() - 1); i++) {
        groupByToken[i - span.start()] = group;
      }
    }
  }

  private boolean isWithin(int token) {
    return token >= span.start() && token < span.end();
  }

  /** Those of the whole text. */
  Tokens tokens() {
    return tokens;
  }

  Tongue tongue() {
    return tongue;
  }

  /** From its first token to that behind its last. */
  Span span() {
    return span;
  }

  /** Its first token. */
  int start() {
    return span.start();
  }

  /** The token behind its last. */
  int end() {
    return span.end();
  }

  /** In its order, a tier that is said twice as one. */
  List<Mark> marks() {
    return marks;
  }

  /** The governments named one after another, in its order. */
  List<Group> groups() {
    return groups;
  }

  /** The edition that it is about. */
  OptionalInt edition() {
    return edition;
  }

  boolean has(Sign sign) {
    return marks.stream().anyMatch(mark -> mark.sign() == sign);
  }

  /** The mark that a token is part of; null if it is of none. */
  @Nullable Mark markOver(int token) {
    return isWithin(token) ? markByToken[token - span.start()] : null;
  }

  /** Whether a token is part of a mark of a sign. */
  boolean isOf(int token, Sign sign) {
    Mark mark = markOver(token);
    return mark != null && mark.sign() == sign;
  }

  /** The mark that begins at a token and names no government; null if none does. */
  @Nullable Mark markAt(int token) {
    Mark mark = markOver(token);
    boolean begins = mark != null && mark.first() == token && mark.sign() != Sign.COUNTRY;
    return begins ? mark : null;
  }

  /** The group that begins at a token; null if none does. */
  @Nullable Group groupAt(int token) {
    Group group = groupOver(token);
    return group != null && group.first() == token ? group : null;
  }

  /** The group that a token is part of; null if it is of none. */
  @Nullable Group groupOver(int token) {
    return isWithin(token) ? groupByToken[token - span.start()] : null;
  }

  /** Where it first names a government. */
  Optional<Mark> markOf(String country) {
    return marks.stream()
        .filter(mark -> mark.sign() == Sign.COUNTRY && mark.value().equals(country))
        .findFirst();
  }

  /** The list of which "the list" is said only behind: "the list of users of child soldiers". */
  @Nullable Mark listAhead(Mark list) {
    return marks.stream()
        .filter(mark -> mark.is(Sign.POLICY, Sign.SOLDIERS))
        .filter(mark -> mark.first() > list.last() && mark.first() - list.last() <= TO_LIST)
        .findFirst()
        .orElse(null);
  }

  /** Whether a list was read where "the list" stands before it. */
  boolean pointsAhead(Mark named) {
    return marks.stream()
        .anyMatch(
            mark ->
                mark.sign() == Sign.SAME_TIER
                    && mark.value().equals("list")
                    && mark.last() < named.first()
                    && named.equals(listAhead(mark)));
  }

  /** The tier or list named last before a token, one that is left only if no other is; or null. */
  @Nullable Mark standingBefore(int token) {
    List<Mark> before = standingsBefore(token);
    return before.stream()
        .filter(mark -> !isLeft(mark))
        .reduce((one, next) -> next)
        .orElse(before.isEmpty() ? null : before.getLast());
  }

  /** The tier or list, left or not, that it names last before a token; null if it names none. */
  @Nullable Mark standingNamedBefore(int token) {
    List<Mark> before = standingsBefore(token);
    return before.isEmpty() ? null : before.getLast();
  }

  private List<Mark> standingsBefore(int token) {
    return marks.stream()
        .filter(mark -> mark.is(Sign.TIER, Sign.POLICY, Sign.SOLDIERS) && mark.first() < token)
        .toList();
  }

  /** Whether a tier is said to be left: "from Tier 1", "out of Tier 2". */
  boolean isLeft(Mark mark) {
    if (tokens.is(mark.first(), "from") || tokens.is(mark.first(), "off")) {
      return true;
    }
    for (int i = mark.first() - 1; i >= Math.max(span.start(), mark.first() - 4); i--) {
      switch (tokens.word(i)) {
        case "from", "off" -> {
          return true;
        }
        case "of" -> {
          return tokens.is(i - 1, "out");
        }
        case "the", "a", "its", "u.s", "us" -> {}
        default -> {
          boolean lastYear = tokens.is(i, "year") || tokens.is(i, "last");
          if (!tokens.at(i).isNumber() && !lastYear) { // "from its 2019 Tier 2 ranking"
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "Down from 23": whether a mark says from which number another came. */
  boolean isFromNumber(Mark mark) {
    return tokens.is(mark.last(), "from")
        && mark.last() + 1 < tokens.size()
        && tokens.at(mark.last() + 1).isNumber();
  }
}
