package org.tierline.law.childsoldiers;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.law.Answer;

/**
 * The President's national-interest waiver under CSPA §404(c), whole or in part.
 *
 * @param aid what it covers; all kinds if it is a full one
 */
public record SoldiersWaiver(Set<MilitaryAid> aid) {

  public SoldiersWaiver {
    aid = Set.copyOf(aid);
    if (aid.isEmpty()) {
      throw new IllegalArgumentException("a waiver of nothing; say that there is none");
    }
  }

  /** A waiver of everything. */
  public static SoldiersWaiver full() {
    return new SoldiersWaiver(EnumSet.allOf(MilitaryAid.class));
  }

  /** Whether it covers everything. */
  public boolean isFull() {
    return aid.containsAll(EnumSet.allOf(MilitaryAid.class));
  }

  /**
   * Reads the short form of case files: {@code ?} (not read), {@code none}, {@code full}, or codes
   * of {@link MilitaryAid} joined by commas.
   *
   * @throws IllegalArgumentException naming the code that isn't one
   */
  public static Answer<SoldiersWaiver> parse(String text) {
    return switch (text) {
      case "?" -> Answer.unknown();
      case "none" -> Answer.none();
      case "full" -> Answer.of(full());
      default -> Answer.of(named(text));
    };
  }

  private static SoldiersWaiver named(String codes) {
    var aid = EnumSet.noneOf(MilitaryAid.class);
    for (String code : codes.split(",", -1)) {
      aid.add(
          MilitaryAid.find(code)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "no kind of military aid: \""
                              + code
                              + "\"; known are EDA, IMET, PKO, FMF, DCS, 10USC333, or"
                              + " \"full\", \"none\", \"?\"")));
    }
    return new SoldiersWaiver(aid);
  }
}
