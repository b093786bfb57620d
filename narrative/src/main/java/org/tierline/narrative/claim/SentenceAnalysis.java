package org.tierline.narrative.claim;

import java.util.List;

/**
 * What one sentence holds: its clauses, whom each is about, and of which edition. For one thread
 * and one sentence.
 */
final class SentenceAnalysis {
  private static final int MOST_CLAUSES = 60;

  private final Sentence sentence;
  private final Discourse discourse;
  private final List<Clause> clauses;
  private final NamedSubjects named;
  private final SentenceTimes times;
  private final Subjects subjects;
  private final ClauseEditions editions;

  SentenceAnalysis(TextReading reading, Sentence sentence) {
    this.sentence = sentence;
    this.discourse = reading.discourse();
    this.clauses = Clauses.of(sentence).stream().limit(MOST_CLAUSES).toList();
    this.named = new NamedSubjects(sentence);
    this.times = new SentenceTimes(reading, sentence);
    this.subjects = new Subjects(sentence, clauses, named, times, discourse);
    this.editions = new ClauseEditions(sentence, clauses, subjects, named, times);
  }

  Sentence sentence() {
    return sentence;
  }

  /** In the order in which they begin. */
  List<Clause> clauses() {
    return clauses;
  }

  /** Whether a clause says where someone stands or which way someone went. */
  boolean isComplete() {
    return clauses.stream().anyMatch(Clause::isComplete);
  }

  NamedSubjects named() {
    return named;
  }

  SentenceTimes times() {
    return times;
  }

  Subjects subjects() {
    return subjects;
  }

  ClauseEditions editions() {
    return editions;
  }

  /** The tiers and lists that a clause speaks of, after what was said so far. */
  List<Standing> standings(Clause clause) {
    var doubts = new Doubts(sentence, clause);
    return Standings.of(sentence, discourse, clause, times.of(clause), doubts);
  }

  /** Whether a word of doubt stands before a mark in its clause. */
  boolean isDoubtful(Mark mark) {
    return clauses.stream()
        .filter(clause -> clause.owns(mark.first()))
        .findFirst()
        .filter(clause -> new Doubts(sentence, clause).isDoubtful(mark))
        .isPresent();
  }
}
