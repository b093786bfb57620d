package org.tierline.exchange.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.tierline.exchange.narrative.Labels.Label;
import org.tierline.narrative.text.Span;

/** How many of the things found in texts are labelled, and the other way round. Grows by text. */
final class Agreement {
  private int documents;
  private int right;
  private int wrong;
  private int missed;

  /** Something found and the label that it meets. */
  record Met<T>(T found, Label label) {}

  int documents() {
    return documents;
  }

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  int missed() {
    return missed;
  }

  /** Counts one more text. */
  void document() {
    documents++;
  }

  /**
   * Counts the values of one thing.
   *
   * @param found as read
   * @param wanted as labelled
   */
  void values(Set<String> found, Set<String> wanted) {
    var both = new TreeSet<>(found);
    both.retainAll(wanted);
    right += both.size();
    wrong += found.size() - both.size();
    missed += wanted.size() - both.size();
  }

  /**
   * Counts things against labels, each label being met once, and gives the pairs.
   *
   * @param meets whether a thing is what a label means
   */
  <T> List<Met<T>> things(List<T> found, List<Label> labels, BiPredicate<T, Label> meets) {
    document();
    var met = pairs(found, labels, meets);
    right += met.size();
    wrong += found.size() - met.size();
    missed += labels.size() - met.size();
    return met;
  }

  /** Pairs each label with the first thing left that meets it. */
  static <T> List<Met<T>> pairs(List<T> found, List<Label> labels, BiPredicate<T, Label> meets) {
    var left = new ArrayList<>(found);
    var met = new ArrayList<Met<T>>();
    for (Label label : labels) {
      Optional<T> such = left.stream().filter(each -> meets.test(each, label)).findFirst();
      if (such.isPresent()) {
        left.remove(such.get());
        met.add(new Met<>(such.get(), label));
      }
    }
    return met;
  }

  /** Whether both ends of a place are within so many characters of a label's. */
  static boolean isAt(Span place, Label label, int tolerance) {
    return label
        .place()
        .filter(
            wanted ->
                Math.abs(wanted.start() - place.start()) <= tolerance
                    && Math.abs(wanted.end() - place.end()) <= tolerance)
        .isPresent();
  }

  /** Whether a place and a label's have a character in common. */
  static boolean touches(Span place, Label label) {
    return label.place().filter(place::overlaps).isPresent();
  }
}
