package org.tierline.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Weight;
import org.tierline.law.watchlist.Clock;
import org.tierline.law.watchlist.Clocks;

/** The answers on one government as rules in DRL take them: a plain bean, null where open. */
public class Answers {
  private final int edition;
  private final LocalDate periodFrom;
  private final LocalDate periodThrough;
  private final List<Clock> clocks;
  private final @Nullable EntityKind kind;
  private final @Nullable Boolean originTransitDestination;
  private final @Nullable Finding standard1;
  private final @Nullable Boolean prohibitsSex;
  private final @Nullable Boolean prohibitsLabour;
  private final @Nullable Boolean punishes;
  private final @Nullable Finding standard2;
  private final @Nullable Integer prescribedYears;
  private final @Nullable Integer comparatorYears;
  private final @Nullable Finding standard3;
  private final @Nullable Integer stringentYears;
  private final @Nullable Finding standard4;
  private final @Nullable Weight prosecute;
  private final @Nullable Weight protect;
  private final @Nullable Weight prevent;
  private final @Nullable Weight cooperate;
  private final @Nullable Weight extradite;
  private final @Nullable Weight migration;
  private final @Nullable Weight officials;
  private final @Nullable Weight noncitizens;
  private final @Nullable Weight partners;
  private final @Nullable Weight selfassess;
  private final @Nullable Weight progress;
  private final @Nullable Weight demand;
  private final @Nullable Boolean allegations;
  private final @Nullable List<DataRequest> requests;
  private final @Nullable String extent;
  private final @Nullable String noncompliance;
  private final @Nullable String complicity;
  private final @Nullable String measures;
  private final @Nullable List<PolicyOrPattern> policies;
  private final @Nullable Justification justification;
  private final @Nullable String enforcementBudget;
  private final @Nullable String protectionBudget;
  private final @Nullable String civilSociety;
  private final @Nullable Boolean significantEfforts;
  private final @Nullable List<Action> actions;
  private final @Nullable Boolean number;
  private final @Nullable Boolean noActions;
  private final @Nullable Boolean noIncrease;
  private final @Nullable Boolean commitments;
  private final @Nullable Boolean waiver;
  private final @Nullable Boolean waiverPlan;
  private final @Nullable Boolean waiverPlanSufficient;
  private final @Nullable Boolean waiverResources;
  private final @Nullable Reported toSenate;
  private final @Nullable Reported toHouse;

  Answers(Facts facts, Clocks clocks) {
    this.edition = facts.edition();
    this.periodFrom = LocalDate.of(edition - 1, 4, 1);
    this.periodThrough = LocalDate.of(edition, 3, 31);
    this.clocks = clocks.states();
    this.kind = facts.answer(Questions.ENTITY_KIND);
    this.originTransitDestination = facts.answer(Questions.ORIGIN_TRANSIT_DESTINATION);
    this.standard1 = facts.answer(Questions.STANDARD_1);
    this.prohibitsSex = facts.answer(Questions.PROHIBITS_SEX_TRAFFICKING);
    this.prohibitsLabour = facts.answer(Questions.PROHIBITS_LABOUR_TRAFFICKING);
    this.punishes = facts.answer(Questions.PUNISHES_ACTS);
    this.standard2 = facts.answer(Questions.STANDARD_2);
    this.prescribedYears = facts.answer(Questions.PRESCRIBED_MAX_YEARS);
    this.comparatorYears = facts.answer(Questions.COMPARATOR_MAX_YEARS);
    this.standard3 = facts.answer(Questions.STANDARD_3);
    this.stringentYears = facts.answer(Questions.STRINGENT_MAX_YEARS);
    this.standard4 = facts.answer(Questions.STANDARD_4);
    this.prosecute = facts.answer(Questions.PROSECUTE);
    this.protect = facts.answer(Questions.PROTECT);
    this.prevent = facts.answer(Questions.PREVENT);
    this.cooperate = facts.answer(Questions.COOPERATE);
    this.extradite = facts.answer(Questions.EXTRADITE);
    this.migration = facts.answer(Questions.MIGRATION);
    this.officials = facts.answer(Questions.OFFICIALS);
    this.noncitizens = facts.answer(Questions.NONCITIZENS);
    this.partners = facts.answer(Questions.PARTNERS);
    this.selfassess = facts.answer(Questions.SELFASSESS);
    this.progress = facts.answer(Questions.PROGRESS);
    this.demand = facts.answer(Questions.DEMAND);
    this.allegations = facts.answer(Questions.UNADDRESSED_ALLEGATIONS);
    this.requests = facts.answer(Questions.DATA_REQUESTS_MADE);
    this.extent = facts.answer(Questions.EXTENT);
    this.noncompliance = facts.answer(Questions.NONCOMPLIANCE);
    this.complicity = facts.answer(Questions.COMPLICITY);
    this.measures = facts.answer(Questions.REASONABLE_MEASURES);
    this.policies = facts.answer(Questions.POLICY_OR_PATTERN);
    this.justification = facts.answer(Questions.POLICY_OVERRIDE);
    this.enforcementBudget = facts.answer(Questions.ENFORCEMENT_BUDGET);
    this.protectionBudget = facts.answer(Questions.PROTECTION_BUDGET);
    this.civilSociety = facts.answer(Questions.CIVIL_SOCIETY);
    this.significantEfforts = facts.answer(Questions.SIGNIFICANT_EFFORTS);
    this.actions = facts.answer(Questions.ACTIONS_TAKEN);
    this.number = facts.answer(Questions.VICTIMS_SIGNIFICANT_OR_RISING);
    this.noActions = facts.answer(Questions.NO_PROPORTIONAL_ACTIONS);
    this.noIncrease = facts.answer(Questions.NO_INCREASING_EFFORTS);
    this.commitments = facts.answer(Questions.RESTS_ON_COMMITMENTS);
    this.waiver = facts.answer(Questions.WAIVER_GRANTED);
    this.waiverPlan = facts.answer(Questions.WAIVER_PLAN);
    this.waiverPlanSufficient = facts.answer(Questions.WAIVER_PLAN_SUFFICIENT);
    this.waiverResources = facts.answer(Questions.WAIVER_RESOURCES);
    this.toSenate = facts.answer(Questions.WAIVER_TO_SENATE);
    this.toHouse = facts.answer(Questions.WAIVER_TO_HOUSE);
  }

  public int getEdition() {
    return edition;
  }

  public LocalDate getPeriodFrom() {
    return periodFrom;
  }

  public LocalDate getPeriodThrough() {
    return periodThrough;
  }

  public List<Clock> getClocks() {
    return clocks;
  }

  public @Nullable EntityKind getKind() {
    return kind;
  }

  public @Nullable Boolean getOriginTransitDestination() {
    return originTransitDestination;
  }

  public @Nullable Finding getStandard1() {
    return standard1;
  }

  public @Nullable Boolean getProhibitsSex() {
    return prohibitsSex;
  }

  public @Nullable Boolean getProhibitsLabour() {
    return prohibitsLabour;
  }

  public @Nullable Boolean getPunishes() {
    return punishes;
  }

  public @Nullable Finding getStandard2() {
    return standard2;
  }

  public @Nullable Integer getPrescribedYears() {
    return prescribedYears;
  }

  public @Nullable Integer getComparatorYears() {
    return comparatorYears;
  }

  public @Nullable Finding getStandard3() {
    return standard3;
  }

  public @Nullable Integer getStringentYears() {
    return stringentYears;
  }

  public @Nullable Finding getStandard4() {
    return standard4;
  }

  public @Nullable Weight getProsecute() {
    return prosecute;
  }

  public @Nullable Weight getProtect() {
    return protect;
  }

  public @Nullable Weight getPrevent() {
    return prevent;
  }

  public @Nullable Weight getCooperate() {
    return cooperate;
  }

  public @Nullable Weight getExtradite() {
    return extradite;
  }

  public @Nullable Weight getMigration() {
    return migration;
  }

  public @Nullable Weight getOfficials() {
    return officials;
  }

  public @Nullable Weight getNoncitizens() {
    return noncitizens;
  }

  public @Nullable Weight getPartners() {
    return partners;
  }

  public @Nullable Weight getSelfassess() {
    return selfassess;
  }

  public @Nullable Weight getProgress() {
    return progress;
  }

  public @Nullable Weight getDemand() {
    return demand;
  }

  public @Nullable Boolean getAllegations() {
    return allegations;
  }

  public @Nullable List<DataRequest> getRequests() {
    return requests;
  }

  public @Nullable String getExtent() {
    return extent;
  }

  public @Nullable String getNoncompliance() {
    return noncompliance;
  }

  public @Nullable String getComplicity() {
    return complicity;
  }

  public @Nullable String getMeasures() {
    return measures;
  }

  public @Nullable List<PolicyOrPattern> getPolicies() {
    return policies;
  }

  public @Nullable Justification getJustification() {
    return justification;
  }

  public @Nullable String getEnforcementBudget() {
    return enforcementBudget;
  }

  public @Nullable String getProtectionBudget() {
    return protectionBudget;
  }

  public @Nullable String getCivilSociety() {
    return civilSociety;
  }

  public @Nullable Boolean getSignificantEfforts() {
    return significantEfforts;
  }

  public @Nullable List<Action> getActions() {
    return actions;
  }

  public @Nullable Boolean getNumber() {
    return number;
  }

  public @Nullable Boolean getNoActions() {
    return noActions;
  }

  public @Nullable Boolean getNoIncrease() {
    return noIncrease;
  }

  public @Nullable Boolean getCommitments() {
    return commitments;
  }

  public @Nullable Boolean getWaiver() {
    return waiver;
  }

  public @Nullable Boolean getWaiverPlan() {
    return waiverPlan;
  }

  public @Nullable Boolean getWaiverPlanSufficient() {
    return waiverPlanSufficient;
  }

  public @Nullable Boolean getWaiverResources() {
    return waiverResources;
  }

  public @Nullable Reported getToSenate() {
    return toSenate;
  }

  public @Nullable Reported getToHouse() {
    return toHouse;
  }
}
