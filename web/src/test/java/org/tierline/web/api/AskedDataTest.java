package org.tierline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.json.Json;
import org.tierline.publication.site.Answer;

/** The tables of pages, of which a query asks for a part. */
class AskedDataTest {

  private static byte[] body(String path, @Nullable String country, @Nullable String time) {
    var query = new TreeMap<String, String>();
    if (country != null) {
      query.put("country", country);
    }
    if (time != null) {
      query.put("time", time);
    }
    return Apis.API.site().answer(path, query) instanceof Answer.Content(_, var body, _)
        ? body
        : new byte[0];
  }

  private static List<String> rows(String page, @Nullable String country, @Nullable String time) {
    String table = new String(body(page + ".csv", country, time), StandardCharsets.UTF_8);
    return table.lines().skip(1).toList();
  }

  @ParameterizedTest(name = "{0}?country={1}&time={2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # page               | country | time       | schema       | rows | governments
          /index               | KOR,PRK |            | edition      | 2    | KOR,PRK
          /editions            |         | 2024..     | editions     | 2    |
          /editions/2025       | KOR,PRK |            | edition      | 2    | KOR,PRK
          /editions/2025       | KOR,PRK | 2010..2025 | edition      | 2    | KOR,PRK
          /editions/2025       |         | ..2024     | edition      | 0    |
          /changes             |         | 2010,2012  | editions     | 2    |
          /changes/2025        | BRA,ZAF |            | changes      | 2    | BRA,ZAF
          /changes/2025        | PRK     |            | changes      | 0    |
          /streaks             | PRK     |            | streaks      | 1    | PRK
          /clock               | AFG,PRK |            | outlook      | 2    | AFG,PRK
          /clock               | PRK     | 2026       | outlook      | 1    | PRK
          /clock               | PRK     | 2025       | outlook      | 0    |
          /forecast            | PRK     |            | forecast     | 10   | PRK
          /forecast            | PRK     | 2030       | forecast     | 1    | PRK
          /consequences        | PRK     |            | consequences | 23   | PRK
          /consequences        | CUB,PRK | 2025       | consequences | 2    | CUB,PRK
          /consequences        | CUB,PRK | FY2026     | consequences | 2    | CUB,PRK
          /consequences/FY2026 | KOR,PRK |            | ledger       | 8    | KOR,PRK
          /countries/KOR       | KOR     | 2010..2025 | show         | 16   | KOR
          /countries/KOR       | PRK     |            | show         | 0    |
          /what-if/no-waivers  | TCD     | 2025       | what-if      | 1    | TCD
          /what-if/no-waivers  | TCD     | FY2026     | what-if      | 1    | TCD
          """)
  void theTableAndTheJsonHoldTheSamePart(
      String page,
      @Nullable String country,
      @Nullable String time,
      String schema,
      int rows,
      @Nullable String governments) {
    assertThat(rows(page, country, time)).hasSize(rows);
    byte[] json = body(page + ".json", country, time);
    assertThat(Apis.faults(schema + "-1", new String(json, StandardCharsets.UTF_8))).isEmpty();
    var named = new TreeSet<String>();
    note(Apis.at(json, "data"), named);
    assertThat(String.join(",", named)).isEqualTo(governments == null ? "" : governments);
    assertThat((List<?>) Apis.at(json, "issues"))
        .hasSize((country == null ? 0 : 1) + (time == null ? 0 : 1));
  }

  /** The governments that entries of lists are of. */
  private static void note(@Nullable Object value, Set<String> into) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> note(each, into));
    } else if (value instanceof List<?> list) {
      for (Object each : list) {
        note(each, into);
        if (each instanceof Map<?, ?> entry) {
          Object of =
              entry.get("placement") instanceof Map<?, ?> placed ? placed.get("country") : null;
          if (entry.get("country") instanceof String own) {
            into.add(own);
          } else if (of instanceof String placed) {
            into.add(placed);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}?country={1}&time={2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data      | KOR,PRK | 2010..2025 | 32 | 2010,KOR,T1
          /countries | PRK     | 2003..2004 | 1  | PRK,North Korea,EAP,T3,T3
          """)
  void tablesWithoutJsonAreAskedForToo(
      String page, String country, String time, int rows, String first) {
    assertThat(rows(page, country, time)).hasSize(rows).first().asString().startsWith(first);
  }

  /** Numbers keep their digits, and single values stay what they were. */
  @Test
  void allThatIsAskedForIsAsItWas() {
    for (String page : List.of("/forecast", "/editions/2025", "/consequences", "/clock")) {
      byte[] whole = body(page + ".json", null, null);
      byte[] asked = body(page + ".json", null, "2000..2100");
      assertThat(lines(asked)).isEqualTo(lines(whole));
      assertThat(body(page + ".csv", null, "2000..2100"))
          .isEqualTo(body(page + ".csv", null, null));
    }
    assertThat(Apis.at(body("/editions/2025.json", "KOR", null), "data", "ranked"))
        .isEqualTo(Apis.at(body("/editions/2025.json", null, null), "data", "ranked"));
  }

  /** All but the note, which is at the end. */
  private static List<String> lines(byte[] json) {
    var lines = new ArrayList<>(new String(json, StandardCharsets.UTF_8).lines().toList());
    return lines.subList(0, lines.indexOf("  },") + 1);
  }

  @Test
  void oneGovernmentAfterTheOtherMakesTheWhole() {
    var whole = rows("/editions/2025", null, null);
    var parts = new ArrayList<String>();
    for (String row : whole) {
      parts.addAll(rows("/editions/2025", row.split(",", 3)[1], null));
    }
    assertThat(parts).isEqualTo(whole);
    assertThat(Json.parse(body("/editions/2025.json", "", "")))
        .isEqualTo(Json.parse(body("/editions/2025.json", null, null)));
  }
}
