package org.tierline.exchange.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Questions;
import org.tierline.record.Grade;

/**
 * What a facts file holds.
 *
 * @param source the file as the user named it
 * @param grade how well the facts are founded, as the file says; empty if it doesn't
 * @param sources what the names in a basis stand for, by name, in the file's order
 * @param recommendations what is asked of the government, in the file's order; they decide nothing
 * @param country where the file names the government
 * @param notes what was doubtful, but could be used
 */
public record FactsFile(
    String source,
    Facts facts,
    Optional<Grade> grade,
    Map<String, String> sources,
    List<String> recommendations,
    Place country,
    List<Problem> notes) {

  /** Copies, keeping the order. */
  public FactsFile {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    recommendations = List.copyOf(recommendations);
    notes = List.copyOf(notes);
  }

  /** Whether the file itself tells the earlier editions; then it wins over the record. */
  public boolean tellsHistory() {
    return facts.knows(Questions.EARLIER_EDITIONS);
  }
}
