package org.tierline.exchange.narrative;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.csv.CsvInput;
import org.tierline.exchange.file.TextInput;
import org.tierline.narrative.Span;

/** A labelled set of narratives, in the form of {@code labels/2018}. */
public final class Labels {
  private static final int MOST_MEGABYTES = 10;

  private final List<Document> documents;

  private Labels(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /**
   * One labelled text.
   *
   * @param half "tune" or "held"
   * @param facts each matter by name, with "yes", "no" or "unstated"
   * @param recommendations the places of the items; empty if they weren't labelled
   */
  public record Document(
      String country,
      String half,
      String sha256,
      Map<String, String> facts,
      Optional<List<Span>> recommendations) {}

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
    var facts =
        rows(folder, "facts.csv", List.of("country", "start", "end", "fact", "value"), problems);
    var items =
        rows(
            folder,
            "recommendations.csv",
            List.of("country", "start", "end", "indicia", "actors", "protects"),
            problems);
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    var documents = new ArrayList<Document>();
    for (var row : rows) {
      String country = row.cell("country");
      var ofFacts = new LinkedHashMap<String, String>();
      for (var fact : facts) {
        if (fact.cell("country").equals(country)) {
          ofFacts.put(fact.cell("fact"), fact.cell("value"));
        }
      }
      boolean labelled = List.of(row.cell("kinds").split(";", -1)).contains("recommendation");
      documents.add(
          new Document(
              country,
              row.cell("half"),
              row.cell("sha256"),
              ofFacts,
              labelled
                  ? Optional.of(
                      items.stream()
                          .filter(item -> item.cell("country").equals(country))
                          .map(item -> span(item, folder))
                          .toList())
                  : Optional.empty()));
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

  private static Span span(CsvInput.Row row, Path folder) {
    try {
      return new Span(Integer.parseInt(row.cell("start")), Integer.parseInt(row.cell("end")));
    } catch (IllegalArgumentException e) {
      throw Fault.badInput(
          Place.of(folder + "/recommendations.csv", row.line()),
          "start and end want to be places in a text, like 1034 and 1223",
          e);
    }
  }
}
