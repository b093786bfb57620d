package org.tierline.record.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.duty.Duty;
import org.tierline.law.duty.GovernmentDuties;
import org.tierline.law.duty.GovernmentInEdition;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/** The duties that the law owes about governments, as far as the record tells that they apply. */
public final class HeldDuties {
  private HeldDuties() {}

  /** A duty and the governments that it is owed for, by name. */
  public record Owed(Duty duty, List<Country> governments) {

    /** Copies. */
    public Owed {
      governments = List.copyOf(governments);
    }
  }

  /**
   * The duties about one government in the edition that placed it; those that may apply included.
   */
  public static List<Duty> of(PublicRecord record, Placement placement) {
    return GovernmentDuties.of(standing(record, placement));
  }

  /** The duties that are known to apply, each kind and day once with all its governments. */
  public static List<Owed> together(PublicRecord record, List<Placement> placements) {
    var owed = new LinkedHashMap<Duty, List<Country>>();
    for (Placement placement : placements) {
      Country country = record.country(placement.country()).orElseThrow();
      for (Duty duty : of(record, placement)) {
        if (!duty.isOpen()) {
          owed.computeIfAbsent(duty, key -> new ArrayList<>()).add(country);
        }
      }
    }
    return owed.entrySet().stream()
        .map(
            entry ->
                new Owed(
                    entry.getKey(),
                    entry.getValue().stream()
                        .sorted(Comparator.comparing(Country::sortName))
                        .toList()))
        .toList();
  }

  private static GovernmentInEdition standing(PublicRecord record, Placement placement) {
    int year = placement.edition();
    String code = placement.country();
    var unknown = GovernmentInEdition.unknown(year);
    return new GovernmentInEdition(
        year,
        answer(record.edition(year).flatMap(Edition::release)),
        lastYear(record, code, year),
        Answer.of(placement.tier()),
        effective(record, code, year),
        unknown.limitWaiverNotified(),
        unknown.restrictedAlready(),
        childSoldiers(record, code, year),
        unknown.childSoldierWaived());
  }

  private static Answer<Tier> lastYear(PublicRecord record, String code, int year) {
    Optional<Tier> before = record.find(code, year - 1).map(Placement::tier);
    return before.isEmpty() && isComplete(record, RecordList.PLACEMENTS, year - 1)
        ? Answer.none()
        : answer(before);
  }

  private static Answer<Tier> effective(PublicRecord record, String code, int year) {
    var possible = record.effectiveTier(code, year).orElseThrow().possible();
    return possible.size() == 1 ? Answer.of(possible.getFirst()) : Answer.unknown();
  }

  private static Answer<Boolean> childSoldiers(PublicRecord record, String code, int year) {
    boolean listed =
        record.childSoldiers(year).stream().anyMatch(row -> row.country().equals(code));
    return listed || isComplete(record, RecordList.CHILD_SOLDIERS, year)
        ? Answer.of(listed)
        : Answer.unknown();
  }

  private static boolean isComplete(PublicRecord record, RecordList list, int year) {
    return record
        .coverage(list, year)
        .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .isPresent();
  }

  private static <T> Answer<T> answer(Optional<T> value) {
    return value.<Answer<T>>map(Answer::of).orElse(Answer.unknown());
  }

  /** The last day in time of a duty, for sorting; those without a day come last. */
  static LocalDate day(Owed owed) {
    return owed.duty().due().lastDay().orElse(LocalDate.MAX);
  }
}
