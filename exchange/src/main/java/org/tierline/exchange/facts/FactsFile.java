package org.tierline.exchange.facts;

import java.time.LocalDate;
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
 * @param dated what has its day in the file, in the file's order; what is only due is left out
 * @param notes what was doubtful, but could be used
 */
public record FactsFile(
    String source,
    Facts facts,
    Optional<Grade> grade,
    Map<String, String> sources,
    List<String> recommendations,
    Place country,
    List<Dated> dated,
    List<Problem> notes) {

  /**
   * Something that can't have been known before its day.
   *
   * @param what what it is, in words that the day can follow, like "release is"
   */
  public record Dated(String what, LocalDate day, Place place) {}

  /** Copies, keeping the order. */
  public FactsFile {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    recommendations = List.copyOf(recommendations);
    dated = List.copyOf(dated);
    notes = List.copyOf(notes);
  }

  /** What the file tells that came after a day, in the file's order. */
  public List<Dated> after(LocalDate day) {
    return dated.stream().filter(each -> each.day().isAfter(day)).toList();
  }

  /** Whether the file itself tells the earlier editions; then it wins over the record. */
  public boolean tellsHistory() {
    return facts.knows(Questions.EARLIER_EDITIONS);
  }
}
