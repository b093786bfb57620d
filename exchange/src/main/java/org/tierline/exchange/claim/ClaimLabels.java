package org.tierline.exchange.claim;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.exchange.file.TextInput;

/**
 * Claims labelled by readers.
 *
 * @param documents by file name, in the order of the set
 */
public record ClaimLabels(Map<String, Document> documents) {
  private static final int MOST_MEGABYTES = 10;

  /** Copies. */
  public ClaimLabels {
    documents = Map.copyOf(documents);
  }

  /**
   * One labelled text.
   *
   * @param half "tune" or "held"
   */
  public record Document(String file, String language, String half, List<Label> labels) {
    /** Copies. */
    public Document {
      labels = List.copyOf(labels);
    }
  }

  /** One labelled claim, in the codes of {@code check --csv}. */
  public record Label(String kind, String country, String edition, String value, String verdict) {}

  /**
   * Reads a folder with {@code documents.csv} and {@code claims.csv}.
   *
   * @throws Fault with all that is wrong with its files
   */
  public static ClaimLabels read(Path folder) {
    var problems = new ArrayList<Problem>();
    var documents =
        rows(
            folder,
            "documents.csv",
            List.of("file", "url", "language", "date", "half", "sha256"),
            problems);
    var claims =
        rows(
            folder,
            "claims.csv",
            List.of(
                "file", "kind", "country", "edition", "value", "start", "end", "verdict", "note"),
            problems);
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    var read = new LinkedHashMap<String, Document>();
    for (var row : documents) {
      String file = row.cell("file");
      read.put(
          file,
          new Document(
              file,
              row.cell("language"),
              row.cell("half"),
              claims.stream()
                  .filter(claim -> claim.cell("file").equals(file))
                  .map(ClaimLabels::label)
                  .toList()));
    }
    return new ClaimLabels(read);
  }

  private static Label label(CsvInput.Row row) {
    return new Label(
        row.cell("kind"),
        row.cell("country"),
        row.cell("edition"),
        row.cell("value"),
        row.cell("verdict"));
  }

  private static List<CsvInput.Row> rows(
      Path folder, String file, List<String> headings, List<Problem> problems) {
    var input =
        TextInput.read(
            folder.resolve(file).toString(), InputStream.nullInputStream(), MOST_MEGABYTES);
    return CsvInput.parse(input, headings, problems).rows();
  }
}
