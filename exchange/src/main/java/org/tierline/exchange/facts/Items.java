package org.tierline.exchange.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tierline.law.definition.ActionType;
import org.tierline.law.definition.CredibleSource;
import org.tierline.law.facts.Action;
import org.tierline.law.facts.Commitment;
import org.tierline.law.facts.DataRequest;
import org.tierline.law.facts.PolicyOrPattern;
import org.tierline.law.facts.SuspendedSentence;

/** Reads the lists of a facts file: actions, commitments, data requests, policies, sentences. */
final class Items {
  private static final int FIRST_BY_CAPACITY_TREND = 2019;

  private static final Map<String, CredibleSource> SOURCES = new LinkedHashMap<>();

  static {
    for (CredibleSource source : CredibleSource.values()) {
      SOURCES.put(source.code(), source);
    }
  }

  private final Values values;
  private final int edition;

  Items(Values values, int edition) {
    this.values = values;
    this.edition = edition;
  }

  static <E extends Enum<E>> Map<String, E> names(E[] constants) {
    var byName = new LinkedHashMap<String, E>();
    Arrays.stream(constants).forEach(each -> byName.put(each.name(), each));
    return byName;
  }

  private <T> Optional<List<T>> each(
      Node node, String key, String wanted, List<String> keys, Function<Fields, Optional<T>> read) {
    return values
        .list(node, key, wanted)
        .map(
            nodes -> {
              var items = new ArrayList<T>();
              for (int i = 0; i < nodes.size(); i++) {
                String path = key + "[" + (i + 1) + "]";
                if (Values.isNull(nodes.get(i))) {
                  values.problem(nodes.get(i), path + " is empty; leave it out");
                } else {
                  read.apply(Fields.of(nodes.get(i), path, keys, values)).ifPresent(items::add);
                }
              }
              return items;
            });
  }

  Optional<List<Action>> actions(Node node, String key) {
    return each(
        node,
        key,
        "a list of actions, or none",
        List.of("id", "type", "date", "concrete", "source", Keys.BASIS),
        fields -> {
          var id = fields.find("id");
          if (id.isEmpty()) {
            values.problem(node, fields.path("id") + " is missing; give the action a name");
            return Optional.empty();
          }
          return values
              .word(id.get(), fields.path("id"), "a name")
              .map(
                  name ->
                      new Action(
                          name,
                          choice(fields, "type", names(ActionType.values())),
                          read(fields, "date", values::day),
                          read(fields, "concrete", values::yesNo),
                          choice(fields, "source", SOURCES)));
        });
  }

  Optional<List<Commitment>> commitments(Node node, String key) {
    return each(
        node,
        key,
        "a list of commitments, or none",
        List.of("text", "due", Keys.BASIS),
        fields -> {
          String text = required(node, fields, "text", values::text);
          return text == null
              ? Optional.empty()
              : Optional.of(new Commitment(text, read(fields, "due", values::dayAhead)));
        });
  }

  Optional<List<DataRequest>> dataRequests(Node node, String key) {
    return each(
        node,
        key,
        "a list of data requests, or none",
        List.of(
            "topic",
            "date",
            "reasonable",
            "provided",
            "capacity",
            "resources",
            "capacityTrend",
            Keys.BASIS),
        fields -> {
          var topic =
              required(
                  node,
                  fields,
                  "topic",
                  (value, path) -> values.choice(value, path, names(DataRequest.Topic.values())));
          return topic == null
              ? Optional.empty()
              : Optional.of(
                  new DataRequest(
                      topic,
                      read(fields, "date", values::day),
                      read(fields, "reasonable", values::yesNo),
                      choice(fields, "provided", names(DataRequest.Provided.values())),
                      capacity(fields)));
        });
  }

  private DataRequest.@Nullable Capacity capacity(Fields fields) {
    boolean trend = edition >= FIRST_BY_CAPACITY_TREND;
    Map<String, DataRequest.Capacity> choices = new LinkedHashMap<>();
    if (trend) {
      choices.put("INCREASING", DataRequest.Capacity.INCREASING);
      choices.put("NOT", DataRequest.Capacity.NOT);
    } else {
      choices.put("ABLE", DataRequest.Capacity.ABLE);
      choices.put("UNABLE", DataRequest.Capacity.UNABLE);
    }
    DataRequest.Capacity found = null;
    for (String key : List.of("capacity", "resources", "capacityTrend")) {
      var node = fields.find(key);
      if (node.isEmpty()) {
        continue;
      }
      if (trend != key.equals("capacityTrend")) {
        values.problem(
            node.get(),
            trend
                ? "%s isn't asked from the 2019 edition on; write capacityTrend: INCREASING or NOT"
                    .formatted(fields.path(key))
                : "%s isn't asked before the 2019 edition; write capacity: ABLE or UNABLE"
                    .formatted(fields.path(key)));
      } else {
        found = values.choice(node.get(), fields.path(key), choices).orElse(found);
      }
    }
    return found;
  }

  Optional<List<PolicyOrPattern>> policies(Node node, String key) {
    return each(
        node,
        key,
        "a list of policies or patterns, or none",
        List.of("kind", "sector", Keys.BASIS),
        fields -> {
          var kind =
              required(
                  node,
                  fields,
                  "kind",
                  (value, path) ->
                      values.choice(value, path, names(PolicyOrPattern.Kind.values())));
          return kind == null
              ? Optional.empty()
              : Optional.of(
                  new PolicyOrPattern(
                      kind, choice(fields, "sector", names(PolicyOrPattern.Sector.values()))));
        });
  }

  Optional<List<SuspendedSentence>> sentences(Node node, String key) {
    return each(
        node,
        key,
        "a list of suspended sentences, or none",
        List.of("principalActor", "assessment", Keys.BASIS),
        fields -> {
          String assessment = read(fields, "assessment", values::text);
          return Optional.of(
              new SuspendedSentence(
                  read(fields, "principalActor", values::yesNo),
                  assessment == null ? "" : assessment));
        });
  }

  private <T> @Nullable T choice(Fields fields, String key, Map<String, T> choices) {
    return read(fields, key, (value, path) -> values.choice(value, path, choices));
  }

  /** Reads the value at a path of the file. */
  interface Read<T> {
    Optional<T> read(Node value, String path);
  }

  private static <T> @Nullable T read(Fields fields, String key, Read<T> read) {
    return fields.find(key).flatMap(value -> read.read(value, fields.path(key))).orElse(null);
  }

  private <T> @Nullable T required(Node list, Fields fields, String key, Read<T> read) {
    if (fields.find(key).isEmpty()) {
      values.problem(list, fields.path(key) + " is missing; an item needs it");
    }
    return read(fields, key, read);
  }
}
