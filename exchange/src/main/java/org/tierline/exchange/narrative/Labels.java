package org.tierline.exchange.narrative;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.exchange.file.TextInput;
import org.tierline.narrative.text.Span;

/** A labelled set of narratives, in the form of {@code labels/2018}. */
public final class Labels {
  private static final int MOST_MEGABYTES = 10;

  private final List<Document> documents;

  private Labels(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /** What is labelled: a file of the set each. */
  public enum Kind {
    FACTS("fact", "facts.csv"),
    RECOMMENDATIONS("recommendation", "recommendations.csv"),
    REASONS("reason", "reasons.csv"),
    STATISTICS("statistic", "statistics.csv"),
    FORMS("form", "forms.csv");

    private final String written;
    private final String file;

    Kind(String written, String file) {
      this.written = written;
      this.file = file;
    }

    private List<String> columns() {
      return switch (this) {
        case FACTS -> List.of("fact", "value");
        case RECOMMENDATIONS -> List.of("indicia", "actors", "protects");
        case REASONS -> List.of("direction", "indicia");
        case STATISTICS -> List.of("what", "number", "unit", "exploitation", "period");
        case FORMS -> List.of("form", "sectors", "victims");
      };
    }

    /** Whether a row of the set's documents names this kind. */
    private boolean isLabelledIn(CsvInput.Row document) {
      return List.of(document.cell("kinds").split(";", -1)).contains(written);
    }

    private List<String> headings() {
      var headings = new ArrayList<>(List.of("country", "start", "end"));
      headings.addAll(columns());
      return headings;
    }
  }

  /**
   * One labelled thing.
   *
   * @param place empty for what the text doesn't state
   * @param cells the further columns of its file by name
   */
  public record Label(Optional<Span> place, Map<String, String> cells) {
    /** One cell. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The values of a cell that lists several, parted by semicolons. */
    public Set<String> values(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? Set.of() : new TreeSet<>(List.of(cell.split(";", -1)));
    }
  }

  /**
   * One labelled text.
   *
   * @param half "tune" or "held"
   * @param labels by kind; a kind that wasn't labelled in this text is absent
   */
  public record Document(
      String country, String half, String sha256, Map<Kind, List<Label>> labels) {}

  /** The documents, in the order of the set. */
  public List<Document> documents() {
    return documents;
  }

  /**
   * Reads a folder.
   *
   * @throws Fault with all that is wrong with its files
   */
  public static Labels read(Path folder) {
    var problems = new ArrayList<Problem>();
    var rows =
        rows(
            folder,
            "documents.csv",
            List.of("country", "edition", "half", "kinds", "address", "sha256", "characters"),
            problems);
    var byKind = new EnumMap<Kind, List<CsvInput.Row>>(Kind.class);
    for (Kind kind : Kind.values()) {
      if (rows.stream().anyMatch(kind::isLabelledIn)) {
        byKind.put(kind, rows(folder, kind.file, kind.headings(), problems));
      }
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    var documents = new ArrayList<Document>();
    for (var row : rows) {
      String country = row.cell("country");
      var labels = new EnumMap<Kind, List<Label>>(Kind.class);
      byKind.forEach(
          (kind, all) -> {
            if (kind.isLabelledIn(row)) {
              labels.put(
                  kind,
                  all.stream()
                      .filter(each -> each.cell("country").equals(country))
                      .map(each -> label(each, kind, folder))
                      .toList());
            }
          });
      documents.add(new Document(country, row.cell("half"), row.cell("sha256"), labels));
    }
    return new Labels(documents);
  }

  private static List<CsvInput.Row> rows(
      Path folder, String file, List<String> headings, List<Problem> problems) {
    var input =
        TextInput.read(
            folder.resolve(file).toString(), InputStream.nullInputStream(), MOST_MEGABYTES);
    return CsvInput.parse(input, headings, problems).rows();
  }

  private static Label label(CsvInput.Row row, Kind kind, Path folder) {
    var cells = new HashMap<String, String>();
    kind.columns().forEach(column -> cells.put(column, row.cell(column)));
    return new Label(place(row, kind, folder), Map.copyOf(cells));
  }

  private static Optional<Span> place(CsvInput.Row row, Kind kind, Path folder) {
    String start = row.cell("start");
    String end = row.cell("end");
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Span(Integer.parseInt(start), Integer.parseInt(end)));
    } catch (IllegalArgumentException e) {
      throw Fault.badInput(
          Place.of(folder + "/" + kind.file, row.line()),
          "start and end want to be places in a text, like 1034 and 1223",
          e);
    }
  }
}
