package org.tierline.exchange.path;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.law.Tier;
import org.tierline.law.determination.Determination;
import org.tierline.law.determination.Flip;
import org.tierline.law.determination.Flips;
import org.tierline.law.facts.Question;
import org.tierline.record.PublicRecord;

/**
 * What would change the tier of a government as it is rated, and what is asked of the government
 * that bears on it. It says what follows by law from other answers, and predicts nothing.
 *
 * @param rating the determination and where its facts are from
 * @param flips what would change it
 * @param asked what is asked of the government, in its source's order
 * @param askedBy where that is from, in a sentence; empty if nothing is asked
 */
public record TierPath(Rating rating, Flips flips, List<Asked> asked, String askedBy) {

  /** What this is, wherever it is shown. */
  public static final String NOTE =
      "What follows by law if answers were other than those held, all else as it is. It is no"
          + " prediction, and says nothing of what is true: each answer needs facts that bear it"
          + " out, and a finding of the office where the law leaves it to judgement.";

  /** Copies. */
  public TierPath {
    asked = List.copyOf(asked);
  }

  /**
   * The path of a rated file. What is asked of the government is what the file itself tells, else
   * what the narrative asks that is on record for the same edition.
   *
   * @param record as it was known by the day of the answer
   */
  public static TierPath of(Rating rating, PublicRecord record) {
    var inFile = Asked.of(rating.file().recommendations());
    if (!inFile.isEmpty()) {
      return of(rating, inFile, "Asked for in the facts file.");
    }
    var facts = rating.file().facts();
    return record
        .edition(facts.edition())
        .flatMap(out -> RecordedNarratives.find(facts.country(), out.year()))
        .map(
            recorded ->
                of(
                    rating,
                    Asked.of(recorded.narrative()),
                    "Asked for in the narrative on record; the document, which isn't part of"
                        + " Tierline: "
                        + recorded.address()
                        + "."))
        .orElseGet(() -> of(rating, List.of(), ""));
  }

  /**
   * The path of a rated file.
   *
   * @param asked what is asked of the government, with where that is from
   */
  public static TierPath of(Rating rating, List<Asked> asked, String askedBy) {
    return new TierPath(rating, rating.determination().flips(), asked, askedBy);
  }

  /** The determination. */
  public Determination determination() {
    return rating.determination();
  }

  /** The flips upwards by the tier that they reach, the nearest tier first. */
  public Map<Tier, List<Flip>> up() {
    return byTier(flips.up(), List.of(Tier.T2WL, Tier.T2, Tier.T1));
  }

  /** The flips downwards by the tier that they reach, the nearest tier first. */
  public Map<Tier, List<Flip>> down() {
    return byTier(flips.down(), List.of(Tier.T2, Tier.T2WL, Tier.T3));
  }

  private static Map<Tier, List<Flip>> byTier(List<Flip> flips, List<Tier> order) {
    var byTier = new LinkedHashMap<Tier, List<Flip>>();
    for (Tier tier : order) {
      var such = flips.stream().filter(flip -> flip.reaches() == tier).toList();
      if (!such.isEmpty()) {
        byTier.put(tier, such);
      }
    }
    return byTier;
  }

  /** What is asked of the government that bears on an answer. */
  public List<Asked> asked(Question<?> question) {
    return asked.stream().filter(each -> each.bearsOn(question)).toList();
  }

  /** "Tier 2 or better", "Tier 3", "Tier 2 Watch List or worse". */
  public static String reached(Flip flip) {
    boolean alone = flip.leadsTo().size() == 1;
    return flip.reaches().title()
        + (alone ? "" : flip.direction() == Flip.Direction.UP ? " or better" : " or worse");
  }
}
