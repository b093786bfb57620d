package org.tierline.exchange.claim;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.file.ByteInput;
import org.tierline.narrative.claim.Checked;
import org.tierline.narrative.claim.ClaimCheck;
import org.tierline.narrative.claim.ClaimReader;
import org.tierline.narrative.claim.Tongue;
import org.tierline.narrative.claim.Verdict;
import org.tierline.narrative.document.Article;
import org.tierline.narrative.document.UnreadableDocument;
import org.tierline.record.PublicRecord;

/**
 * A text with its claims checked.
 *
 * @param published the day by which "this year" was understood; empty where nobody tells it
 * @param tongue the language it was read in
 * @param problems what a reader should know of the way
 */
public record CheckedArticle(
    Article article,
    Optional<LocalDate> published,
    Tongue tongue,
    List<Checked> claims,
    List<Problem> problems) {

  /** What to do before one relies on "differs"; the figures stand in decision 0011. */
  public static final String MISREAD =
      "Read a sentence again before you rely on \"differs\": in the texts that this was measured"
          + " on, fewer than half of such answers were right, and in the others the sentence had been"
          + " misread.";

  /** What is larger is no article. */
  private static final int MOST_MEGABYTES = 10;

  /** Copies. */
  public CheckedArticle {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }

  /** Whether any claim differs from the record or the law. */
  public boolean hasDiffering() {
    return claims.stream().anyMatch(checked -> checked.verdict() == Verdict.DIFFERS);
  }

  /**
   * Reads an article.
   *
   * @param name a file, or {@code -} for standard input
   * @throws Fault if it can't be read or holds no text
   */
  public static Article read(String name, InputStream standardInput) {
    ByteInput input = ByteInput.read(name, standardInput, MOST_MEGABYTES);
    return read(input.source(), input.bytes());
  }

  /**
   * Reads an article from its bytes.
   *
   * @param name how messages call it
   * @throws Fault if it holds no text
   */
  public static Article read(String name, byte[] bytes) {
    try {
      return Article.read(name, bytes);
    } catch (UnreadableDocument e) {
      throw Fault.badInput(Place.of(name), String.valueOf(e.getMessage()), e);
    }
  }

  /** Checks an article whose day is its own. */
  public static CheckedArticle of(Article article, PublicRecord record) {
    return of(article, article.published().or(() -> ClaimReader.findDay(article.text())), record);
  }

  /** Checks an article of a day. */
  public static CheckedArticle of(Article article, LocalDate published, PublicRecord record) {
    return of(article, Optional.of(published), record);
  }

  private static CheckedArticle of(
      Article article, Optional<LocalDate> published, PublicRecord record) {
    return of(article, published, new ClaimReader(record), new ClaimCheck(record));
  }

  /** The same with a reader and a check that are there already. */
  static CheckedArticle of(
      Article article, Optional<LocalDate> published, ClaimReader reader, ClaimCheck check) {
    var claims =
        published
            .map(day -> reader.read(article.text(), day))
            .orElseGet(() -> reader.read(article.text()));
    var problems = new ArrayList<Problem>();
    Tongue tongue = reader.tongue(article.text());
    if (tongue == Tongue.OTHER) {
      problems.add(
          Problem.at(
              Place.of(article.name()),
              "is in no language that claims are found in (English, Spanish, French, Korean,"
                  + " Japanese, Chinese); nothing was checked"));
    } else if (published.isEmpty()) {
      problems.add(
          Problem.at(
              Place.of(article.name()),
              "tells no day, so \"this year\" isn't known; give the day with --published"));
    }
    return new CheckedArticle(article, published, tongue, check.check(claims), problems);
  }
}
