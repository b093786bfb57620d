package org.tierline.law.determination;

import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/**
 * How a question bears on a change of tier: whether another answer to it could bring one, and if
 * not, why not.
 */
public enum Bearing {
  /** What the government does, or the office finds, can change the answer and so the tier. */
  CHANGES("can change by what the government does or the office finds"),
  /** A factor, an indicium, or what stands behind one: the law sums up none of them. */
  ADDRESSED("has to be addressed where the law asks it, but no answer to it decides the tier"),
  WHO_IT_IS("says who the government is"),
  COVERED("says whether the standards apply to the government at all, not where it stands"),
  MEASURE("is what the penalties are measured by, not what is measured"),
  PAST("is past");

  private final String words;

  Bearing(String words) {
    this.words = words;
  }

  /** What is true of such a question, to follow its name. */
  public String words() {
    return words;
  }

  /** Whether neither the government's conduct nor a finding of the office can change the answer. */
  public boolean isFixed() {
    return switch (this) {
      case CHANGES, ADDRESSED -> false;
      case WHO_IT_IS, COVERED, MEASURE, PAST -> true;
    };
  }

  /** How a question bears on a change of tier. */
  public static Bearing of(Question<?> question) {
    if (question == Questions.ORIGIN_TRANSIT_DESTINATION
        || question == Questions.VERY_SIGNIFICANT
        || question == Questions.ESTIMATED_VICTIMS) {
      return COVERED;
    }
    if (question == Questions.COMPARATOR_MAX_YEARS) {
      return MEASURE;
    }
    if (question == Questions.UNADDRESSED_ALLEGATIONS || question == Questions.WAIVER_PUBLISHED) {
      return ADDRESSED;
    }
    return switch (question.type()) {
      case KIND -> WHO_IT_IS;
      case HISTORY -> PAST;
      case TREND, TEXT, WEIGHT, SENTENCES, DATA_REQUESTS, COMMITMENTS -> ADDRESSED;
      case YES_NO, COUNT, FINDING, REPORTED, JUSTIFICATION, ACTIONS, POLICIES -> CHANGES;
    };
  }
}
