package org.tierline.publication.page;

import java.util.Locale;
import org.tierline.exchange.history.Wording;
import org.tierline.law.Tier;
import org.tierline.record.Grade;
import org.tierline.record.Placement;

/**
 * How a published tier looks wherever it stands: its letter on its colour, outlined and with a
 * question mark where no document shows the cell.
 *
 * @param letter one letter, with "?" where doubtful
 * @param title in words, like "Tier 2 Watch List (inferred)"
 * @param style its classes in the style sheet
 */
public record Mark(String letter, String title, String style) {

  /** The mark of a placement. */
  public static Mark of(Placement placement) {
    return of(placement.tier(), placement.basis().grade());
  }

  /** The mark of a tier that rests on a grade. */
  public static Mark of(Tier tier, Grade grade) {
    boolean doubtful = !grade.isDocumented();
    return new Mark(
        Wording.letter(tier) + (doubtful ? "?" : ""),
        tier.title() + (doubtful ? " (" + Wording.gradeName(grade) + ")" : ""),
        "tier " + style(tier) + (doubtful ? " doubtful" : ""));
  }

  /** The class of a tier: "t2wl". */
  public static String style(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
