package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.narrative.claim.Checked.Cell;
import org.tierline.narrative.claim.Checked.Clause;

/** What came of a claim, before it is joined to it. */
record Answer(
    Verdict verdict,
    List<Cell> cells,
    List<Clause> clauses,
    Optional<String> corrected,
    String why) {

  private static Answer of(Verdict verdict, String why, Optional<String> corrected) {
    return new Answer(verdict, List.of(), List.of(), corrected, why);
  }

  static Answer agrees(String why) {
    return of(Verdict.AGREES, why, Optional.empty());
  }

  static Answer differs(String why, String corrected) {
    return of(Verdict.DIFFERS, why, Optional.of(corrected));
  }

  static Answer misleading(String why, String corrected) {
    return of(Verdict.MISLEADING, why, Optional.of(corrected));
  }

  static Answer unclear(String why) {
    return of(Verdict.UNCLEAR, why, Optional.empty());
  }

  static Answer notHeld(String why) {
    return of(Verdict.NOT_IN_THE_RECORD, why, Optional.empty());
  }

  /** The answer to a claim that isn't plain: it may be read wrongly, so it can't differ. */
  Answer ofContext() {
    return verdict != Verdict.DIFFERS
        ? this
        : new Answer(
            Verdict.UNCLEAR,
            cells,
            clauses,
            Optional.empty(),
            why
                + " But the text doesn't say this plainly, so it may be read wrongly here: check"
                + " whom and which edition it means.");
  }

  Answer with(List<Cell> held) {
    return new Answer(verdict, held, clauses, corrected, why);
  }

  Answer under(Clause... provisions) {
    return new Answer(verdict, cells, List.of(provisions), corrected, why);
  }

  Checked on(Claim claim) {
    return new Checked(claim, verdict, cells, clauses, corrected, why);
  }
}
