package org.tierline.narrative.claim;

import java.util.Optional;
import org.tierline.law.Tier;
import org.tierline.narrative.claim.Statement.ListName;

/**
 * A tier, or a list beside the tiers, that a clause speaks of.
 *
 * @param tier empty if it is a list
 * @param list empty if it is a tier
 * @param said whether the clause names it, and not only points back to it: "there"
 */
record Standing(Mark mark, Optional<Tier> tier, Optional<ListName> list, Role role, boolean said) {
  /** How a government stands to it. */
  enum Role {
    /** It is there, or came there. */
    ON,
    /** It left it, or was there before. */
    FROM,
    /** It is said not to be there, or the standing is only compared with. */
    NOT
  }

  static Standing of(Mark mark, Tier tier, Role role, boolean said) {
    return new Standing(mark, Optional.of(tier), Optional.empty(), role, said);
  }

  static Standing of(Mark mark, ListName list, Role role, boolean said) {
    return new Standing(mark, Optional.empty(), Optional.of(list), role, said);
  }

  boolean isOn() {
    return role == Role.ON;
  }

  boolean isLeft() {
    return role == Role.FROM;
  }

  boolean isTier(Tier other) {
    return tier.filter(each -> each == other).isPresent();
  }
}
