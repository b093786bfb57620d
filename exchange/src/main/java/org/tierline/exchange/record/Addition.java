package org.tierline.exchange.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tierline.record.Coverage;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;
import org.tierline.record.RecordList;

/**
 * What adding files changed in the placements of one edition.
 *
 * @param isNew whether the record held no such edition before
 * @param added cells that weren't there before
 * @param replaced cells that were there before and now rest on an added file
 * @param retiered those of them that have another tier now, like "KOR T1 to T2"
 * @param dropped cells that were there before, from a file that was added again without them
 * @param unplaced governments of the last edition held before that have no placement in this one;
 *     none where the edition's list is known to be whole
 * @param before the last edition held before; 0 if there is none
 * @param gap the editions between that and this one, which the record doesn't hold; a new edition's
 */
public record Addition(
    int edition,
    boolean isNew,
    int added,
    int replaced,
    List<String> retiered,
    int dropped,
    int unplaced,
    int before,
    List<Integer> gap) {

  public Addition {
    retiered = List.copyOf(retiered);
    gap = List.copyOf(gap);
  }

  /** The editions whose placements differ between two records, first to last. */
  public static List<Addition> between(PublicRecord before, PublicRecord after) {
    var years = new TreeSet<Integer>(before.years());
    years.addAll(after.years());
    var additions = new ArrayList<Addition>();
    for (int year : years) {
      if (!before.placements(year).equals(after.placements(year))) {
        additions.add(of(before, after, year));
      }
    }
    return additions;
  }

  private static Addition of(PublicRecord before, PublicRecord after, int year) {
    Map<String, Placement> was = byCountry(before.placements(year));
    Map<String, Placement> is = byCountry(after.placements(year));
    var retiered = new ArrayList<String>();
    int added = 0;
    int replaced = 0;
    for (var cell : is.values()) {
      var old = was.get(cell.country());
      if (old == null) {
        added++;
      } else if (!old.equals(cell)) {
        replaced++;
        if (old.tier() != cell.tier()) {
          retiered.add(cell.country() + " " + old.tier() + " to " + cell.tier());
        }
      }
    }
    int dropped = (int) was.keySet().stream().filter(code -> !is.containsKey(code)).count();
    Optional<Integer> last =
        after.years().stream().filter(other -> other < year).max(Integer::compare);
    int unplaced =
        isWhole(after, year)
            ? 0
            : (int)
                last.map(after::placements).orElse(List.of()).stream()
                    .filter(cell -> !is.containsKey(cell.country()))
                    .count();
    return new Addition(
        year,
        before.edition(year).isEmpty(),
        added,
        replaced,
        retiered,
        dropped,
        unplaced,
        last.orElse(0),
        before.edition(year).isEmpty()
            ? IntStream.range(last.orElse(year) + 1, year).boxed().toList()
            : List.of());
  }

  private static boolean isWhole(PublicRecord record, int year) {
    return record
        .coverage(RecordList.PLACEMENTS, year)
        .filter(coverage -> coverage.state() == Coverage.State.COMPLETE)
        .isPresent();
  }

  private static Map<String, Placement> byCountry(List<Placement> placements) {
    return placements.stream().collect(Collectors.toMap(Placement::country, Function.identity()));
  }

  /** What was done, in a sentence. */
  public String text() {
    var parts = new ArrayList<String>();
    if (added > 0) {
      parts.add(added + (added == 1 ? " placement added" : " placements added"));
    }
    if (replaced > 0) {
      parts.add(replaced + (replaced == 1 ? " cell replaced" : " cells replaced") + retieredText());
    }
    if (dropped > 0) {
      parts.add(dropped + (dropped == 1 ? " cell gone" : " cells gone"));
    }
    return edition
        + (isNew ? " edition, new: " : " edition, held already: ")
        + String.join("; ", parts)
        + ".";
  }

  private String retieredText() {
    return retiered.isEmpty()
        ? ", none with another tier"
        : ", " + retiered.size() + " with another tier (" + String.join(", ", retiered) + ")";
  }

  /** What is lacking, so that clocks, streaks and changes that rest on it aren't known. */
  public List<String> warnings() {
    var warnings = new ArrayList<String>();
    if (!gap.isEmpty()) {
      warnings.add(
          "the record holds no edition of %s: changes, streaks and clocks in %d that rest on it aren't known. Add it too"
              .formatted(
                  gap.stream().map(String::valueOf).collect(Collectors.joining(", ")), edition));
    }
    if (unplaced > 0) {
      warnings.add(
          "%d of the %d edition's governments have no placement in %d: that says nothing of them, and their clocks after it aren't known. Add the others too, or say in a coverage.csv that the list is complete"
              .formatted(unplaced, before, edition));
    }
    return warnings;
  }
}
