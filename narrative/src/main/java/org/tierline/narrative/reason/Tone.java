package org.tierline.narrative.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tierline.narrative.text.Lexicon;
import org.tierline.narrative.text.Words;

/** What a phrase tells of the clause it stands in. */
enum Tone {
  /** The government failed, or things were bad. */
  AGAINST,
  /** The clause states what was determined, which is no reason for it. */
  FORMULA,
  /** The clause calls the government a special case, and no more. */
  SPECIAL,
  /** What follows speaks against the government. */
  TURN,
  /** Names the government, its bodies or its people. */
  STATE,
  /** Keeps the words in it from being read as another. */
  NONE;

  static final Lexicon<Tone> PHRASES = new Lexicon<>(table());

  private static Map<Tone, String> table() {
    var table = new LinkedHashMap<Tone, String>();
    table.put(
        AGAINST,
        """
        not, no, never, zero, fail+, failure+, unable, unwilling, neither, nor, none, without
        lack+, absence, insufficient, insufficiently, inadequate, inadequately, inconsistent
        inconsistently, uneven, unevenly, weak, poor, scarce, limited, minimal, negligible, low
        little, few, fewer, only, yet to, declined, decreased, decrease in, slow, delayed, delays
        hamper+, hinder+, impede+, inhibit+, undermine+, obstruct+, struggled, stalled
        corruption, official complicity, reports of .. officials, networks .. officials
        forced labor continued, state-sponsored forced, policy of forced
        detained .. victim+, detain+ .. victim+, arrest+ .. victim+, penalize+ .. victim+
        punish+ .. victim+, deported, forcibly, treat victims as, suspended sentences, concern
        continued to jail/detain/arrest/punish/penalize/deport/exploit, as criminals, as illegal migrants
        denied, exploited, remained a problem, remained a challenge, underfunded, unidentified, understaffed
        """);
    table.put(
        FORMULA,
        """
        the minimum standards, minimum standards for, minimum standards in, tier 1, tier 2, tier 3
        watch list, granted a waiver, demonstrate+ .. increasing efforts
        evidence of increasing efforts, increased efforts compared, increasing efforts compared
        serious and sustained, making significant efforts to do so, key achievements
        demonstrated significant efforts, made significant efforts to meet
        took some steps to address, took some positive steps, these achievements included, government efforts include
        these achievements include, key areas, for more details, written plan
        """);
    table.put(SPECIAL, "special case");
    table.put(
        TURN,
        """
        however, although the government meets, although .. meet the minimum
        despite these achievements, nonetheless, nevertheless
        did not meet the minimum, does not meet the minimum, did not demonstrate
        """);
    table.put(
        STATE,
        """
        the government, the .. government, government officials, officials, authorities, police
        courts, the judicial system, the judiciary, law enforcement, ministry
        """);
    table.put(
        NONE,
        """
        not only, no longer, without first requiring, first-ever, few years
        who were exploited, exploited abroad
        however .. is making, low-income, reduce+ .. backlog
        """);
    return table;
  }

  /** Whether a clause only states what was determined. */
  static boolean isFormula(Words words, int from, int until) {
    return FORMULA.isIn(words, from, until) || SPECIAL.isIn(words, from, until);
  }

  /** Whether a phrase of this tone begins between two words, the second excluded. */
  boolean isIn(Words words, int from, int until) {
    return placeIn(words, from, until) >= 0;
  }

  /** Where the first phrase of this tone begins between two words; -1 if none does. */
  int placeIn(Words words, int from, int until) {
    int at = from;
    while (at < until) {
      var found = PHRASES.at(words, at, until);
      if (found.isPresent() && found.get().value() == this) {
        return at;
      }
      boolean skip = found.isPresent() && found.get().value() == NONE;
      at = skip ? found.orElseThrow().end() : at + 1;
    }
    return -1;
  }
}
