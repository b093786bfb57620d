package org.tierline.exchange.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.exchange.Spelling;
import org.tierline.record.Basis;
import org.tierline.record.Country;
import org.tierline.record.Grade;
import org.tierline.record.Origin;
import org.tierline.record.PublicRecord;
import org.tierline.record.Source;
import org.tierline.record.Written;

/**
 * What rows refer to: countries, editions and sources that are known. Equal bases are read once.
 * Not for more than one thread.
 */
final class Directory {
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> sourceIds = new HashSet<>();
  private final Set<Integer> editions = new HashSet<>();
  private final Map<String, Basis> bases = new HashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final List<Country> countries;
  private @Nullable PublicRecord names;
  private final Set<Table> unknown = EnumSet.noneOf(Table.class);
  private final boolean takesAnyName;
  private final Origin originOfAll;
  private final boolean isOriginOfAll;

  /** Takes countries by their code alone. */
  Directory(Collection<Country> countries, Collection<Source> sources) {
    this(countries, sources, false, Origin.BUILT_IN);
  }

  /**
   * @param takesAnyName whether a country may be named in any way, not by its code alone
   * @param originOfAll the origin of every row; that of each row's own column if built in
   */
  Directory(
      Collection<Country> countries,
      Collection<Source> sources,
      boolean takesAnyName,
      Origin originOfAll) {
    this.takesAnyName = takesAnyName;
    this.originOfAll = originOfAll;
    this.isOriginOfAll = originOfAll instanceof Origin.AddedByYou;
    for (var country : countries) {
      codes.put(country.code(), country.code());
    }
    for (var source : sources) {
      sourceIds.add(source.id());
    }
    this.countries = List.copyOf(countries);
  }

  /** Where a table couldn't be read as a whole, what it would have held isn't asked for again. */
  void accept(Table unreadable) {
    unknown.add(unreadable);
  }

  void addEdition(int year) {
    editions.add(year);
  }

  /** Rows that name this source aren't at fault, though its own row may be. */
  void addSource(String id) {
    sourceIds.add(id);
  }

  /** Rows that name this country aren't at fault, though its own row may be. */
  void addCode(String code) {
    codes.putIfAbsent(code, code);
  }

  /** The code of the country in this column. */
  String code(Row row, String column) {
    var text = row.text(column);
    var code = codes.get(text);
    if (code != null || unknown.contains(Table.COUNTRIES)) {
      return code == null ? text : code;
    }
    if (!takesAnyName) {
      reportCountry(row, column, text, "the code of a country of countries.csv, like PRK");
      return text;
    }
    var country = names().findCountry(text);
    if (country.isEmpty()) {
      reportCountry(row, column, text, "a country by code or name, like PRK or \"North Korea\"");
      return text;
    }
    return country.get().code();
  }

  /** A record of countries alone, made when a name is first looked for. */
  private PublicRecord names() {
    var made = names;
    if (made == null) {
      var rows = new TableRows();
      rows.countries.addAll(countries);
      made = new PublicRecord("", rows.tables());
      names = made;
    }
    return made;
  }

  private void reportCountry(Row row, String column, String text, String wanted) {
    var near =
        names().suggestCountries(text).stream()
            .limit(3)
            .map(country -> country.code() + " (" + country.officialName() + ")")
            .toList();
    row.report(new Issue.UnknownValue(row.at(), column, text, wanted, near));
  }

  /** A year that is an edition of the record. */
  int edition(Row row, String column) {
    int year = row.year(column);
    if (row.isSound() && !editions.contains(year) && !unknown.contains(Table.EDITIONS)) {
      row.report(
          new Issue.UnknownValue(
              row.at(), column, row.text(column), "an edition of editions.csv", List.of()));
    }
    return year;
  }

  Basis basis(Row row) {
    return basis(row, "grade", "sources");
  }

  Basis basis(Row row, String gradeColumn, String sourcesColumn) {
    var key = row.text(gradeColumn) + '\n' + row.text(sourcesColumn);
    var known = bases.get(key);
    if (known != null) {
      return known;
    }
    var grade = row.choice(gradeColumn, Grade.class, "a grade");
    var ids = row.list(sourcesColumn);
    if (ids.isEmpty()) {
      row.report(
          new Issue.EmptyField(row.at(), sourcesColumn, "at least one source of sources.csv"));
    }
    for (var id : ids) {
      if (!sourceIds.contains(id) && !unknown.contains(Table.SOURCES)) {
        row.report(
            new Issue.UnknownValue(
                row.at(),
                sourcesColumn,
                id,
                "a source of sources.csv",
                Spelling.suggest(id, sourceIds)));
      }
    }
    var basis = new Basis(grade, ids);
    if (Written.find(Grade.class, row.text(gradeColumn)).isPresent()
        && !ids.isEmpty()
        && sourceIds.containsAll(ids)) {
      bases.put(key, basis);
    }
    return basis;
  }

  /** The origin a file's own column tells. */
  Origin origin(Row row) {
    if (isOriginOfAll) {
      return originOfAll;
    }
    var file = row.text("origin");
    return file.isEmpty() ? Origin.BUILT_IN : origins.computeIfAbsent(file, Origin.AddedByYou::new);
  }
}
