package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.text.Span;

/**
 * One sentence on its way to claims: its clauses, whom each is about, and of which edition. For one
 * thread and one sentence.
 */
final class SentenceReading {
  private static final int TO_LINK = 9;
  private static final int TO_FAR_LINK = 25;
  private static final int MOST_CLAUSES = 60;
  private static final int FRAGMENT = 12;
  private static final int TO_LIST = 14;
  private static final int TO_YEAR = 3;

  private static final Set<String> COMPARED =
      Set.of("unlike", "than", "below", "above", "behind", "over", "against", "across", "near");

  private static final Set<String> INSIDE = Set.of("in", "by", "from", "to", "into", "for");

  private static final Set<String> HOLDING =
      Set.of("has", "have", "had", "takes", "holds", "lists", "counts", "covers");

  private static final Set<String> OBJECT_LINKS =
      Set.of("the", "of", "for", "hits", "hit", "affects", "affected", "befell");

  private static final Set<String> SEVERAL =
      Set.of("they", "their", "both", "each", "these", "countries", "nations", "two");

  private static final Set<String> ASKING = Set.of("who", "which", "what");

  private static final Set<String> REASONS = Set.of("because", "due", "owing", "citing", "over");

  private static final Set<String> APPOSING =
      Set.of(
          ",", "(", ")", "\"", "'", "-", "—", ":", "the", "a", "or", "its", "of", "called", "as",
          "countries", "country");

  private final TextReading reading;
  private final Tokens tokens;
  private final Span sentence;
  private final List<Mark> marks;
  private final OptionalInt edition;
  private final Optional<Tier> tierBefore;
  private final Map<Integer, Mark> byToken = new HashMap<>();
  private final Map<Clause, ClauseTimes> times = new HashMap<>();
  private final Map<Clause, List<Standing>> standings = new HashMap<>();
  private final List<Statement> said = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private List<Group> groups = List.of();
  private List<Clause> clauses = List.of();

  /**
   * @param sentence its tokens
   * @param edition the one that it is about
   */
  SentenceReading(TextReading reading, Span sentence, List<Mark> marks, OptionalInt edition) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.sentence = sentence;
    this.marks = withoutAppositions(marks);
    this.edition = edition;
    this.tierBefore = reading.discourse().tier();
    for (Mark mark : this.marks) {
      for (int i = mark.first(); i <= mark.last(); i++) {
        byToken.put(i, mark);
      }
    }
  }

  void read() {
    groups = Groups.of(tokens, sentence, marks);
    List<Clause> found = Clauses.of(tokens, reading.tongue(), sentence, marks, groups);
    clauses = found.size() > MOST_CLAUSES ? found.subList(0, MOST_CLAUSES) : found;
    boolean asked = tokens.is(sentence.end() - 1, "?");
    if (asked && clauses.stream().anyMatch(Clause::isComplete)) {
      ask();
      return;
    }
    if (!answer()) {
      readClauses();
    }
    reading.discourse().ask(List.of());
  }

  /** A question claims nothing; what it asks of is what the answer is about. */
  private void ask() {
    if (ASKING.contains(word(sentence.start()))) {
      reading
          .discourse()
          .ask(
              clauses.stream()
                  .flatMap(clause -> new ClauseReading(this, reading, clause).standings().stream())
                  .toList());
    }
    if (!groups.isEmpty()) {
      reading.discourse().turnTo(groups.get(groups.size() - 1).countries());
    }
  }

  /** "Who went to Tier 3? Cuba and Bhutan." Whether a sentence only answers so. */
  private boolean answer() {
    List<Standing> asked = reading.discourse().asked();
    if (asked.isEmpty() || groups.isEmpty() || clauses.stream().anyMatch(Clause::isComplete)) {
      return false;
    }
    Standing standing = asked.get(0);
    OptionalInt year = standing.isLeft() ? shift(edition, -1) : edition;
    for (Group group : groups) {
      for (String country : group.countries()) {
        standing
            .tier()
            .ifPresent(
                tier ->
                    reading.add(
                        new Statement.OnTier(country, year, tier),
                        sentence,
                        markOf(country).stream().toList()));
      }
    }
    return true;
  }

  private void readClauses() {
    for (Clause clause : clauses) {
      said.addAll(new ClauseReading(this, reading, clause).read());
    }
    addChanges();
    new CountReading(reading, this, sentence, marks).read();
    new ConsequenceReading(reading, sentence, marks, edition, groups).read();
    new ReleaseReading(reading, sentence, marks, edition).read();
    if (clauses.stream().noneMatch(Clause::isComplete) && !groups.isEmpty()) {
      // a heading, or a question that the next sentence answers
      reading.discourse().turnTo(groups.get(groups.size() - 1).countries());
    }
  }

  /** "Tier 3, the lowest ranking", "Tier 2 (Watch List)": one tier said twice is one mark. */
  private List<Mark> withoutAppositions(List<Mark> all) {
    var kept = new ArrayList<Mark>();
    for (Mark mark : all) {
      int index = kept.size() - 1;
      while (index >= 0 && kept.get(index).is(Sign.AND, Sign.PRONOUN, Sign.COUNTRIES)) {
        index--;
      }
      Mark before = index < 0 ? null : kept.get(index);
      if (before == null
          || mark.sign() != Sign.TIER
          || before.sign() != Sign.TIER
          || !isApposition(before.last() + 1, mark.first())) {
        kept.add(mark);
        continue;
      }
      if (!mark.value().equals(before.value()) && isItsBest(before.last() + 1, mark.first())) {
        continue;
      }
      boolean watchList = mark.value().equals("T2WL") && before.value().equals("T2");
      boolean again = before.value().equals("T2WL") && mark.value().equals("T2");
      if (!watchList && !again && !mark.value().equals(before.value())) {
        kept.add(mark);
        continue;
      }
      while (kept.size() > index) {
        kept.remove(kept.size() - 1);
      }
      String value = watchList ? mark.value() : before.value();
      kept.add(new Mark(Sign.TIER, value, Tokens.NONE, before.first(), mark.last(), Naming.NAME));
    }
    return List.copyOf(kept);
  }

  /** "Tier 2, its best place": best of those it had. */
  private boolean isItsBest(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.is(i, "its") || tokens.is(i, "their")) {
        return true;
      }
    }
    return false;
  }

  private boolean isApposition(int from, int until) {
    for (int i = from; i < until; i++) {
      if (!APPOSING.contains(word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes that a government came onto a tier, so that it moved if it was on another before. */
  void addChange(Statement.OnTier now, Mark mark, Clause clause) {
    changes.add(new Change(now, mark, clause));
  }

  /** "A watch-list country last year, Uruguay returned to Tier 2": which way, by both tiers. */
  private void addChanges() {
    for (Change change : changes) {
      Statement.OnTier now = change.now();
      Optional<Tier> before =
          said.stream()
              .filter(each -> each.country().equals(now.country()))
              .filter(each -> each.edition().equals(shift(now.edition(), -1)))
              .flatMap(each -> tierOf(each).stream())
              .filter(tier -> tier != now.tier() && tier != Tier.SC && now.tier() != Tier.SC)
              .findFirst();
      if (before.isPresent() && now.edition().isPresent()) {
        var direction =
            now.tier().compareTo(before.get()) < 0
                ? Statement.Direction.UP
                : Statement.Direction.DOWN;
        reading.add(
            new Statement.Moved(now.country(), now.edition(), direction),
            new Span(change.clause().first(), change.clause().last() + 1),
            List.of(change.mark()),
            sureness(change.clause()));
      }
    }
  }

  private static Optional<Tier> tierOf(Statement statement) {
    return switch (statement) {
      case Statement.OnTier on -> Optional.of(on.tier());
      case Statement.InARow row -> Optional.of(row.tier());
      default -> Optional.empty();
    };
  }

  /** That a government came onto a tier. */
  private record Change(Statement.OnTier now, Mark mark, Clause clause) {}

  // --- whom a clause is about

  List<String> subjects(Clause clause) {
    if (clause.subjects().isEmpty()) {
      clause.setSubjects(findSubjects(clause));
    }
    return clause.subjects();
  }

  /** How sure it is whom a clause is about: most where it names it, least where it says "it". */
  int sureness(Clause clause) {
    if (!ownSubjects(clause).isEmpty() || clause.kind() == Kind.RELATIVE) {
      return 3;
    }
    Clause parent = clause.parent();
    if (parent != null && reading.tongue().isVerbLast()) {
      return sureness(parent); // a subject is said once for several verbs
    }
    return parent == null ? 1 : Math.min(2, sureness(parent));
  }

  private List<String> findSubjects(Clause clause) {
    List<Group> own = ownSubjects(clause);
    if (!own.isEmpty()) {
      var codes = new LinkedHashSet<String>();
      own.forEach(group -> codes.addAll(group.countries()));
      return List.copyOf(codes);
    }
    for (Mark mark : clause.marks()) {
      if (mark.sign() == Sign.ALL) {
        return all(mark);
      }
    }
    Clause named = clause.kind() == Kind.MAIN ? namedNext(clause) : null;
    if (named != null) {
      return subjects(named);
    }
    Clause parent = clause.parent();
    Group antecedent = clause.antecedent();
    if (clause.kind() == Kind.RELATIVE && antecedent != null && !clause.has(Sign.PRONOUN)) {
      return antecedent.countries();
    }
    if (clause.kind() == Kind.ASIDE && parent != null) {
      Group holder = null;
      for (Group group : parent.groups()) {
        if (group.last() < clause.first()) {
          holder = group;
        }
      }
      if (holder != null) {
        return holder.countries();
      }
    }
    if (isGeneric(clause)) {
      return List.of();
    }
    if (parent != null) {
      List<String> inherited = subjects(parent);
      if (!inherited.isEmpty()) {
        return inherited;
      }
    }
    return pointedTo(clause);
  }

  /** "Tier 2 since 2005, Mongolia now slips": what names whom a clause before it is about. */
  private @Nullable Clause namedNext(Clause clause) {
    boolean first = anchor(clause) - clause.first() <= 2;
    for (Clause next : clauses) {
      if (next.parent() == clause && next.kind() == Kind.NEXT) {
        boolean comma = tokens.is(next.first() - 1, ",");
        return first && comma && !ownSubjects(next).isEmpty() && pronoun(clause) == null
            ? next
            : null;
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
      return reading.discourse().subjects(isSeveral(pronoun));
    }
    boolean dated =
        groups.isEmpty()
            && clause.has(Sign.TIER)
            && !clause.has(Sign.COUNTRIES, Sign.HEDGE, Sign.MAY)
            && !times(clause).references().isEmpty();
    boolean fragment =
        dated
            || (sentence.end() - sentence.start() <= FRAGMENT && isFragment(clause))
            || (clause.kind() == Kind.MAIN
                && (anchor(clause) - clause.first() <= 1 || tokens.is(anchor(clause) - 1, ":")))
            || (clause.has(Sign.STREAK, Sign.YEARS) && clause.isComplete())
            || clause.marks().stream().anyMatch(mark -> mark.sign() == Sign.COUNTRIES && isOne(mark));
    return fragment ? reading.discourse().subjects() : List.of();
  }

  private @Nullable Mark pronoun(Clause clause) {
    int anchor = anchor(clause);
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.PRONOUN && mark.first() < anchor)
        .findFirst()
        .orElse(null);
  }

  private boolean isSeveral(Mark pronoun) {
    return SEVERAL.contains(word(pronoun.first())) || SEVERAL.contains(word(pronoun.last()));
  }

  /** "All three": those that the sentence names before, or that were named last. */
  private List<String> all(Mark mark) {
    var codes = new LinkedHashSet<String>();
    for (Group group : groups) {
      if (group.last() < mark.first()) {
        List<String> countries = group.countries();
        codes.addAll(countries);
        int number = mark.number();
        if (number > 0 && number <= countries.size()) {
          switch (mark.value()) {
            case "last" -> {
              return countries.subList(countries.size() - number, countries.size());
            }
            case "first" -> {
              return countries.subList(0, number);
            }
            default -> {
              if (number == countries.size()) {
                return countries;
              }
            }
          }
        }
      }
    }
    return codes.size() > 1 ? List.copyOf(codes) : reading.discourse().subjects(true);
  }

  private boolean isFragment(Clause clause) {
    Mark first = clause.marks().isEmpty() ? null : clause.marks().get(0);
    return first != null
        && !clause.has(Sign.COUNTRIES, Sign.NUMBER)
        && first.first() - clause.first() <= (first.is(Sign.TIER, Sign.SAME_TIER) ? 2 : 0);
  }

  private boolean isGeneric(Clause clause) {
    int anchor = anchor(clause);
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
    boolean single = !word(mark.last()).endsWith("s");
    for (int i = mark.first() - 1; i >= Math.max(sentence.start(), mark.first() - 4); i--) {
      switch (word(i)) {
        case "a", "an", "any", "every", "no", "one", "another", "such", "which" -> {
          return false;
        }
        default -> {}
      }
    }
    return single;
  }

  /** The first token of what a clause says. */
  private int anchor(Clause clause) {
    for (Mark mark : clause.marks()) {
      if (Clause.isPredicate(mark) || isVerb(mark)) {
        return mark.first();
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean isVerb(Mark mark) {
    return mark.is(Sign.RISE, Sign.FALL, Sign.STAY, Sign.ENTER, Sign.LEAVE, Sign.OPPOSITE);
  }

  private List<Group> ownSubjects(Clause clause) {
    List<Group> all = usable(clause);
    int anchor = anchor(clause);
    Group object = object(clause, all);
    if (object != null) {
      return List.of(object);
    }
    var before = new ArrayList<Group>();
    for (Group group : all) {
      if (group.last() < anchor && !isCompany(clause, group)) {
        before.add(group);
      }
    }
    if (!before.isEmpty()) {
      return nearest(before);
    }
    var behind = new ArrayList<Group>();
    int from = anchor;
    for (Mark mark : clause.marks()) {
      if (Clause.isPredicate(mark) || isVerb(mark)) {
        from = Math.max(from, mark.last() + 1);
      }
    }
    for (Group group : all) {
      if (group.first() > anchor && isLinked(clause, group)) {
        behind.add(group);
      } else if (!behind.isEmpty() && group.first() > anchor && !isCompany(clause, group)) {
        behind.add(group);
      }
    }
    return behind;
  }

  /** The last of the groups before a verb that isn't only where something was; or the last. */
  private List<Group> nearest(List<Group> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String word = word(before.get(i).first() - 1);
      String article = word(before.get(i).first() - 2);
      boolean inside = INSIDE.contains(word) || (word.equals("the") && INSIDE.contains(article));
      if (!inside) {
        int first = i;
        while (first > 0 && isTogether(before.get(first - 1), before.get(first))) {
          first--;
        }
        return before.subList(first, i + 1);
      }
    }
    return before.subList(before.size() - 1, before.size());
  }

  /** "Mali, too, and Guinea", "Laos and Burma, Bolivia and Peru". */
  private boolean isTogether(Group one, Group next) {
    if (next.first() - one.last() == 2 && tokens.is(one.last() + 1, ",")) {
      return true;
    }
    boolean and = false;
    for (int i = one.last() + 1; i < next.first(); i++) {
      and |= tokens.is(i, "and") || tokens.is(i, "&");
    }
    return and && next.first() - one.last() <= 6;
  }

  /** Those named by their people or seat count only where nobody is named otherwise. */
  private List<Group> usable(Clause clause) {
    List<Group> all =
        clause.groups().stream()
            .filter(group -> !COMPARED.contains(word(group.first() - 1)))
            .toList();
    List<Group> strong = all.stream().filter(group -> !group.weak()).toList();
    return strong.isEmpty() ? all : strong;
  }

  /** Whom a verb moves: "downgraded Malaysia", "put Burma on the list". */
  private @Nullable Group object(Clause clause, List<Group> all) {
    for (Mark mark : clause.marks()) {
      boolean moves = Clause.isPredicate(mark) || isVerb(mark) || mark.sign() == Sign.IS;
      if (!moves || mark.is(Sign.TIER, Sign.SAME_TIER, Sign.POLICY, Sign.SOLDIERS)) {
        continue;
      }
      for (Group group : all) {
        int gap = group.first() - mark.last() - 1;
        if (gap >= 0 && gap <= 2 && isPlain(mark.last() + 1, group.first())) {
          return group;
        }
      }
    }
    return null;
  }

  private boolean isPlain(int from, int until) {
    for (int i = from; i < until; i++) {
      String word = word(i);
      if (!OBJECT_LINKS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Governments that a clause names beside its subject: "alongside Iran". */
  Set<String> company(Clause clause) {
    var company = new LinkedHashSet<String>();
    for (Group group : usable(clause)) {
      if (isCompany(clause, group)) {
        company.addAll(group.countries());
      }
    }
    return company;
  }

  private boolean isCompany(Clause clause, Group group) {
    Mark lead = lead(clause, group);
    return lead != null
        && lead.sign() == Sign.WITH
        && group.first() - lead.last() <= 4
        && !(clause.kind() == Kind.NEXT && lead.first() == clause.first());
  }

  /** Whether what is said of the subject is said of those beside it: "along with Norway". */
  boolean isCompanyAlike(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.WITH)
        .map(mark -> word(mark.first()))
        .anyMatch(word -> word.equals("along") || word.equals("together") || word.equals("like"));
  }

  private @Nullable Mark lead(Clause clause, Group group) {
    Mark found = null;
    for (Mark mark : clause.marks()) {
      if (mark.last() < group.first()
          && !mark.is(Sign.AND, Sign.COUNTRY, Sign.ALSO, Sign.PRONOUN)) {
        found = mark;
      }
    }
    return found;
  }

  /** Whether what stands before a group behind a tier says that the group is on it. */
  private boolean isLinked(Clause clause, Group group) {
    Mark lead = lead(clause, group);
    int from = lead == null ? clause.first() : lead.last() + 1;
    if (lead != null && lead.is(Sign.INCLUDE)) {
      return group.first() - from <= TO_FAR_LINK;
    }
    if (lead != null && lead.sign() == Sign.IS) {
      return group.first() - from <= 3;
    }
    if (group.first() - from > TO_LINK) {
      return false;
    }
    for (int i = from; i < group.first(); i++) {
      String word = word(i);
      if (word.equals(":") || word.equals("(") || word.equals("—")) {
        return true;
      }
      if (word.equals(",") && group.first() == i + 1 && clause.has(Sign.COUNTRIES)) {
        return true; // "two countries on the watch list, Brazil and South Africa"
      }
      if (word.equals("for")) {
        return group.first() - i <= 2;
      }
    }
    if (lead != null && lead.is(Sign.TIER, Sign.SAME_TIER) && HOLDING.contains(word(from))) {
      return group.first() - from <= 2; // "Tier 1 has Nicaragua"
    }
    return group.first() == from && lead != null && lead.sign() != Sign.WITH;
  }

  /** "So is Japan", "as have Kigali and Luanda". */
  boolean isSo(Clause clause) {
    int at = clause.first();
    while (at < sentence.end() && (word(at).equals("and") || word(at).equals(","))) {
      at++;
    }
    if (!Clauses.SO.contains(word(at))) {
      return false;
    }
    int verb = at + 1;
    if (tokens.is(verb, ",")) { // "So, farther north, did"
      verb++;
      while (verb < sentence.end() && !tokens.is(verb, ",")) {
        verb++;
      }
      verb++;
    }
    boolean asFor = at > sentence.start() && tokens.is(verb, "for");
    return asFor || Clauses.SO_VERBS.contains(word(verb));
  }

  // --- when

  ClauseTimes times(Clause clause) {
    ClauseTimes found = times.get(clause);
    if (found == null) {
      found = new ClauseTimes(reading, clause.marks(), edition, reading.discourse().year());
      times.put(clause, found);
    }
    return found;
  }

  /** The edition that a clause is about, if no tier of it has one of its own. */
  OptionalInt edition(Clause clause) {
    for (TimeReference time : times(clause).references()) {
      if (isOfLeft(clause, time)) {
        continue;
      }
      if (time.back() > 0) {
        OptionalInt base = clause.kind() == Kind.AFTER ? ofParent(clause) : edition;
        return shift(base, -time.back());
      }
      if (!time.besides() && !isOfReason(clause, time)) {
        return OptionalInt.of(time.years().get(time.years().size() - 1));
      }
    }
    return isPast(clause) ? shift(ofParent(clause), -1) : inherited(clause);
  }

  private OptionalInt ofParent(Clause clause) {
    Clause parent = clause.parent();
    return parent == null ? edition : edition(parent);
  }

  private OptionalInt inherited(Clause clause) {
    Clause parent = clause.parent();
    if (parent == null) {
      return edition;
    }
    return switch (clause.kind()) {
      case MAIN, APART -> edition;
      case NEXT ->
          isTimedFirst(parent) && (!clause.groups().isEmpty() || hasVerb(clause))
              ? edition(parent)
              : edition;
      case RELATIVE, AFTER, ASIDE -> edition(parent);
    };
  }

  private static boolean hasVerb(Clause clause) {
    return clause.marks().stream()
        .anyMatch(mark -> isVerb(mark) || mark.is(Sign.UP, Sign.DOWN, Sign.SAME, Sign.IS));
  }

  /** "In 2023 ...": a time before all else holds for the clauses that follow. */
  private boolean isTimedFirst(Clause clause) {
    int anchor = anchor(clause);
    return times(clause).references().stream()
        .anyMatch(time -> time.last() < anchor && time.first() - clause.first() <= 3);
  }

  /** "X, rated Tier 2 since 2017, is on Tier 3": where X was before. */
  private boolean isApposed(Clause clause) {
    if (clause.kind() == Kind.MAIN && ownSubjects(clause).isEmpty()) {
      Clause next = namedNext(clause);
      return next != null
          && times(clause).references().isEmpty()
          && (next.has(Sign.UP, Sign.DOWN, Sign.RISE, Sign.FALL)
              || (firstTier(next).isPresent() && !firstTier(next).equals(firstTier(clause))));
    }
    if (clause.groups().size() != 1
        || !tokens.is(clause.groups().get(0).last() + 1, ",")
        || anchor(clause) < clause.groups().get(0).last()
        || !times(clause).references().isEmpty()) {
      return false;
    }
    Optional<String> own = firstTier(clause);
    for (Clause next : clauses) {
      boolean goesOn =
          next.kind() == Kind.NEXT
              && next.parent() == clause
              && ownSubjects(next).isEmpty()
              && !tokens.is(next.first(), "and");
      if (goesOn) {
        boolean out = next.has(Sign.LEAVE) && !next.has(Sign.TIER, Sign.SAME_TIER);
        boolean left = out || next.marks().stream().anyMatch(mark -> isLost(next, mark));
        Optional<String> now = firstTier(next);
        return left || (own.isPresent() && now.isPresent() && !own.equals(now));
      }
    }
    return false;
  }

  /** "Forfeited that rank". */
  private boolean isLost(Clause clause, Mark mark) {
    if (mark.sign() != Sign.SAME_TIER) {
      return false;
    }
    String verb = word(mark.first() - 1);
    return verb.startsWith("los") || verb.startsWith("forfeit") || clause.has(Sign.LEAVE);
  }

  private static Optional<String> firstTier(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.TIER)
        .map(Mark::value)
        .findFirst();
  }

  /** Whether a clause tells of the edition before. */
  boolean isPast(Clause clause) {
    if (isApposed(clause)) {
      return true;
    }
    if (clause.kind() == Kind.AFTER && clause.has(Sign.AFTER)) {
      return true;
    }
    int anchor = clause.kind() == Kind.RELATIVE ? Integer.MAX_VALUE : anchor(clause);
    for (int i = clause.first(); i <= clause.last() && i < anchor; i++) {
      boolean perfect = tokens.is(i - 1, "has") || tokens.is(i - 1, "have");
      if (clause.owns(i) && tokens.is(i, "had") && !perfect && !isObject(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Had China on Tier 3" is no tense. */
  private boolean isObject(int token) {
    Mark mark = markOver(token);
    return tokens.is(token, "to")
        || tokens.is(token, "the")
        || tokens.is(token, "a")
        || tokens.is(token, "its")
        || (mark != null && mark.sign() == Sign.COUNTRY);
  }

  private static OptionalInt shift(OptionalInt year, int by) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
  }

  /** The time that goes with a tier or verb of a clause; null if none does. */
  @Nullable TimeReference timeOf(Clause clause, Mark mark, List<Standing> standings) {
    TimeReference before = null;
    for (TimeReference time : times(clause).references()) {
      if (time.first() < mark.first() && isOfLeft(clause, time)) {
        continue;
      }
      if (time.first() > mark.last()) {
        boolean others =
            standings.stream()
                .anyMatch(
                    other ->
                        other.mark().first() > mark.last() && other.mark().last() < time.first());
        if (before != null && reading.tongue().isTimeFirst()) {
          return before;
        }
        boolean parted =
            isParted(mark.last() + 1, time.first())
                || (before != null && hasComma(mark.last() + 1, time.first()));
        return others || parted ? before : time;
      }
      before = time;
    }
    return before;
  }

  /** "From Tier 1 in 2014 to Tier 3": the year is that of the tier that was left. */
  private boolean isOfLeft(Clause clause, TimeReference time) {
    Mark left = null;
    for (Mark mark : clause.marks()) {
      if (!mark.is(Sign.TIER, Sign.SAME_TIER)) {
        continue;
      }
      if (mark.last() < time.first()) {
        left = isLeft(mark) && time.first() - mark.last() <= TO_YEAR ? mark : null;
      } else if (mark.first() > time.last() && left != null) {
        return !isLeft(mark);
      }
    }
    return false;
  }

  private boolean isOfReason(Clause clause, TimeReference time) {
    Mark before = null;
    for (Mark mark : clause.marks()) {
      if (mark.last() < time.first() && Clause.isPredicate(mark)) {
        before = mark;
      }
    }
    return before != null && isParted(before.last() + 1, time.first());
  }

  private boolean hasComma(int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** "Is on Tier 3 because convictions fell in 2021": the year is of the reason. */
  private boolean isParted(int from, int until) {
    for (int i = from; i < until; i++) {
      if (REASONS.contains(word(i)) || (tokens.is(i, "since") && !tokens.at(i + 1).isNumber())) {
        return true;
      }
    }
    return false;
  }

  List<Group> groups() {
    return groups;
  }

  /** The tier that was spoken of before the sentence. */
  Optional<Tier> tierBefore() {
    return tierBefore;
  }

  /** The edition that the sentence is about. */
  OptionalInt edition() {
    return edition;
  }

  /** The edition of what stands at a number, of a tier if it is one that is counted. */
  OptionalInt editionAt(Mark number, Optional<Tier> tier) {
    for (Clause clause : clauses) {
      if (clause.owns(number.first())) {
        for (Mark mark : clause.marks()) {
          if (mark.sign() == Sign.TIER && Tier.find(mark.value()).equals(tier)) {
            TimeReference time = timeOf(clause, mark, List.of());
            if (time != null && time.back() == 0) {
              return OptionalInt.of(time.years().get(time.years().size() - 1));
            }
          }
        }
        return edition(clause);
      }
    }
    return edition;
  }

  // --- what stands in it

  /** Whether a word of doubt stands before a mark in its clause. */
  boolean isDoubtful(Mark mark) {
    for (Clause clause : clauses) {
      if (clause.owns(mark.first())) {
        return new ClauseReading(this, reading, clause).isDoubtful(mark);
      }
    }
    return false;
  }

  /** The tier that a clause says was left; null if it says none. */
  @Nullable Standing leftBy(@Nullable Clause clause) {
    return clause == null
        ? null
        : standings.getOrDefault(clause, List.of()).stream()
            .filter(standing -> standing.isLeft() && standing.tier().isPresent())
            .findFirst()
            .orElse(null);
  }

  void keep(Clause clause, List<Standing> found) {
    standings.put(clause, found);
  }

  /** What the sentence has said of single governments. */
  List<Statement> said() {
    return said;
  }

  boolean has(Sign sign) {
    return marks.stream().anyMatch(mark -> mark.sign() == sign);
  }

  @Nullable Mark markOver(int token) {
    return byToken.get(token);
  }

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

  /** The tier or list that the sentence names last before a token; null if it names none. */
  @Nullable Mark standingBefore(int token) {
    Mark on = null;
    Mark any = null;
    for (Mark mark : marks) {
      if (mark.first() >= token) {
        break;
      }
      if (mark.is(Sign.TIER, Sign.POLICY, Sign.SOLDIERS)) {
        any = mark;
        on = isLeft(mark) ? on : mark;
      }
    }
    return on == null ? any : on;
  }

  /** The mark of the tier or list named last before a token, left or not. */
  @Nullable Mark standingNamedBefore(int token) {
    Mark found = null;
    for (Mark mark : marks) {
      if (mark.first() < token && mark.is(Sign.TIER, Sign.POLICY, Sign.SOLDIERS)) {
        found = mark;
      }
    }
    return found;
  }

  boolean isLeft(Mark mark) {
    for (int i = mark.first() - 1; i >= Math.max(sentence.start(), mark.first() - 3); i--) {
      switch (word(i)) {
        case "from", "off" -> {
          return true;
        }
        case "of" -> {
          return tokens.is(i - 1, "out");
        }
        case "the", "a", "its", "u.s", "us" -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.at(at).word() : "";
  }
}
