package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Clause.Kind;
import org.tierline.narrative.claim.Standing.Role;
import org.tierline.narrative.claim.Statement.ListName;

/** Reads where a clause says that its subject stands, or stood. For one thread and one clause. */
final class StandingReading extends KindReading {
  private static final Set<String> DEFINES =
      Set.of("means", "indicates", "denotes", "refers", "represents", "signifies");

  private static final Set<String> PLACES = Set.of("on", "in", "at", "the", "under");

  StandingReading(ClauseAnalysis analysis) {
    super(analysis);
  }

  @Override
  void read() {
    for (Standing standing : standings) {
      boolean denied = standing.role() == Role.NOT && standing.list().isEmpty();
      if (!denied
          && !doubts.isDoubtful(standing.mark())
          && !isGeneral(standing)
          && !(clause.kind() == Clause.Kind.RELATIVE && !standing.said() && clause.has(Sign.HEDGE))
          && !analysis.rows().isAfterYears()
          && !isUndated(standing)) {
        standing.tier().ifPresent(tier -> addTier(standing, tier));
        standing.list().ifPresent(list -> addList(standing, list));
      }
    }
  }

  private void addTier(Standing standing, Tier tier) {
    if (isRowOfYears(standing) || (standing.isLeft() && analysis.isDatedBehind(standing))) {
      return;
    }
    for (OptionalInt year : editions(standing)) {
      for (String country : respective(standing)) {
        analysis.add(new Statement.OnTier(country, year, tier), standing.mark(), country);
      }
    }
  }

  /** "Fell from Tier 1, along with Peru, to Tier 2, which it shares with Fiji". */
  private Set<String> ofLeft() {
    var governments = new LinkedHashSet<>(subjects);
    governments.addAll(analysis.companyAlike());
    return governments;
  }

  /** "Hong Kong and China are on Tier 2 and Tier 3, respectively": whom a tier is said of. */
  private Collection<String> respective(Standing standing) {
    boolean paired = tokens.hasAny(clause.first(), clause.last() + 1, "respectively");
    return paired && standings.size() == subjects.size()
        ? List.of(subjects.get(standings.indexOf(standing)))
        : standing.isLeft() && !subjects.isEmpty() ? ofLeft() : governments();
  }

  private void addList(Standing standing, ListName list) {
    boolean off = standing.isLeft();
    boolean neverOff = tokens.is(standing.mark().first(), "off"); // "has never been off it"
    boolean listed = standing.isOn() && (neverOff || !clause.has(Sign.NOT, Sign.LEAVE));
    for (OptionalInt year : off ? List.of(analysis.edition()) : editions(standing)) {
      for (String country : governments()) {
        if (off) {
          OptionalInt before = Editions.shift(year, -1);
          analysis.add(new Statement.Listed(country, before, list, true), standing.mark(), country);
        }
        analysis.add(new Statement.Listed(country, year, list, listed), standing.mark(), country);
      }
    }
  }

  private Set<String> governments() {
    var governments = new LinkedHashSet<>(subjects);
    governments.addAll(analysis.company());
    return governments;
  }

  /** "Rose to Tier 1 in 2002 and stayed there": until when isn't said. */
  private boolean isUndated(Standing standing) {
    Clause parent = clause.parent();
    return !standing.said()
        && clause.kind() == Kind.NEXT
        && parent != null
        && analysis.times().references().isEmpty()
        && !analysis.times(parent).references().isEmpty()
        && clause.marks().stream()
            .anyMatch(mark -> mark.sign() == Sign.STAY && tokens.word(mark.first()).endsWith("ed"))
        && !clause.has(Sign.BUT);
  }

  /** "For four years, 2005 to 2008" and "had been there since 2015" say a row, and no more. */
  private boolean isRowOfYears(Standing standing) {
    TimeReference own = analysis.timeOf(standing.mark());
    boolean row = analysis.times().since().isPresent() || clause.has(Sign.YEARS, Sign.STREAK);
    if (own == null && row && standing.isOn() && analysis.isPast()) {
      return true;
    }
    return own != null
        && own.years().size() > 1
        && clause.marks().stream()
            .anyMatch(
                mark -> mark.is(Sign.STREAK, Sign.YEARS) && mark.number() == own.years().size());
  }

  /** Whether a tier is spoken of as such: "Tier 3 countries". */
  private boolean isGeneral(Standing standing) {
    int behind = standing.mark().last() + 1;
    Mark next = sentence.markOver(behind);
    boolean kind =
        next != null && next.sign() == Sign.COUNTRIES && tokens.word(next.last()).endsWith("s");
    return isOfCountries(standing)
        || isDefined(standing)
        || isFor(standing.mark())
        || (subjects.isEmpty() && analysis.company().isEmpty() && standing.said())
        || (kind && clause.groups().isEmpty() && !isOfPronoun(standing));
  }

  /** "The two countries were put on a watch list of countries ...". */
  private boolean isOfPronoun(Standing standing) {
    return clause.marks().stream()
        .anyMatch(
            mark ->
                mark.sign() == Sign.PRONOUN
                    && mark.last() < standing.mark().first()
                    && (sentence.isOf(mark.last() + 1, Sign.IS)
                        || (tokens.isNumber(mark.last()) && clause.has(Sign.IS))));
  }

  /** "Tier 3 for those that do nothing": what a tier is for, and nobody is on it. */
  private boolean isFor(Mark tier) {
    int of = tier.last() + 2;
    Mark whom = sentence.markOver(of);
    boolean several = whom != null && whom.sign() == Sign.COUNTRIES && clause.owns(of);
    return clause.groups().isEmpty()
        && tokens.is(of - 1, "for")
        && (tokens.hasAny(of, of + 1, "those", "any") || several);
  }

  /** "Tier 1 is the highest level", "Tier 2 means ...": what is said of the tier as such. */
  private boolean isDefined(Standing standing) {
    int behind = standing.mark().last() + 1;
    boolean first = standing.mark().first() - clause.first() <= 1;
    boolean is = tokens.is(behind, "is") && tokens.is(behind + 1, "the");
    is |= tokens.is(behind, "is") && tokens.is(behind + 1, "defined");
    return first && clause.groups().isEmpty() && (is || DEFINES.contains(tokens.word(behind)));
  }

  /** "Sanctions on countries at the bottom tier". */
  private boolean isOfCountries(Standing standing) {
    int at = standing.mark().first() - 1;
    while (at > clause.first() && PLACES.contains(tokens.word(at))) {
      at--;
    }
    Mark countries = sentence.markOver(at);
    return countries != null
        && countries.sign() == Sign.COUNTRIES
        && tokens.word(countries.last()).endsWith("s")
        && tokens.hasAny(countries.first() - 1, countries.first(), "on", "for", "against", "to");
  }

  /** The editions that a standing is said of. */
  private List<OptionalInt> editions(Standing standing) {
    TimeReference own = analysis.timeOf(standing.mark());
    if (own != null && own.back() == 0 && own.years().size() > 1) {
      return own.years().stream().map(OptionalInt::of).toList();
    }
    OptionalInt edition = analysis.editionOf(standing);
    if (own != null && own.besides()) {
      var years = new ArrayList<OptionalInt>();
      years.add(analysis.edition());
      own.years().forEach(year -> years.add(OptionalInt.of(year)));
      return years;
    }
    return List.of(edition);
  }
}
