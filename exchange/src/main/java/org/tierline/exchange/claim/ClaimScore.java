package org.tierline.exchange.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierline.exchange.claim.ClaimLabels.Label;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.ClaimCheck;
import org.tierline.narrative.claim.ClaimReader;
import org.tierline.narrative.claim.Statement;
import org.tierline.narrative.document.Article;
import org.tierline.record.PublicRecord;

/**
 * How the claims found agree with labels: kind, government, edition and value, and then the
 * verdict.
 *
 * @param rows a half and a language each
 * @param differences what was wrong or missed, a line each
 * @param lacking labelled texts that weren't among the files
 */
public record ClaimScore(List<Row> rows, List<String> differences, List<String> lacking) {
  private static final String ENGLISH = "en";
  private static final String OTHER = "other";
  private static final double RECALL_BAR = 0.90;
  private static final double PRECISION_BAR = 0.95;
  private static final double VERDICT_BAR = 0.95;

  /** Copies. */
  public ClaimScore {
    rows = List.copyOf(rows);
    differences = List.copyOf(differences);
    lacking = List.copyOf(lacking);
  }

  /**
   * One half in one language.
   *
   * @param right claims found that are labelled
   * @param wrong claims found that aren't
   * @param missed labelled ones that weren't found
   * @param verdicts of the right ones, those whose verdict is labelled so
   */
  public record Row(
      String half, String language, int documents, int right, int wrong, int missed, int verdicts) {
    /** The share of what was found that is right; 1 where nothing was found. */
    public double precision() {
      return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    /** The share of what is labelled that was found; 1 where nothing is. */
    public double recall() {
      return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    /** The share of what was found and is right whose verdict is right too. */
    public double verdictShare() {
      return right == 0 ? 1 : verdicts / (double) right;
    }

    /** Whether it reaches the bar; only English has one. */
    public boolean reachesBar() {
      return !language.equals(ENGLISH)
          || (recall() >= RECALL_BAR
              && precision() >= PRECISION_BAR
              && verdictShare() >= VERDICT_BAR);
    }

    private Row with(Row more) {
      return new Row(
          half,
          language,
          documents + more.documents,
          right + more.right,
          wrong + more.wrong,
          missed + more.missed,
          verdicts + more.verdicts);
    }
  }

  /**
   * Checks labelled texts and compares.
   *
   * @param articles the texts by file name
   */
  public static ClaimScore of(
      ClaimLabels labels, Map<String, Article> articles, PublicRecord record) {
    var reader = new ClaimReader(record);
    var check = new ClaimCheck(record);
    var rows = new TreeMap<String, Row>();
    var differences = new ArrayList<String>();
    var lacking = new ArrayList<String>();
    for (var document : new TreeMap<>(labels.documents()).values()) {
      Article article = articles.get(document.file());
      if (article == null) {
        lacking.add(document.file());
        continue;
      }
      var checked =
          CheckedArticle.of(
              article,
              article.published().or(() -> ClaimReader.findDay(article.text())),
              reader,
              check);
      Row row = compare(document, checked.claims(), differences);
      rows.merge(row.half() + " " + row.language(), row, Row::with);
    }
    return new ClaimScore(List.copyOf(rows.values()), differences, lacking);
  }

  private static Row compare(
      ClaimLabels.Document document, List<Checked> found, List<String> differences) {
    var left = new ArrayList<>(document.labels());
    int right = 0;
    int wrong = 0;
    int verdicts = 0;
    for (Checked checked : found) {
      Optional<Label> label =
          left.stream().filter(each -> isSame(each, checked.claim().statement())).findFirst();
      if (label.isEmpty()) {
        wrong++;
        differences.add(document.file() + ": found and not labelled: " + written(checked));
        continue;
      }
      left.remove(label.get());
      right++;
      if (isSameVerdict(label.get(), checked)) {
        verdicts++;
      } else {
        differences.add(
            document.file()
                + ": the label is \""
                + label.get().verdict()
                + "\": "
                + written(checked));
      }
    }
    for (Label label : left) {
      differences.add(
          "%s: labelled and not found: %s %s %s %s (%s)"
              .formatted(
                  document.file(),
                  label.kind(),
                  label.country(),
                  label.edition(),
                  label.value(),
                  label.verdict()));
    }
    return new Row(document.half(), document.language(), 1, right, wrong, left.size(), verdicts);
  }

  private static boolean isSame(Label label, Statement statement) {
    String edition = statement.edition().isPresent() ? "" + statement.edition().getAsInt() : "";
    return label.kind().equals(statement.kind())
        && label.country().equals(statement.country())
        && label.edition().equals(edition)
        && (label.value().equals(statement.value())
            || (label.value().equals(OTHER) && isOther(statement)));
  }

  /** Whether the guide of the labels has no code of its own for what is said to follow in law. */
  private static boolean isOther(Statement statement) {
    return statement instanceof Statement.Limit
        || (statement instanceof Statement.Consequence consequence
            && consequence.effect() == Statement.Effect.MILITARY_AID_BARRED);
  }

  private static boolean isSameVerdict(Label label, Checked checked) {
    return label.verdict().equals(checked.verdict().words())
        || label.verdict().equals(checked.verdict().written());
  }

  private static String written(Checked checked) {
    Statement statement = checked.claim().statement();
    return "%s %s %s %s (%s)"
        .formatted(
            statement.kind(),
            statement.country(),
            statement.edition().isPresent() ? "" + statement.edition().getAsInt() : "",
            statement.value(),
            checked.verdict().words());
  }
}
