package org.tierline.cli.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeMap;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.claim.CheckCsv;
import org.tierline.exchange.claim.CheckJson;
import org.tierline.exchange.claim.CheckedArticle;
import org.tierline.exchange.claim.ClaimLabels;
import org.tierline.exchange.claim.ClaimReview;
import org.tierline.exchange.claim.ClaimScore;
import org.tierline.exchange.json.Json;
import org.tierline.narrative.document.Article;
import org.tierline.record.PublicRecord;

/** Checks what somebody's text claims of the report. */
public final class CheckCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<LocalDate> published =
      option(
          "--published",
          "DAY",
          CheckCommand::readDay,
          "The text's day, such as 2025-09-30, by which \"this year\" is understood. Default: the"
              + " day that the page, or one of the text's first lines, gives.");

  private final Value<String> reviewer =
      option(
          "--reviewed-by",
          "NAME",
          Readers::text,
          "Print ClaimReview (JSON-LD) in the name of the person who has read every claim and"
              + " answers for it.");

  private final Value<Path> out =
      option(
          "--out",
          "FILE",
          Readers::path,
          "Write the ClaimReview to this file, which isn't there yet.");

  private final Value<Path> score =
      option(
          "--score",
          "LABELS",
          Readers::path,
          "Check the texts of a folder and measure what is found against this labelled set. Ends"
              + " with exit code 1 below its bar.");

  private final Value<String> file =
      parameter(
          "FILE",
          Readers::text,
          "An article as plain text, or a page saved as HTML, of at most 10 MB; - for standard"
              + " input. Its text is neither stored nor logged.");

  /**
   * @param surroundings where it reads and prints
   */
  public CheckCommand(Surroundings surroundings) {
    super(
        "check",
        "Checks what a text claims of the report: tiers, moves, rows of years, counts, lists,"
            + " consequences and days, each against the record's cells and the law.",
        "Examples:",
        "  tierline check article.txt --published 2025-09-30",
        "  tierline check saved-page.html --json",
        "  tierline check article.txt --reviewed-by 'A. Reader' --out review.jsonld",
        "Found best in English; in Spanish, French, Korean, Japanese and Chinese by the commonest"
            + " phrases. A forecast or an aim is no claim.");
    this.surroundings = surroundings;
  }

  private static LocalDate readDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Misuse("\"" + text + "\" is no day; write year, month and day like 2025-09-30");
    }
  }

  @Override
  public Integer call() {
    checkTogether();
    LocalDate on = options.day(surroundings.today());
    PublicRecord record = KnownRecord.of(surroundings, on, data).record();
    if (score.find().isPresent()) {
      return score(record);
    }
    Article article = CheckedArticle.read(file.get(), surroundings.console().in());
    CheckedArticle checked =
        published
            .find()
            .map(day -> CheckedArticle.of(article, day, record))
            .orElseGet(() -> CheckedArticle.of(article, record));
    if (reviewer.find().isPresent()) {
      review(checked, record, on);
    } else if (options.csv()) {
      CheckCsv.of(checked).write(surroundings.console().out());
    } else if (options.json()) {
      Json.write(CheckJson.envelope(checked, record, on), surroundings.console().out());
    } else {
      CheckText.of(checked, record, on, surroundings.console().width())
          .print(surroundings.console().out());
    }
    checked.problems().forEach(problem -> surroundings.console().err().println("note: " + problem));
    return ExitCode.ANSWERED;
  }

  private void checkTogether() {
    boolean json = options.json() || options.csv();
    if (reviewer.find().isPresent() && (json || score.find().isPresent())) {
      throw new Misuse(
          "--reviewed-by prints ClaimReview alone; leave out --json, --csv and --score");
    }
    if (reviewer.find().filter(String::isBlank).isPresent()) {
      throw new Misuse("--reviewed-by wants the name of the person who answers for the reviews");
    }
    if (out.find().isPresent() && reviewer.find().isEmpty()) {
      throw new Misuse("--out is for the ClaimReview of --reviewed-by; give both, or leave it out");
    }
    if (score.find().isPresent() && json) {
      throw new Misuse("--score prints a table alone; leave out --json and --csv");
    }
  }

  private void review(CheckedArticle checked, PublicRecord record, LocalDate on) {
    var review = ClaimReview.of(checked, record, reviewer.get(), on);
    if (out.find().isEmpty()) {
      Json.writeBare(review, surroundings.console().out());
      return;
    }
    Path path = out.find().get();
    if (Files.exists(path)) {
      throw Fault.badInput(Place.of(path.toString()), "is there already; name a new file");
    }
    var text = new StringWriter();
    Json.writeBare(review, text);
    try {
      Files.writeString(path, text.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Fault.badInput(Place.of(path.toString()), "can't be written; check the folder", e);
    }
  }

  private int score(PublicRecord record) {
    Path folder = Readers.path(file.get());
    var articles = new TreeMap<String, Article>();
    ClaimLabels labels = ClaimLabels.read(score.find().orElseThrow());
    for (String name : labels.documents().keySet()) {
      Path path = folder.resolve(name);
      if (Files.isRegularFile(path)) {
        articles.put(name, CheckedArticle.read(path.toString(), InputStream.nullInputStream()));
      }
    }
    ClaimScore measured = ClaimScore.of(labels, articles, record);
    ClaimScoreText.of(measured, surroundings.console().width()).print(surroundings.console().out());
    boolean reached = measured.rows().stream().allMatch(ClaimScore.Row::reachesBar);
    return reached && !measured.rows().isEmpty() ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }
}
