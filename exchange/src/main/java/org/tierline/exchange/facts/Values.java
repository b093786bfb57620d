package org.tierline.exchange.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.law.Answer;

/**
 * Reads single values of a tree; what can't be read is a problem, collected, and then empty. A
 * value of null says nothing, as if its key weren't there. For one thread.
 */
public final class Values {
  /** Known to be absent. */
  static final String NONE = "none";

  private static final int LONGEST_QUOTE = 40;

  /** Problems of one file that are told at once; who gets so many reads no further. */
  private static final int MOST_PROBLEMS = 200;

  private final String source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<FactsFile.Dated> dated = new ArrayList<>();

  /**
   * @param source the file as the user named it
   */
  public Values(String source) {
    this.source = source;
  }

  /** What couldn't be read so far; may be added to. */
  public List<Problem> problems() {
    return problems;
  }

  /** What has been read with the day of which it is, in the file's order. */
  List<FactsFile.Dated> dated() {
    return dated;
  }

  /** Where a node stands. */
  public Place place(Node node) {
    return YamlTree.place(source, node);
  }

  /** The file as a whole. */
  public Place whole() {
    return Place.of(source);
  }

  /**
   * Tells of a problem at a node.
   *
   * @throws Fault with those told so far, if they are as many as are told at once
   */
  public void problem(Node node, String message) {
    problems.add(Problem.at(place(node), message));
    if (problems.size() == MOST_PROBLEMS) {
      problems.add(
          Problem.at(
              whole(),
              "more may be wrong; "
                  + MOST_PROBLEMS
                  + " are told at once; correct these and try again"));
      throw Fault.badInput(problems);
    }
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }

  static boolean isNone(Node node) {
    return (node instanceof ScalarNode scalar && scalar.getValue().equals(NONE))
        || (node instanceof SequenceNode sequence && sequence.getValue().isEmpty());
  }

  /** The value of any scalar as it is written; a collection or nothing is a problem. */
  private Optional<ScalarNode> scalar(Node node, String key, String wanted) {
    if (isNull(node)) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      problem(
          node,
          key + " wants " + wanted + ", not " + (node instanceof MappingNode ? "keys" : "a list"));
      return Optional.empty();
    }
    if (scalar.getValue().isBlank()) {
      problem(
          node, key + " is an empty text; leave the key out if it isn't known, or write " + wanted);
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** A text; a number, a truth value or nothing is a problem. */
  public Optional<String> text(Node node, String key) {
    var scalar = scalar(node, key, "a text");
    if (scalar.isPresent() && !scalar.get().getTag().equals(Tag.STR)) {
      problem(
          node,
          "%s wants a text, not %s; put it in quotes if it is one"
              .formatted(key, quote(scalar.get().getValue())));
      return Optional.empty();
    }
    return scalar.map(ScalarNode::getValue);
  }

  /** A word that may look like a number or a day, as a tier or an edition does. */
  public Optional<String> word(Node node, String key, String wanted) {
    return scalar(node, key, wanted).map(ScalarNode::getValue);
  }

  Optional<Boolean> yesNo(Node node, String key) {
    var scalar = scalar(node, key, "true or false");
    if (scalar.isPresent() && !scalar.get().getTag().equals(Tag.BOOL)) {
      wanted(node, key, scalar.get().getValue(), "true or false (without quotes)");
      return Optional.empty();
    }
    return scalar.map(value -> value.getValue().equals("true"));
  }

  /** A whole number, 0 or more. */
  public Optional<Integer> count(Node node, String key) {
    var scalar = scalar(node, key, "a whole number, 0 or more");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String value = scalar.get().getValue();
    if (!scalar.get().getTag().equals(Tag.INT) || !value.matches("\\d{1,9}")) {
      wanted(node, key, value, "a whole number, 0 or more (without quotes)");
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(value));
  }

  /** The day of something that has happened. */
  Optional<LocalDate> day(Node node, String key) {
    var day = dayAhead(node, key);
    day.ifPresent(on -> dated.add(new FactsFile.Dated(key + " is", on, place(node))));
    return day;
  }

  /** A day that may lie ahead of what the file knows. */
  Optional<LocalDate> dayAhead(Node node, String key) {
    var scalar = scalar(node, key, "a day like 2025-06-30");
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(scalar.get().getValue()));
    } catch (DateTimeParseException e) {
      wanted(node, key, scalar.get().getValue(), "a day like 2025-06-30");
      return Optional.empty();
    }
  }

  /** One of several names. */
  public <T> Optional<T> choice(Node node, String key, Map<String, T> choices) {
    String wanted = oneOf(choices.keySet());
    var scalar = scalar(node, key, wanted);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    String value = scalar.get().getValue();
    var chosen = Optional.ofNullable(choices.get(value));
    if (chosen.isEmpty()) {
      wanted(node, key, value, wanted + didYouMean(value, choices.keySet()));
    }
    return chosen;
  }

  /** The items of a list, or of "none", which has none; a list that isn't one is a problem. */
  Optional<List<Node>> list(Node node, String key, String wanted) {
    if (isNull(node)) {
      return Optional.empty();
    }
    if (isNone(node)) {
      return Optional.of(List.of());
    }
    if (node instanceof SequenceNode sequence) {
      return Optional.of(sequence.getValue());
    }
    problem(
        node,
        key
            + " wants "
            + wanted
            + (node instanceof ScalarNode scalar
                ? ", not \"" + quote(scalar.getValue()) + "\""
                : ", not keys; put a dash before each item"));
    return Optional.empty();
  }

  /** A list of words; each empty one is a problem. */
  Optional<List<String>> words(Node node, String key) {
    return list(node, key, "a list of names")
        .map(
            items ->
                items.stream()
                    .map(item -> word(item, key, "a name"))
                    .flatMap(Optional::stream)
                    .toList());
  }

  /** Unknown if it can't be read, none for "none", else what is read. */
  <T> Answer<T> answer(Optional<Node> node, Function<Node, Optional<T>> read) {
    if (node.isEmpty()) {
      return Answer.unknown();
    }
    if (isNone(node.get())) {
      return Answer.none();
    }
    return read.apply(node.get()).<Answer<T>>map(Answer::of).orElse(Answer.unknown());
  }

  /** Tells of a value that isn't what was wanted. */
  public void wanted(Node node, String key, String value, String wanted) {
    problem(node, "%s is \"%s\", but wants %s".formatted(key, quote(value), wanted));
  }

  /** "a, b or c". */
  public static String oneOf(Collection<String> names) {
    var list = List.copyOf(names);
    int last = list.size() - 1;
    return last < 1
        ? String.join("", list)
        : String.join(", ", list.subList(0, last)) + " or " + list.get(last);
  }

  /** "; did you mean a or b?", or nothing. */
  public static String didYouMean(String given, Collection<String> known) {
    var near = Spelling.suggest(given, known);
    return near.isEmpty() ? "" : "; did you mean " + oneOf(near) + "?";
  }

  /** The text in one line, cut where it is long. */
  public static String quote(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
