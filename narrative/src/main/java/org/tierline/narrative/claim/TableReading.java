package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/**
 * Reads a table of tiers: a row for a government and a column for an edition or for the tier, or
 * the other way round.
 */
final class TableReading {
  /** "Tier in the 2011 report" is a heading, a sentence isn't. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> TIERS =
      Set.of("tier", "rank", "ranking", "rating", "placement", "placements", "status", "level");

  private static final Set<String> YEARS = Set.of("year", "edition", "report", "tip");

  private final Tokens tokens;
  private final NavigableMap<Integer, Mark> marks = new TreeMap<>();
  private final TextReading reading;
  private final Tables.Table table;
  private final OptionalInt edition;

  /** Whether it says anywhere in words that it is on tiers, so that a digit may be one. */
  private boolean namesTiers;

  /** What a column holds. */
  private enum Kind {
    TIER,
    TIER_OF_YEAR,
    TIER_OF_GOVERNMENT,
    YEAR,
    OTHER;

    boolean isOfTiers() {
      return this != YEAR && this != OTHER;
    }
  }

  /**
   * A column.
   *
   * @param year of the tiers in it
   * @param country of the tiers in it; empty text if they are of others
   */
  private record Column(Kind kind, OptionalInt year, String country) {}

  /**
   * @param marks those of the table
   * @param edition the one that the text is on
   */
  TableReading(TextReading reading, Tables.Table table, List<Mark> marks, OptionalInt edition) {
    this.tokens = reading.tokens();
    marks.forEach(mark -> this.marks.put(mark.first(), mark));
    this.reading = reading;
    this.table = table;
    this.edition = edition;
  }

  /** Adds what the table says; whether it is one of tiers. */
  boolean read() {
    List<Column> columns = table.heading().cells().stream().map(this::column).toList();
    boolean tiers = columns.stream().anyMatch(column -> column.kind().isOfTiers());
    if (!tiers) {
      return false;
    }
    namesTiers =
        columns.stream().anyMatch(column -> column.kind() == Kind.TIER)
            || marks.values().stream().anyMatch(mark -> mark.sign() == Sign.TIER);
    boolean found = false;
    for (Tables.Row row : table.rows()) {
      found |= read(row, columns);
    }
    return found;
  }

  private Column column(Span cell) {
    List<Mark> inside = in(cell);
    OptionalInt year = yearOf(cell);
    List<String> countries = countries(inside);
    Set<String> words =
        IntStream.range(cell.start(), cell.end())
            .mapToObj(tokens::word)
            .collect(Collectors.toSet());
    if (cell.end() - cell.start() > MOST_WORDS) {
      return new Column(Kind.OTHER, OptionalInt.empty(), "");
    }
    if (year.isPresent()) {
      return new Column(Kind.TIER_OF_YEAR, year, "");
    }
    if (countries.size() == 1) {
      return new Column(Kind.TIER_OF_GOVERNMENT, OptionalInt.empty(), countries.getFirst());
    }
    boolean tier = words.stream().anyMatch(TIERS::contains);
    Kind kind =
        tier ? Kind.TIER : words.stream().anyMatch(YEARS::contains) ? Kind.YEAR : Kind.OTHER;
    return new Column(kind, OptionalInt.empty(), "");
  }

  private boolean read(Tables.Row row, List<Column> columns) {
    String country = "";
    OptionalInt year = OptionalInt.empty();
    boolean found = false;
    for (int i = 0; i < row.cells().size(); i++) {
      Span cell = row.cells().get(i);
      List<String> countries = countries(in(cell));
      if (country.isEmpty() && countries.size() == 1) {
        country = countries.getFirst();
      }
      boolean ofYear = i >= columns.size() || columns.get(i).kind() == Kind.YEAR || i == 0;
      if (year.isEmpty() && ofYear) {
        year = yearOf(cell);
      }
    }
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      Column column = columns.get(i);
      Optional<Tier> tier = tierOf(row.cells().get(i));
      OptionalInt of =
          column.year().isPresent() ? column.year() : year.isPresent() ? year : edition;
      String on = column.country().isEmpty() ? country : column.country();
      if (column.kind().isOfTiers() && tier.isPresent() && !on.isEmpty()) {
        add(new Statement.OnTier(on, of, tier.get()), row, row.cells().get(i));
        found = true;
      }
    }
    return found;
  }

  private void add(Statement statement, Tables.Row row, Span cell) {
    var words = new ArrayList<Mark>();
    in(row.tokens()).stream().filter(mark -> mark.sign() == Sign.COUNTRY).forEach(words::add);
    words.addAll(in(cell));
    reading.add(statement, row.tokens(), words);
  }

  private List<Mark> in(Span cell) {
    return marks.subMap(cell.start(), cell.end()).values().stream()
        .filter(mark -> mark.last() < cell.end())
        .toList();
  }

  private static List<String> countries(List<Mark> inside) {
    return inside.stream()
        .filter(mark -> mark.sign() == Sign.COUNTRY && !mark.weak())
        .map(Mark::value)
        .distinct()
        .toList();
  }

  private OptionalInt yearOf(Span cell) {
    List<Mark> years = in(cell).stream().filter(mark -> mark.sign() == Sign.YEAR).toList();
    return years.size() == 1 && reading.editions().has(years.getFirst().number())
        ? OptionalInt.of(years.getFirst().number())
        : OptionalInt.empty();
  }

  /** The tier of a cell: "Tier 2 Watch List", "2WL", "3". */
  private Optional<Tier> tierOf(Span cell) {
    List<String> named =
        in(cell).stream()
            .filter(mark -> mark.sign() == Sign.TIER)
            .map(Mark::value)
            .distinct()
            .toList();
    if (named.size() == 1) {
      return Tier.find(named.getFirst());
    }
    String written =
        IntStream.range(cell.start(), cell.end())
            .mapToObj(tokens::word)
            .collect(Collectors.joining());
    return switch (written) {
      case "1", "2", "3" -> namesTiers ? Tier.find("T" + written) : Optional.empty();
      case "2wl", "2w", "wl", "2watchlist" -> Optional.of(Tier.T2WL);
      case "sc" -> Optional.of(Tier.SC);
      default -> Optional.empty();
    };
  }
}
