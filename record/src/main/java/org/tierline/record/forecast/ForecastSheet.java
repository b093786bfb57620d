package org.tierline.record.forecast;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.tierline.record.PublicRecord;

/**
 * What past transitions say of the edition to come, with the backtest that decides whether they may
 * say it.
 *
 * @param edition the edition to come
 * @param steps how many steps from one edition to the next it learnt from
 * @param forecast empty if the backtest doesn't beat the baselines: then nothing is foretold
 * @param outlook of the editions to come, if it was asked for and there is a forecast
 */
public record ForecastSheet(
    int edition,
    int steps,
    Backtest backtest,
    Optional<Forecast> forecast,
    Optional<Outlook> outlook) {

  /** The edition to come after a record's last, without an outlook further ahead. */
  public static ForecastSheet of(PublicRecord record, long seed) {
    return of(Transitions.of(record), seed);
  }

  private static ForecastSheet of(Transitions transitions, long seed) {
    var fits = new Fits(transitions);
    var backtest = Backtest.of(fits, seed);
    int edition = transitions.next();
    return new ForecastSheet(
        edition,
        transitions.before(edition).size(),
        backtest,
        backtest.beats()
            ? Optional.of(Forecast.of(fits.to(edition), transitions.now(), seed))
            : Optional.empty(),
        Optional.empty());
  }

  /**
   * The edition to come after a record's last, and a simulation of those that follow.
   *
   * @param threads how many work at it, at least 1
   * @param progress is told the share of the simulation done, from 0 to 1
   */
  public static ForecastSheet of(
      PublicRecord record, Simulation simulation, int threads, DoubleConsumer progress) {
    var transitions = Transitions.of(record);
    var sheet = of(transitions, simulation.seed());
    return new ForecastSheet(
        sheet.edition(),
        sheet.steps(),
        sheet.backtest(),
        sheet.forecast(),
        sheet
            .forecast()
            .map(forecast -> simulation.run(forecast.fit(), transitions.now(), threads, progress)));
  }
}
