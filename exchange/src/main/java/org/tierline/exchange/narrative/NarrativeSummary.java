package org.tierline.exchange.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.narrative.tables.RecordedNarrative;
import org.tierline.exchange.narrative.tables.RecordedNarratives;
import org.tierline.narrative.indicium.Indicium;
import org.tierline.narrative.reason.KeyReason;
import org.tierline.narrative.reason.KeyReason.Direction;
import org.tierline.narrative.recommendation.Recommendation;

/**
 * What is on record of one narrative, in counts.
 *
 * @param grade how well it is founded: read from the narrative itself
 * @param reasonsFor how many key reasons speak for the government
 * @param asked how many things are asked for, by the indicia they bear on, in the law's order
 */
public record NarrativeSummary(
    int edition,
    String grade,
    String address,
    String sha256,
    int reasonsFor,
    int reasonsAgainst,
    int recommendations,
    Map<String, Integer> asked,
    int statistics,
    int notReported,
    List<String> forms) {

  /** What is on record of a government's narratives, oldest first. */
  public static List<NarrativeSummary> of(String country) {
    Optional<RecordedNarrative> recorded =
        RecordedNarratives.find(country, RecordedNarratives.BUILT_IN_EDITION);
    return recorded.map(NarrativeSummary::of).stream().toList();
  }

  private static NarrativeSummary of(RecordedNarrative recorded) {
    var read = recorded.narrative();
    var asked = new LinkedHashMap<String, Integer>();
    for (Indicium indicium : Indicium.values()) {
      int count = count(read.recommendations(), indicium);
      if (count > 0) {
        asked.put(indicium.name(), count);
      }
    }
    return new NarrativeSummary(
        recorded.edition(),
        "primary",
        recorded.address(),
        recorded.sha256(),
        count(read.reasons(), Direction.FOR),
        count(read.reasons(), Direction.AGAINST),
        read.recommendations().size(),
        asked,
        read.statistics().size(),
        (int) read.statistics().stream().filter(each -> each.isNotReported()).count(),
        read.forms().stream().map(form -> form.kind().written()).toList());
  }

  private static int count(List<Recommendation> asked, Indicium indicium) {
    return (int) asked.stream().filter(each -> each.indicia().contains(indicium)).count();
  }

  private static int count(List<KeyReason> reasons, Direction direction) {
    return (int) reasons.stream().filter(each -> each.direction() == direction).count();
  }
}
