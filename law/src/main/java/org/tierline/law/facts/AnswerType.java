package org.tierline.law.facts;

import java.util.List;
import org.tierline.law.watchlist.History;

/** The kinds of answer a question takes, so that readers and printers know what to expect. */
public enum AnswerType {
  YES_NO(Boolean.class, "true or false"),
  COUNT(Integer.class, "a whole number, 0 or more"),
  TEXT(String.class, "a text"),
  KIND(EntityKind.class, "COUNTRY, TERRITORY or SPECIAL"),
  FINDING(Finding.class, "MET or NOT_MET"),
  WEIGHT(Weight.class, "SUPPORTS, AGAINST or NEUTRAL"),
  TREND(Trend.class, "UP, FLAT, DOWN or UNKNOWN"),
  REPORTED(Reported.class, "a date like 2025-06-30, or none"),
  JUSTIFICATION(Justification.class, "a justification, or none"),
  ACTIONS(List.class, "a list of actions, or none"),
  COMMITMENTS(List.class, "a list of commitments, or none"),
  DATA_REQUESTS(List.class, "a list of data requests, or none"),
  POLICIES(List.class, "a list of policies or patterns, or none"),
  SENTENCES(List.class, "a list of suspended sentences, or none"),
  HISTORY(History.class, "a list of earlier editions, or none");

  private final Class<?> javaType;
  private final String wanted;

  AnswerType(Class<?> javaType, String wanted) {
    this.javaType = javaType;
    this.wanted = wanted;
  }

  /** The Java type of an answer. */
  public Class<?> javaType() {
    return javaType;
  }

  /** What to write, for messages: "true or false". */
  public String wanted() {
    return wanted;
  }
}
