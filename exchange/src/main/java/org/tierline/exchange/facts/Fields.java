package org.tierline.exchange.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping; unknown ones, and those that stand twice, are problems. */
public final class Fields {
  private final String path;
  private final Values values;
  private final Map<String, Node> byKey = new LinkedHashMap<>();

  private Fields(String path, Values values) {
    this.path = path;
    this.values = values;
  }

  /**
   * The keys of a node, none if it isn't a mapping.
   *
   * @param path where the mapping stands, empty for the file itself
   * @param known the keys it may have
   */
  public static Fields of(Node node, String path, Collection<String> known, Values values) {
    var fields = new Fields(path, values);
    if (Values.isNull(node)) {
      return fields;
    }
    if (!(node instanceof MappingNode mapping)) {
      values.problem(
          node,
          (path.isEmpty() ? "the file" : path)
              + " wants keys like "
              + String.join(", ", known.stream().limit(3).toList())
              + ", not "
              + (node instanceof ScalarNode scalar
                  ? "\"" + Values.quote(scalar.getValue()) + "\""
                  : "a list"));
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      fields.add(tuple.getKeyNode(), tuple.getValueNode(), known);
    }
    return fields;
  }

  private void add(Node keyNode, Node value, Collection<String> known) {
    if (!(keyNode instanceof ScalarNode scalar)) {
      values.problem(keyNode, "a key must be a word");
      return;
    }
    String key = scalar.getValue();
    if (!known.contains(key)) {
      String suggestion = Values.didYouMean(key, known);
      values.problem(
          keyNode,
          "there is no key \""
              + Values.quote(key)
              + "\""
              + (path.isEmpty() ? "" : " in " + path)
              + (suggestion.isEmpty() ? "; known here are " + Values.oneOf(known) : suggestion));
    } else if (byKey.containsKey(key)) {
      values.problem(
          keyNode,
          "\"%s\" stands twice; the first is on line %d; keep one"
              .formatted(key, values.place(byKey.getOrDefault(key, keyNode)).line()));
    } else {
      byKey.put(key, value);
    }
  }

  /** The keys given, in their order. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /** The value of a key; empty where it isn't given, or has none. */
  public Optional<Node> find(String key) {
    return Optional.ofNullable(byKey.get(key)).filter(node -> !Values.isNull(node));
  }

  /** The whole path of a key, for messages. */
  public String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
