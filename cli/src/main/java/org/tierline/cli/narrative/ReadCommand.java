package org.tierline.cli.narrative;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.cli.text.Page;
import org.tierline.cli.text.Progress;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.narrative.LabelScore;
import org.tierline.exchange.narrative.Labels;
import org.tierline.exchange.narrative.NarrativeDocument;
import org.tierline.exchange.narrative.NarrativeFile;
import org.tierline.exchange.narrative.Reading;
import org.tierline.exchange.narrative.ReadingFiles;
import org.tierline.narrative.Narrative;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.PublicRecord;

/** Reads a narrative of the report. */
public final class ReadCommand extends Command {
  private static final int FIRST_EDITION = 2001;

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

  private final Value<Path> out =
      option(
          "--out",
          "DIR",
          Readers::path,
          "Write into this folder, which is empty or isn't there yet: each document's text, each"
              + " narrative as JSON, tables of all that was read, and every issue met.");

  private final Value<String> source =
      option(
          "--source",
          "ADDRESS",
          Readers::text,
          "Where the documents may be had, for the tables of --out.");

  private final Value<Integer> edition =
      option(
          "--edition",
          "YEAR",
          ReadCommand::readEdition,
          "The edition the texts are of. Default: the year that their file names begin with, as in"
              + " 2018-AGO.txt.");

  private final Value<String> file =
      parameter(
          "FILE",
          Readers::text,
          "A narrative or a folder of them, as in: tierline read examples/narrative.txt",
          "Also a document of many. Plain text, HTML, PDF, JSON of sections or ZIP, of at most 200 MB;"
              + " - for standard input.");

  /**
   * @param surroundings where it reads and prints
   */
  public ReadCommand(Surroundings surroundings) {
    super(
        "read",
        "Reads narratives of the report: the tier, what was determined and in which words, the key"
            + " reasons, what is asked for, the numbers and the forms of trafficking, and what the"
            + " law says on that.",
        "Examples:",
        "  tierline read examples/narrative.txt",
        "  tierline read --json 2018-AGO.txt | tierline rate -",
        "  tierline read report.txt --out narratives",
        "  tierline read narratives --against record",
        "  tierline read --score labels/2018 narratives");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    checkTogether();
    PublicRecord record = data.record(surroundings);
    var reader = new NarrativeReader(record);
    LocalDate on = options.day(surroundings.today());
    // Before anything is written, for the folder of --out may lie in the one that is read.
    Optional<Problem> passedOver = NarrativeFile.passedOver(file.get());
    var unread = new ArrayList<Problem>();
    int code = read(unread, passedOver, reader, record, on);
    Stream.concat(unread.stream(), passedOver.stream())
        .forEach(problem -> surroundings.console().err().println("not read: " + problem));
    return unread.isEmpty() ? code : ExitCode.BAD_FILE;
  }

  /**
   * Reads and prints.
   *
   * @param unread takes what was wanted and can't be read
   * @param passedOver what of a folder isn't wanted
   * @return the exit code if all could be read
   */
  private int read(
      List<Problem> unread,
      Optional<Problem> passedOver,
      NarrativeReader reader,
      PublicRecord record,
      LocalDate on) {
    if (score.find().isPresent()) {
      return score(unread, reader);
    }
    if (out.find().isPresent()) {
      write(unread, passedOver, reader, record, on);
      return ExitCode.ANSWERED;
    }
    List<NarrativeDocument> documents = documents(unread, reader);
    List<Reading> readings =
        documents.stream()
            .flatMap(document -> readings(document, unread, record, on).stream())
            .toList();
    checkAny(readings, unread);
    boolean folder = Files.isDirectory(Readers.path(file.get()));
    if (folder || against.find().isPresent() || readings.size() > 1) {
      return list(readings);
    }
    Reading only = readings.getFirst();
    NarrativeFile from =
        documents.stream()
            .map(NarrativeDocument::file)
            .filter(document -> document.name().equals(only.source()))
            .findFirst()
            .orElseThrow();
    return show(from, only, record, on);
  }

  private void checkTogether() {
    var given = new ArrayList<String>();
    score.find().ifPresent(path -> given.add("--score"));
    against.find().ifPresent(path -> given.add("--against"));
    out.find().ifPresent(path -> given.add("--out"));
    if (given.size() > 1) {
      throw new Misuse(String.join(" and ", given) + " exclude each other; give one of them");
    }
    if (!given.isEmpty() && options.json()) {
      throw new Misuse(given.getFirst() + " prints a table alone; leave out --json");
    }
    if (source.find().isPresent() && out.find().isEmpty()) {
      throw new Misuse("--source is for the tables of --out; give both, or leave it out");
    }
  }

  private static int readEdition(String text) {
    int year = Readers.year(text);
    if (year < FIRST_EDITION) {
      throw new Misuse(
          "\"" + text + "\" is no edition of the report; its first is of " + FIRST_EDITION);
    }
    return year;
  }

  private static String readRecord(String text) {
    if (!text.equals("record")) {
      throw new Misuse("\"" + text + "\" is nothing to compare with; write --against record");
    }
    return text;
  }

  /** What is to be read, with a bar for those who look on. */
  private List<NarrativeDocument> documents(List<Problem> unread, NarrativeReader reader) {
    try (var progress = new Progress(surroundings.console())) {
      return NarrativeDocument.readAll(
          file.get(), surroundings.console().in(), unread, reader, progress::show);
    }
  }

  /**
   * The narratives of a document that were out by the day.
   *
   * @param unread takes why others of it aren't read, each reason once
   */
  private List<Reading> readings(
      NarrativeDocument document, List<Problem> unread, PublicRecord record, LocalDate on) {
    var readings = new ArrayList<Reading>();
    for (Narrative narrative : document.narratives()) {
      try {
        readings.add(Reading.of(document.file(), narrative, record, edition.find(), on));
      } catch (Fault e) {
        e.problems().stream().filter(problem -> !unread.contains(problem)).forEach(unread::add);
      }
    }
    return readings;
  }

  private static void checkAny(List<Reading> readings, List<Problem> unread) {
    if (readings.isEmpty()) {
      throw Fault.badInput(unread);
    }
  }

  /** One narrative whole. */
  private int show(NarrativeFile document, Reading reading, PublicRecord record, LocalDate on) {
    if (options.json()) {
      Json.write(ReadingFiles.envelope(reading, record, on), surroundings.console().out());
    } else {
      NarrativeText.of(reading, document.text(), record, surroundings.console().width())
          .print(surroundings.console().out());
    }
    return ExitCode.ANSWERED;
  }

  /** A line for each narrative, with the record's tier if that is wanted. */
  private int list(List<Reading> readings) {
    if (options.json()) {
      throw new Misuse(
          file.get()
              + " holds "
              + readings.size()
              + " narratives, and --json is for one; --out DIR writes each as JSON");
    }
    boolean compared = against.find().isPresent();
    ReadingsText.of(readings, compared, surroundings.console().width())
        .print(surroundings.console().out());
    return compared && readings.stream().anyMatch(Reading::differs)
        ? ExitCode.DIFFERENCES
        : ExitCode.ANSWERED;
  }

  private void write(
      List<Problem> unread,
      Optional<Problem> passedOver,
      NarrativeReader reader,
      PublicRecord record,
      LocalDate on) {
    var readings = new ArrayList<Reading>();
    int documents;
    try (var files = ReadingFiles.in(out.get(), record, on, source.find().orElse(""))) {
      List<NarrativeDocument> read = documents(unread, reader);
      documents = read.size();
      for (NarrativeDocument document : read) {
        List<Reading> known = readings(document, unread, record, on);
        if (!known.isEmpty()) {
          files.add(document.file());
        }
        known.forEach(files::add);
        readings.addAll(known);
      }
      checkAny(readings, unread);
      passedOver.ifPresent(files::add);
      unread.forEach(files::add);
      files.commit();
    }
    WrittenText.of(documents, readings, out.get(), surroundings.console().width())
        .print(surroundings.console().out());
  }

  private int score(List<Problem> unread, NarrativeReader reader) {
    LabelScore measured =
        LabelScore.of(
            Labels.read(score.get()),
            NarrativeFile.readAll(file.get(), surroundings.console().in(), unread),
            reader);
    Page page = ScoreText.of(measured, surroundings.console().width());
    page.print(surroundings.console().out());
    boolean reached = measured.rows().stream().allMatch(LabelScore.Row::reachesBar);
    return reached && !measured.rows().isEmpty() ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }
}
