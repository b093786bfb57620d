package org.tierline.publication.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.publication.calendar.Calendar.Event;

@SuppressWarnings("StringConcatToTextBlock") // that check breaks on the line ends of calendars
class CalendarTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static String text(String description) {
    var event = new Event("a-1", DAY, DAY, "a day", description);
    return new Calendar("days", "", DAY, List.of(event)).text();
  }

  /** Undoes the folding of section 3.1 and the escapes of section 3.3.11. */
  private static String read(String text, String name) {
    String value =
        text.replace("\r\n ", "")
            .lines()
            .filter(line -> line.startsWith(name + ":"))
            .reduce((a, b) -> b)
            .orElseThrow()
            .substring(name.length() + 1);
    var plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        i++;
        c = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
      }
      plain.append(c);
    }
    return plain.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "a, b; c\\d\\n and a colon: here",
        "two\nlines",
        "Côte d'Ivoire, Türkiye and 한국 and 𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞 and so on",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\,x   y",
      })
  void whatIsWrittenCanBeReadBack(String description) {
    String text = text(description);
    assertThat(read(text, "DESCRIPTION")).isEqualTo(description);
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 45})
  void anEventEndsTheDayAfterItsLast(int days) {
    var event = new Event("a-1", DAY, DAY.plusDays(days), "a day", "");
    String text = new Calendar("days", "", DAY, List.of(event)).text();
    assertThat(read(text, "DTSTART;VALUE=DATE")).isEqualTo("20251231");
    assertThat(read(text, "DTEND;VALUE=DATE"))
        .isEqualTo(DAY.plusDays(days + 1).toString().replace("-", ""));
  }
}
