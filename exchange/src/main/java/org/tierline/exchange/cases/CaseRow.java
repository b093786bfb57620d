package org.tierline.exchange.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tierline.law.Tier;
import org.tierline.law.watchlist.History;

/**
 * One case: where a government stood, what is told of it, and what the law must give.
 *
 * @param line in the file, from 1
 * @param country a code, or {@code *} for a check of the edition as a whole
 * @param prior the tiers told, by edition; the row's own edition may be among them
 * @param facts values by key, in the file's order
 * @param expected values by key, in the file's order
 * @param source where the case is from
 */
public record CaseRow(
    int line,
    int edition,
    String country,
    Map<Integer, History.Year> prior,
    Map<String, String> facts,
    Map<String, String> expected,
    String source) {

  /** Stands for the edition as a whole. */
  public static final String WHOLE_EDITION = "*";

  /** Copies, keeping the order. */
  public CaseRow {
    prior = Collections.unmodifiableMap(new TreeMap<>(prior));
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
  }

  /** A fact's value, if it is told. */
  public Optional<String> fact(String key) {
    return Optional.ofNullable(facts.get(key));
  }

  /** The editions before the row's own. */
  History before() {
    List<History.Year> years = new ArrayList<>();
    prior.forEach(
        (year, placed) -> {
          if (year < edition) {
            years.add(placed);
          }
        });
    return new History(years);
  }

  /** The tier told for the row's own edition, as it was released. */
  Optional<Tier> released() {
    return Optional.ofNullable(prior.get(edition)).flatMap(History.Year::findTier);
  }
}
