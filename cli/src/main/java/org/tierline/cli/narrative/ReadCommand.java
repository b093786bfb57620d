package org.tierline.cli.narrative;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.narrative.LabelScore;
import org.tierline.exchange.narrative.Labels;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.narrative.NarrativeJson;
import org.tierline.exchange.narrative.Reading;
import org.tierline.law.determination.Law;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.PublicRecord;

/** Reads a narrative of the report. */
public final class ReadCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<Path> score =
      option(
          "--score",
          "LABELS",
          Readers::path,
          "Read the texts of a folder and measure what is read against this labelled set, such as"
              + " labels/2018. Ends with exit code 1 below its bar.");

  private final Value<String> against =
      option(
          "--against",
          "record",
          ReadCommand::readRecord,
          "Compare the tiers read with the record's. Ends with exit code 1 if any differs.");

  private final Value<Integer> edition =
      option(
          "--edition",
          "YEAR",
          Readers::year,
          "The edition the texts are of. Default: the year that their file names begin with, as in"
              + " 2018-AGO.txt.");

  private final Value<String> file =
      parameter(
          "FILE",
          Readers::text,
          "A narrative as plain text (UTF-8), of at most 10 MB, or a folder of them; - for standard"
              + " input.");

  /**
   * @param surroundings where it reads and prints
   */
  public ReadCommand(Surroundings surroundings) {
    super(
        "read",
        "Reads a narrative of the report, in the layout of 2018 and later: its tier, what was"
            + " determined and in which words, and what is asked for.",
        "Examples:",
        "  tierline read examples/narrative.txt",
        "  tierline read --json examples/narrative.txt",
        "  tierline read narratives --against record",
        "  tierline read --score labels/2018 narratives");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PublicRecord record = data.record(surroundings);
    var reader = new NarrativeReader(record);
    LocalDate on = options.day(surroundings.today());
    if (score.find().isPresent()) {
      if (against.find().isPresent()) {
        throw new Misuse("--score and --against exclude each other; give one of them");
      }
      return score(reader);
    }
    if (against.find().isPresent() || Files.isDirectory(Readers.path(file.get()))) {
      return list(reader, record, on);
    }
    NarrativeFile text = NarrativeFile.read(file.get(), surroundings.console().in());
    Reading reading = Reading.of(text, reader.read(text.text()), record, edition.find(), on);
    if (options.json()) {
      Json.write(
          Envelope.of(
              NarrativeJson.SCHEMA,
              on,
              record.recordVersion(),
              Law.VERSION,
              NarrativeJson.of(reading),
              reading.issues().stream()
                  .map(issue -> Problem.at(Place.of(text.name()), issue))
                  .toList()),
          surroundings.console().out());
    } else {
      NarrativeText.of(reading, text.text(), surroundings.console().width()).print(surroundings.console().out());
    }
    return ExitCode.ANSWERED;
  }

  private static String readRecord(String text) {
    if (!text.equals("record")) {
      throw new Misuse("\"" + text + "\" is nothing to compare with; write --against record");
    }
    return text;
  }

  /** A line for each text, with the record's tier if that is wanted. */
  private int list(NarrativeReader reader, PublicRecord record, LocalDate on) {
    if (options.json()) {
      throw new Misuse("a folder or --against gives a table alone; leave out --json");
    }
    Path path = Readers.path(file.get());
    var files =
        Files.isDirectory(path)
            ? NarrativeFile.readAll(path)
            : List.of(NarrativeFile.read(file.get(), surroundings.console().in()));
    var rows =
        files.stream()
            .map(text -> Reading.of(text, reader.read(text.text()), record, edition.find(), on))
            .toList();
    boolean compared = against.find().isPresent();
    ReadingsText.of(rows, compared, surroundings.console().width())
        .print(surroundings.console().out());
    return compared && rows.stream().anyMatch(Reading::differs)
        ? ExitCode.DIFFERENCES
        : ExitCode.ANSWERED;
  }

  private int score(NarrativeReader reader) {
    if (options.json()) {
      throw new Misuse("--score prints a table alone; leave out --json");
    }
    LabelScore measured =
        LabelScore.of(
            Labels.read(score.get()), NarrativeFile.readAll(Readers.path(file.get())), reader);
    Page page = ScoreText.of(measured, surroundings.console().width());
    page.print(surroundings.console().out());
    boolean reached = measured.rows().stream().allMatch(LabelScore.Row::reachesBar);
    return reached && !measured.rows().isEmpty() ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }
}
