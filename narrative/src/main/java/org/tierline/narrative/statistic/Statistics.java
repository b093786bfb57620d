package org.tierline.narrative.statistic;

import java.util.List;
import org.tierline.narrative.text.ReadableText;

/** Finds the numbers that a narrative reports. */
public final class Statistics {
  private Statistics() {}

  /**
   * The numbers of a narrative, in its order.
   *
   * @param start where the narrative's words begin in the readable text
   * @param end where they end
   */
  public static List<Statistic> of(ReadableText readable, int start, int end) {
    return List.of();
  }
}
