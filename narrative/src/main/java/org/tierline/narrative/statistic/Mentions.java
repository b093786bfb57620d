package org.tierline.narrative.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The figures met so far in a sentence and the one before: what a bare "(12 in 2016)" or "25 for
 * sex trafficking" is a figure of.
 */
final class Mentions {
  /** How many figures back a comparison may look. */
  private static final int BACK = 8;

  private List<Draft> last = List.of();
  private List<Draft> sum = List.of();
  private final List<List<Draft>> sums = new ArrayList<>();
  private boolean fresh;

  /** Begins a sentence: figures of the one before still count, those of earlier ones don't. */
  void sentence() {
    if (!fresh) {
      last = List.of();
      sum = List.of();
    }
    fresh = false;
    sums.clear();
    if (!sum.isEmpty()) {
      sums.add(sum);
    }
  }

  /** A figure that is a whole. */
  void whole(List<Draft> drafts) {
    last = drafts;
    sum = drafts;
    fresh = true;
    sums.add(drafts);
    if (sums.size() > BACK) {
      sums.remove(0);
    }
  }

  /** A figure of the same thing in another unit: "37 traffickers in 26 cases". */
  void beside(List<Draft> drafts) {
    last = drafts;
    fresh = true;
    sums.add(Math.max(0, sums.size() - 1), drafts);
  }

  /** A part of one, or an earlier figure. */
  void other(List<Draft> drafts) {
    last = drafts;
    fresh = true;
  }

  /** A figure of something else. */
  void nothing() {
    last = List.of();
    sum = List.of();
    sums.clear();
  }

  /** A part of something else. */
  void noPart() {
    last = List.of();
  }

  /** The figure just before. */
  List<Draft> last() {
    return last;
  }

  /** The whole last met. */
  List<Draft> sum() {
    return sum;
  }

  /** The whole last met that has a figure such as is wanted; the last one if none has. */
  List<Draft> like(Predicate<Draft> wanted) {
    for (int i = sums.size() - 1; i >= 0; i--) {
      List<Draft> each = sums.get(i);
      if (each.stream().anyMatch(wanted)) {
        return each;
      }
    }
    return sum;
  }
}
