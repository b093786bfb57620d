package org.tierline.record.counterfactual;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.Figure;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/** Bills made at random, of every kind of amendment that the clock can feel. */
final class RandomBills {
  private static final List<Provision> PROVISIONS =
      List.of(
          Provision.TVPA_110_B_2_A,
          Provision.TVPA_110_B_2_A_III_I,
          Provision.TVPA_110_B_2_A_III_II,
          Provision.TVPA_110_B_2_A_III_III,
          Provision.TVPA_110_B_2_D_I,
          Provision.TVPA_110_B_2_D_II,
          Provision.TVPA_110_B_2_F);

  private RandomBills() {}

  static Bill bill(RandomGenerator random) {
    var amendments = new ArrayList<Amendment>();
    int number = random.nextInt(1, 4);
    for (int i = 0; i < number; i++) {
      amendments.add(amendment(random));
    }
    return new Bill("random", "", amendments);
  }

  private static Amendment amendment(RandomGenerator random) {
    Editions editions = editions(random);
    return switch (random.nextInt(7)) {
      case 0 -> new Amendment.Strike(one(PROVISIONS, random), editions, "cite");
      case 1 -> new Amendment.InForce(one(PROVISIONS, random), editions, "cite");
      case 2 -> {
        Figure figure = one(List.of(Figure.values()), random);
        yield new Amendment.Set(
            figure, random.nextInt(figure.least(), figure.least() + 4), editions, "cite");
      }
      case 3 ->
          new Amendment.CountYears(one(List.of(CountScope.values()), random), editions, "cite");
      case 4 -> new Amendment.ArmBy(one(List.of(FScope.values()), random), editions, "cite");
      case 5 -> new Amendment.Add("title", "says", editions, "cite");
      default -> new Amendment.LawOf(random.nextInt(2001, 2026), editions, "cite");
    };
  }

  private static Editions editions(RandomGenerator random) {
    int from = random.nextInt(2001, 2026);
    return random.nextBoolean()
        ? new Editions(from, Provision.OPEN)
        : new Editions(from, random.nextInt(from, 2026));
  }

  private static <T> T one(List<T> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }
}
