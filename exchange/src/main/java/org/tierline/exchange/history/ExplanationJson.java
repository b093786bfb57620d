package org.tierline.exchange.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.narrative.NarrativeJson;
import org.tierline.law.Tier;
import org.tierline.law.statute.Provision;
import org.tierline.record.history.Explanation;

/**
 * One placement explained, as JSON: {@code explain --json}.
 *
 * @param ruledOut tiers that no finding could have given
 * @param neededWaiver whether the watch list was open only under a waiver
 * @param explanation the same in sentences
 * @param literalReadings what readings that aren't State's practice would give, if asked for
 * @param narrative what its narrative states, if one is on record or was given
 */
public record ExplanationJson(
    String country,
    String name,
    PlacementJson placement,
    String change,
    StreakJson streak,
    Optional<String> legalReview,
    ClockJson clockBefore,
    List<RunYearJson> run,
    List<String> ruledOut,
    boolean neededWaiver,
    VerdictJson law,
    List<ClauseJson> clauses,
    List<String> explanation,
    List<LiteralJson> literalReadings,
    Optional<NarrativeJson> narrative) {

  /** The schema's name and version. */
  public static final String SCHEMA = "tierline/explain/1";

  /** A counted watch-list year before the edition. */
  public record RunYearJson(int edition, boolean waived, boolean listed) {}

  /** A clause, as printed in the edition. */
  public record ClauseJson(String rule, String title, String citation) {
    static ClauseJson of(Provision provision, int edition) {
      return new ClauseJson(provision.id(), provision.title(), provision.citation(edition).text());
    }
  }

  /** The placement under a literal reading. */
  public record LiteralJson(
      String countScope, String fScope, String note, ClockJson clockBefore, VerdictJson law) {}

  /**
   * An explanation as JSON.
   *
   * @param narrative what the placement's narrative states; without it, findings aren't on record
   */
  public static ExplanationJson of(
      Explanation of, boolean readings, Optional<NarrativeJson> narrative) {
    int edition = of.edition().year();
    var sentences = new ArrayList<String>(Because.clock(of));
    sentences.add(Because.ruling(of));
    Because.waiver(of).ifPresent(sentences::add);
    sentences.add(Because.verdict(of));
    if (narrative.isEmpty()) {
      sentences.add(Because.NOT_ON_RECORD);
    }
    return new ExplanationJson(
        of.country().code(),
        of.country().officialName(),
        PlacementJson.of(of.replayed().placement()),
        of.change().kind().written(),
        StreakJson.of(of.streak()),
        of.needsLegalReview() ? Optional.of(Wording.NEEDS_LEGAL_REVIEW) : Optional.empty(),
        ClockJson.of(of.replayed(), of.doubts()),
        of.run().stream()
            .map(
                year ->
                    new RunYearJson(
                        year.edition(),
                        year.waived(),
                        year.listing().filter(listing -> !listing.derived()).isPresent()))
            .toList(),
        of.ruledOut().stream().map(Tier::name).toList(),
        of.neededWaiver(),
        VerdictJson.of(of.replayed()),
        Because.clauses(of.replayed()).stream()
            .map(clause -> ClauseJson.of(clause, edition))
            .toList(),
        List.copyOf(sentences),
        readings ? literal(of) : List.of(),
        narrative);
  }

  private static List<LiteralJson> literal(Explanation of) {
    return of.literal().stream()
        .map(
            literal ->
                new LiteralJson(
                    literal.readings().countScope().name(),
                    literal.readings().fScope().name(),
                    "not State's practice",
                    ClockJson.of(literal.replayed(), of.doubts(), literal.readings()),
                    VerdictJson.of(literal.replayed())))
        .toList();
  }
}
