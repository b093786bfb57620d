package org.tierline.cli.publish;

import java.util.List;
import java.util.stream.Collectors;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DayOption;
import org.tierline.cli.options.KnownRecord;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.text.Progress;
import org.tierline.exchange.record.RecordFiles;

/**
 * Writes the record out for the public. What a user added stays out, so that everybody publishes
 * the same; thus {@code --data} is free to name where the data go.
 */
public final class PublishCommand extends Command {
  private final Surroundings surroundings;
  private final Publisher publisher;
  private final List<Publishing> all =
      List.of(with(new PublishedData()), with(new PublishedSite()), with(new PublishedPdf()));
  private final DayOption on = with(new DayOption());

  /**
   * @param publisher what publishes; see {@link Publisher#elsewhere}
   */
  public PublishCommand(Surroundings surroundings, Publisher publisher) {
    super(
        "publish",
        "Writes the built-in record out for the public; what you added to it stays out. The same"
            + " record gives the same bytes on every machine.",
        "Example: tierline publish --data tierline-data",
        "         tierline publish --data tierline-data-2019 --on 2019-12-31",
        "         tierline publish --site tierline-site --host https://example.org",
        "         tierline publish --edition 2025 --pdf 2025.pdf");
    this.surroundings = surroundings;
    this.publisher = publisher;
  }

  @Override
  public Integer call() {
    var asked = all.stream().filter(Publishing::isAsked).toList();
    if (asked.size() != 1) {
      throw new Misuse(
          "publish wants exactly one of: "
              + all.stream().map(Publishing::option).collect(Collectors.joining("; ")));
    }
    var known = KnownRecord.of(RecordFiles.builtIn(), on.day(surroundings.today()));
    String told;
    try (var progress = new Progress(surroundings.console())) {
      told = asked.getFirst().publish(known, publisher, progress);
    }
    surroundings.console().err().println(told);
    return ExitCode.ANSWERED;
  }
}
