package org.tierline.exchange.facts;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tierline.exchange.Problem;
import org.tierline.law.facts.EntityKind;
import org.tierline.law.facts.Finding;
import org.tierline.law.facts.Justification;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Reported;
import org.tierline.law.facts.Trend;
import org.tierline.law.facts.Weight;

/** Reads the answer to one question, by what its answers look like. */
final class AnswerReader {
  private final Values values;
  private final int edition;
  private final List<Problem> notes;

  /**
   * @param notes takes what is doubtful
   */
  AnswerReader(Values values, int edition, List<Problem> notes) {
    this.values = values;
    this.edition = edition;
    this.notes = notes;
  }

  Optional<? extends Object> read(Question<?> question, Node node) {
    String key = question.key();
    var items = new Items(values, edition);
    return switch (question.type()) {
      case YES_NO -> values.yesNo(node, key);
      case COUNT -> values.count(node, key);
      case TEXT -> values.text(node, key);
      case KIND -> values.choice(node, key, Items.names(EntityKind.values()));
      case FINDING -> values.choice(node, key, Items.names(Finding.values()));
      case WEIGHT -> values.choice(node, key, Items.names(Weight.values()));
      case TREND -> values.choice(node, key, Items.names(Trend.values()));
      case REPORTED ->
          Values.isNone(node)
              ? Optional.of(Reported.NEVER)
              : values.day(node, key).map(Reported::new);
      case JUSTIFICATION ->
          Values.isNone(node)
              ? Optional.of(Justification.NONE)
              : values.text(node, key).map(Justification::new);
      case ACTIONS -> items.actions(node, key);
      case COMMITMENTS -> items.commitments(node, key);
      case DATA_REQUESTS -> items.dataRequests(node, key);
      case POLICIES -> items.policies(node, key);
      case SENTENCES -> items.sentences(node, key);
      case HISTORY -> new Earlier(values, edition, notes).read(node, key);
    };
  }
}
