package org.tierline.record.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.law.bill.LawUnderBill;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.linked.LinkedRegime;
import org.tierline.law.statute.Provision;
import org.tierline.record.Edition;

/**
 * What Tier 3 brings in an edition under a bill: owed to a government that would come onto it, and
 * spared to one that would leave it. The child-soldier list isn't in it, for it hangs on no tier.
 *
 * @param fiscalYear the year whose aid the determination is about; empty before 2003, or where the
 *     release isn't known
 * @param window when the President's determination is due; empty as the fiscal year is
 * @param provisions of §110, in force under the bill
 * @param linked other laws that hang on the tier or on the bar
 */
public record Tier3Brings(
    int edition,
    Optional<FiscalYear> fiscalYear,
    Optional<DeterminationWindow> window,
    List<Provision> provisions,
    List<LinkedRegime> linked) {

  private static final List<Provision> OF_110 =
      List.of(
          Provision.TVPA_110_C,
          Provision.TVPA_110_D_1_A_I,
          Provision.TVPA_110_D_1_A_II,
          Provision.TVPA_110_D_1_B);

  /** Copies. */
  public Tier3Brings {
    provisions = List.copyOf(provisions);
    linked = List.copyOf(linked);
  }

  /** What it brings in an edition. */
  public static Tier3Brings of(Edition edition, LawUnderBill law) {
    int year = edition.year();
    var provisions = OF_110.stream().filter(one -> law.inForce(one, year)).toList();
    boolean determined = provisions.contains(Provision.TVPA_110_C);
    var linked = new ArrayList<LinkedRegime>();
    for (LinkedRegime regime : LinkedRegime.values()) {
      boolean byTier = regime.trigger() == LinkedRegime.Trigger.TIER;
      boolean byBar = regime == LinkedRegime.MILLENNIUM_CHALLENGE && determined;
      if ((byTier || byBar)
          && isInForce(regime.provision(), year, law)
          && regime.since().map(day -> day.getYear() <= year).orElse(true)) {
        linked.add(regime);
      }
    }
    var release = edition.release().filter(day -> determined);
    return new Tier3Brings(
        year,
        release.map(FiscalYear::ofRelease),
        release.map(DeterminationWindow::new),
        provisions,
        linked);
  }

  /** Whether a law holds, as far as is known when it began. */
  private static boolean isInForce(Provision provision, int edition, LawUnderBill law) {
    return law.inForce(provision, edition)
        || (!provision.startKnown() && edition < provision.from());
  }
}
