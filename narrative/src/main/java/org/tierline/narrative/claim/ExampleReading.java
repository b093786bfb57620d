package org.tierline.narrative.claim;

import org.tierline.law.Tier;

/**
 * Reads of whom a clause says that they are examples of a tier, whatever else it says of it:
 * "better than Tier 3 countries such as Iran". For one thread and one clause.
 */
final class ExampleReading extends KindReading {
  private static final int TO_EXAMPLE = 2;

  ExampleReading(ClauseAnalysis analysis) {
    super(analysis);
  }

  @Override
  void read() {
    for (int i = 0; i + 1 < clause.marks().size(); i++) {
      Mark tier = clause.marks().get(i);
      Mark next = clause.marks().get(i + 1);
      boolean countries = next.sign() == Sign.COUNTRIES && next.first() == tier.last() + 1;
      boolean plural = countries || tokens.word(tier.last()).endsWith("offenders");
      int at = countries ? i + 2 : i + 1;
      Mark include = at < clause.marks().size() ? clause.marks().get(at) : next;
      int behind = countries ? next.last() : tier.last();
      if (tier.sign() == Sign.TIER
          && plural
          && (include.sign() == Sign.INCLUDE || tokens.is(include.first(), "like"))
          && include.first() - behind <= TO_EXAMPLE) {
        addExamples(tier, include);
      }
    }
    clause.groups().forEach(this::addWithOthers);
  }

  /** "Whether to punish China, Russia and 18 other governments given Tier 3". */
  private void addWithOthers(Group group) {
    Mark number = sentence.markOver(group.last() + 2);
    boolean and = tokens.is(group.last() + 1, "and");
    if (!and || number == null || number.sign() != Sign.NUMBER) {
      return;
    }
    boolean others = false;
    for (Mark mark : clause.marks()) {
      if (mark.first() <= number.last()) {
        continue;
      }
      others |= mark.sign() == Sign.OTHERS;
      if (mark.sign() == Sign.TIER && others) {
        group.countries().forEach(country -> add(mark, country));
        return;
      }
      if (!mark.is(Sign.OTHERS, Sign.COUNTRIES, Sign.IS, Sign.GRANTED, Sign.AND)) {
        return;
      }
    }
  }

  private void addExamples(Mark mark, Mark include) {
    clause.groups().stream()
        .filter(group -> group.first() > include.last())
        .filter(group -> group.first() - include.last() <= TO_EXAMPLE)
        .forEach(group -> group.countries().forEach(country -> add(mark, country)));
  }

  private void add(Mark mark, String country) {
    Tier.find(mark.value())
        .ifPresent(
            tier ->
                analysis.add(
                    new Statement.OnTier(country, analysis.edition(), tier), mark, country));
  }
}
