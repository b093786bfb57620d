package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.tierline.law.Tier;
import org.tierline.narrative.text.Span;

/** One sentence on its way to claims. For one thread and one sentence. */
final class SentenceReading {
  private static final Set<String> ASKING = Set.of("who", "which", "what");

  private final TextReading reading;
  private final Discourse discourse;
  private final Sentence sentence;
  private final SentenceAnalysis analysis;
  private final Before before;

  SentenceReading(TextReading reading, Sentence sentence) {
    this.reading = reading;
    this.discourse = reading.discourse();
    this.sentence = sentence;
    this.analysis = new SentenceAnalysis(reading, sentence);
    this.before = new Before(discourse.tier(), discourse.list(), discourse.subjects());
  }

  void read() {
    if (sentence.tokens().is(sentence.end() - 1, "?") && analysis.isComplete()) {
      ask();
      return;
    }
    if (!answer()) {
      readAll();
    }
    discourse.ask(List.of());
  }

  /** A question claims nothing; what it asks of is what the answer is about. */
  private void ask() {
    if (ASKING.contains(sentence.tokens().word(sentence.start()))) {
      discourse.ask(
          analysis.clauses().stream()
              .flatMap(clause -> analysis.standings(clause).stream())
              .toList());
    }
    turnToLast();
  }

  /** "Who went to Tier 3? Cuba and Bhutan." Whether a sentence only answers so. */
  private boolean answer() {
    List<Standing> asked = discourse.asked();
    if (asked.isEmpty() || sentence.groups().isEmpty() || analysis.isComplete()) {
      return false;
    }
    Standing standing = asked.get(0);
    OptionalInt year = Editions.shift(sentence.edition(), standing.isLeft() ? -1 : 0);
    standing.tier().ifPresent(tier -> addAnswer(year, tier));
    return true;
  }

  private void addAnswer(OptionalInt year, Tier tier) {
    for (Group group : sentence.groups()) {
      for (String country : group.countries()) {
        List<Mark> words = sentence.markOf(country).stream().toList();
        reading.add(new Statement.OnTier(country, year, tier), sentence.span(), words);
      }
    }
  }

  private void readAll() {
    List<Statement> said = readClauses();
    new CountReading(reading, analysis, said, before).read();
    new DeterminedReading(reading, sentence).read();
    new ConsequenceReading(reading, sentence).read();
    new LimitReading(reading, sentence, before.tier()).read();
    new ReleaseReading(reading, sentence).read();
    if (!analysis.isComplete()) {
      turnToLast(); // a heading, or a question that the next sentence answers
    }
  }

  /** Reads what is said of single governments. */
  private List<Statement> readClauses() {
    var said = new ArrayList<Statement>();
    var changes = new ArrayList<Change>();
    for (Clause clause : analysis.clauses()) {
      var read = new ClauseReading(new ClauseAnalysis(reading, analysis, clause));
      read.read();
      said.addAll(read.statements());
      changes.addAll(read.changes());
    }
    changes.forEach(change -> add(change, said));
    return said;
  }

  private void add(Change change, List<Statement> said) {
    Statement.OnTier now = change.now();
    Clause clause = change.clause();
    change
        .direction(said)
        .ifPresent(
            direction ->
                reading.add(
                    new Statement.Moved(now.country(), now.edition(), direction),
                    new Span(clause.first(), clause.last() + 1),
                    List.of(change.mark()),
                    analysis.subjects().sureness(clause)));
  }

  /** The governments named last are those that the next sentence may be about. */
  private void turnToLast() {
    if (!sentence.groups().isEmpty()) {
      discourse.turnTo(sentence.groups().getLast().countries());
    }
  }
}
