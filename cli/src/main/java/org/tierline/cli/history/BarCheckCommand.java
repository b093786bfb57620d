package org.tierline.cli.history;

import java.time.LocalDate;
import java.util.Optional;
import org.tierline.cli.ExitCode;
import org.tierline.cli.Surroundings;
import org.tierline.cli.options.AnswerOptions;
import org.tierline.cli.options.Command;
import org.tierline.cli.options.DataOption;
import org.tierline.cli.options.Misuse;
import org.tierline.cli.options.Value;
import org.tierline.exchange.Fault;
import org.tierline.exchange.ledger.AidAuthority;
import org.tierline.exchange.ledger.AidChannel;
import org.tierline.exchange.ledger.AidQuestion;
import org.tierline.exchange.ledger.BarCheckJson;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.AidRestriction;
import org.tierline.law.definition.FiscalYear;
import org.tierline.record.ledger.AidStanding;

/** Puts one item of aid to §110. */
public final class BarCheckCommand extends Command {
  private final Surroundings surroundings;
  private final AnswerOptions options = with(new AnswerOptions());
  private final DataOption data = with(new DataOption());

  private final Value<String> country =
      required("--country", "GOVERNMENT", text -> text, "A code of three letters, or any name.");

  private final Value<FiscalYear> year =
      required(
          "--fy",
          "FISCAL-YEAR",
          ConsequencesCommand::readYear,
          "The fiscal year it is given in, like FY2025.");

  private final Value<String> item =
      option(
          "--item",
          "WORDS",
          text -> text,
          "The item's programme, project or activity, as a determination would name it: GHP, IMET,"
              + " demining.");

  private final Value<AidAuthority> authority =
      option(
          "--authority",
          "LAW",
          text -> one("authority", text, AidAuthority.find(text), AidAuthority.names()),
          "The law it is given under: " + AidAuthority.names() + ".");

  private final Value<AidChannel> channel =
      option(
          "--channel",
          "CHANNEL",
          text -> one("channel", text, AidChannel.find(text), AidChannel.names()),
          "How it reaches the country: " + AidChannel.names() + ".");

  private final Value<AidItem.Kind> kind =
      option(
          "--kind",
          "KIND",
          text -> one("kind", text, AidQuestion.findKind(text), AidQuestion.KINDS),
          "What it is for: " + AidQuestion.KINDS + ".");

  private final Value<Boolean> narcotics =
      option(
          "--narcotics-notice",
          "YES|NO",
          BarCheckCommand::yesNo,
          "Whether it is narcotics-related and was notified under FAA §634A.");

  private final Value<Boolean> basicNeeds =
      option(
          "--basic-needs",
          "YES|NO",
          BarCheckCommand::yesNo,
          "Of a loan: whether it meets basic human needs directly, isn't run by the government and"
              + " gives it no benefit.");

  private final Value<Boolean> harms =
      option(
          "--harms-vulnerable",
          "YES|NO",
          BarCheckCommand::yesNo,
          "Whether to withhold it would significantly harm vulnerable people.");

  /**
   * @param surroundings where it reads and prints
   */
  public BarCheckCommand(Surroundings surroundings) {
    super(
        "bar-check",
        "Says whether §110 bars one item of aid, loan or exchange to a government: barred, vote"
            + " against, not barred by §110, other restrictions apply, or open with what is"
            + " missing.",
        "Example: tierline bar-check --country SSD --fy FY2025 --item demining --authority faa-ch9"
            + " --channel ngo",
        "         tierline bar-check --country RUS --fy FY2025 --channel exchange",
        "         tierline bar-check --country MMR --fy FY2025 --channel IMF");
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var known = Known.of(surroundings, options, data);
    var government = known.country(country.get());
    LocalDate on = known.day();
    var situation =
        AidStanding.of(known.whole(), government.code(), year.get(), on)
            .orElseThrow(
                () ->
                    Fault.notFound(
                        year.get()
                            + " rests on an edition that isn't in the record, or wasn't out on "
                            + on));
    var item = item();
    var restriction = AidRestriction.of(situation, item, on);
    if (options.json()) {
      Answers.json(
          surroundings,
          known,
          BarCheckJson.SCHEMA,
          BarCheckJson.of(government, year.get(), situation, item, restriction));
    } else {
      Answers.text(
          surroundings,
          known,
          BarCheckText.of(
              government,
              year.get(),
              situation,
              restriction,
              authority.find(),
              surroundings.console().width()));
    }
    return ExitCode.ANSWERED;
  }

  private AidItem item() {
    try {
      return new AidQuestion(
              channel.find(),
              authority.find(),
              kind.find(),
              item.find(),
              narcotics.find(),
              basicNeeds.find(),
              harms.find())
          .item();
    } catch (IllegalArgumentException contradiction) {
      throw new Misuse(String.valueOf(contradiction.getMessage()));
    }
  }

  private static <T> T one(String what, String given, Optional<T> found, String known) {
    return found.orElseThrow(
        () -> new Misuse("\"" + given + "\" is no " + what + "; one of these is: " + known));
  }

  private static boolean yesNo(String text) {
    return AidQuestion.findYesNo(text)
        .orElseThrow(() -> new Misuse("\"" + text + "\" is neither yes nor no"));
  }
}
