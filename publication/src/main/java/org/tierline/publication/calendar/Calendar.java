package org.tierline.publication.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Days to keep in mind.
 *
 * @param stamp the day that all of it holds for
 */
public record Calendar(String name, String description, LocalDate stamp, List<Event> events) {
  private static final int MOST_OCTETS = 75;
  private static final String LINE_END = "\r\n";

  /**
   * Something that takes whole days.
   *
   * @param id that never changes, whatever else of it does
   * @param from the first day
   * @param through the last day, inclusive
   */
  public record Event(
      String id, LocalDate from, LocalDate through, String summary, String description) {}

  /** Copies. */
  public Calendar {
    events = List.copyOf(events);
  }

  /** By RFC 5545. */
  public String text() {
    var text = new StringBuilder();
    line(text, "BEGIN", "VCALENDAR");
    line(text, "VERSION", "2.0");
    line(text, "PRODID", "-//Tierline//Tierline//EN");
    line(text, "CALSCALE", "GREGORIAN");
    line(text, "NAME", escaped(name));
    line(text, "X-WR-CALNAME", escaped(name));
    line(text, "DESCRIPTION", escaped(description));
    for (Event event : events) {
      line(text, "BEGIN", "VEVENT");
      line(text, "UID", escaped(event.id()));
      line(text, "DTSTAMP", written(stamp) + "T000000Z");
      line(text, "DTSTART;VALUE=DATE", written(event.from()));
      line(text, "DTEND;VALUE=DATE", written(event.through().plusDays(1)));
      line(text, "SUMMARY", escaped(event.summary()));
      line(text, "DESCRIPTION", escaped(event.description()));
      line(text, "TRANSP", "TRANSPARENT");
      line(text, "END", "VEVENT");
    }
    line(text, "END", "VCALENDAR");
    return text.toString();
  }

  private static String written(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** By section 3.3.11. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A line, folded by section 3.1 so that none is longer than 75 octets. */
  private static void line(StringBuilder text, String name, String value) {
    int octets = 0;
    for (int letter : (name + ":" + value).codePoints().toArray()) {
      String one = Character.toString(letter);
      int length = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        text.append(LINE_END).append(' ');
        octets = 1;
      }
      text.append(one);
      octets += length;
    }
    text.append(LINE_END);
  }
}
