package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.Direction;

/** Reads which way a clause says that its subject went. For one thread and one clause. */
final class MoveReading extends KindReading {
  private static final int TO_LEAVE = 8;

  private static final int TO_KIND = 6;

  private static final int TO_ALREADY = 6;

  private static final Set<String> RANKS =
      Set.of(
          "ranks",
          "rankings",
          "ratings",
          "rank",
          "ranking",
          "rating",
          "status",
          "standing",
          "grade",
          "position",
          "tier");

  MoveReading(ClauseAnalysis analysis) {
    super(analysis);
  }

  @Override
  void read() {
    if (subjects.isEmpty()) {
      return;
    }
    Optional<Standing> left = standings.stream().filter(Standing::isLeft).findFirst();
    Optional<Standing> now = standings.stream().filter(Standing::isOn).findFirst();
    Optional<Tier> from = left.flatMap(Standing::tier).filter(MoveReading::isRated);
    Optional<Tier> to = now.flatMap(Standing::tier).filter(MoveReading::isRated);
    if (from.isPresent() && to.isPresent() && from.get() != to.get()) {
      Standing on = now.orElseThrow();
      if (!doubts.isDoubtful(on.mark())) {
        add(Direction.between(from.get(), to.get()), on.mark(), on);
      }
      return;
    }
    boolean moved = addByVerbs(now, left);
    if (!moved && from.isPresent()) {
      addParting(left.orElseThrow(), from.get());
    }
  }

  /** Adds what the verbs of the clause say; whether they say anything. */
  private boolean addByVerbs(Optional<Standing> now, Optional<Standing> left) {
    boolean moved = false;
    if (now.isPresent() && isAsBefore(now.get())) {
      add(Direction.SAME, now.get().mark(), now.get());
      moved = true;
    }
    for (Mark mark : clause.marks()) {
      Direction direction = directionOf(mark, now, left);
      boolean number = mark.is(Sign.UP, Sign.DOWN) && sentence.isFromNumber(mark);
      if (direction != null && !number && !doubts.isDoubtful(mark) && !doubts.isDenied(mark)) {
        add(direction, mark, now.orElse(null));
        moved = true;
      }
    }
    return moved;
  }

  /** "Left the watch list": up, but from the highest tier, or where the place was lost. */
  private void addParting(Standing off, Tier from) {
    boolean lost = isLost(off);
    if (isParting(off) && (lost || from != Tier.T2) && !doubts.isDoubtful(off.mark())) {
      add(lost || from == Tier.T1 ? Direction.DOWN : Direction.UP, off.mark(), null);
    }
  }

  /** That the subject came onto a tier, so that it moved if it was on another before. */
  List<Change> changes() {
    var changes = new ArrayList<Change>();
    boolean comes =
        clause.has(Sign.ENTER) || clause.marks().stream().anyMatch(this::isPlacing) || hasNow();
    for (Standing standing : standings) {
      Optional<Tier> tier = standing.tier().filter(each -> comes && standing.isOn());
      if (tier.isPresent() && !doubts.isDoubtful(standing.mark())) {
        OptionalInt edition = analysis.editionOf(standing);
        for (String country : subjects) {
          var now = new Statement.OnTier(country, edition, tier.get());
          changes.add(new Change(now, standing.mark(), clause));
        }
      }
    }
    return changes;
  }

  private boolean isPlacing(Mark mark) {
    String word = tokens.word(mark.first());
    return (mark.sign() == Sign.IS && (word.startsWith("plac") || word.equals("put")))
        || (mark.sign() == Sign.LISTED && word.startsWith("add"));
  }

  private boolean hasNow() {
    for (int i = clause.first(); i <= clause.last(); i++) {
      if (clause.owns(i) && (tokens.is(i, "now") || tokens.is(i, "back"))) {
        return true;
      }
    }
    return false;
  }

  /** "Is ranked with the worst, as in 2011", where the edition before is that of 2011. */
  private boolean isAsBefore(Standing standing) {
    TimeReference own = analysis.timeOf(standing.mark());
    OptionalInt before = Editions.shift(analysis.edition(), -1);
    return own != null
        && own.besides()
        && before.isPresent()
        && own.years().contains(before.getAsInt());
  }

  /** Whether a clause says that a tier was left, and not only that it was once there. */
  private boolean isParting(Standing off) {
    int least = Math.max(clause.first(), off.mark().first() - TO_LEAVE);
    for (int i = off.mark().first(); i >= least && clause.owns(i); i--) {
      Mark mark = sentence.markOver(i);
      if (mark != null && mark.is(Sign.LEAVE, Sign.BARRED)) {
        return true;
      }
      String word = tokens.word(i);
      if (word.equals("off") || word.equals("out") || isLosing(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLost(Standing off) {
    for (int i = clause.first(); i < off.mark().first(); i++) {
      if (clause.owns(i) && isLosing(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLosing(String word) {
    return word.startsWith("los") || word.startsWith("forfeit");
  }

  private static boolean isRated(Tier tier) {
    return tier != Tier.SC;
  }

  private @Nullable Direction directionOf(
      Mark mark, Optional<Standing> now, Optional<Standing> left) {
    boolean placed = now.filter(each -> each.tier().isPresent()).isPresent();
    boolean any = placed || left.filter(each -> each.tier().isPresent()).isPresent();
    if (isOfOther(mark)) {
      return null;
    }
    return switch (mark.sign()) {
      case UP -> isUntil(mark) ? null : Direction.UP;
      case DOWN -> Direction.DOWN;
      case SAME -> Direction.SAME;
      case RISE -> any || isOfSubject(mark) ? Direction.UP : null;
      case FALL ->
          isIntoKind(mark)
              ? null
              : any || clause.has(Sign.AUTOMATIC) || isOfSubject(mark) ? Direction.DOWN : null;
      case AS_LAST_YEAR -> placed ? Direction.SAME : null;
      case SAME_TIER -> pointed(mark, now.filter(each -> placed));
      case STAY ->
          placed
                  && !isStillElse(mark)
                  && !isOfYears(now)
                  && !(analysis.times().since().isPresent() && analysis.isPast())
              ? Direction.SAME
              : null;
      case ENTER ->
          now.filter(standing -> isBehind(standing, mark) && !isOfOthers(mark))
              .map(this::entering)
              .orElse(null);
      case LISTED ->
          tokens.word(mark.first()).startsWith("add")
              ? now.filter(standing -> isBehind(standing, mark)).map(this::entering).orElse(null)
              : null;
      case WITH ->
          isJoining(mark) && !tokens.isNumber(mark.last() + 1)
              ? now.map(this::entering).orElse(null)
              : null; // "it is joined by 22 others" tells who is there
      default -> null;
    };
  }

  /** "Are added to 16 others already there": what tells who is there, and not who came. */
  private boolean isOfOthers(Mark enter) {
    return tokens.isNumber(enter.last() + 1)
        && tokens.hasAny(enter.last() + 2, enter.last() + TO_ALREADY, "already");
  }

  /** "Still has its work cut out". */
  private boolean isStillElse(Mark mark) {
    Mark next = sentence.markOver(mark.last() + 1);
    boolean verb =
        next != null && (next.isVerbal() || next.is(Sign.IS, Sign.AND, Sign.LISTED, Sign.STREAK));
    return tokens.is(mark.first(), "still")
        && mark.first() == mark.last()
        && !verb
        && !tokens.hasAny(mark.first() - 1, mark.first(), "is", "are", "was", "were")
        && !tokens.hasAny(mark.last() + 1, mark.last() + 2, "on", "in", "at", "a", "among");
  }

  /** "Falls in the category of". */
  private boolean isIntoKind(Mark fall) {
    int at = fall.last() + 1;
    return (tokens.is(at, "in") || tokens.is(at, "into") || tokens.is(at, "under"))
        && tokens.word(fall.first()).startsWith("fall")
        && tokens.hasAny(at, at + TO_KIND, "category", "categories", "group");
  }

  /** "Held Tier 2 in 2017, 2018 and 2020". */
  private boolean isOfYears(Optional<Standing> now) {
    TimeReference own = now.isPresent() ? analysis.timeOf(now.get().mark()) : null;
    return own != null && own.years().size() > 1;
  }

  /** "Upgrading the relationship": whether a verb has an object that is no government or rank. */
  private boolean isOfOther(Mark verb) {
    int at = verb.last() + 1;
    boolean article = tokens.is(at, "the") || tokens.is(at, "its") || tokens.is(at, "their");
    return tokens.word(verb.first()).contains("grad")
        && article
        && !clause.has(Sign.TIER, Sign.SAME_TIER)
        && sentence.markOver(at + 1) == null
        && sentence.groupOver(at + 1) == null
        && !RANKS.contains(tokens.word(at + 1))
        && !tokens.isCapital(at + 1);
  }

  /** Whether a tier stands where one is that a verb leads to. */
  private boolean isBehind(Standing standing, Mark verb) {
    boolean behind = standing.mark().first() > verb.last();
    return sentence.tongue().isVerbLast() != behind;
  }

  /** "Stayed there", "joined it there". */
  private @Nullable Direction pointed(Mark there, Optional<Standing> now) {
    if (isJoining(there)) {
      return now.map(this::entering).orElse(null);
    }
    return now.isPresent() && isStaying(there) ? Direction.SAME : null;
  }

  /** "Stayed there". */
  private boolean isStaying(Mark there) {
    String verb = tokens.word(there.first());
    return verb.startsWith("remain") || verb.startsWith("stay") || verb.equals("kept");
  }

  /** "Up to 2008" is a time. */
  private boolean isUntil(Mark up) {
    int behind = up.last() + 1;
    return tokens.is(up.last(), "to")
        && behind < tokens.size()
        && (tokens.at(behind).isNumber() || tokens.is(behind, "last"));
  }

  /** "Chisinau tumbles", and not "Moldova's convictions fell". */
  private boolean isOfSubject(Mark verb) {
    if (tokens.is(verb.first() - 1, "a")) {
      return false; // "a rising China"
    }
    boolean led = tokens.is(verb.last() + 1, ":") && verb.first() == clause.first();
    boolean moves =
        (sentence.has(Sign.TIER) || sentence.has(Sign.REPORT))
            && clause.groups().stream().anyMatch(group -> group.first() - verb.last() == 1);
    if (led || moves) {
      return true; // "Rising: Tonga and Palau", "and raises Burma"
    }
    if (!clause.groups().stream().anyMatch(group -> isNext(group, verb))) {
      return false;
    }
    return switch (tokens.word(verb.last() + 1)) {
      case "by", "in", "from", "short", "on" -> sentence.has(Sign.REPORT);
      default -> !tokens.is(verb.last() + 1, "to");
    };
  }

  private boolean isNext(Group group, Mark verb) {
    for (int i = group.last() + 1; i < verb.first(); i++) {
      switch (tokens.word(i)) {
        case "has", "have", "is", "was", "also", "actually", "again", "then", "further", "now" -> {}
        default -> {
          return false;
        }
      }
    }
    return group.last() < verb.first();
  }

  /** "Joins Russia in Tier 3", and not "joining Russia" behind what was said already. */
  private boolean isJoining(Mark mark) {
    String word = tokens.word(mark.first());
    return word.equals("joins") || word.equals("joined") || word.equals("join");
  }

  /** Who comes onto the lowest tier went down, from wherever, and onto the highest up. */
  private @Nullable Direction entering(Standing standing) {
    if (tokens.hasAny(clause.first(), clause.last() + 1, "again")) {
      return null; // it may have been there before
    }
    boolean joins = clause.marks().stream().anyMatch(this::isJoining);
    return standing.isTier(Tier.T3) || (joins && standing.isTier(Tier.T2WL))
        ? Direction.DOWN
        : standing.isTier(Tier.T1) ? Direction.UP : null;
  }

  private void add(Direction direction, Mark mark, @Nullable Standing standing) {
    if (hasCountBefore(mark)) {
      return;
    }
    OptionalInt year = standing != null ? editionOf(standing, direction) : editionOf(mark);
    var governments = new LinkedHashSet<>(subjects);
    if (direction != Direction.SAME) {
      governments.addAll(analysis.companyAlike());
    }
    for (String country : governments) {
      analysis.add(new Statement.Moved(country, year, direction), mark, country);
    }
  }

  /** Of several years on a tier the first is that of the move to it. */
  private OptionalInt editionOf(Standing standing, Direction direction) {
    TimeReference own = analysis.timeOf(standing.mark());
    if (own == null || own.back() > 0 || own.besides() || own.years().size() < 2) {
      return analysis.editionOf(standing);
    }
    return direction != Direction.SAME && standing.isOn()
        ? OptionalInt.of(own.years().getFirst())
        : analysis.editionOf(standing);
  }

  private OptionalInt editionOf(Mark verb) {
    TimeReference own = analysis.timeOf(verb);
    if (own != null && analysis.isOfLeft(own)) {
      return analysis.edition();
    }
    return own != null && own.back() == 0 && !own.besides()
        ? OptionalInt.of(own.years().get(0))
        : analysis.edition();
  }

  /** Whether a number of governments is the subject: "22 countries were upgraded". */
  private boolean hasCountBefore(Mark verb) {
    for (int i = verb.first() - 1; i >= Math.max(clause.first(), verb.first() - 5); i--) {
      Mark mark = sentence.markOver(i);
      if (mark != null && mark.is(Sign.COUNTRIES)) {
        return clause.groups().isEmpty();
      }
      if (tokens.is(i, ",") || (mark != null && mark.is(Sign.COUNTRY))) {
        return false;
      }
    }
    return false;
  }
}
