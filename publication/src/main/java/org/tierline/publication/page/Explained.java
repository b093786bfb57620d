package org.tierline.publication.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.history.Because;
import org.tierline.exchange.history.Wording;
import org.tierline.law.statute.Provision;
import org.tierline.publication.frame.Published;
import org.tierline.record.Origin;
import org.tierline.record.Placement;
import org.tierline.record.history.Explanation;

/**
 * One placement explained: what the clock was, what it ruled out, by which clause. None of it says
 * why the government was placed so.
 *
 * @param mark of the published tier
 * @param published who published the tier, and what came before
 * @param basis how well the cell is founded
 * @param steps from what the law allows to the verdict
 * @param literal what the readings that aren't State's practice would give
 * @param review what is said of a law that may have changed; empty if that doesn't arise
 */
public record Explained(
    int edition,
    Mark mark,
    String published,
    String streak,
    String basis,
    List<SourceLink> sources,
    List<Step> steps,
    List<String> literal,
    Optional<String> review) {

  /**
   * One step of the reasoning.
   *
   * @param name what is told, like "Clock"
   * @param sentence what holds
   * @param clauses by which law
   */
  public record Step(String name, String sentence, List<ClauseLink> clauses) {}

  /** A clause as printed in the edition. */
  public record ClauseLink(String citation, String title, String path) {
    static ClauseLink of(Provision provision, int edition) {
      return new ClauseLink(
          provision.citation(edition).text(),
          provision.title(),
          ProvisionPage.path(provision.id()) + "?edition=" + edition);
    }
  }

  /** What a page tells of an explanation. */
  public static Explained of(Published published, Explanation of) {
    Placement placement = of.replayed().placement();
    int year = of.edition().year();
    List<ClauseLink> clauses =
        Because.clauses(of.replayed()).stream().map(clause -> ClauseLink.of(clause, year)).toList();
    var steps = new ArrayList<Step>();
    steps.add(
        new Step("Limit in force", Wording.sentence(Wording.limit(of.variant())) + ".", List.of()));
    steps.add(new Step("Clock", String.join(" ", Because.clock(of)), List.of()));
    steps.add(new Step("Left open", Because.ruling(of), clauses));
    Because.waiver(of).ifPresent(sentence -> steps.add(new Step("Waiver", sentence, List.of())));
    steps.add(
        new Step(
            "Verdict",
            Wording.sentence(Wording.verdict(of.replayed())) + ". " + Because.verdict(of),
            List.of()));
    return new Explained(
        year,
        Mark.of(placement),
        Because.published(placement) + "; " + Because.before(of) + ".",
        Wording.streak(of.streak()) + ".",
        basis(placement),
        SourceLink.of(published, placement.basis()),
        steps,
        of.literal().stream()
            .map(
                literal ->
                    Wording.sentence(Wording.readings(literal.readings()))
                        + ": "
                        + Wording.opening(literal.replayed().opening())
                        + "; verdict: "
                        + Wording.verdict(literal.replayed())
                        + ".")
            .toList(),
        of.needsLegalReview() ? Optional.of(Wording.NEEDS_LEGAL_REVIEW) : Optional.empty());
  }

  /** The sources of a built-in cell are told by links beside this sentence. */
  private static String basis(Placement placement) {
    return placement.origin() instanceof Origin.BuiltIn
        ? Because.grade(placement.basis().grade())
        : Because.basis(placement);
  }
}
