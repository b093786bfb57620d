package org.tierline.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tierline.exchange.history.TimeSpan;
import org.tierline.law.Tier;
import org.tierline.law.bill.Editions;
import org.tierline.publication.frame.Filter;
import org.tierline.record.Grade;
import org.tierline.record.Region;

/** What the value of a parameter can be. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing, the maps can't be changed
enum ParameterType {
  TEXT(text -> !text.isBlank(), "holds nothing", Map.of("type", "string", "minLength", 1)),
  CODE(Filter.CODE, Filter.CODE_WANTED, Map.of("type", "string", "pattern", "^[A-Z]{3}$")),
  YEAR(
      "\\d{4}",
      "is no edition; an edition is a year, like 2025",
      Map.of("type", "integer", "minimum", 2001, "maximum", 2199)),
  YEARS(
      text -> TimeSpan.find(text).filter(time -> !time.fiscal()).isPresent(),
      TimeSpan.WANTED,
      Map.of("type", "string", "pattern", "^(\\d{4}|\\d{4}\\.\\.(\\d{4})?|\\.\\.\\d{4})$")),
  EDITIONS(
      text -> Editions.find(text).isPresent(),
      "are no editions; write them like 2015, 2011..2025, 2019.. or ..2018; the first was 2001",
      Map.of("type", "string", "pattern", "^(\\d{4}|\\d{4}\\.\\.(\\d{4})?|\\.\\.\\d{4})$")),
  FISCAL_YEAR(
      "FY\\d{4}",
      "is no fiscal year; one is written like FY2026",
      Map.of("type", "string", "pattern", "^FY\\d{4}$")),
  TIER(
      text -> Tier.find(text).isPresent(),
      "is no tier; a tier is T1, T2, T2WL, T3 or SC",
      oneOf(Arrays.stream(Tier.values()).map(Tier::name))),
  REGION(
      text -> Region.find(text).isPresent(),
      "is no region; a region is one of "
          + String.join(", ", Arrays.stream(Region.values()).map(Region::name).toList()),
      oneOf(Arrays.stream(Region.values()).map(Region::name))),
  GRADE(
      text -> Arrays.stream(Grade.values()).anyMatch(grade -> grade.written().equals(text)),
      "is no grade; a grade is one of "
          + String.join(", ", Arrays.stream(Grade.values()).map(Grade::written).toList()),
      oneOf(Arrays.stream(Grade.values()).map(Grade::written))),
  LIMIT(
      "[1-9]\\d{0,2}|1000",
      "is no number from 1 to " + Paging.MOST,
      Map.of("type", "integer", "minimum", 1, "maximum", Paging.MOST, "default", Paging.USUAL)),
  CURSOR(
      "[A-Za-z0-9_-]{1,64}",
      "is no cursor; take one as an answer gives it in \"next\"",
      Map.of("type", "string", "pattern", "^[A-Za-z0-9_-]{1,64}$")),
  TRUTH("true|false", "is neither true nor false", Map.of("type", "boolean", "default", false)),
  DAY(
      ParameterType::isDay,
      "is no day; write year, month and day like 2025-06-30",
      Map.of("type", "string", "format", "date"));

  private final Predicate<String> takes;
  private final String wanted;
  private final Map<String, Object> schema;

  ParameterType(String pattern, String wanted, Map<String, Object> schema) {
    this(text -> text.matches(pattern), wanted, schema);
  }

  ParameterType(Predicate<String> takes, String wanted, Map<String, Object> schema) {
    this.takes = takes;
    this.wanted = wanted;
    this.schema = Collections.unmodifiableSortedMap(new TreeMap<>(schema));
  }

  private static Map<String, Object> oneOf(Stream<String> values) {
    return Map.of("type", "string", "enum", values.toList());
  }

  boolean takes(String text) {
    return takes.test(text);
  }

  /** What is wrong with a value that it doesn't take, to be put after the value. */
  String wanted() {
    return wanted;
  }

  /** The JSON Schema of one value. */
  Map<String, Object> schema() {
    return schema;
  }

  private static boolean isDay(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
