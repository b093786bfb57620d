package org.tierline.narrative.indicium;

import java.util.EnumSet;
import java.util.Set;
import org.tierline.narrative.text.Lexicon;
import org.tierline.narrative.text.Words;

/**
 * Which indicia a clause bears on, by its words: the guide of the labelled set, "The twelve
 * indicia".
 *
 * <p>Three subjects outweigh others that a clause names with them. Data and assessments are what a
 * clause asks for, whatever the data are about. Where only officials are to be held to account, it
 * is their complicity that counts, not the prosecution of traffickers.
 */
public final class Indicia {
  private static final Set<String> PROSECUTED =
      Set.of(
          "trafficker",
          "traffickers",
          "perpetrator",
          "perpetrators",
          "suspects",
          "offenders",
          "individuals",
          "penalties",
          "brokers");

  private Indicia() {}

  /** The indicia that a clause of a narrative bears on; empty if its words tell none. */
  public static Set<Indicium> of(String clause) {
    var words = Words.of(clause, 0, clause.length());
    return of(words, 0, words.size());
  }

  /**
   * The indicia that a clause bears on.
   *
   * @param from the index of its first word
   * @param until the index behind its last one
   */
  public static Set<Indicium> of(Words words, int from, int until) {
    var strong = EnumSet.noneOf(Indicium.class);
    var weak = EnumSet.noneOf(Indicium.class);
    boolean prosecuted = false;
    int at = from;
    while (at < until) {
      prosecuted |= PROSECUTED.contains(words.word(at)) || isBesideOthers(words, at, from);
      var found = Cue.PHRASES.at(words, at, until);
      found
          .map(Lexicon.Match::value)
          .ifPresent(cue -> (cue.isStrong() ? strong : weak).addAll(cue.indicia()));
      // A gap may hold another subject, so the next look is at the next word.
      at = found.filter(match -> !match.hasGap()).map(Lexicon.Match::end).orElse(at + 1);
    }
    if (strong.contains(Indicium.SELFASSESS)) {
      strong.remove(Indicium.PROSECUTE);
      strong.remove(Indicium.PROTECT);
    }
    if (strong.contains(Indicium.OFFICIALS)) {
      if (prosecuted) {
        strong.add(Indicium.PROSECUTE);
      } else {
        strong.remove(Indicium.PROSECUTE);
      }
    }
    boolean onlyPartners = strong.equals(EnumSet.of(Indicium.PARTNERS));
    if (strong.isEmpty() || onlyPartners) {
      strong.addAll(weak);
    }
    return strong;
  }

  /** "Prosecute offenses, including by complicit officials": others are prosecuted too. */
  private static boolean isBesideOthers(Words words, int at, int from) {
    return at > from && words.is(at, "including");
  }
}
