package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.childsoldiers.Listing;
import org.tierline.law.consequence.Clause;
import org.tierline.law.duty.Duty;
import org.tierline.law.duty.EditionDuties;
import org.tierline.law.duty.GovernmentDuties;
import org.tierline.law.duty.GovernmentInEdition;
import org.tierline.law.duty.OwedDuty;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.law.facts.Reported;
import org.tierline.law.statute.Provision;

/** The duties that a determination brings, with the days on which they were done. */
final class DutiesOwed {
  private final Determination determination;
  private final Facts facts;
  private final Circumstances around;

  private DutiesOwed(Determination determination) {
    this.determination = determination;
    this.facts = determination.facts();
    this.around = facts.circumstances();
  }

  static List<OwedDuty> of(Determination determination) {
    return new DutiesOwed(determination).owed();
  }

  private List<OwedDuty> owed() {
    var owed = new ArrayList<OwedDuty>();
    for (Duty duty : EditionDuties.of(facts.edition())) {
      if (duty.provision() == Provision.TVPA_110_B_1_DUE) {
        owed.add(new OwedDuty(duty, around.release()));
      }
    }
    for (Duty duty : GovernmentDuties.of(government())) {
      owed.add(new OwedDuty(duty, done(duty.provision())));
    }
    return List.copyOf(owed);
  }

  private Answer<LocalDate> done(Provision duty) {
    return switch (duty) {
      case TVPA_110_C -> signed();
      case TVPA_110_B_2_E -> day(Questions.WAIVER_PUBLISHED);
      default -> Answer.unknown();
    };
  }

  private Answer<LocalDate> signed() {
    return switch (around.determination()) {
      case Answer.Known<DeterminationMade>(DeterminationMade made) -> made.date();
      case Answer.None<DeterminationMade> none -> Answer.none();
      case Answer.Unknown<DeterminationMade> unknown -> Answer.unknown();
    };
  }

  private Answer<LocalDate> day(Question<Reported> question) {
    return facts
        .find(question)
        .map(done -> done.findDay().<Answer<LocalDate>>map(Answer::of).orElse(Answer.none()))
        .orElse(Answer.unknown());
  }

  private GovernmentInEdition government() {
    return new GovernmentInEdition(
        facts.edition(),
        around.release(),
        lastYear(),
        determination.tierAtRelease(),
        determination.tierEffective(),
        limitWaiverNotified(),
        restrictedAlready(),
        listed(),
        soldiersWaived());
  }

  private Answer<Tier> lastYear() {
    var history = facts.answer(Questions.EARLIER_EDITIONS);
    if (history == null) {
      return Answer.unknown();
    }
    return history.years().stream()
        .filter(year -> year.edition() == facts.edition() - 1)
        .findFirst()
        .map(year -> year.findTier().<Answer<Tier>>map(Answer::of).orElse(Answer.unknown()))
        .orElse(Answer.none());
  }

  /** Congress is notified when both committees are. */
  private Answer<LocalDate> limitWaiverNotified() {
    if (!determination.decision().possible().contains(Conclusion.WATCH_LIST_WAIVED)) {
      return Answer.none();
    }
    Optional<LocalDate> senate = day(Questions.WAIVER_TO_SENATE).find();
    Optional<LocalDate> house = day(Questions.WAIVER_TO_HOUSE).find();
    if (senate.isEmpty() || house.isEmpty()) {
      return Answer.unknown();
    }
    return Answer.of(senate.get().isAfter(house.get()) ? senate.get() : house.get());
  }

  private Answer<Boolean> restrictedAlready() {
    return switch (around.determination()) {
      case Answer.Known<DeterminationMade>(DeterminationMade made) ->
          made.clauses()
              .find()
              .<Answer<Boolean>>map(named -> Answer.of(named.contains(Clause.D2)))
              .orElse(Answer.unknown());
      case Answer.None<DeterminationMade> none -> Answer.of(false);
      case Answer.Unknown<DeterminationMade> unknown -> Answer.unknown();
    };
  }

  private Answer<Boolean> listed() {
    return Listing.of(facts.edition(), around.childSoldiers().found())
        .findValue()
        .<Answer<Boolean>>map(Answer::of)
        .orElse(Answer.unknown());
  }

  private Answer<LocalDate> soldiersWaived() {
    return around.childSoldiers().waiver() instanceof Answer.None
        ? Answer.none()
        : around.childSoldiers().waivedOn();
  }
}
