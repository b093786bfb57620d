package org.tierline.publication.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.exchange.Notices;
import org.tierline.law.Answer;
import org.tierline.law.Tier;
import org.tierline.law.duty.Due;
import org.tierline.law.duty.Duty;
import org.tierline.law.duty.EditionDuties;
import org.tierline.law.duty.GovernmentDuties;
import org.tierline.law.duty.GovernmentInEdition;
import org.tierline.publication.calendar.Calendar;
import org.tierline.publication.calendar.Calendar.Event;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;
import org.tierline.record.Coverage;
import org.tierline.record.Edition;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/**
 * The days that the law names for the last edition and the one to come, as a calendar. Duties that
 * may not apply, or whose day isn't known, aren't in it.
 */
final class DutyCalendar {
  private DutyCalendar() {}

  /** A duty, and the governments that it is owed for; none where it is owed for the edition. */
  private record Owed(Duty duty, List<Country> governments) {}

  /** Of all governments. */
  static byte[] of(Published published) {
    var record = published.record();
    return calendar(
        published,
        "Tierline: the watch-list clock",
        "What the law wants done, and by when, for the "
            + published.lastEdition()
            + " edition and the one after it.",
        record.placements(published.lastEdition()),
        "");
  }

  /** Of one government. */
  static byte[] of(Published published, Country country) {
    return calendar(
        published,
        "Tierline: " + country.officialName(),
        "What the law wants done about "
            + country.officialName()
            + ", and by when, for the "
            + published.lastEdition()
            + " edition, and when the next report is due.",
        published.record().find(country.code(), published.lastEdition()).stream().toList(),
        "-" + country.code());
  }

  private static byte[] calendar(
      Published published,
      String name,
      String description,
      List<Placement> placements,
      String idEnding) {
    int next = published.lastEdition() + 1;
    var owed =
        Stream.concat(
            EditionDuties.of(next).stream().map(duty -> new Owed(duty, List.of())),
            together(published.record(), placements).stream());
    var events =
        owed.flatMap(each -> event(each, idEnding).stream())
            .sorted(Comparator.comparing(Event::from).thenComparing(Event::id))
            .toList();
    return new Calendar(name, description + " " + Notices.FULL, published.on(), events)
        .text()
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The duties of one kind and day once, with all their governments. */
  private static List<Owed> together(PublicRecord record, List<Placement> placements) {
    var owed = new LinkedHashMap<Duty, List<Country>>();
    for (Placement placement : placements) {
      Country country = record.country(placement.country()).orElseThrow();
      for (Duty duty : GovernmentDuties.of(standing(record, placement))) {
        if (!duty.isOpen()) {
          owed.computeIfAbsent(duty, _ -> new ArrayList<>()).add(country);
        }
      }
    }
    return owed.entrySet().stream().map(DutyCalendar::sorted).toList();
  }

  private static Owed sorted(Map.Entry<Duty, List<Country>> entry) {
    return new Owed(
        entry.getKey(),
        entry.getValue().stream().sorted(Comparator.comparing(Country::sortName)).toList());
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

  private static Optional<Event> event(Owed owed, String idEnding) {
    return switch (owed.duty().due()) {
      case Due.By(LocalDate day) -> Optional.of(event(owed, day, day, idEnding));
      case Due.Between(LocalDate from, LocalDate through) ->
          Optional.of(event(owed, from, through, idEnding));
      case Due.InTheReport(), Due.Undated(), Due.Unknown _ -> Optional.empty();
    };
  }

  private static Event event(Owed owed, LocalDate from, LocalDate through, String idEnding) {
    Duty duty = owed.duty();
    var names = owed.governments().stream().map(Country::officialName).toList();
    var description =
        new StringBuilder(capital(duty.who().title()) + (duty.advisory() ? " may " : " is to "));
    description.append(duty.what()).append(from.equals(through) ? " by " : " from ").append(from);
    if (!from.equals(through)) {
      description.append(" through ").append(through);
    }
    description.append(", for the ").append(duty.edition()).append(" edition: ");
    description.append(duty.citation().text()).append(".");
    if (!names.isEmpty()) {
      description.append("\nBecause ").append(duty.because()).append(": ");
      description.append(String.join("; ", names)).append(".");
    }
    description.append("\n").append(Notices.FULL);
    return new Event(
        "tierline-" + duty.edition() + "-" + duty.provision().id() + idEnding,
        from,
        through,
        summary(duty, names),
        description.toString());
  }

  private static String summary(Duty duty, List<String> names) {
    String whose =
        switch (names.size()) {
          case 0 -> duty.edition() + " edition";
          case 1 -> names.getFirst();
          default -> names.size() + " governments";
        };
    return capital(duty.what()) + ": " + whose;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
