package org.tierline.cli.history;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Flag;
import org.tierline.cli.options.ListOptions;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Readers;
import org.tierline.cli.options.Value;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.ReplayJson;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.history.Replay;
import org.tierline.record.history.ReplaySheet;
import org.tierline.record.history.ReplayVerdict;

/** Runs the law over the record. */
public final class ReplayCommand extends Command {
  private final Surroundings surroundings;
  private final ListOptions options = with(new ListOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> country =
      option(
          "--country",
          "GOVERNMENT",
          Readers::text,
          "Only this government, all its editions listed.");

  private final Value<ReplayVerdict> verdict =
      option(
          "--verdict",
          "VERDICT",
          ReplayCommand::readVerdict,
          "List the placements with this verdict, such as possible or waived.");

  private final Flag list =
      flag("--list", "List every placement for which the clock had ruled something out.");

  /**
   * @param surroundings where it reads and prints
   */
  public ReplayCommand(Surroundings surroundings) {
    super(
        "replay",
        "Runs the law over all editions. The record holds tiers, not findings, so the law can only"
            + " contradict a placement, and only where its clock had ruled something out."
            + " Ends with exit code 1 if it contradicts any.",
        "Example: tierline replay",
        "         tierline replay --verdict \"waiver required, list not held\"",
        "         tierline replay --country DZA");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var replay = Replay.of(known.record(), Readings.PRACTICE);
    String code = country.find().map(name -> known.country(name).code()).orElse(null);
    ReplayVerdict wanted = verdict.find().orElse(null);
    var sheet = ReplaySheet.of(replay, code);
    boolean all = code != null && wanted == null;
    var rows =
        sheet.rows().stream()
            .filter(row -> wanted == null || row.verdict() == wanted)
            .filter(row -> all || row.verdict().isConstrained() || wanted != null)
            .toList();
    if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.replay(known.record(), rows));
    } else if (options.json()) {
      Answers.json(
          surroundings, known, ReplayJson.SCHEMA, ReplayJson.of(known.record(), sheet, rows));
    } else {
      boolean listed = list.isGiven() || code != null || wanted != null;
      Answers.text(
          surroundings,
          known,
          ReplayText.of(known.record(), sheet, listed, rows, surroundings.console().width()));
    }
    return sheet.count(ReplayVerdict.CONTRADICTS) == 0 ? ExitCode.ANSWERED : ExitCode.DIFFERENCES;
  }

  /** A verdict in words, or as data files write it. */
  private static ReplayVerdict readVerdict(String text) {
    for (ReplayVerdict verdict : ReplayVerdict.values()) {
      if (verdict.written().equalsIgnoreCase(text) || verdict.words().equalsIgnoreCase(text)) {
        return verdict;
      }
    }
    throw new Misuse(
        "\""
            + text
            + "\" is no verdict; known are "
            + Arrays.stream(ReplayVerdict.values())
                .map(ReplayVerdict::words)
                .collect(Collectors.joining("; ")));
  }
}
