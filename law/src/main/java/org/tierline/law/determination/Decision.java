package org.tierline.law.determination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.law.Reason;
import org.tierline.law.Tier;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/**
 * What the law says on which list a government stands: decided, or still open.
 *
 * <p>An answer can be open though one tier alone is possible: the record for it isn't complete.
 */
public final class Decision {
  private final int edition;
  private final int possible;
  private final boolean pending;
  private final long open;
  private final List<Reason> reasons;

  Decision(int edition, int possible, boolean pending, long open, List<Reason> reasons) {
    this.edition = edition;
    this.possible = possible;
    this.pending = pending;
    this.open = open;
    this.reasons = reasons;
  }

  /** The edition it is for. */
  public int edition() {
    return edition;
  }

  /** Whether no answer to an open question can change the tier. */
  public boolean isDecided() {
    return !pending && Conclusion.oneTier(possible);
  }

  /** Whether the record lacks something without which a tier that is found doesn't stand. */
  boolean isPending() {
    return pending;
  }

  /** Every conclusion that a complete record could lead to; one tier alone where decided. */
  public Set<Conclusion> possible() {
    return Conclusion.setOf(possible);
  }

  /** The tier, once decided; empty while it is open, and where the government isn't covered. */
  public Optional<Tier> tier() {
    return isDecided() ? first().tier() : Optional.empty();
  }

  /** The one conclusion, once tier and reason code are both settled. */
  public Optional<Conclusion> conclusion() {
    return isDecided() && Integer.bitCount(possible) == 1 ? Optional.of(first()) : Optional.empty();
  }

  /** The tiers still possible, best first; a government that isn't covered adds none. */
  public Set<Tier> possibleTiers() {
    return tiers(possible);
  }

  /** Whether it is still possible that the standards don't apply to the government at all. */
  public boolean mayBeUncovered() {
    return (possible & Conclusion.NOT_COVERED.bit()) != 0;
  }

  /** The open questions that could still change the tier, in the law's order; none once decided. */
  public List<Question<?>> missing() {
    if (isDecided()) {
      return List.of();
    }
    var missing = new ArrayList<Question<?>>();
    for (Question<?> question : Questions.all()) {
      if ((open & (1L << question.index())) != 0) {
        missing.add(question);
      }
    }
    return missing;
  }

  /** The reasons, outermost first; none if none were asked for. */
  public List<Reason> reasons() {
    return reasons;
  }

  private Conclusion first() {
    return Conclusion.of(Integer.numberOfTrailingZeros(possible));
  }

  static Set<Tier> tiers(int conclusions) {
    var tiers = EnumSet.noneOf(Tier.class);
    for (int left = conclusions; left != 0; left &= left - 1) {
      Conclusion.of(Integer.numberOfTrailingZeros(left)).tier().ifPresent(tiers::add);
    }
    return tiers;
  }
}
