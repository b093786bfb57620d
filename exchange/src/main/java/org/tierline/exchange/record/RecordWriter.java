package org.tierline.exchange.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.record.Basis;
import org.tierline.record.GlobalFigures.Figure;
import org.tierline.record.Origin;
import org.tierline.record.RecordTables;
import org.tierline.record.Region;
import org.tierline.record.Written;

/** Writes the tidy form: the same rows always give the same text. */
final class RecordWriter {
  private RecordWriter() {}

  /** The text of every table but the version. */
  static Map<Table, String> texts(RecordTables rows) {
    var texts = new EnumMap<Table, String>(Table.class);
    put(texts, Table.SOURCES, sources(rows));
    put(texts, Table.COUNTRIES, countries(rows));
    put(texts, Table.SUCCESSIONS, successions(rows));
    put(texts, Table.EDITIONS, editions(rows));
    put(texts, Table.TOTALS, totals(rows));
    put(texts, Table.PLACEMENTS, placements(rows));
    put(texts, Table.WAIVERS, waivers(rows));
    put(texts, Table.DETERMINATIONS, determinations(rows));
    put(texts, Table.CHILD_SOLDIERS, childSoldiers(rows));
    put(texts, Table.POLICY_OR_PATTERN, policyOrPattern(rows));
    put(texts, Table.INSTRUMENTS, instruments(rows));
    put(texts, Table.GLOBAL_FIGURES, globalFigures(rows));
    put(texts, Table.COVERAGE, coverage(rows));
    return texts;
  }

  /** Twelve hexadecimal digits that change with any row: the start of the texts' SHA-256. */
  static String stamp(Map<Table, String> texts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var table : Table.values()) {
        var text = texts.get(table);
        if (table != Table.VERSION && text != null) {
          digest.update(text.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String csv(List<String> header, List<List<String>> rows) {
    var text = new StringWriter();
    try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(header);
      for (var row : rows) {
        writer.writeRecord(row);
      }
    } catch (java.io.IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static void put(Map<Table, String> texts, Table table, List<List<String>> rows) {
    texts.put(table, csv(table.columns(), rows));
  }

  private static List<List<String>> sources(RecordTables rows) {
    return rows.sources().stream()
        .map(
            row ->
                List.of(
                    row.id(),
                    row.title(),
                    row.where(),
                    row.covers(),
                    row.publisher(),
                    row.kind().written(),
                    row.retrieved().toString(),
                    row.licence(),
                    row.editions()))
        .toList();
  }

  private static List<List<String>> countries(RecordTables rows) {
    return rows.countries().stream()
        .map(
            row ->
                List.of(
                    row.code(),
                    row.name(),
                    row.officialName(),
                    row.region().written(),
                    row.kind().written(),
                    String.join(";", row.aliases()),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> successions(RecordTables rows) {
    return rows.successions().stream()
        .map(
            row ->
                List.of(
                    row.from(),
                    row.to(),
                    row.choice().written(),
                    String.valueOf(row.edition()),
                    row.note(),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> editions(RecordTables rows) {
    return rows.editions().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.year()),
                    row.release().map(String::valueOf).orElse(""),
                    row.secretary(),
                    grade(row.basis()),
                    ids(row.basis()),
                    row.period().map(period -> period.from().toString()).orElse(""),
                    row.period().map(period -> period.to().toString()).orElse(""),
                    row.period().map(period -> grade(period.basis())).orElse(""),
                    row.period().map(period -> ids(period.basis())).orElse(""),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> totals(RecordTables rows) {
    var lines = new ArrayList<List<String>>();
    for (var edition : rows.editions()) {
      for (var total : edition.totals()) {
        lines.add(
            List.of(
                String.valueOf(edition.year()),
                total.counted().written(),
                String.valueOf(total.count()),
                total.totalBasis().written(),
                grade(total.basis()),
                ids(total.basis())));
      }
    }
    return lines;
  }

  private static List<List<String>> placements(RecordTables rows) {
    return rows.placements().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.edition()),
                    row.country(),
                    row.tier().name(),
                    row.printedName(),
                    row.automatic().written(),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> waivers(RecordTables rows) {
    return rows.waivers().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.edition()),
                    row.country(),
                    String.valueOf(row.number()),
                    row.condition(),
                    String.valueOf(row.derived()),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> determinations(RecordTables rows) {
    return rows.determinations().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.fiscalYear()),
                    row.number(),
                    row.date().map(String::valueOf).orElse(""),
                    row.country(),
                    row.action().written(),
                    joined(row.named()),
                    joined(row.waived()),
                    String.join(";", row.programmes()),
                    row.text().written(),
                    row.detail(),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> childSoldiers(RecordTables rows) {
    return rows.childSoldiers().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.edition()),
                    row.country(),
                    row.waiver().written(),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> policyOrPattern(RecordTables rows) {
    return rows.policyOrPattern().stream()
        .map(
            row ->
                List.of(
                    String.valueOf(row.edition()),
                    row.country(),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> instruments(RecordTables rows) {
    return rows.instruments().stream()
        .map(
            row ->
                List.of(
                    row.instrument(),
                    row.country(),
                    row.day()
                        .map(String::valueOf)
                        .or(() -> row.year().map(String::valueOf))
                        .orElse(""),
                    grade(row.basis()),
                    ids(row.basis()),
                    origin(row.origin())))
        .toList();
  }

  private static List<List<String>> globalFigures(RecordTables rows) {
    var lines = new ArrayList<List<String>>();
    for (var row : rows.globalFigures()) {
      var line = new ArrayList<String>();
      line.add(String.valueOf(row.year()));
      line.add(row.region().map(Region::written).orElse("GLOBAL"));
      for (var figure : Figure.values()) {
        var value = row.find(figure);
        line.add(value.isPresent() ? String.valueOf(value.getAsInt()) : "");
      }
      line.add(joined(row.recalled().stream().sorted().toList()));
      line.add(grade(row.basis()));
      line.add(ids(row.basis()));
      line.add(origin(row.origin()));
      lines.add(line);
    }
    return lines;
  }

  private static List<List<String>> coverage(RecordTables rows) {
    return rows.coverage().stream()
        .map(
            row ->
                List.of(
                    row.list().written(),
                    String.valueOf(row.year()),
                    row.part(),
                    row.state().written(),
                    row.asOf().toString(),
                    row.note(),
                    origin(row.origin())))
        .toList();
  }

  private static String grade(Basis basis) {
    return basis.grade().written();
  }

  private static String ids(Basis basis) {
    return String.join(";", basis.sourceIds());
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case Origin.BuiltIn() -> "";
      case Origin.AddedByYou(var file) -> file;
    };
  }

  private static String joined(List<? extends Written> values) {
    return values.stream().map(Written::written).collect(Collectors.joining(";"));
  }
}
