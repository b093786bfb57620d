package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  private static final Set<String> HOLDING =
      Set.of("has", "have", "had", "takes", "holds", "lists", "counts", "covers");

  private static final Set<String> OBJECT_LINKS =
      Set.of("the", "of", "for", "hits", "hit", "affects", "affected", "befell");

  private final Tokens tokens;

  NamedSubjects(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** The groups that are the subject of a clause; empty if it names none. */
  List<Group> of(Clause clause) {
    List<Group> all = usable(clause);
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
    return comma
        || (next.first() - one.last() <= 6
            && tokens.hasAny(one.last() + 1, next.first(), "and", "&"));
  }

  /** Those named by their people or seat count only where nobody is named otherwise. */
  private List<Group> usable(Clause clause) {
    List<Group> all =
        clause.groups().stream()
            .filter(group -> !COMPARED.contains(tokens.word(group.first() - 1)))
            .toList();
    List<Group> strong = all.stream().filter(group -> !group.weak()).toList();
    return strong.isEmpty() ? all : strong;
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
        if (gap >= 0 && gap <= 2 && isPlain(mark.last() + 1, group.first())) {
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
    return lead != null
        && lead.sign() == Sign.WITH
        && group.first() - lead.last() <= 4
        && !(clause.kind() == Kind.NEXT && lead.first() == clause.first());
  }

  /** Whether what is said of the subject is said of those beside it: "along with Norway". */
  boolean isCompanyAlike(Clause clause) {
    return clause.marks().stream()
        .filter(mark -> mark.sign() == Sign.WITH)
        .map(mark -> tokens.word(mark.first()))
        .anyMatch(word -> word.equals("along") || word.equals("together") || word.equals("like"));
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
