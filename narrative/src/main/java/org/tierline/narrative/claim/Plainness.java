package org.tierline.narrative.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import org.tierline.law.Tier;

/**
 * Tells which claims on a government a text makes plainly. The others may be read wrongly, so they
 * can't be called wrong: what is said of a government that the clause doesn't name, or names only
 * by its people or seat, or among many; of an edition that isn't the text's and isn't written
 * there; and what the text itself contradicts.
 *
 * <p>Each of these was measured: of such claims that the record contradicts, one in five was read
 * rightly, and of the others one in two (decision 0011).
 */
final class Plainness {
  /** A clause that names so many others is a list, or has no single subject. */
  private static final int MANY_OTHERS = 4;

  /** No tier ever had fewer than 12; so few are those of a region. */
  private static final int FEWEST_ON_TIER = 10;

  private final Tokens tokens;
  private final List<Mark> marks;
  private final int edition;
  private final Map<List<Object>, Set<String>> said = new HashMap<>();

  /**
   * @param marks those of the text, in its order
   * @param claims those of the text
   */
  Plainness(Tokens tokens, List<Mark> marks, Collection<Claim> claims) {
    this.tokens = tokens;
    this.marks = marks;
    var editions = new HashMap<Integer, Integer>();
    for (Claim claim : claims) {
      Statement statement = claim.statement();
      statement.edition().ifPresent(year -> editions.merge(year, 1, Integer::sum));
      said.computeIfAbsent(about(statement), each -> new HashSet<>()).add(statement.value());
    }
    this.edition =
        editions.entrySet().stream()
            .max(Entry.<Integer, Integer>comparingByValue().thenComparing(Entry.comparingByKey()))
            .map(Entry::getKey)
            .orElse(Tokens.NONE);
  }

  private static List<Object> about(Statement statement) {
    return List.of(statement.kind(), statement.country(), statement.edition());
  }

  /** Whether a claim's reading is plain; but for small counts all on no single government are. */
  boolean isPlain(Claim claim) {
    Statement statement = claim.statement();
    if (statement instanceof Statement.Count count) {
      boolean ranked = count.counted().tier().filter(tier -> tier != Tier.SC).isPresent();
      return !ranked || count.number() >= FEWEST_ON_TIER;
    }
    if (statement.country().isEmpty() || statement.edition().isEmpty()) {
      return true;
    }
    int year = statement.edition().getAsInt();
    boolean named = false;
    boolean dated = year == edition;
    var others = new HashSet<String>();
    int at = firstFrom(claim.place().start());
    while (at < marks.size() && start(at) < claim.place().end()) {
      Mark mark = marks.get(at);
      dated |= mark.sign() == Sign.YEAR && mark.number() == year;
      if (mark.sign() == Sign.COUNTRY && mark.value().equals(statement.country())) {
        named |= !mark.weak();
      } else if (mark.sign() == Sign.COUNTRY) {
        others.add(mark.value());
      }
      at++;
    }
    return named
        && dated
        && others.size() < MANY_OTHERS
        && said.getOrDefault(about(statement), Set.of()).size() < 2;
  }

  private int start(int index) {
    return tokens.span(marks.get(index).first(), marks.get(index).last()).start();
  }

  /** The first mark that begins at a place of the text or behind it. */
  private int firstFrom(int place) {
    int from = 0;
    int until = marks.size();
    while (from < until) {
      int middle = (from + until) / 2;
      if (start(middle) < place) {
        from = middle + 1;
      } else {
        until = middle;
      }
    }
    return from;
  }
}
