package org.tierline.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.tierline.narrative.claim.Clause.Kind;

/** One clause on its way to claims. For one thread and one clause. */
final class ClauseReading {
  private final ClauseAnalysis analysis;
  private final Clause clause;
  private final Discourse discourse;
  private final List<Standing> standings;
  private final List<Change> changes = new ArrayList<>();

  ClauseReading(ClauseAnalysis analysis) {
    this.analysis = analysis;
    this.clause = analysis.clause();
    this.discourse = analysis.discourse();
    this.standings = analysis.standings();
  }

  void read() {
    var until = new UntilReading(analysis);
    if (until.isUntil()) {
      until.read();
    } else {
      readStandings();
    }
    new WaiverReading(analysis).read();
    new RepeatReading(analysis).read();
    turn();
  }

  private void readStandings() {
    new StandingReading(analysis).read();
    var moves = new MoveReading(analysis);
    moves.read();
    changes.addAll(moves.changes());
    new ExampleReading(analysis).read();
    new RowReading(analysis).read();
  }

  /** What the clause claims. */
  List<Statement> statements() {
    return analysis.statements();
  }

  /** Who came onto a tier, wherever it was before. */
  List<Change> changes() {
    return changes;
  }

  /** Says what the next clause may point back to. */
  private void turn() {
    standings.forEach(discourse::remember);
    if (!analysis.isPast()) {
      standings.stream()
          .filter(standing -> !standing.isLeft() || standings.size() == 1)
          .forEach(discourse::turnTo);
    }
    discourse.turnTo(analysis.times().lastYear());
    if (clause.kind() != Kind.RELATIVE && clause.kind() != Kind.AFTER) {
      List<String> subjects = analysis.subjects();
      discourse.turnTo(subjects);
      if (!subjects.isEmpty()) {
        String one = subjects.get(0);
        discourse.say(
            statements().stream().filter(each -> each.country().equals(one)).toList(),
            standings.stream().filter(Standing::isLeft).findFirst().flatMap(Standing::tier));
      }
    }
  }
}
