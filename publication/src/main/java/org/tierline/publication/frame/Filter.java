package org.tierline.publication.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.exchange.history.TimeSpan;
import org.tierline.exchange.json.Json;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.Edition;
import org.tierline.record.PublicRecord;

/**
 * Which governments and which years of a table are asked for: {@code
 * ?country=KOR,PRK&time=2010..2025}. Bare years are editions; fiscal years are written FY2026.
 *
 * @param countries codes; none asks for all
 * @param times none asks for all
 * @param editionOf the edition that brought a fiscal year
 */
public record Filter(
    Set<String> countries, List<TimeSpan> times, SortedMap<Integer, Integer> editionOf) {

  /** The name of the parameter that asks for governments. */
  public static final String COUNTRY = "country";

  /** The name of the parameter that asks for years. */
  public static final String TIME = "time";

  /** What a code of a government looks like, as a regular expression. */
  public static final String CODE = "[A-Z]{3}";

  /** What is said of a text that is no code, put after the text. */
  public static final String CODE_WANTED =
      "is no code of a government; a code is three capital letters, like KOR";

  private static final String EDITION = "edition";
  private static final String FISCAL_YEAR = "fiscalYear";
  private static final String PLACEMENT = "placement";
  private static final String YEAR = "\\d{4}";

  /** The columns that hold an edition. */
  private static final Set<String> EDITION_COLUMNS = Set.of(EDITION, "forecastFor");

  /** Wrong values that are told of: each is looked up among all names. */
  private static final int MOST_TOLD = 20;

  public Filter {
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    times = List.copyOf(times);
    editionOf = Collections.unmodifiableSortedMap(new TreeMap<>(editionOf));
  }

  /**
   * What a query asks for; its other parameters, and empty values, aren't looked at.
   *
   * @throws Fault of kind BAD_INPUT with all values that can't be used
   */
  public static Filter of(PublicRecord record, Map<String, String> query) {
    var codes = values(query, COUNTRY);
    var times = values(query, TIME);
    var problems = new ArrayList<Problem>();
    for (String code : codes) {
      if (!code.matches(CODE)) {
        problems.add(bad(COUNTRY, "\"" + code + "\" " + CODE_WANTED));
      } else if (problems.size() < MOST_TOLD && record.country(code).isEmpty()) {
        problems.add(bad(COUNTRY, unknown(record, code)));
      }
    }
    for (String time : times) {
      if (TimeSpan.find(time).isEmpty()) {
        problems.add(bad(TIME, "\"" + time + "\" " + TimeSpan.WANTED));
      }
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems.stream().limit(MOST_TOLD).toList());
    }
    return new Filter(
        codes,
        times.stream().map(TimeSpan::find).flatMap(Optional::stream).toList(),
        times.isEmpty() ? new TreeMap<>() : editions(record));
  }

  private static Set<String> values(Map<String, String> query, String name) {
    String text = query.getOrDefault(name, "");
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(",", -1)));
  }

  private static SortedMap<Integer, Integer> editions(PublicRecord record) {
    var editions = new TreeMap<Integer, Integer>();
    for (Edition edition : record.editions()) {
      editions.put(
          edition
              .release()
              .map(FiscalYear::ofRelease)
              .map(FiscalYear::year)
              .orElse(edition.year() + 1),
          edition.year());
    }
    return editions;
  }

  private static String unknown(PublicRecord record, String code) {
    String near =
        record.suggestCountries(code).stream()
            .map(country -> country.officialName() + " (" + country.code() + ")")
            .collect(Collectors.joining(", "));
    return "there is no government \""
        + code
        + "\" in the record"
        + (near.isEmpty() ? "" : "; did you mean " + near + "?");
  }

  private static Problem bad(String name, String message) {
    return Problem.at(Place.of("?" + name), message);
  }

  /** Whether it asks for all there is. */
  public boolean isEmpty() {
    return countries.isEmpty() && times.isEmpty();
  }

  /** Whether it asks for a government in an edition. */
  public boolean takes(String country, int edition) {
    return takes(subject(country, edition, ""));
  }

  private boolean takes(Subject subject) {
    return takesCountry(subject) && takesTime(subject);
  }

  /** What names no government is of all. */
  private boolean takesCountry(Subject subject) {
    return countries.isEmpty()
        || subject.country().isEmpty()
        || countries.contains(subject.country());
  }

  private boolean takesTime(Subject subject) {
    return times.isEmpty()
        || (subject.edition() == 0 && subject.fiscalYear() == 0)
        || times.stream()
            .anyMatch(
                time -> time.contains(time.fiscal() ? subject.fiscalYear() : subject.edition()));
  }

  /**
   * The rows of a table that are asked for: by its columns {@code country}, {@code edition} (or
   * {@code forecastFor}) and {@code fiscalYear}. Of columns that are named by editions, those that
   * are asked for.
   *
   * @throws Fault of kind BAD_INPUT if the table hasn't what is asked for
   */
  public CsvTable rows(CsvTable table) {
    var headings = table.headings();
    check(headings);
    if (isEmpty()) {
      return table;
    }
    int[] columns =
        IntStream.range(0, headings.size())
            .filter(i -> !headings.get(i).matches(YEAR) || takes("", number(headings.get(i))))
            .toArray();
    var asked = new CsvTable(cells(headings, columns));
    for (List<String> row : table.rows()) {
      var subject =
          subject(
              cell(headings, row, Set.of(COUNTRY)),
              number(cell(headings, row, EDITION_COLUMNS)),
              cell(headings, row, Set.of(FISCAL_YEAR)));
      if (takes(subject)) {
        asked.add(cells(row, columns));
      }
    }
    return asked;
  }

  private static List<String> cells(List<String> row, int[] columns) {
    return Arrays.stream(columns).mapToObj(row::get).toList();
  }

  private static String cell(List<String> headings, List<String> row, Set<String> columns) {
    return IntStream.range(0, headings.size())
        .filter(i -> columns.contains(headings.get(i)))
        .mapToObj(row::get)
        .findFirst()
        .orElse("");
  }

  /**
   * Refuses what a table can't be asked for.
   *
   * @param headings of the table
   * @throws Fault of kind BAD_INPUT
   */
  public void check(List<String> headings) {
    boolean byCountry = headings.contains(COUNTRY);
    boolean byFiscalYear = headings.contains(FISCAL_YEAR);
    boolean byTime =
        byFiscalYear
            || headings.stream().anyMatch(EDITION_COLUMNS::contains)
            || headings.stream().anyMatch(heading -> heading.matches(YEAR));
    String others =
        byCountry || byTime
            ? "; it can be asked by " + (byCountry ? "?" + COUNTRY : "?" + TIME)
            : "; leave it out";
    var problems = new ArrayList<Problem>();
    if (!countries.isEmpty() && !byCountry) {
      problems.add(bad(COUNTRY, "this table has no column of governments" + others));
    }
    if (!times.isEmpty() && !byTime) {
      problems.add(bad(TIME, "this table has no column of editions" + others));
    } else if (!byFiscalYear && times.stream().anyMatch(TimeSpan::fiscal)) {
      problems.add(bad(TIME, "this table is by edition; write years like 2025, without FY"));
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
  }

  /**
   * Data with those entries of its lists that are asked for. An entry is of the government and the
   * year that it names, else of those that what it stands in names. Entries that name neither stay,
   * as single values do: totals are those of the whole.
   *
   * @param data records, lists and maps of plain values
   */
  public Object entries(Object data) {
    return isEmpty()
        ? data
        : Objects.requireNonNull(within(Json.plain(data), new Subject("", 0, 0)));
  }

  /** What is to be told beside data of which not all was asked for. */
  public List<Problem> notes() {
    var notes = new ArrayList<Problem>();
    if (!countries.isEmpty()) {
      notes.add(note(COUNTRY, String.join(", ", countries)));
    }
    if (!times.isEmpty()) {
      notes.add(
          note(TIME, times.stream().map(TimeSpan::toString).collect(Collectors.joining(", "))));
    }
    return notes;
  }

  private static Problem note(String name, String values) {
    return bad(
        name,
        "the lists hold what is of "
            + values
            + " alone; single values, such as totals, are those of the whole");
  }

  private @Nullable Object within(@Nullable Object value, Subject around) {
    return switch (value) {
      case Map<?, ?> map -> {
        var here = subject(map, around);
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((name, each) -> copy.put(String.valueOf(name), within(each, here)));
        yield copy;
      }
      case List<?> list -> {
        var kept = new ArrayList<@Nullable Object>();
        for (Object each : list) {
          Object inside = within(each, around);
          if (!(each instanceof Map<?, ?> entry) || isAsked(entry, inside, around)) {
            kept.add(inside);
          }
        }
        yield kept;
      }
      case null, default -> value;
    };
  }

  private boolean isAsked(Map<?, ?> entry, @Nullable Object inside, Subject around) {
    if (!names(entry) && !(entry.get(PLACEMENT) instanceof Map<?, ?> placed && names(placed))) {
      return true;
    }
    var subject = subject(entry, around);
    return takesCountry(subject) && (takesTime(subject) || holdsYears(inside));
  }

  private static boolean names(Map<?, ?> entry) {
    return entry.containsKey(COUNTRY)
        || entry.containsKey(EDITION)
        || entry.containsKey(FISCAL_YEAR);
  }

  /** Whether it has a list with years of its own of which some were asked for. */
  private static boolean holdsYears(@Nullable Object entry) {
    return entry instanceof Map<?, ?> map
        && map.values().stream()
            .anyMatch(
                value ->
                    value instanceof List<?> list
                        && list.stream()
                            .anyMatch(
                                each -> each instanceof Map<?, ?> one && one.containsKey(EDITION)));
  }

  /**
   * Whom and when something is about.
   *
   * @param country empty if that isn't told
   * @param edition 0 if that isn't told
   * @param fiscalYear 0 if that isn't told
   */
  private record Subject(String country, int edition, int fiscalYear) {}

  private Subject subject(String country, int edition, String fiscalYear) {
    int year = FiscalYear.find(fiscalYear).map(FiscalYear::year).orElse(0);
    return new Subject(
        country,
        edition == 0 && year != 0 ? editionOf.getOrDefault(year, year - 1) : edition,
        year == 0 && edition != 0 ? brought(edition) : year);
  }

  /** The fiscal year that an edition brought. */
  private int brought(int edition) {
    return editionOf.entrySet().stream()
        .filter(each -> each.getValue() == edition)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(edition + 1);
  }

  private Subject subject(Map<?, ?> entry, Subject around) {
    Map<?, ?> placement =
        entry.get(PLACEMENT) instanceof Map<?, ?> placed ? placed : Map.<String, Object>of();
    String country =
        entry.get(COUNTRY) instanceof String own
            ? own
            : placement.get(COUNTRY) instanceof String placed ? placed : around.country();
    if (entry.get(EDITION) instanceof Integer || entry.get(FISCAL_YEAR) instanceof String) {
      return subject(
          country,
          entry.get(EDITION) instanceof Integer own ? own : 0,
          entry.get(FISCAL_YEAR) instanceof String own ? own : "");
    }
    if (around.edition() != 0 || around.fiscalYear() != 0) {
      return new Subject(country, around.edition(), around.fiscalYear());
    }
    return subject(country, placement.get(EDITION) instanceof Integer placed ? placed : 0, "");
  }

  private static int number(String text) {
    return text.matches(YEAR) ? Integer.parseInt(text) : 0;
  }
}
