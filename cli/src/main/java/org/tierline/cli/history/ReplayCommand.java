package org.tierline.cli.history;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.ListOptions;
import org.tierline.exchange.history.HistoryCsv;
import org.tierline.exchange.history.ReplayJson;
import org.tierline.law.watchlist.Readings;
import org.tierline.record.history.Replay;
import org.tierline.record.history.ReplaySheet;
import org.tierline.record.history.ReplayVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Runs the law over the record. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the law over all editions. The record holds tiers, not findings, so the law can only"
          + " contradict a placement, and only where its clock had ruled something out.",
      ""
    },
    footer = {
      "",
      "Example: tierline replay",
      "         tierline replay --verdict waiverRequiredListNotHeld",
      "         tierline replay --country DZA"
    })
public final class ReplayCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private ListOptions options = new ListOptions();
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--country",
      paramLabel = "GOVERNMENT",
      description = "Only this government, all its editions listed.")
  private @Nullable String country;

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      converter = Converter.class,
      description = "List the placements with this verdict, such as possible or waived.")
  private @Nullable ReplayVerdict verdict;

  @Option(
      names = "--list",
      description = "List every placement for which the clock had ruled something out.")
  private boolean list;

  /**
   * @param surroundings where it reads and prints
   */
  public ReplayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var replay = Replay.of(known.record(), Readings.PRACTICE);
    String code = country == null ? null : known.country(country).code();
    var sheet = ReplaySheet.of(replay, code);
    boolean all = code != null && verdict == null;
    var rows =
        sheet.rows().stream()
            .filter(row -> verdict == null || row.verdict() == verdict)
            .filter(row -> all || row.verdict().isConstrained() || verdict != null)
            .toList();
    if (options.csv()) {
      Answers.csv(surroundings, HistoryCsv.replay(known.record(), rows));
    } else if (options.json()) {
      Answers.json(
          surroundings, known, ReplayJson.SCHEMA, ReplayJson.of(known.record(), sheet, rows));
    } else {
      boolean listed = list || country != null || verdict != null;
      Answers.text(
          surroundings,
          known,
          ReplayText.of(
              known.record(), sheet, listed ? rows : List.of(), surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  /** Reads a verdict as data files write it, or says which there are. */
  static final class Converter implements ITypeConverter<ReplayVerdict> {
    @Override
    public ReplayVerdict convert(String text) {
      for (ReplayVerdict verdict : ReplayVerdict.values()) {
        if (verdict.written().equalsIgnoreCase(text) || verdict.words().equalsIgnoreCase(text)) {
          return verdict;
        }
      }
      throw new TypeConversionException(
          "\""
              + text
              + "\" is no verdict; known are "
              + Arrays.stream(ReplayVerdict.values())
                  .map(ReplayVerdict::written)
                  .collect(Collectors.joining(", ")));
    }
  }
}
