package org.tierline.cli.history;

import java.util.List;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.bill.BillReader;
import org.tierline.exchange.bill.HeldEditions;
import org.tierline.exchange.bill.WhatIfCsv;
import org.tierline.exchange.bill.WhatIfJson;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.statute.Statute;
import org.tierline.record.counterfactual.WhatIf;

/** Who would have stood elsewhere under a bill. */
public final class WhatIfCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> file =
      parameterIfAny(
          "BILL", Readers::text, "A bill, YAML or JSON, of at most 1 MB; - for standard input.");

  private final Value<Integer> lawOf =
      option(
          "--law-of",
          "EDITION",
          WhatIfCommand::law,
          "Instead of a bill: the law of this edition, applied to those asked for.");

  private final Value<Editions> editions =
      option(
          "--editions",
          "FROM..TO",
          WhatIfCommand::editions,
          "The editions asked for, like 2015 or 2011..2025; all unless given.");

  private final Value<List<String>> countries =
      options("--country", "GOVERNMENT", Readers::text, "Only these governments, like KOR,PRK.");

  /**
   * @param surroundings where it reads and prints
   */
  public WhatIfCommand(Surroundings surroundings) {
    super(
        "what-if",
        "Says who would have stood elsewhere under a bill: in which edition, by which clause, and"
            + " what it costs in law. What the record leaves unknown of the findings is given as"
            + " bounds.",
        "Examples:",
        "  tierline what-if examples/bills/no-waivers.yaml --editions 2011..2025",
        "  tierline what-if examples/bills/literal-f.yaml --csv",
        "  tierline what-if --law-of 2025 --editions 2015",
        "  tierline what-if --law-of 2012 --editions 2013..2025 --country CHN,RUS");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (file.find().isPresent() == lawOf.find().isPresent()) {
      throw new Misuse(
          file.find().isPresent()
              ? "a bill and --law-of exclude each other; give one of them"
              : "name a bill, like examples/bills/no-waivers.yaml, or give --law-of EDITION");
    }
    Editions asked = editions.find().orElse(Editions.ALL);
    Bill bill =
        lawOf
            .find()
            .map(edition -> Bill.lawOf(edition, asked))
            .orElseGet(
                () -> BillReader.read(file.find().orElseThrow(), surroundings.console().in()));
    var known = Known.of(surroundings, options, data);
    var law = new LawUnderBill(bill);
    var record = known.record();
    HeldEditions.check(record, asked, known.day());
    var whatIf =
        countries
            .find()
            .map(
                names ->
                    WhatIf.of(
                        record,
                        law,
                        asked,
                        names.stream().map(name -> known.country(name).code()).distinct().toList()))
            .orElseGet(() -> WhatIf.of(record, law, asked));
    if (options.csv()) {
      Answers.csv(surroundings, WhatIfCsv.of(record, whatIf));
    } else if (options.json()) {
      Answers.json(surroundings, known, WhatIfJson.SCHEMA, WhatIfJson.of(record, whatIf));
    } else {
      Answers.text(
          surroundings, known, WhatIfText.of(record, whatIf, surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  private static int law(String text) {
    int year = Readers.year(text);
    if (year < Statute.FIRST_EDITION || year > Statute.LAST_REVIEWED_EDITION) {
      throw new Misuse(
          "the law of the %d edition isn't encoded; the editions %d to %d are"
              .formatted(year, Statute.FIRST_EDITION, Statute.LAST_REVIEWED_EDITION));
    }
    return year;
  }

  private static Editions editions(String text) {
    return Editions.find(text)
        .orElseThrow(
            () ->
                new Misuse(
                    "\""
                        + text
                        + "\" are no editions; write them like 2015, 2011..2025 or 2019..; the"
                        + " first was 2001"));
  }
}
