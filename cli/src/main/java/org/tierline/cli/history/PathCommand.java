package org.tierline.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.ReadingsOption;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.exchange.facts.FactsReader;
import org.tierline.exchange.path.Asked;
import org.tierline.exchange.path.PathJson;
import org.tierline.exchange.path.TierPath;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.record.Country;

/** What would change a tier, and what is asked of the government that bears on it. */
public final class PathCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> file =
      parameterIfAny(
          "FACTS",
          Readers::text,
          "A facts file, YAML or JSON, or an answer of rate or read; - for standard input.");

  private final Value<String> country =
      option(
          "--country",
          "GOVERNMENT",
          Readers::text,
          "Instead of a file: a government whose narrative is on record, by code or name.");

  private final Value<Integer> edition =
      option("--edition", "YEAR", Readers::year, "The edition of that narrative, like 2018.");

  private final Value<String> document =
      option(
          "--document",
          "FILE",
          Readers::text,
          "The narrative itself, with --country: what it asks for is then shown in its words.");

  private final ReadingsOption readings = with(new ReadingsOption());

  private final Flag all = flag("--all", "Show every way, not only the first three to each tier.");

  /** What a path starts from. */
  private record Start(TierPath path, List<Problem> problems) {}

  /**
   * @param surroundings where it reads and prints
   */
  public PathCommand(Surroundings surroundings) {
    super(
        "path",
        "Says what would change a tier: every smallest set of answers that makes a better or a"
            + " worse tier certain by law, the shortest first, and what is asked of the government"
            + " that bears on each. It predicts nothing.",
        "Examples:",
        "  tierline path examples/PRK-2025.yaml",
        "  tierline path --country AGO --edition 2018",
        "  tierline path --country AGO --edition 2018 --document 2018-AGO.txt",
        "  tierline read --json 2018-AGO.txt | tierline path -");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (file.find().isPresent() == country.find().isPresent()) {
      throw new Misuse(
          "name a facts file, or a government with --country and --edition, one of the two");
    }
    if (country.find().isPresent() != edition.find().isPresent()) {
      throw new Misuse("--country and --edition go together, like --country AGO --edition 2018");
    }
    if (file.find().isPresent() && document.find().isPresent()) {
      throw new Misuse("--document goes with --country and --edition");
    }
    var known = Known.of(surroundings, options, data);
    Start start = file.find().map(name -> ofFile(name, known)).orElseGet(() -> ofNarrative(known));
    if (options.json()) {
      Answers.json(
          surroundings, known, PathJson.SCHEMA, PathJson.of(start.path()), start.problems());
    } else {
      Answers.text(
          surroundings,
          known,
          PathText.of(start.path(), all.isGiven(), surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  private Start ofFile(String name, Known known) {
    FactsFile facts = FactsReader.read(name, surroundings.console().in());
    Rating rating =
        Rating.of(facts, known.whole(), readings.together(), ReasonDepth.NONE, known.day());
    return new Start(TierPath.of(rating, known.record()), rating.notes());
  }

  private Start ofNarrative(Known known) {
    Country government = known.country(country.get());
    int year = known.edition(String.valueOf(edition.get())).year();
    StatedNarrative stated =
        StatedNarrative.of(known, government, year, document.find(), surroundings)
            .orElseThrow(
                () ->
                    Fault.notFound(
                        "no narrative of "
                            + government.officialName()
                            + " in the "
                            + year
                            + " edition is on record; give one with --document FILE, or a facts"
                            + " file"));
    Optional<FactsFile> facts = stated.reading().factsFile();
    if (facts.isEmpty() || stated.reading().rating().isEmpty()) {
      throw Fault.notFound(
          "what the narrative of "
              + government.officialName()
              + " states can't be put to the law: "
              + String.join("; ", stated.reading().issues()));
    }
    Rating rating =
        Rating.of(facts.get(), known.whole(), readings.together(), ReasonDepth.NONE, known.day());
    var problems = new ArrayList<>(stated.problems());
    problems.addAll(rating.notes());
    return new Start(
        TierPath.of(rating, Asked.of(stated.reading().narrative(), stated.text()), stated.from()),
        problems);
  }
}
