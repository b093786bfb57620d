package org.tierline.law.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tierline.law.Answer;
import org.tierline.law.Condition;
import org.tierline.law.Tier;
import org.tierline.law.Truth;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.statute.Provision;

/**
 * What the law wants done because of where one government stands in one edition.
 *
 * <p>Source: §110(b)(1)(H), (b)(2)(B) and (E), (b)(4), (c), (d)(2), (e); TPA §106(b)(6)(C); CSPA
 * §404(b)(2), §404(c), §405(c).
 *
 * <p>Needs: {@link GovernmentInEdition}, each part of which may be unknown.
 *
 * <p>Gives: duties in the order of the law's text. One whose condition is open is in the list, with
 * the questions that would tell; one that doesn't apply isn't. Provisions not known to be in force
 * for the edition give none.
 */
public final class GovernmentDuties {
  private static final int NOTICE_DAYS = 30;
  private static final int PLAN_DAYS = 180;
  private static final int EVIDENCE_DAYS = 90;
  private static final int SOLDIERS_NOTICE_DAYS = 45;

  /** The provision was rewritten on 24 February 2016; changes of 2015 had 90 days from then. */
  private static final LocalDate EVIDENCE_FOR_2015 = LocalDate.of(2016, Month.MAY, 24);

  private static final Set<Tier> TIER_2 = EnumSet.of(Tier.T2, Tier.T2WL);

  private final GovernmentInEdition facts;
  private final int edition;
  private final List<Duty> duties = new ArrayList<>();

  private GovernmentDuties(GovernmentInEdition facts) {
    this.facts = facts;
    this.edition = facts.edition();
  }

  /** The duties that arise, or may arise. */
  public static List<Duty> of(GovernmentInEdition facts) {
    var found = new GovernmentDuties(facts);
    found.changes();
    found.watchList();
    found.determination();
    found.trade();
    found.childSoldiers();
    return List.copyOf(found.duties);
  }

  private void changes() {
    var changed = Condition.NEVER;
    for (Set<Tier> list : List.of(Set.of(Tier.T1), TIER_2, Set.of(Tier.T3))) {
      var leaves = atRelease(now -> now.list().isPresent() && !list.contains(now));
      changed = changed.or(lastYear(list::contains).and(leaves));
    }
    add(
        changed,
        Provision.TVPA_110_B_1_H,
        "explain the change of list in detail, by concrete actions or their lack",
        Who.SECRETARY,
        new Due.InTheReport(),
        false,
        "it stands on another list than last year");
    var within =
        lastYear(t -> t == Tier.T2)
            .and(atRelease(t -> t == Tier.T2WL))
            .or(lastYear(t -> t == Tier.T2WL).and(atRelease(t -> t == Tier.T2)));
    add(
        within,
        Provision.TVPA_110_B_1_H,
        "explain the move between Tier 2 and its watch list",
        Who.SECRETARY,
        new Due.InTheReport(),
        true,
        "it moved within the Tier 2 list, which the text doesn't strictly cover");
  }

  private void watchList() {
    add(
        onSpecialWatchList(),
        Provision.TVPA_110_B_2_B,
        "assess its progress in an interim assessment",
        Who.SECRETARY,
        new Due.By(LocalDate.of(edition + 1, Month.FEBRUARY, 1)),
        false,
        "it is on the special watch list");
    add(
        Condition.absent("limitWaiver.notified", facts.limitWaiverNotified()).not(),
        Provision.TVPA_110_B_2_E,
        edition >= 2019
            ? "publish the credible information behind the waiver, and offer both committees a"
                + " briefing and sight of the plan"
            : "publish the credible information behind the waiver",
        Who.SECRETARY,
        after("limitWaiver.notified", facts.limitWaiverNotified(), d -> d.plusDays(NOTICE_DAYS)),
        false,
        "the watch-list limit was waived");
    add(
        raisedToWatchList(facts.effective(), "tierEffective"),
        Provision.TVPA_110_B_4,
        "present an action plan with goals to the government",
        Who.SECRETARY,
        afterRelease(PLAN_DAYS),
        false,
        "it rose from Tier 3 to the Tier 2 Watch List");
  }

  private void determination() {
    var owed =
        atRelease(t -> t == Tier.T3)
            .or(Condition.of("tierEffective", facts.effective(), t -> t == Tier.T3));
    var window =
        facts
            .release()
            .find()
            .map(DeterminationWindow::new)
            .<Due>map(days -> new Due.Between(days.opens(), days.closes()))
            .orElse(new Due.Unknown("release"));
    add(
        owed,
        Provision.TVPA_110_C,
        "send the committees a determination under (d)",
        Who.PRESIDENT,
        window,
        false,
        "the report places it on Tier 3");
    add(
        owed.and(Condition.yes("determination.restrictedAlready", facts.restrictedAlready())),
        Provision.TVPA_110_D_2,
        "describe the comparable restrictions that stand already",
        Who.PRESIDENT,
        window,
        false,
        "the determination rests on restrictions that stand already");
    add(
        owed,
        Provision.TVPA_110_E,
        "certify that exempt narcotics, antiterrorism and arms aid isn't meant for an agency or"
            + " official that took part in trafficking",
        Who.SECRETARY,
        window,
        false,
        "it goes with the determination");
  }

  private void trade() {
    add(
        raisedToWatchList(facts.atRelease(), "tierAtRelease"),
        Provision.TPA_106_B_6_C,
        "send Congress the evidence for the rise from Tier 3",
        Who.PRESIDENT,
        edition == 2015 ? new Due.By(EVIDENCE_FOR_2015) : afterRelease(EVIDENCE_DAYS),
        false,
        "it rose from Tier 3 to the Tier 2 Watch List");
  }

  private void childSoldiers() {
    var listed = Condition.yes("cspa.listed", facts.childSoldierListed());
    add(
        listed,
        Provision.CSPA_404_B_2,
        edition >= 2019
            ? "notify the government, then Congress as soon as practicable"
            : "notify the government formally",
        Who.SECRETARY,
        edition >= 2019 ? afterRelease(SOLDIERS_NOTICE_DAYS) : new Due.Undated(),
        false,
        "it is on the child-soldier list");
    add(
        listed.and(Condition.absent("cspa.waived", facts.childSoldierWaived()).not()),
        Provision.CSPA_404_C,
        "tell the committees of the waiver and its justification",
        Who.PRESIDENT,
        after("cspa.waived", facts.childSoldierWaived(), d -> d.plusDays(SOLDIERS_NOTICE_DAYS)),
        false,
        "the restriction of military aid was waived");
    add(
        listed,
        Provision.CSPA_405_C,
        "report the country, the aid withheld and given, waivers and reasons",
        Who.PRESIDENT,
        new Due.By(LocalDate.of(edition + 1, Month.JUNE, 15)),
        false,
        "it is on the child-soldier list");
  }

  private void add(
      Condition applies,
      Provision provision,
      String what,
      Who who,
      Due due,
      boolean advisory,
      String because) {
    if (applies.truth() != Truth.NO && provision.inForce(edition)) {
      duties.add(
          new Duty(provision, edition, what, who, due, advisory, because, applies.missing()));
    }
  }

  private Condition onSpecialWatchList() {
    return effective(t -> t == Tier.T2WL)
        .or(effective(t -> t == Tier.T1).and(lastYear(TIER_2::contains)))
        .or(effective(t -> t == Tier.T2).and(lastYear(t -> t == Tier.T3)));
  }

  private Condition raisedToWatchList(Answer<Tier> now, String fact) {
    return lastYear(t -> t == Tier.T3).and(Condition.of(fact, now, t -> t == Tier.T2WL));
  }

  private Condition lastYear(Predicate<Tier> is) {
    return Condition.of("tierLastYear", facts.lastYear(), is);
  }

  private Condition atRelease(Predicate<Tier> is) {
    return Condition.of("tierAtRelease", facts.atRelease(), is);
  }

  private Condition effective(Predicate<Tier> is) {
    return Condition.of("tierEffective", facts.effective(), is);
  }

  private Due afterRelease(int days) {
    return after("release", facts.release(), day -> day.plusDays(days));
  }

  private static Due after(
      String fact, Answer<LocalDate> from, Function<LocalDate, LocalDate> due) {
    return from.find().map(due).<Due>map(Due.By::new).orElse(new Due.Unknown(fact));
  }
}
