package org.tierline.publication.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.exchange.Notices;
import org.tierline.law.duty.Due;
import org.tierline.law.duty.Duty;
import org.tierline.law.duty.EditionDuties;
import org.tierline.publication.calendar.Calendar;
import org.tierline.publication.calendar.Calendar.Event;
import org.tierline.publication.frame.Published;
import org.tierline.record.Country;
import org.tierline.record.Placement;
import org.tierline.record.outlook.HeldDuties;
import org.tierline.record.outlook.HeldDuties.Owed;

/**
 * The days that the law names for the last edition and the one to come, as a calendar. Duties that
 * may not apply, or whose day isn't known, aren't in it.
 */
final class DutyCalendar {
  private DutyCalendar() {}

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
            HeldDuties.together(published.record(), placements).stream());
    var events =
        owed.flatMap(each -> event(each, idEnding).stream())
            .sorted(Comparator.comparing(Event::from).thenComparing(Event::id))
            .toList();
    return new Calendar(name, description + " " + Notices.FULL, published.on(), events)
        .text()
        .getBytes(StandardCharsets.UTF_8);
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
