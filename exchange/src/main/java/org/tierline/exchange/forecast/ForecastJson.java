package org.tierline.exchange.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.history.PlacementJson;
import org.tierline.law.Tier;
import org.tierline.record.forecast.Chances;
import org.tierline.record.forecast.Forecast;
import org.tierline.record.forecast.ForecastSheet;
import org.tierline.record.forecast.Outlook;
import org.tierline.record.forecast.Tuning;

/**
 * A forecast with its backtest, as JSON.
 *
 * @param edition the edition to come
 * @param statement that it is a forecast, and no finding
 * @param stepsLearntFrom from one edition to the next
 * @param weighing how the fit weighs; absent where nothing is foretold
 * @param governments none where nothing is foretold
 * @param editionsAhead how many governments each tier may hold, if further editions were asked for
 */
public record ForecastJson(
    int edition,
    String statement,
    int stepsLearntFrom,
    BacktestJson backtest,
    Optional<WeighingJson> weighing,
    List<GovernmentJson> governments,
    Optional<List<TotalsJson>> editionsAhead) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/forecast/1";

  /**
   * How the fit weighs, in steps from one edition to the next.
   *
   * @param halfLife in editions; absent if all editions count alike
   * @param byRegion absent if regions aren't told apart
   */
  public record WeighingJson(
      Optional<BigDecimal> halfLife,
      BigDecimal byStay,
      BigDecimal byOpening,
      Optional<BigDecimal> byRegion) {}

  /** A chance, and the middle 90 % of what it may be. */
  public record ChanceJson(BigDecimal chance, BigDecimal from, BigDecimal through) {}

  /** The chances of one edition further ahead, by tier. */
  public record AheadJson(int edition, Map<String, BigDecimal> chances) {}

  /**
   * One government.
   *
   * @param placement in the last edition
   * @param clockKnown false if more than one clock is possible; the chances are then their mean
   * @param chances by tier
   * @param falls the chance of a worse tier than now
   * @param rises the chance of a better one
   * @param ahead the editions simulated, if they were asked for
   */
  public record GovernmentJson(
      String country,
      String name,
      String region,
      PlacementJson placement,
      boolean clockKnown,
      Map<String, ChanceJson> chances,
      ChanceJson falls,
      ChanceJson rises,
      Optional<List<AheadJson>> ahead) {}

  /** How many governments a tier may hold: the mean, and the middle 90 %, both ends in. */
  public record NumberJson(BigDecimal mean, int from, int through) {}

  /** The numbers of one edition, by tier. */
  public record TotalsJson(int edition, Map<String, NumberJson> numbers) {}

  /**
   * A forecast as JSON.
   *
   * @param country only this government's row; empty text for all
   */
  public static ForecastJson of(ForecastSheet sheet, String country) {
    var rows =
        sheet.forecast().map(Forecast::rows).orElse(List.of()).stream()
            .filter(row -> country.isEmpty() || row.now().country().code().equals(country))
            .map(row -> government(row, sheet.outlook()))
            .toList();
    return new ForecastJson(
        sheet.edition(),
        ForecastWording.STATEMENT,
        sheet.steps(),
        BacktestJson.of(sheet.backtest()),
        sheet.forecast().map(forecast -> weighing(forecast.fit().tuning())),
        rows,
        sheet.outlook().map(ForecastJson::totals));
  }

  private static WeighingJson weighing(Tuning tuning) {
    return new WeighingJson(
        Double.isInfinite(tuning.halfLife())
            ? Optional.empty()
            : Optional.of(Rounded.of(tuning.halfLife())),
        Rounded.of(tuning.byStay()),
        Rounded.of(tuning.byOpening()),
        tuning.tellsRegions() ? Optional.of(Rounded.of(tuning.byRegion())) : Optional.empty());
  }

  private static GovernmentJson government(Forecast.Row row, Optional<Outlook> outlook) {
    var country = row.now().country();
    Map<String, ChanceJson> chances = new LinkedHashMap<>();
    for (Tier tier : Tier.values()) {
      var range = row.range(tier);
      chances.put(
          tier.name(),
          new ChanceJson(
              Rounded.of(row.chances().of(tier)),
              Rounded.of(range.from()),
              Rounded.of(range.through())));
    }
    return new GovernmentJson(
        country.code(),
        country.officialName(),
        country.region().name(),
        PlacementJson.of(row.now().placement()),
        row.now().standings().size() == 1,
        chances,
        new ChanceJson(
            Rounded.of(row.falls()),
            Rounded.of(row.fallsRange().from()),
            Rounded.of(row.fallsRange().through())),
        new ChanceJson(
            Rounded.of(row.rises()),
            Rounded.of(row.risesRange().from()),
            Rounded.of(row.risesRange().through())),
        outlook.flatMap(all -> all.find(country.code()).map(found -> ahead(all, found))));
  }

  private static List<AheadJson> ahead(Outlook outlook, List<Chances> editions) {
    var ahead = new ArrayList<AheadJson>();
    for (int i = 0; i < editions.size(); i++) {
      Map<String, BigDecimal> chances = new LinkedHashMap<>();
      for (Tier tier : Tier.values()) {
        chances.put(tier.name(), Rounded.of(editions.get(i).of(tier)));
      }
      ahead.add(new AheadJson(outlook.first() + i, chances));
    }
    return ahead;
  }

  private static List<TotalsJson> totals(Outlook outlook) {
    return outlook.editions().stream()
        .map(
            totals -> {
              Map<String, NumberJson> numbers = new LinkedHashMap<>();
              for (Tier tier : Tier.values()) {
                var number = totals.number(tier);
                numbers.put(
                    tier.name(),
                    new NumberJson(Rounded.of(number.mean()), number.from(), number.through()));
              }
              return new TotalsJson(totals.edition(), numbers);
            })
        .toList();
  }
}
