package org.tierline.narrative.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Clause.Kind;

/** Whom each clause of a sentence is about. For one thread and one sentence. */
final class Subjects {
  private static final int FRAGMENT = 12;

  /** In "despite having attained Tier 1" so many tokens stand before the tier. */
  private static final int TO_PARTICIPLE = 4;

  private static final Set<String> SEVERAL =
      Set.of("they", "their", "both", "each", "these", "countries", "nations", "two");

  private final Sentence sentence;
  private final Tokens tokens;
  private final List<Clause> clauses;
  private final NamedSubjects named;
  private final SentenceTimes times;
  private final Discourse discourse;
  private final Map<Clause, Integer> sure = new HashMap<>();

  Subjects(
      Sentence sentence,
      List<Clause> clauses,
      NamedSubjects named,
      SentenceTimes times,
      Discourse discourse) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.clauses = clauses;
    this.named = named;
    this.times = times;
    this.discourse = discourse;
  }

  /** The governments that a clause is about, by their codes. */
  List<String> of(Clause clause) {
    if (clause.subjects().isEmpty()) {
      clause.setSubjects(find(clause));
    }
    return clause.subjects();
  }

  /** How sure it is whom a clause is about: most where it names it, least where it says "it". */
  int sureness(Clause clause) {
    Integer known = sure.get(clause);
    if (known == null) {
      known = findSureness(clause);
      sure.put(clause, known);
    }
    return known;
  }

  private int findSureness(Clause clause) {
    if (!named.of(clause).isEmpty() || clause.kind() == Kind.RELATIVE) {
      return 3;
    }
    Clause parent = clause.parent();
    if (parent != null && sentence.tongue().isVerbLast()) {
      return sureness(parent); // a subject is said once for several verbs
    }
    return parent == null ? 1 : Math.min(2, sureness(parent));
  }

  private List<String> find(Clause clause) {
    List<Group> own = named.of(clause);
    if (!own.isEmpty()) {
      return own.stream().flatMap(group -> group.countries().stream()).distinct().toList();
    }
    Optional<Mark> all = clause.marks().stream().filter(mark -> mark.is(Sign.ALL)).findFirst();
    if (all.isPresent()) {
      return isOfTier(all.get()) ? List.of() : all(all.get());
    }
    List<String> counted = countedBefore(clause);
    if (!counted.isEmpty()) {
      return counted;
    }
    Clause next = clause.kind() == Kind.MAIN ? namedNext(clause) : null;
    if (next != null) {
      return of(next);
    }
    Group holder = holder(clause);
    if (holder != null) {
      return holder.countries();
    }
    if (isGeneric(clause)) {
      return List.of();
    }
    Group interrupted = interrupted(clause);
    if (interrupted != null) {
      return interrupted.countries();
    }
    Clause parent = clause.parent();
    if (parent != null && parent.groups().isEmpty() && isGeneric(parent)) {
      return List.of(); // "a country may stay for two years before it is downgraded"
    }
    List<String> inherited = parent == null ? List.of() : of(parent);
    return inherited.isEmpty() ? pointedTo(clause) : inherited;
  }

  /** The governments on whose name a clause hangs; null if it hangs on none. */
  private static @Nullable Group holder(Clause clause) {
    if (clause.kind() == Kind.RELATIVE && !clause.has(Sign.PRONOUN)) {
      return clause.antecedent();
    }
    Clause parent = clause.parent();
    return clause.kind() != Kind.ASIDE || parent == null
        ? null
        : parent.groups().stream()
            .filter(group -> group.last() < clause.first())
            .reduce((one, next) -> next)
            .orElse(null);
  }

  /** "Peru fell, and Chile, in a rare step, was raised": Chile; null if nothing is put so. */
  private @Nullable Group interrupted(Clause clause) {
    Clause parent = clause.parent();
    if (clause.kind() != Kind.NEXT
        || parent == null
        || parent.groups().size() < 2
        || pronoun(clause) != null
        || !sentence.isOf(clause.first(), Sign.IS)) {
      return null;
    }
    Group last = parent.groups().getLast();
    boolean begins = tokens.hasAny(last.first() - 1, last.first(), "and", "but", "while");
    return begins && last.first() > parent.anchor() && tokens.is(last.last() + 1, ",")
        ? last
        : null;
  }

  /** "Tier 2 since 2005, Mongolia now slips": what names whom a clause before it is about. */
  @Nullable Clause namedNext(Clause clause) {
    boolean having = tokens.is(clause.first(), "despite") || tokens.is(clause.first(), "having");
    boolean first = clause.anchor() - clause.first() <= (having ? TO_PARTICIPLE : 2);
    for (Clause next : clauses) {
      if (next.parent() == clause && next.kind() == Kind.NEXT) {
        boolean comma = tokens.is(next.first() - 1, ",") || tokens.is(next.first() - 1, ":");
        return first && comma && !named.of(next).isEmpty() && pronoun(clause) == null ? next : null;
      }
    }
    return null;
  }

  /** Whom a pronoun stands for, or a fragment is about. */
  private List<String> pointedTo(Clause clause) {
    Mark pronoun = pronoun(clause);
    if (pronoun == null && clause.kind() == Kind.MAIN) {
      // "Listed in 2019, it has now been restored"
      for (Clause next : clauses) {
        if (pronoun == null && next.parent() == clause && next.kind() == Kind.NEXT) {
          pronoun = next.groups().isEmpty() ? pronoun(next) : null;
        }
      }
    }
    if (pronoun != null) {
      List<String> before = discourse.subjects(isSeveral(pronoun));
      return before.isEmpty() ? namedBefore(pronoun) : before;
    }
    return isOnLast(clause) ? discourse.subjects() : List.of();
  }

  /** Whether a clause without a subject is about those spoken of last. */
  private boolean isOnLast(Clause clause) {
    boolean dated =
        sentence.groups().isEmpty()
            && clause.has(Sign.TIER)
            && !clause.has(Sign.COUNTRIES, Sign.HEDGE, Sign.MAY)
            && !times.of(clause).references().isEmpty();
    int anchor = clause.anchor();
    return dated
        || (sentence.end() - sentence.start() <= FRAGMENT && isFragment(clause))
        || (clause.kind() == Kind.MAIN
            && (anchor - clause.first() <= 1 || tokens.is(anchor - 1, ":")))
        || (clause.has(Sign.STREAK, Sign.YEARS) && clause.isComplete())
        || clause.marks().stream().anyMatch(mark -> mark.sign() == Sign.COUNTRIES && isOne(mark));
  }

  private @Nullable Mark pronoun(Clause clause) {
    int anchor = clause.anchor();
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.PRONOUN)
        .filter(mark -> mark.first() < anchor || isMoved(mark))
        .findFirst()
        .orElse(null);
  }

  /** "The three countries": as many as were named before, in the sentence or last. */
  private List<String> countedBefore(Clause clause) {
    Mark pronoun = pronoun(clause);
    if (pronoun == null) {
      return List.of();
    }
    int number = numberIn(pronoun);
    if (number < 2) {
      return List.of();
    }
    var codes = new LinkedHashSet<String>();
    sentence.groups().stream()
        .filter(group -> group.last() < pronoun.first())
        .forEach(group -> codes.addAll(group.countries()));
    return codes.size() == number ? List.copyOf(codes) : discourse.subjects(number);
  }

  /** The governments that the sentence names last before a pronoun, where none were before it. */
  private List<String> namedBefore(Mark pronoun) {
    return sentence.groups().stream()
        .filter(group -> group.last() < pronoun.first() && !group.weak())
        .reduce((one, next) -> next)
        .map(Group::countries)
        .orElse(List.of());
  }

  private int numberIn(Mark pronoun) {
    for (int i = pronoun.first(); i <= pronoun.last(); i++) {
      if (tokens.at(i).isNumber()) {
        return tokens.at(i).number();
      }
    }
    return Tokens.NONE;
  }

  /** "Moved the country from Tier 3": whether a verb has a pronoun as its object. */
  private boolean isMoved(Mark pronoun) {
    Mark verb = sentence.markOver(pronoun.first() - 1);
    return verb != null
        && verb.is(Sign.UP, Sign.DOWN, Sign.ENTER, Sign.LEAVE, Sign.RISE, Sign.FALL, Sign.STAY)
        && (tokens.is(pronoun.last(), "it")
            || tokens.is(pronoun.last(), "country")
            || tokens.is(pronoun.last(), "them"));
  }

  private boolean isSeveral(Mark pronoun) {
    return SEVERAL.contains(tokens.word(pronoun.first()))
        || SEVERAL.contains(tokens.word(pronoun.last()));
  }

  /** "All three": those that the sentence names before, or that were named last. */
  private List<String> all(Mark mark) {
    var codes = new LinkedHashSet<String>();
    for (Group group : sentence.groups()) {
      if (group.last() < mark.first()) {
        List<String> counted = counted(group.countries(), mark);
        if (!counted.isEmpty()) {
          return counted;
        }
        codes.addAll(group.countries());
      }
    }
    return codes.size() > 1 ? List.copyOf(codes) : discourse.subjects(true);
  }

  /** "The last two", "the first three", "all three": those of a list; empty if it has others. */
  private static List<String> counted(List<String> countries, Mark mark) {
    int size = countries.size();
    int number = mark.number();
    if (number <= 0 || number > size) {
      return List.of();
    }
    return switch (mark.value()) {
      case "last" -> countries.subList(size - number, size);
      case "first" -> countries.subList(0, number);
      default -> number == size ? countries : List.of();
    };
  }

  /** "All the countries on the list": whoever they are. */
  private boolean isOfTier(Mark mark) {
    int at = mark.last() + 1;
    while (tokens.hasAny(at, at + 1, "the", "countries", "nations", "governments", "states")) {
      at++;
    }
    boolean on = tokens.hasAny(at, at + 1, "on", "in");
    at += tokens.is(at + 1, "the") ? 2 : 1;
    return on
        && (sentence.isOf(at, Sign.TIER)
            || sentence.isOf(at - 1, Sign.SAME_TIER)
            || sentence.isOf(at, Sign.SAME_TIER));
  }

  private boolean isFragment(Clause clause) {
    Mark first = clause.marks().isEmpty() ? null : clause.marks().get(0);
    return first != null
        && !clause.has(Sign.COUNTRIES, Sign.NUMBER)
        && first.first() - clause.first() <= (first.is(Sign.TIER, Sign.SAME_TIER) ? 2 : 0);
  }

  private boolean isGeneric(Clause clause) {
    int anchor = clause.anchor();
    boolean countries = false;
    for (Mark mark : clause.marks()) {
      if (mark.first() < anchor) {
        if (mark.is(Sign.PRONOUN, Sign.ALL)) {
          return false;
        }
        boolean others = mark.sign() == Sign.OTHERS && tokens.is(mark.first() - 1, "the");
        countries |= others || (mark.sign() == Sign.COUNTRIES && !isOne(mark));
      }
    }
    return countries;
  }

  /** "Latin America's largest country" is one that was spoken of; "a country" is any. */
  private boolean isOne(Mark mark) {
    boolean single = !tokens.word(mark.last()).endsWith("s");
    for (int i = mark.first() - 1; i >= Math.max(sentence.start(), mark.first() - 4); i--) {
      switch (tokens.word(i)) {
        case "a", "an", "any", "every", "no", "one", "another", "such", "which" -> {
          return false;
        }
        default -> {}
      }
    }
    return single;
  }
}
