package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.narrative.claim.Clause.Kind;

/** The governments that a clause names as its subject, and those beside it. */
final class NamedSubjects {
  private static final int TO_LINK = 9;

  private static final int TO_FAR_LINK = 25;

  private static final Set<String> COMPARED =
      Set.of("unlike", "than", "below", "above", "behind", "over", "against", "across", "near");

  private static final Set<String> INSIDE = Set.of("in", "by", "from", "to", "into", "for");

  /** The first words of "along with", "together with", "in addition to". */
  private static final Set<String> ALIKE = Set.of("along", "together", "like", "in");

  /** "Kept Middle East allies Kuwait and Oman". */
  private static final Set<String> ALLIES =
      Set.of("ally", "allies", "partner", "partners", "rival", "rivals", "neighbors", "neighbours");

  private static final int TO_ALLY = 4;

  private static final int TO_COMPANY = 6;

  private static final int TO_EXAMPLES = 9;

  private static final Set<String> GIVEN = Set.of("given", "awarded", "assigned", "handed");

  private static final Set<String> HOLDING =
      Set.of(
          "has", "have", "had", "takes", "holds", "lists", "counts", "covers", "gains", "gained");

  private static final Set<String> OBJECT_LINKS =
      Set.of(
          "the",
          "both",
          "of",
          "for",
          "its",
          "on",
          "rating",
          "ratings",
          "ranking",
          "rankings",
          "status",
          "hits",
          "hit",
          "affects",
          "affected",
          "befell");

  private final Tokens tokens;
  private final Map<Clause, List<Group>> found = new HashMap<>();

  NamedSubjects(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** The groups that are the subject of a clause; empty if it names none. */
  List<Group> of(Clause clause) {
    List<Group> known = found.get(clause);
    if (known == null) {
      known = find(clause);
      found.put(clause, known);
    }
    return known;
  }

  private List<Group> find(Clause clause) {
    List<Group> all = usable(clause);
    List<Group> newcomers = newcomers(clause, all);
    if (!newcomers.isEmpty()) {
      return newcomers;
    }
    Group object = object(clause, all);
    if (object != null) {
      return List.of(object);
    }
    List<Group> before =
        all.stream()
            .filter(group -> group.last() < clause.anchor() && !isCompany(clause, group))
            .toList();
    return before.isEmpty() ? behind(clause, all) : nearest(before);
  }

  /** "It was joined on Tier 3 by Vietnam": those who came; none if nobody did so. */
  List<Group> newcomers(Clause clause, List<Group> all) {
    Mark joined = joinedBy(clause);
    return joined == null
        ? List.of()
        : all.stream()
            .filter(group -> group.first() > joined.last())
            .filter(
                group ->
                    tokens.is(group.first() - 1, "by")
                        || (tokens.is(group.first() - 2, "by")
                            && !tokens.is(group.first() - 1, ",")))
            .limit(1)
            .toList();
  }

  /** "Were joined": the verb; null if a clause has none. */
  @Nullable Mark joinedBy(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.WITH && tokens.is(mark.first(), "joined"))
        .filter(
            mark ->
                tokens.hasAny(
                    mark.first() - 2, mark.first(), "is", "are", "was", "were", "been", "be"))
        .filter(mark -> tokens.hasAny(mark.first() + 1, clause.last() + 1, "by"))
        .findFirst()
        .orElse(null);
  }

  /** "On Tier 3 are Iran and Cuba": the groups behind what is said of them. */
  private List<Group> behind(Clause clause, List<Group> all) {
    var behind = new ArrayList<Group>();
    for (Group group : all) {
      boolean follows = !behind.isEmpty() && !isCompany(clause, group);
      if (group.first() > clause.anchor() && (follows || isLinked(clause, group))) {
        behind.add(group);
      }
    }
    return behind;
  }

  /** The last of the groups before a verb that isn't only where something was; or the last. */
  private List<Group> nearest(List<Group> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      String word = tokens.word(before.get(i).first() - 1);
      String article = tokens.word(before.get(i).first() - 2);
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
    boolean comma = next.first() - one.last() == 2 && tokens.is(one.last() + 1, ",");
    boolean examples =
        next.first() - one.last() <= TO_EXAMPLES
            && tokens.hasAny(one.last() + 1, one.last() + 3, "and")
            && tokens.hasAny(next.first() - 1, next.first(), "including", "like", "as");
    return comma
        || examples
        || (next.first() - one.last() <= 6
            && tokens.hasAny(one.last() + 1, next.first(), "and", "&"));
  }

  /** Those named by their people or seat count only where nobody is named otherwise. */
  private List<Group> usable(Clause clause) {
    List<Group> all =
        clause.groups().stream()
            .filter(group -> !isCompared(group))
            .filter(group -> !isExcepted(group))
            .toList();
    List<Group> strong = all.stream().filter(group -> !group.weak()).toList();
    return strong.isEmpty() ? all : strong;
  }

  /** "Unlike Peru", "below its neighbours Peru and Chile". */
  private boolean isCompared(Group group) {
    int at = group.first() - 1;
    while (tokens.hasAny(at, at + 1, "its", "the", "neighbors", "neighbours", "neighbor")) {
      at--;
    }
    return COMPARED.contains(tokens.word(at));
  }

  /** "Except for Barbados". */
  private boolean isExcepted(Group group) {
    int at = group.first() - 1;
    if (tokens.is(at, "for") || tokens.is(at, "the")) {
      at--;
    }
    return tokens.is(at, "except") || tokens.is(at, "excluding") || tokens.is(at, "barring");
  }

  /** Whom a verb moves: "downgraded Malaysia", "put Burma on the list". */
  private @Nullable Group object(Clause clause, List<Group> all) {
    for (Mark mark : clause.marks()) {
      boolean moves = mark.isVerbal() || mark.sign() == Sign.IS;
      if (!moves || mark.is(Sign.TIER, Sign.SAME_TIER, Sign.POLICY, Sign.SOLDIERS)) {
        continue;
      }
      for (Group group : all) {
        int gap = group.first() - mark.last() - 1;
        boolean plain = gap >= 0 && gap <= 3 && isPlain(mark.last() + 1, group.first());
        if (plain
            || (gap > 0 && gap <= TO_ALLY && ALLIES.contains(tokens.word(group.first() - 1)))) {
          return group;
        }
      }
    }
    return null;
  }

  private boolean isPlain(int from, int until) {
    for (int i = from; i < until; i++) {
      String word = tokens.word(i);
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
    if (group.first() > clause.anchor() && tokens.is(group.first() - 1, "as", "well", "as")) {
      return true;
    }
    if (lead != null && lead.sign() == Sign.INCLUDE && isJoinedBefore(clause, lead)) {
      return true;
    }
    if (lead != null && (isSameAs(lead, group) || isOfCompany(clause, lead, group))) {
      return true;
    }
    return lead != null
        && (lead.sign() == Sign.WITH || tokens.is(lead.first(), "besides"))
        && !isExample(clause, lead)
        && (group.last() > clause.anchor() || isFirstBehind(clause, lead, group))
        && group.first() - lead.last() <= TO_COMPANY
        && !(clause.kind() == Kind.NEXT && lead.first() == clause.first());
  }

  /** "They join the ranks of 23 others, including Iran": whether a pronoun's subject joins. */
  private boolean isJoinedBefore(Clause clause, Mark lead) {
    boolean joins =
        clause.marks().stream()
            .anyMatch(
                mark ->
                    mark.is(Sign.WITH, Sign.ENTER)
                        && mark.last() < lead.first()
                        && tokens.word(mark.first()).startsWith("join"));
    return joins
        && clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.PRONOUN && mark.last() < lead.first())
        && clause.groups().stream().noneMatch(each -> each.last() < lead.first());
  }

  /** "In the same Tier 2 category as Japan", "in the same category as Japan". */
  private boolean isSameAs(Mark lead, Group group) {
    boolean same =
        lead.sign() == Sign.TIER
            ? tokens.is(lead.first() - 1, "same")
            : lead.sign() == Sign.SAME_TIER && tokens.hasAny(lead.first(), lead.last(), "same");
    return same && tokens.is(group.first() - 1, "as") && group.first() - lead.last() == 2;
  }

  /** "In addition to Cyprus, Norway and Portugal fell": Norway is no company of itself. */
  private static boolean isFirstBehind(Clause clause, Mark lead, Group group) {
    return clause.groups().stream()
        .noneMatch(each -> each.first() > lead.last() && each.last() < group.first());
  }

  /** "Along with 21 other countries such as China". */
  private static boolean isOfCompany(Clause clause, Mark lead, Group group) {
    if (lead.sign() != Sign.INCLUDE || group.first() - lead.last() > 2) {
      return false;
    }
    int at = clause.marks().indexOf(lead) - 1;
    boolean countries = false;
    while (at >= 0
        && clause.marks().get(at).is(Sign.COUNTRIES, Sign.OTHERS, Sign.NUMBER, Sign.AND)) {
      countries |= clause.marks().get(at).sign() == Sign.COUNTRIES;
      at--;
    }
    return countries && at >= 0 && clause.marks().get(at).sign() == Sign.WITH;
  }

  /** "Countries like China and Russia remained". */
  private boolean isExample(Clause clause, Mark lead) {
    return tokens.is(lead.first(), "like")
        && lead.first() < clause.anchor()
        && clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.COUNTRIES && mark.last() == lead.first() - 1);
  }

  /** Those beside the subject of whom the same is said: "along with Norway". */
  Set<String> companyAlike(Clause clause) {
    var alike = new LinkedHashSet<String>();
    for (Group group : usable(clause)) {
      Mark lead = lead(clause, group);
      if (lead != null && isCompany(clause, group) && isAlike(clause, lead)) {
        alike.addAll(group.countries());
      }
    }
    return alike;
  }

  private boolean isAlike(Clause clause, Mark lead) {
    if (lead.first() == clause.first()) {
      return true; // "With Peru, four countries rose"
    }
    boolean joins =
        clause.marks().stream()
            .anyMatch(
                mark ->
                    mark.sign() == Sign.WITH
                        && mark.last() < lead.first()
                        && tokens.word(mark.first()).startsWith("join"));
    if (joins) {
      return false; // "joined Peru, together with Iran"
    }
    if (tokens.is(lead.first(), "alongside")) {
      return lead.first() < clause.anchor(); // "Fiji, alongside Peru, fell"
    }
    boolean example =
        tokens.is(lead.first(), "like") && tokens.word(lead.first() - 1).endsWith("s");
    return ALIKE.contains(tokens.word(lead.first())) && !example;
  }

  private boolean isGiven(Clause clause, Mark lead) {
    for (int i = clause.anchor(); i < lead.first(); i++) {
      if (GIVEN.contains(tokens.word(i))) {
        return tokens.is(lead.last(), "to");
      }
    }
    return false;
  }

  /** The mark of a clause that stands last before a group; null if none does. */
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
    if (lead != null && lead.is(Sign.INTO, Sign.STAY) && isGiven(clause, lead)) {
      return group.first() - from <= 3; // "Tier 3 ratings were given once again to Iran"
    }
    if (lead != null && lead.sign() == Sign.IS) {
      return group.first() - from <= 3;
    }
    if (group.first() - from > TO_LINK) {
      return false;
    }
    for (int i = from; i < group.first(); i++) {
      String word = tokens.word(i);
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
    if (lead != null && lead.is(Sign.TIER, Sign.SAME_TIER) && HOLDING.contains(tokens.word(from))) {
      return group.first() - from <= 2; // "Tier 1 has Nicaragua"
    }
    return group.first() == from && lead != null && lead.sign() != Sign.WITH;
  }
}
