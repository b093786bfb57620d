package org.tierline.narrative.claim;

import java.util.List;

/** Reads one kind of claim from a clause, of which all kinds know the same. For one thread. */
abstract class KindReading {
  final ClauseAnalysis analysis;
  final Sentence sentence;
  final Tokens tokens;
  final Clause clause;
  final List<String> subjects;
  final List<Standing> standings;
  final Doubts doubts;

  KindReading(ClauseAnalysis analysis) {
    this.analysis = analysis;
    this.sentence = analysis.sentence();
    this.tokens = sentence.tokens();
    this.clause = analysis.clause();
    this.subjects = analysis.subjects();
    this.standings = analysis.standings();
    this.doubts = analysis.doubts();
  }

  /** How many words of the clause, from a token on, are part of no phrase that is known. */
  final int otherWords(int from) {
    int words = 0;
    for (int i = from; i <= clause.last(); i++) {
      boolean known = sentence.markOver(i) != null || sentence.groupOver(i) != null;
      boolean word = !tokens.word(i).isEmpty() && Character.isLetter(tokens.word(i).charAt(0));
      words += clause.owns(i) && word && !known ? 1 : 0;
    }
    return words;
  }

  /** Adds the claims of its kind. */
  abstract void read();
}
