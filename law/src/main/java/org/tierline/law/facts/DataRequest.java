package org.tierline.law.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request of the Department for data, and what came of it: the input of the presumptions of
 * §108(b)(1) and (7).
 *
 * @param date the day of the request; null if not told
 * @param reasonable whether the request was reasonable; null if not told
 * @param provided what was given; null if not told
 * @param capacity whether the government could obtain the data; null if not told
 */
public record DataRequest(
    Topic topic,
    @Nullable LocalDate date,
    @Nullable Boolean reasonable,
    @Nullable Provided provided,
    @Nullable Capacity capacity) {

  /** What the data is about. */
  public enum Topic {
    /** Investigations, prosecutions, convictions, sentences: §108(b)(1). */
    LAW_ENFORCEMENT,
    /** Cases against complicit officials: §108(b)(7). */
    OFFICIALS
  }

  /** How much of the data was given. */
  public enum Provided {
    NONE,
    PARTIAL,
    FULL
  }

  /** The ability test: able or unable until 2018, the trend of capacity from 2019 on. */
  public enum Capacity {
    ABLE,
    UNABLE,
    INCREASING,
    NOT
  }
}
