package org.tierline.publication.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.exchange.Notices;

/** The package as a person reads it: every table, column and code, as the descriptor has them. */
final class Codebook {
  static final String FILE = "CODEBOOK.md";

  private static final int FEW_CODES = 3;

  private final StringBuilder text = new StringBuilder();

  /** The lists of codes that are told once, by the names of their columns. */
  private final Map<List<Code>, List<String>> shared = new LinkedHashMap<>();

  private Codebook() {}

  static DataFile of(Release release, List<DataTable> tables) {
    var codebook = new Codebook();
    codebook.write(release, tables);
    return new DataFile(FILE, codebook.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Release release, List<DataTable> tables) {
    line("# Codebook");
    line("");
    line("**" + Notices.FULL + "**");
    line("");
    line("Record " + release.version() + ", as known by " + release.asOf() + ".");
    line("");
    line(
        "An empty cell is no value. A list holds texts parted by semicolons. Codes are explained at"
            + " the end.");
    for (DataTable table : tables) {
      table(table);
    }
    line("");
    line("## Codes");
    for (var codes : shared.entrySet()) {
      line("");
      line("**" + names(codes.getValue()) + "**");
      line("");
      for (Code code : codes.getKey()) {
        line("- `" + code.value() + "`" + (code.meaning().isEmpty() ? "" : ": " + code.meaning()));
      }
    }
  }

  private void table(DataTable table) {
    line("");
    line("## " + table.name());
    line("");
    line(table.description());
    line("");
    line(
        table.rows().size()
            + " rows, a row for each "
            + String.join(", ", table.key())
            + "."
            + table.references().stream().map(Codebook::reference).collect(Collectors.joining()));
    line("");
    line("| column | type | empty cells | what it says |");
    line("|---|---|---|---|");
    for (Column column : table.columns()) {
      line(
          "| `%s` | %s | %s | %s%s |"
              .formatted(
                  column.name(),
                  column.type().written(),
                  column.required() ? "none" : "may be",
                  column.description(),
                  codes(column)));
    }
  }

  private static String reference(Reference reference) {
    return " `%s` names a row of [%s](#%s)."
        .formatted(String.join(", ", reference.columns()), reference.table(), reference.table());
  }

  /** Few codes that speak for themselves stand in place; others are told at the end. */
  private String codes(Column column) {
    List<Code> codes = column.codes();
    if (codes.isEmpty()) {
      return "";
    }
    if (codes.size() <= FEW_CODES && codes.stream().allMatch(code -> code.meaning().isEmpty())) {
      return " "
          + codes.stream().map(code -> "`" + code.value() + "`").collect(Collectors.joining(", "))
          + ".";
    }
    var names = shared.computeIfAbsent(codes, _ -> new ArrayList<>());
    String name = column.name().replaceAll("\\d{4}$", "");
    if (!names.contains(name)) {
      names.add(name);
    }
    return " Codes: " + names.getFirst() + ".";
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
