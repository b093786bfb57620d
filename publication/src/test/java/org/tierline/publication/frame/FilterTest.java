package org.tierline.publication.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.record.PublicRecord;

class FilterTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();

  private static Filter filter(@Nullable String country, @Nullable String time) {
    var query = new TreeMap<String, String>();
    if (country != null) {
      query.put("country", country);
    }
    if (time != null) {
      query.put("time", time);
    }
    return Filter.of(RECORD, query);
  }

  private static CsvTable table(String text) {
    var lines = text.lines().map(line -> List.of(line.split(" ", -1))).toList();
    var table = new CsvTable(lines.getFirst());
    lines.stream().skip(1).forEach(table::add);
    return table;
  }

  private static String text(CsvTable table) {
    return String.join(" ", table.headings())
        + ": "
        + table.rows().stream().map(row -> String.join(" ", row)).collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "?country={0}&time={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                  |            | edition country: 2001 KOR, 2001 PRK, 2015 KOR, 2025 KOR, 2025 PRK
          KOR     |            | edition country: 2001 KOR, 2015 KOR, 2025 KOR
          KOR,PRK | 2001       | edition country: 2001 KOR, 2001 PRK
          PRK     | 2002..     | edition country: 2025 PRK
                  | ..2014     | edition country: 2001 KOR, 2001 PRK
                  | 2001,2015  | edition country: 2001 KOR, 2001 PRK, 2015 KOR
          JPN     |            | edition country:
                  | 2002..2014 | edition country:
          """)
  void rowsAreAskedForByGovernmentAndEdition(
      @Nullable String country, @Nullable String time, String left) {
    var rows = table("edition country\n2001 KOR\n2001 PRK\n2015 KOR\n2025 KOR\n2025 PRK");
    assertThat(text(filter(country, time).rows(rows)).strip()).isEqualTo(left.strip());
  }

  @ParameterizedTest(name = "?time={0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FY2026         | fiscalYear country: FY2026 CUB
          2025           | fiscalYear country: FY2026 CUB
          2003..2004     | fiscalYear country: FY2004 CUB, FY2005 CUB
          ..FY2004,2025  | fiscalYear country: FY2004 CUB, FY2026 CUB
          """)
  void aBareYearIsTheEditionThatBroughtAFiscalYear(String time, String left) {
    var rows = table("fiscalYear country\nFY2004 CUB\nFY2005 CUB\nFY2015 CUB\nFY2026 CUB");
    assertThat(text(filter(null, time).rows(rows))).isEqualTo(left);
  }

  @Test
  void columnsThatAreEditionsAreAskedForByTime() {
    var rows = table("country 2001 2002 2003\nKOR T3 T1 T1\nPRK - - T3");
    assertThat(text(filter("PRK", "2002..").rows(rows))).isEqualTo("country 2002 2003: PRK - T3");
  }

  @ParameterizedTest(name = "{2}?country={0}&time={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOR |        | edition           | ?country: this table has no column of governments; it can be asked by ?time
              | 2015   | country           | ?time: this table has no column of editions; it can be asked by ?country
          KOR |        | id                | ?country: this table has no column of governments; leave it out
              | FY2015 | country edition   | ?time: this table is by edition; write years like 2025, without FY
          """)
  void whatATableHasNotIsSaid(
      @Nullable String country, @Nullable String time, String headings, String message) {
    assertThatThrownBy(() -> filter(country, time).rows(table(headings)))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT))
        .hasMessage(message);
  }

  @Test
  void allWrongValuesAreToldAtOnceButNotWithoutEnd() {
    assertThatThrownBy(() -> filter("KOR,kor,KRO", "soon,2025..2010"))
        .hasMessageContaining("?country: \"kor\" is no code of a government")
        .hasMessageContaining(
            "?country: there is no government \"KRO\" in the record; did you mean")
        .hasMessageContaining("?time: \"soon\" is no time")
        .hasMessageContaining("?time: \"2025..2010\" is no time");
    String many =
        IntStream.range(0, 900)
            .mapToObj(i -> "Q" + (char) ('A' + i / 30 % 26) + (char) ('A' + i % 26))
            .collect(Collectors.joining(","));
    assertThatThrownBy(() -> filter(many, null))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.problems()).hasSize(20));
  }

  @ParameterizedTest(name = "?country={0}&time={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KOR |           | {"n":3,"rows":[{"country":"KOR"}]}
              | 2010      | {"n":3,"rows":[]}
              | 2025      | {"n":3,"rows":[{"country":"KOR"},{"placement":{"country":"PRK"}}]}
          PRK | 2025,2026 | {"n":3,"rows":[{"placement":{"country":"PRK"}}]}
          """)
  void entriesAreOfTheYearTheyStandIn(
      @Nullable String country, @Nullable String time, String left) {
    var data =
        Map.of(
            "edition",
            2025,
            "n",
            3,
            "rows",
            List.of(Map.of("country", "KOR"), Map.of("placement", Map.of("country", "PRK"))));
    assertThat(json(filter(country, time), data))
        .isEqualTo(left.replace("\"n\"", "\"edition\":2025,\"n\""));
  }

  @ParameterizedTest(name = "?country={0}&time={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRK |        | FY2025[] FY2026[PRK]
          CUB |        | FY2025[CUB] FY2026[CUB]
              | FY2026 | FY2026[CUB,PRK]
          CUB | 2024   | FY2025[CUB]
          """)
  void listsWithinListsAreGoneThrough(
      @Nullable String country, @Nullable String time, String left) {
    var data =
        List.of(
            Map.of("fiscalYear", "FY2025", "governments", List.of(Map.of("country", "CUB"))),
            Map.of(
                "fiscalYear",
                "FY2026",
                "governments",
                List.of(Map.of("country", "CUB"), Map.of("country", "PRK"))));
    var kept = (List<?>) filter(country, time).entries(data);
    assertThat(kept.stream().map(FilterTest::fiscalYear).collect(Collectors.joining(" ")))
        .isEqualTo(left);
  }

  private static String fiscalYear(Object entry) {
    var year = (Map<?, ?>) entry;
    var governments = (List<?>) Objects.requireNonNull(year.get("governments"));
    return year.get("fiscalYear")
        + governments.stream()
            .map(each -> String.valueOf(((Map<?, ?>) each).get("country")))
            .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void whatNamesNeitherStaysAndNoteTellsOfTheRest() {
    var data = Map.of("list", Arrays.asList(Map.of("x", 1), "y", 2));
    assertThat(json(filter("KOR", "2015"), data)).isEqualTo("{\"list\":[{\"x\":1},\"y\",2]}");
    assertThat(filter("PRK,KOR", "2015..,2010").notes())
        .extracting(Object::toString)
        .containsExactly(
            "?country: the lists hold what is of KOR, PRK alone; single values, such as totals, are"
                + " those of the whole",
            "?time: the lists hold what is of 2015.., 2010 alone; single values, such as totals, are"
                + " those of the whole");
    assertThat(filter(null, null).notes()).isEmpty();
  }

  private static String json(Filter filter, Object data) {
    return Json.inPage(new TreeMap<>((Map<?, ?>) filter.entries(data)));
  }
}
