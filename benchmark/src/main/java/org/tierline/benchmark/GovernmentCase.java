package org.tierline.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.law.determination.Conclusion;
import org.tierline.law.determination.Verdict;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.watchlist.Clocks;

/**
 * One government's answers, and how far the rules of {@code list-decision.drl} have come with them.
 */
public final class GovernmentCase extends Answers {
  private Verdict scope = Verdict.YES;
  private Verdict first = Verdict.YES;
  private Verdict second = Verdict.YES;
  private Verdict third = Verdict.YES;
  private Verdict fourth = Verdict.YES;
  private Verdict concrete = Verdict.YES;
  private Verdict policy = Verdict.YES;
  private Verdict grounds = Verdict.OPEN;
  private Verdict fullyMet = Verdict.YES;
  private Verdict efforts = Verdict.YES;
  private boolean indiciaOpen;
  private boolean factorsOpen;
  private int openings;
  private boolean decided;
  private final Set<Conclusion> possible = EnumSet.noneOf(Conclusion.class);
  private final Set<Conclusion> lower = EnumSet.noneOf(Conclusion.class);
  private final List<String> openInStandards = new ArrayList<>();
  private final List<String> openInEfforts = new ArrayList<>();
  private final List<String> openInGrounds = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  GovernmentCase(Facts facts, Clocks clocks) {
    super(facts, clocks);
  }

  /** Forgets what the rules found the last time. */
  void reset() {
    scope = Verdict.YES;
    first = Verdict.YES;
    second = Verdict.YES;
    third = Verdict.YES;
    fourth = Verdict.YES;
    concrete = Verdict.YES;
    policy = Verdict.YES;
    grounds = Verdict.OPEN;
    fullyMet = Verdict.YES;
    efforts = Verdict.YES;
    indiciaOpen = false;
    factorsOpen = false;
    openings = 0;
    decided = false;
    possible.clear();
    lower.clear();
    openInStandards.clear();
    openInEfforts.clear();
    openInGrounds.clear();
    missing.clear();
  }

  PeerAnswer answer() {
    var names = new HashSet<String>();
    possible.forEach(conclusion -> names.add(conclusion.name()));
    return new PeerAnswer(names, decided, Set.copyOf(missing));
  }

  /** Adds an open question on an indicium of standard (4). */
  public void openIndicium(String key) {
    indiciaOpen = true;
    openInStandards.add(key);
  }

  /** Adds an open factor of significant efforts. */
  public void openFactor(String key) {
    factorsOpen = true;
    openInEfforts.add(key);
  }

  /** Adds a conclusion that follows once significant efforts are found. */
  public void addLower(Conclusion conclusion) {
    lower.add(conclusion);
    possible.add(conclusion);
  }

  /** Adds a conclusion for a way in which the clock may stand. */
  public void addOpening(Conclusion... conclusions) {
    openings++;
    for (Conclusion conclusion : conclusions) {
      addLower(conclusion);
    }
  }

  public void addPossible(Conclusion conclusion) {
    possible.add(conclusion);
  }

  /** Whether the standards may apply to it. */
  public boolean isMeasured() {
    return scope != Verdict.NO && !isSpecial();
  }

  public boolean isSpecial() {
    return getKind() == EntityKind.SPECIAL;
  }

  /** Whether Tier 1 isn't all that is possible. */
  public boolean isBelow() {
    return isMeasured() && (fullyMet == Verdict.NO || fullyMet == Verdict.OPEN);
  }

  /** Whether it may be on one of the lists for significant efforts. */
  public boolean isWithEfforts() {
    return isBelow() && efforts != Verdict.NO;
  }

  /** Whether it is Tier 3 even with significant efforts. */
  public boolean isLowerTier3() {
    return tiers(lower) == 1 && lower.iterator().next().tier().filter(Tier.T3::equals).isPresent();
  }

  public int getTiersPossible() {
    return tiers(possible);
  }

  /** How many tiers the clock's ways lead to, Tier 2 left aside. */
  public int getTiersListed() {
    var listed = EnumSet.copyOf(lower);
    listed.remove(Conclusion.TIER_2);
    return tiers(listed);
  }

  private static int tiers(Set<Conclusion> conclusions) {
    int tiers = 0;
    var seen = EnumSet.noneOf(Tier.class);
    for (Conclusion conclusion : conclusions) {
      tiers += conclusion.tier().map(seen::add).orElse(true) ? 1 : 0;
    }
    return tiers;
  }

  public List<String> getOpenInStandards() {
    return openInStandards;
  }

  public List<String> getOpenInEfforts() {
    return openInEfforts;
  }

  public List<String> getOpenInGrounds() {
    return openInGrounds;
  }

  public List<String> getMissing() {
    return missing;
  }

  public int getOpenings() {
    return openings;
  }

  public Verdict getScope() {
    return scope;
  }

  public void setScope(Verdict scope) {
    this.scope = scope;
  }

  public Verdict getFirst() {
    return first;
  }

  public void setFirst(Verdict first) {
    this.first = first;
  }

  public Verdict getSecond() {
    return second;
  }

  public void setSecond(Verdict second) {
    this.second = second;
  }

  public Verdict getThird() {
    return third;
  }

  public void setThird(Verdict third) {
    this.third = third;
  }

  public Verdict getFourth() {
    return fourth;
  }

  public void setFourth(Verdict fourth) {
    this.fourth = fourth;
  }

  public Verdict getConcrete() {
    return concrete;
  }

  public void setConcrete(Verdict concrete) {
    this.concrete = concrete;
  }

  public Verdict getPolicy() {
    return policy;
  }

  public void setPolicy(Verdict policy) {
    this.policy = policy;
  }

  public Verdict getGrounds() {
    return grounds;
  }

  public void setGrounds(Verdict grounds) {
    this.grounds = grounds;
  }

  public Verdict getFullyMet() {
    return fullyMet;
  }

  public void setFullyMet(Verdict fullyMet) {
    this.fullyMet = fullyMet;
  }

  public Verdict getEfforts() {
    return efforts;
  }

  public void setEfforts(Verdict efforts) {
    this.efforts = efforts;
  }

  public boolean isIndiciaOpen() {
    return indiciaOpen;
  }

  public void setIndiciaOpen(boolean indiciaOpen) {
    this.indiciaOpen = indiciaOpen;
  }

  public boolean isFactorsOpen() {
    return factorsOpen;
  }

  public void setFactorsOpen(boolean factorsOpen) {
    this.factorsOpen = factorsOpen;
  }

  public boolean isDecided() {
    return decided;
  }

  public void setDecided(boolean decided) {
    this.decided = decided;
  }
}
