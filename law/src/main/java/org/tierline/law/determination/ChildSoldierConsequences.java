package org.tierline.law.determination;

import java.util.ArrayList;
import java.util.List;
import org.tierline.law.Answer;
import org.tierline.law.Outcome;
import org.tierline.law.childsoldiers.Listing;
import org.tierline.law.childsoldiers.MilitaryAid;
import org.tierline.law.childsoldiers.MilitaryAidRestriction;
import org.tierline.law.childsoldiers.MilitaryItem;
import org.tierline.law.definition.FiscalYear;
import org.tierline.law.facts.ChildSoldierFacts;

/**
 * What the child-soldier act says of a government, whatever its tier.
 *
 * @param listed whether it belongs on the edition's list
 * @param fiscalYear the year whose military aid the list restricts
 * @param aid what the list does to each kind of aid, no exception of a single item granted; empty
 *     where it is known not to be listed
 */
public record ChildSoldierConsequences(
    Outcome<Boolean> listed, FiscalYear fiscalYear, List<Effect> aid) {

  /** What the list does to one kind of aid. */
  public record Effect(MilitaryAid aid, Outcome<MilitaryAidRestriction.Effect> effect) {}

  /** Copies. */
  public ChildSoldierConsequences {
    aid = List.copyOf(aid);
  }

  static ChildSoldierConsequences of(Determination determination) {
    int edition = determination.edition();
    ChildSoldierFacts held = determination.facts().circumstances().childSoldiers();
    Outcome<Boolean> listed = Listing.of(edition, held.found());
    var effects = new ArrayList<Effect>();
    if (listed.findValue().orElse(true)) {
      var government =
          held.government(
              listed.findValue().<Answer<Boolean>>map(Answer::of).orElse(Answer.unknown()));
      for (MilitaryAid aid : MilitaryAid.values()) {
        if (aid.restrictedBy(edition)) {
          effects.add(
              new Effect(
                  aid, MilitaryAidRestriction.of(edition, government, MilitaryItem.plain(aid))));
        }
      }
    }
    return new ChildSoldierConsequences(listed, Listing.restrictedYear(edition), effects);
  }
}
