package org.tierline.law.bill;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tierline.law.Tier;
import org.tierline.law.statute.Effect;
import org.tierline.law.statute.Kind;
import org.tierline.law.statute.Layer;
import org.tierline.law.statute.Provision;
import org.tierline.law.watchlist.LimitVariant;
import org.tierline.law.watchlist.Readings;
import org.tierline.law.watchlist.SpecialWatchList;
import org.tierline.law.watchlist.WatchListTerms;

/**
 * The law as it would stand under a bill, edition by edition. Immutable to those who ask; any
 * thread may.
 */
public final class LawUnderBill {
  /** In their order, so that whoever goes through them does so alike in every run. */
  private static final Set<Tier> WATCH_LIST_OR_2 =
      Collections.unmodifiableSet(EnumSet.of(Tier.T2, Tier.T2WL));

  private final Bill bill;
  private final Map<Integer, Draft> drafts = new ConcurrentHashMap<>();

  /** The law under a bill. */
  public LawUnderBill(Bill bill) {
    this.bill = bill;
  }

  /** The bill. */
  public Bill bill() {
    return bill;
  }

  /** What the watch list's law would be for an edition. */
  public WatchListTerms terms(int edition) {
    return draft(edition).terms;
  }

  /** Whether a provision would be in force for an edition. */
  public boolean inForce(Provision provision, int edition) {
    return draft(edition).inForce.contains(provision);
  }

  /**
   * What the findings of an edition could support under the bill, where they support a tier under
   * the law as enacted: that tier itself, but where a watch list or one of its grounds comes or
   * goes.
   */
  public Set<Tier> merits(int edition, Tier enacted) {
    Draft draft = draft(edition);
    return switch (enacted) {
      case T2WL -> draft.ofWatchList;
      case T2 -> draft.ofTier2;
      case T1, T3, SC -> Set.of(enacted);
    };
  }

  /** The ground by which Tier 2 and the watch list could change places; (A) if the list does. */
  public Provision ground(int edition) {
    Draft draft = draft(edition);
    return draft.terms.list() && !draft.moved.isEmpty()
        ? draft.moved.iterator().next()
        : Provision.TVPA_110_B_2_A;
  }

  /** Whether an amendment changes, for any edition in a range, what stood before it. */
  public boolean changesAnything(Amendment amendment, int from, int through) {
    for (int edition = from; edition <= through; edition++) {
      if (amendment.editions().contains(edition) || amendment instanceof Amendment.InForce) {
        var before = new Draft(edition);
        for (Amendment earlier : bill.amendments()) {
          if (earlier.equals(amendment)) {
            break;
          }
          before.make(earlier);
        }
        var terms = before.asTerms();
        var inForce = EnumSet.copyOf(before.inForce);
        before.make(amendment);
        if (!terms.equals(before.asTerms()) || !inForce.equals(before.inForce)) {
          return true;
        }
      }
    }
    return false;
  }

  private Draft draft(int edition) {
    return drafts.computeIfAbsent(edition, this::drafted);
  }

  private Draft drafted(int edition) {
    var draft = new Draft(edition);
    bill.amendments().forEach(draft::make);
    draft.close();
    return draft;
  }

  /**
   * Whether a provision is one of the trafficking or child-soldier acts, or practice under them.
   */
  private static boolean isOfTheActs(Provision provision) {
    return provision.kind() != Kind.LINKED
        && (provision.id().startsWith("TVPA-")
            || provision.id().startsWith("TIP-")
            || provision.id().startsWith("CSPA-"));
  }

  /** The provisions of the acts' text for an edition, those included that can't bite yet. */
  private static EnumSet<Provision> textOf(int edition) {
    var text = EnumSet.noneOf(Provision.class);
    for (Provision provision : Provision.values()) {
      if (isOfTheActs(provision)
          && (provision.inForce(edition) || isEnactedAhead(provision, edition))) {
        text.add(provision);
      }
    }
    return text;
  }

  private static boolean isEnactedAhead(Provision provision, int edition) {
    var first = provision.changes().getFirst();
    return provision.from() > edition
        && first.effect() == Effect.ENACTED
        && first.layer() != Layer.OUTSIDE
        && first.layer().firstEdition() <= edition;
  }

  /** The law of one edition while a bill is being made part of it. */
  private static final class Draft {
    private final int edition;
    private final EnumSet<Provision> inForce = EnumSet.noneOf(Provision.class);

    /** Grounds that the bill itself strikes or brings back. */
    private final EnumSet<Provision> moved = EnumSet.noneOf(Provision.class);

    private boolean counts;
    private int years;
    private int waivers;
    private int yearsIfArmed;
    private Readings readings = Readings.PRACTICE;
    private WatchListTerms terms;
    private Set<Tier> ofWatchList = Set.of(Tier.T2WL);
    private Set<Tier> ofTier2 = Set.of(Tier.T2);

    Draft(int edition) {
      this.edition = edition;
      this.terms = WatchListTerms.enacted(edition, readings);
      for (Provision provision : Provision.values()) {
        if (provision.inForce(edition)) {
          inForce.add(provision);
        }
      }
      figures(edition);
    }

    /** The figures of the law of an edition; before there were any, those first enacted. */
    private void figures(int of) {
      var variant = LimitVariant.of(of);
      counts = of >= LimitVariant.FIRST_COUNTED_EDITION;
      boolean limited = variant.years(false) != WatchListTerms.UNLIMITED;
      years = limited ? variant.years(false) : LimitVariant.W3.years(false);
      waivers = limited ? variant.waivers(false) : LimitVariant.W3.waivers(false);
      yearsIfArmed = LimitVariant.W4.years(true);
    }

    void make(Amendment amendment) {
      if (amendment instanceof Amendment.InForce revived) {
        bringBack(revived);
      } else if (amendment.editions().contains(edition)) {
        change(amendment);
      }
    }

    private void change(Amendment amendment) {
      switch (amendment) {
        case Amendment.Strike strike -> strike(strike.struck());
        case Amendment.InForce revived -> bringBack(revived);
        case Amendment.Set set -> set(set.figure(), set.value());
        case Amendment.CountYears read -> readings = new Readings(read.scope(), readings.fScope());
        case Amendment.ArmBy read -> readings = new Readings(readings.countScope(), read.scope());
        case Amendment.LawOf law -> {
          inForce.removeIf(LawUnderBill::isOfTheActs);
          inForce.addAll(textOf(law.edition()));
          figures(law.edition());
        }
        case Amendment.Add added -> {}
      }
    }

    private void strike(Provision provision) {
      if (inForce.remove(provision) && Bearing.of(provision) == Bearing.GROUND) {
        moved.add(provision);
      }
    }

    private void bringBack(Amendment.InForce revived) {
      Provision provision = revived.revived();
      Editions editions = revived.editions();
      if (provision == Provision.TVPA_110_B_2_D_I
          && edition >= Math.max(SpecialWatchList.FIRST_EDITION, editions.from() - years)
          && edition <= editions.through()) {
        counts = true;
      }
      if (editions.contains(edition)
          && inForce.add(provision)
          && Bearing.of(provision) == Bearing.GROUND) {
        moved.add(provision);
      }
    }

    private void set(Figure figure, int value) {
      switch (figure) {
        case WATCH_LIST_YEARS -> years = value;
        case WAIVER_YEARS -> waivers = value;
        case YEARS_AFTER_RETURN -> yearsIfArmed = value;
      }
    }

    WatchListTerms asTerms() {
      boolean limit = inForce.contains(Provision.TVPA_110_B_2_D_I);
      return new WatchListTerms(
          inForce.contains(Provision.TVPA_110_B_2_A) && inForce.contains(Provision.TIP_T2WL),
          counts,
          limit ? years : WatchListTerms.UNLIMITED,
          limit && inForce.contains(Provision.TVPA_110_B_2_D_II) ? waivers : 0,
          inForce.contains(Provision.TVPA_110_B_2_F)
              ? yearsIfArmed
              : WatchListTerms.NO_ONE_YEAR_RULE,
          readings);
    }

    void close() {
      terms = asTerms();
      boolean grounds =
          inForce.contains(Provision.TVPA_110_B_2_A_III_I)
              || inForce.contains(Provision.TVPA_110_B_2_A_III_II)
              || inForce.contains(Provision.TVPA_110_B_2_A_III_III);
      boolean listed = WatchListTerms.enacted(edition, Readings.PRACTICE).list();
      if (!terms.list() && !listed) {
        return;
      }
      if (!terms.list() || !grounds) {
        ofWatchList = Set.of(Tier.T2);
        return;
      }
      if (moved.stream().anyMatch(ground -> !inForce.contains(ground))) {
        ofWatchList = WATCH_LIST_OR_2;
      }
      if (!listed || moved.stream().anyMatch(inForce::contains)) {
        ofTier2 = WATCH_LIST_OR_2;
      }
    }
  }
}
