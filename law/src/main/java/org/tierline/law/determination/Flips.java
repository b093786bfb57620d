package org.tierline.law.determination;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.law.determination.Flip.Direction;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;

/**
 * What would change a determination: every smallest set of answers that makes a better or a worse
 * tier certain. It says what follows by law from other answers, never how likely they are.
 *
 * <p>A set is among them if it makes a tier certain that is better (or worse) than what is certain
 * on the facts held, contradicts neither itself nor them, and nothing can be left out of it without
 * giving up as good (or as bad) a tier. All are found, whatever their size. A government that isn't
 * placed, for the standards don't apply or it is a special case, has none. That the standards apply
 * is taken as given where it is open.
 *
 * @param all the flips, by {@linkplain Flip rank}: the fewest answers first, then those that leave
 *     least to judgement, then by question
 * @param matter the open questions whose answers could still change the tier, in the law's order
 * @param without the open questions that the law asks in this edition and that can't change the
 *     tier as things stand, in its order; factors and indicia are among them
 * @param fixed the questions whose answers neither the government nor the office can change, and
 *     why
 */
public record Flips(
    List<Flip> all,
    List<Question<?>> matter,
    List<Question<?>> without,
    Map<Question<?>, Bearing> fixed) {

  /** Copies, keeping the order. */
  public Flips {
    all = List.copyOf(all);
    matter = List.copyOf(matter);
    without = List.copyOf(without);
    fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
  }

  /** What would change a determination; every answer that can change may. */
  public static Flips of(Determination determination) {
    return of(determination, Set.copyOf(Questions.all()));
  }

  /**
   * What would change a determination if the answers to some questions alone may change.
   *
   * @param free those questions; of them, only those that can change are changed
   */
  public static Flips of(Determination determination, Set<Question<?>> free) {
    Facts facts = determination.facts();
    var missing = determination.missing();
    var matter =
        missing.stream().filter(question -> Bearing.of(question) != Bearing.ADDRESSED).toList();
    var asked =
        Questions.all().stream().filter(question -> question.asked(facts.edition())).toList();
    var fixed = new LinkedHashMap<Question<?>, Bearing>();
    for (Question<?> question : asked) {
      Bearing bearing = Bearing.of(question);
      if (bearing.isFixed()) {
        fixed.put(question, bearing);
      }
    }
    return new Flips(
        new FlipSearch(facts, determination.clocks(), determination.readings(), free).find(),
        matter,
        asked.stream()
            .filter(question -> !facts.knows(question) && !matter.contains(question))
            .toList(),
        fixed);
  }

  /** Those that make a better tier certain. */
  public List<Flip> up() {
    return towards(Direction.UP);
  }

  /** Those that make a worse tier certain. */
  public List<Flip> down() {
    return towards(Direction.DOWN);
  }

  private List<Flip> towards(Direction direction) {
    return all.stream().filter(flip -> flip.direction() == direction).toList();
  }
}
