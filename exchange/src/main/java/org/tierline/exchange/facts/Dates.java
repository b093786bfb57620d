package org.tierline.exchange.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.law.definition.ReportingPeriod;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.facts.Facts;

/** Whether the dates of a facts file can be right beside one another. */
final class Dates {
  private final Facts facts;
  private final Circumstances around;
  private final Map<String, Place> places;
  private final Place whole;

  Dates(Facts facts, Map<String, Place> places, Place whole) {
    this.facts = facts;
    this.around = facts.circumstances();
    this.places = places;
    this.whole = whole;
  }

  /** Adds what can't be to the problems, and what is doubtful to the notes. */
  void check(List<Problem> problems, List<Problem> notes) {
    int edition = facts.edition();
    Optional<LocalDate> release = around.release().find();
    release
        .filter(day -> day.getYear() < edition || day.getYear() > edition + 1)
        .ifPresent(
            day ->
                problems.add(
                    at(
                        "release",
                        "release is %s, but the %d edition is that of the year %d; correct one"
                            .formatted(day, edition, edition))));
    release.ifPresent(
        day -> {
          afterRelease("reassessment", day, around.reassessedOn().find(), problems);
          afterRelease(
              "determination",
              day,
              around.determination().find().map(DeterminationMade::date).flatMap(on -> on.find()),
              problems);
          afterRelease("cspa", day, around.childSoldiers().waivedOn().find(), problems);
        });
    around.period().find().ifPresent(period -> period(period, release, problems, notes));
  }

  private void afterRelease(
      String key, LocalDate release, Optional<LocalDate> day, List<Problem> problems) {
    day.filter(on -> on.isBefore(release))
        .ifPresent(
            on ->
                problems.add(
                    at(
                        key,
                        "%s is of %s, before the release on %s; correct one"
                            .formatted(key, on, release))));
  }

  private void period(
      ReportingPeriod period,
      Optional<LocalDate> release,
      List<Problem> problems,
      List<Problem> notes) {
    if (release.isPresent() && period.through().isAfter(release.get())) {
      problems.add(
          at(
              "period",
              "period ends on %s, after the release on %s; correct one"
                  .formatted(period.through(), release.get())));
    }
    ReportingPeriod.findStatutory(facts.edition())
        .filter(fixed -> !fixed.equals(period))
        .ifPresent(
            fixed ->
                notes.add(
                    at(
                        "period",
                        "period is %s, but the law fixes that of the %d edition: %s; it is taken"
                            .formatted(period, facts.edition(), fixed))));
  }

  private Problem at(String key, String message) {
    return Problem.at(places.getOrDefault(key, whole), message);
  }
}
