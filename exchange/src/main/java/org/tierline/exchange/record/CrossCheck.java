package org.tierline.exchange.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.exchange.Place;
import org.tierline.law.Tier;
import org.tierline.record.Basis;
import org.tierline.record.ChildSoldierListing;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Edition.TotalBasis;
import org.tierline.record.Grade;
import org.tierline.record.Placement;
import org.tierline.record.Placement.Automatic;
import org.tierline.record.PolicyOrPatternListing;
import org.tierline.record.PresidentialAction;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;
import org.tierline.record.WaiverListing;

/** What rows that are sound one by one contradict in each other. One check each. */
final class CrossCheck {
  private final PublicRecord record;
  private final Places places;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<String, Grade> grades = new HashMap<>();

  CrossCheck(PublicRecord record, Places places) {
    this.record = record;
    this.places = places;
    for (var source : record.sources()) {
      grades.put(source.id(), source.kind().grade());
    }
  }

  List<Issue> issues() {
    checkEditions();
    checkPlacements();
    checkTotals();
    checkWaivers();
    checkDeterminations();
    checkGrades();
    checkCoverage();
    return issues;
  }

  private void contradiction(Object row, String what, String remedy) {
    issues.add(new Issue.Contradiction(places.of(row), what, remedy));
  }

  private void checkEditions() {
    LocalDate before = LocalDate.MIN;
    for (var edition : record.editions()) {
      var release = edition.release();
      if (release.isPresent()) {
        if (!release.get().isAfter(before)) {
          contradiction(
              edition,
              "edition %d is released on %s, not after the one before (%s)"
                  .formatted(edition.year(), release.get(), before),
              "Correct one of the two dates");
        }
        before = release.get();
      }
      if (edition.period().isPresent()) {
        var period = edition.period().get();
        if (!period.from().isBefore(period.to())) {
          contradiction(
              edition,
              "the period of edition %d ends on %s, before it begins on %s"
                  .formatted(edition.year(), period.to(), period.from()),
              "Swap or correct periodFrom and periodTo");
        } else if (release.isPresent() && !period.to().isBefore(release.get())) {
          contradiction(
              edition,
              "the period of edition %d ends on %s, not before its release on %s"
                  .formatted(edition.year(), period.to(), release.get()),
              "Correct one of the two dates");
        }
      }
    }
  }

  private void checkPlacements() {
    for (Placement placement : record.tables().placements()) {
      if (placement.automatic() != Automatic.NOT_STATED && placement.tier() != Tier.T3) {
        contradiction(
            placement,
            "%s %d is called an automatic downgrade but isn't on Tier 3"
                .formatted(placement.country(), placement.edition()),
            "Correct the tier or empty the column automatic");
      }
    }
  }

  /** Only totals that a document states are compared; the others are no check. */
  private void checkTotals() {
    for (Edition edition : record.editions()) {
      for (var total : edition.totals()) {
        if (total.totalBasis() != TotalBasis.DOCUMENTED) {
          continue;
        }
        int found = 0;
        for (var placement : record.placements(edition.year())) {
          if (total.counted().counts(placement.tier())) {
            found++;
          }
        }
        if (found != total.count()) {
          issues.add(
              new Issue.TotalDiffers(
                  places.of(total),
                  edition.year(),
                  total.counted().written(),
                  total.count(),
                  found));
        }
      }
    }
  }

  /** Waivers that were derived from the placements are no check of them. */
  private void checkWaivers() {
    for (WaiverListing waiver : record.tables().waivers()) {
      var placement = record.find(waiver.country(), waiver.edition());
      if (!waiver.derived() && (placement.isEmpty() || placement.get().tier() != Tier.T2WL)) {
        contradiction(
            waiver,
            "a waiver for %s in %d, which is %s in that edition"
                .formatted(
                    waiver.country(),
                    waiver.edition(),
                    placement.map(row -> "on " + row.tier().title()).orElse("not placed")),
            "Only a government on the Tier 2 Watch List can have one: correct the waiver or the placement");
      }
    }
  }

  private void checkDeterminations() {
    for (PresidentialAction action : record.tables().determinations()) {
      var placement = record.find(action.country(), action.edition());
      if (placement.isEmpty() || placement.get().tier() != Tier.T3) {
        contradiction(
            action,
            "a determination of FY%d for %s (%s), which is %s in the %d edition"
                .formatted(
                    action.fiscalYear(),
                    action.country(),
                    action.action().written(),
                    placement.map(row -> "on " + row.tier().title()).orElse("not placed"),
                    action.edition()),
            "Only a Tier 3 government gets one: correct the fiscal year, the country or the placement");
      }
      var release = record.edition(action.edition()).flatMap(Edition::release);
      if (action.date().isPresent()
          && release.isPresent()
          && action.date().get().isBefore(release.get())) {
        contradiction(
            action,
            "the determination of FY%d is dated %s, before the %d edition of %s"
                .formatted(
                    action.fiscalYear(), action.date().get(), action.edition(), release.get()),
            "Correct the date or the fiscal year");
      }
    }
  }

  /** A grade is never better than the kind of the row's best source allows. */
  private void checkGrades() {
    var tables = record.tables();
    tables.countries().forEach(row -> checkGrade(row, row.basis()));
    tables.successions().forEach(row -> checkGrade(row, row.basis()));
    tables.editions().forEach(row -> checkGrade(row, row.basis()));
    tables.placements().forEach(row -> checkGrade(row, row.basis()));
    tables.waivers().forEach(row -> checkGrade(row, row.basis()));
    tables.determinations().forEach(row -> checkGrade(row, row.basis()));
    tables.childSoldiers().forEach(row -> checkGrade(row, row.basis()));
    tables.policyOrPattern().forEach(row -> checkGrade(row, row.basis()));
    tables.instruments().forEach(row -> checkGrade(row, row.basis()));
    tables.globalFigures().forEach(row -> checkGrade(row, row.basis()));
  }

  private void checkGrade(Object row, Basis basis) {
    var best = Grade.UNSOURCED;
    for (var id : basis.sourceIds()) {
      var grade = grades.getOrDefault(id, Grade.UNSOURCED);
      best = grade.compareTo(best) < 0 ? grade : best;
    }
    if (basis.grade().compareTo(best) < 0) {
      contradiction(
          row,
          "the grade is %s, but no source of the row (%s) is better than %s"
              .formatted(
                  basis.grade().written(), String.join(", ", basis.sourceIds()), best.written()),
          "Correct the grade or name the source it rests on");
    }
  }

  private void checkCoverage() {
    Map<RecordList, Set<Integer>> held = new HashMap<>();
    for (Coverage coverage : record.tables().coverage()) {
      held.computeIfAbsent(coverage.list(), list -> new HashSet<>()).add(coverage.year());
    }
    var wanted = new HashMap<RecordList, Set<Integer>>();
    for (var year : record.years()) {
      want(wanted, RecordList.PLACEMENTS, year);
      want(wanted, RecordList.SPECIAL_CASES, year);
    }
    var tables = record.tables();
    for (WaiverListing row : tables.waivers()) {
      want(wanted, RecordList.WAIVERS, row.edition());
    }
    for (PresidentialAction row : tables.determinations()) {
      want(wanted, RecordList.DETERMINATIONS, row.fiscalYear());
    }
    for (ChildSoldierListing row : tables.childSoldiers()) {
      want(wanted, RecordList.CHILD_SOLDIERS, row.edition());
    }
    for (PolicyOrPatternListing row : tables.policyOrPattern()) {
      want(wanted, RecordList.POLICY_OR_PATTERN, row.edition());
    }
    tables.globalFigures().forEach(row -> want(wanted, RecordList.GLOBAL_FIGURES, row.year()));
    for (var list : RecordList.values()) {
      for (var year : wanted.getOrDefault(list, Set.of()).stream().sorted().toList()) {
        if (!held.getOrDefault(list, Set.of()).contains(year)) {
          issues.add(new Issue.NoCoverage(Place.of("coverage.csv"), list.written(), year));
        }
      }
    }
    for (Coverage coverage : tables.coverage()) {
      if (coverage.state() == Coverage.State.NONE_HELD
          && wanted.getOrDefault(coverage.list(), Set.of()).contains(coverage.year())
          && coverage.list() != RecordList.PLACEMENTS
          && coverage.list() != RecordList.SPECIAL_CASES) {
        contradiction(
            coverage,
            "none held is said of the list %s of %d, but there are rows"
                .formatted(coverage.list().written(), coverage.year()),
            "Say partial or complete");
      }
    }
  }

  private static void want(Map<RecordList, Set<Integer>> wanted, RecordList list, int year) {
    wanted.computeIfAbsent(list, any -> new HashSet<>()).add(year);
  }
}
