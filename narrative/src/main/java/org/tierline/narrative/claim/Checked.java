package org.tierline.narrative.claim;

import java.util.List;
import java.util.Optional;
import org.tierline.law.statute.Citation;
import org.tierline.law.statute.Provision;
import org.tierline.record.Basis;
import org.tierline.record.RecordList;

/**
 * A claim with what came of it.
 *
 * @param cells the cells of the record that it was held against
 * @param clauses the provisions that bear on it
 * @param corrected a sentence that says it as the record and the law have it; empty where the claim
 *     agrees or nothing can be said
 * @param why the verdict's reason, in one or two sentences
 */
public record Checked(
    Claim claim,
    Verdict verdict,
    List<Cell> cells,
    List<Clause> clauses,
    Optional<String> corrected,
    String why) {

  /** Copies. */
  public Checked {
    cells = List.copyOf(cells);
    clauses = List.copyOf(clauses);
  }

  /**
   * A cell of the record.
   *
   * @param list what it is a cell of
   * @param year the edition, or the fiscal year of a determination
   * @param country empty text for a cell on an edition as a whole
   * @param value what it holds, as data files write it
   */
  public record Cell(RecordList list, int year, String country, String value, Basis basis) {}

  /** A provision as cited for an edition. */
  public record Clause(Provision provision, Citation citation) {
    static Clause of(Provision provision, int edition) {
      return new Clause(provision, provision.citation(edition));
    }
  }
}
