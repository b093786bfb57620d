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

  /** Adds the claims of its kind. */
  abstract void read();
}
