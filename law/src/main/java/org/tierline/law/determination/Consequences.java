package org.tierline.law.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.Tier;
import org.tierline.law.Truth;
import org.tierline.law.consequence.AidItem;
import org.tierline.law.consequence.AidItem.Authority;
import org.tierline.law.consequence.AidItem.Channel;
import org.tierline.law.consequence.AidItem.Implementer;
import org.tierline.law.consequence.AidItem.Kind;
import org.tierline.law.consequence.AidRestriction;
import org.tierline.law.consequence.DeterminationClassification;
import org.tierline.law.consequence.DeterminationHeld;
import org.tierline.law.consequence.DeterminationLabel;
import org.tierline.law.consequence.DeterminationWindow;
import org.tierline.law.consequence.Institution;
import org.tierline.law.consequence.RestrictedYear;
import org.tierline.law.consequence.Restriction;
import org.tierline.law.consequence.Situation;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.linked.LinkedRegime;

/**
 * What a tier means for aid: §110(c)-(f), and the other laws that hang on the tier.
 *
 * @param arise whether the restrictions of §110(d) arise: yes on Tier 3, after any reassessment
 * @param fiscalYear the fiscal year whose aid the edition's determination concerns
 * @param labels what is known of the determination
 * @param typical what follows for four typical items; empty where the restrictions don't arise
 * @param linked other laws that apply on the tier as it stands, or may
 */
public record Consequences(
    Truth arise,
    Outcome<FiscalYear> fiscalYear,
    Set<DeterminationLabel> labels,
    List<Typical> typical,
    List<LinkedRegime> linked) {

  /** The one linked law that is about certain countries. */
  private static final Set<String> SUDANS = Set.of("SDN", "SSD");

  /** Items that stand for most of what is asked about. */
  public enum Sample {
    /** Development aid, given to the government. */
    AID_TO_GOVERNMENT("development aid to the government", Channel.BILATERAL, Kind.OTHER),
    HUMANITARIAN("humanitarian aid", Channel.BILATERAL, Kind.HUMANITARIAN),
    EXCHANGES("exchanges of its officials", Channel.EXCHANGE_OFFICIALS, Kind.OTHER),
    LOAN("a World Bank loan", Channel.MDB_IMF, Kind.OTHER);

    private final String title;
    private final Channel channel;
    private final Kind kind;

    Sample(String title, Channel channel, Kind kind) {
      this.title = title;
      this.channel = channel;
      this.kind = kind;
    }

    /** In words. */
    public String title() {
      return title;
    }

    private AidItem item() {
      return new AidItem(
          Answer.of(channel),
          Answer.of(kind == Kind.HUMANITARIAN ? Authority.FAA_DISASTER : Authority.FAA_DEVELOPMENT),
          Answer.of(kind),
          Answer.unknown(),
          Answer.of(Implementer.GOVERNMENT),
          Answer.of(false),
          Answer.of(Institution.IBRD),
          Answer.of(false),
          Answer.unknown());
    }
  }

  /** What follows for one typical item. */
  public record Typical(Sample sample, Restriction restriction) {}

  /** Copies. */
  public Consequences {
    labels = Set.copyOf(labels);
    typical = List.copyOf(typical);
    linked = List.copyOf(linked);
  }

  static Consequences of(Determination determination, LocalDate on) {
    Circumstances around = determination.facts().circumstances();
    int edition = determination.edition();
    Truth arise = arise(determination);
    var made = around.determination().find().orElse(DeterminationMade.UNKNOWN);
    var labels =
        DeterminationClassification.of(
            made.receivedPreviousYear(), made.clauses(), made.waivers(), around.reassessment());
    var typical = new ArrayList<Typical>();
    if (arise != Truth.NO) {
      DeterminationHeld held = made.held();
      var situation =
          new Situation(
              edition, around.release(), determination.tierEffective(), held, Answer.of(false));
      for (Sample sample : Sample.values()) {
        typical.add(new Typical(sample, AidRestriction.of(situation, sample.item(), on)));
      }
    }
    return new Consequences(
        arise,
        RestrictedYear.of(edition, around.release()),
        labels,
        typical,
        linked(determination, arise));
  }

  private static Truth arise(Determination determination) {
    if (determination.edition() < DeterminationWindow.FIRST_EDITION) {
      return Truth.NO;
    }
    Set<Tier> tiers = determination.possibleEffectiveTiers();
    if (!tiers.contains(Tier.T3)) {
      return Truth.NO;
    }
    return determination.decision().isDecided() && tiers.size() == 1 ? Truth.YES : Truth.OPEN;
  }

  private static List<LinkedRegime> linked(Determination determination, Truth arise) {
    int edition = determination.edition();
    var triggers = EnumSet.of(LinkedRegime.Trigger.REPORT);
    if (determination.decision().possibleTiers().contains(Tier.T3)) {
      triggers.add(LinkedRegime.Trigger.TIER);
    }
    if (arise != Truth.NO) {
      triggers.add(LinkedRegime.Trigger.RESTRICTION);
    }
    return Arrays.stream(LinkedRegime.values())
        .filter(regime -> triggers.contains(regime.trigger()))
        .filter(
            regime ->
                regime != LinkedRegime.SUDAN || SUDANS.contains(determination.facts().country()))
        .filter(regime -> regime.since().map(day -> day.getYear() <= edition).orElse(true))
        .toList();
  }
}
