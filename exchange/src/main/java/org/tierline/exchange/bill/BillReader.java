package org.tierline.exchange.bill;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.facts.Fields;
import org.tierline.exchange.facts.Values;
import org.tierline.exchange.facts.YamlTree;
import org.tierline.exchange.file.FileKind;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.bill.Amendment;
import org.tierline.law.bill.Bill;
import org.tierline.law.bill.Editions;
import org.tierline.law.bill.Figure;
import org.tierline.law.statute.Provision;
import org.tierline.law.statute.Statute;
import org.tierline.law.watchlist.Readings.CountScope;
import org.tierline.law.watchlist.Readings.FScope;

/**
 * Reads a bill: YAML or JSON, a title and a list of amendments, each with the editions it is for
 * and a citation. All that is wrong with a file is told at once. For one file.
 */
public final class BillReader {
  /** Amendments of one bill; each is compared with all before it. */
  public static final int MOST_AMENDMENTS = 200;

  private static final int MOST_MEGABYTES = 1;
  private static final List<String> TOP = List.of("bill", "about", "amendments");
  private static final List<String> ACTS =
      List.of("strike", "inForce", "parameter", "reading", "lawOf", "add");
  private static final List<String> KEYS =
      List.of(
          "strike",
          "inForce",
          "parameter",
          "reading",
          "lawOf",
          "add",
          "value",
          "says",
          "editions",
          "cite");
  private static final String EDITIONS = "editions like 2012, 2011..2018, 2019.. or ..2018";
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          problem -> problem.findPlace().orElse(Place.of("")),
          Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private static final YamlTree.Words WORDS =
      new YamlTree.Words("bill", "bill", "holds no bill; add at least bill and amendments");

  private final Values values;

  private BillReader(String source) {
    this.values = new Values(source);
  }

  /** Makes an amendment of the parts that all have. */
  private interface Act {
    Amendment with(Editions editions, String citation);
  }

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @throws Fault with all that is wrong with it
   */
  public static Bill read(String name, InputStream standardInput) {
    return read(TextInput.read(name, standardInput, MOST_MEGABYTES));
  }

  /**
   * Reads a text.
   *
   * @throws Fault with all that is wrong with it
   */
  public static Bill read(TextInput input) {
    FileKind.BILL.check(input);
    return new BillReader(input.source()).bill(YamlTree.parse(input, WORDS));
  }

  private Bill bill(Node root) {
    var top = Fields.of(root, "", TOP, values);
    String title = required(top, root, "bill", "bill is missing; give it a title");
    String about = top.find("about").flatMap(node -> values.text(node, "about")).orElse("");
    var amendments = new ArrayList<Amendment>();
    var listed = top.find("amendments");
    if (listed.isEmpty() && root instanceof MappingNode) {
      values.problem(root, "amendments is missing; list at least one thing that the bill does");
    }
    listed.ifPresent(node -> amendments(node, amendments));
    if (!values.problems().isEmpty()) {
      throw Fault.badInput(values.problems().stream().sorted(BY_PLACE).toList());
    }
    return new Bill(title, about.strip(), amendments);
  }

  private String required(Fields fields, Node node, String key, String ifMissing) {
    var found = fields.find(key);
    if (found.isEmpty() && node instanceof MappingNode) {
      values.problem(node, ifMissing);
    }
    return found.flatMap(text -> values.text(text, fields.path(key))).orElse("").strip();
  }

  private void amendments(Node node, List<Amendment> into) {
    if (!(node instanceof SequenceNode sequence)) {
      values.problem(node, "amendments wants a list; put a dash before each amendment");
      return;
    }
    if (sequence.getValue().isEmpty()) {
      values.problem(node, "amendments is empty; list at least one thing that the bill does");
    }
    if (sequence.getValue().size() > MOST_AMENDMENTS) {
      values.problem(
          node,
          "amendments holds %d, but %d are the most of one bill; split it"
              .formatted(sequence.getValue().size(), MOST_AMENDMENTS));
      return;
    }
    int number = 0;
    for (Node item : sequence.getValue()) {
      number++;
      amendment(item, "amendments[" + number + "]").ifPresent(into::add);
    }
  }

  private Optional<Amendment> amendment(Node node, String path) {
    var fields = Fields.of(node, path, KEYS, values);
    if (!(node instanceof MappingNode)) {
      return Optional.empty();
    }
    var acts = ACTS.stream().filter(act -> fields.find(act).isPresent()).toList();
    if (acts.size() != 1) {
      values.problem(
          node,
          path
              + (acts.isEmpty()
                  ? " does nothing; add one of "
                  : " does several things, "
                      + String.join(" and ", acts)
                      + "; split it; each is one of ")
              + Values.oneOf(ACTS));
    }
    String citation =
        required(fields, node, "cite", path + ".cite is missing; cite the text that it changes");
    var editions = editions(fields, node, path);
    for (String other : List.of("value", "says")) {
      if (fields.find(other).isPresent() && acts.size() == 1 && !takes(acts.getFirst(), other)) {
        values.problem(
            fields.find(other).orElse(node),
            path + "." + other + " says nothing beside " + acts.getFirst() + "; take it out");
      }
    }
    Optional<Act> act =
        acts.size() == 1 ? act(acts.getFirst(), fields, node, path) : Optional.empty();
    return act.isPresent() && editions.isPresent()
        ? Optional.of(act.get().with(editions.get(), citation))
        : Optional.empty();
  }

  private static boolean takes(String act, String key) {
    return switch (act) {
      case "parameter", "reading" -> key.equals("value");
      case "add" -> key.equals("says");
      default -> false;
    };
  }

  private Optional<Editions> editions(Fields fields, Node node, String path) {
    var given = fields.find("editions");
    if (given.isEmpty()) {
      values.problem(node, path + ".editions is missing; write " + EDITIONS);
      return Optional.empty();
    }
    String key = fields.path("editions");
    String text = values.word(given.get(), key, EDITIONS).orElse("");
    var editions = Editions.find(text);
    if (editions.isEmpty() && !text.isEmpty()) {
      values.wanted(given.get(), key, text, EDITIONS + ", from 2001 on");
    }
    return editions;
  }

  private Optional<Act> act(String act, Fields fields, Node node, String path) {
    Node value = fields.find(act).orElse(node);
    String key = fields.path(act);
    return switch (act) {
      case "strike" -> provision(value, key).map(BillReader::strike);
      case "inForce" -> provision(value, key).map(BillReader::inForce);
      case "parameter" -> parameter(value, key, fields, node, path);
      case "reading" -> reading(value, key, fields, node, path);
      case "lawOf" -> lawOf(value, key);
      default -> add(value, key, fields, node, path);
    };
  }

  private static Act strike(Provision named) {
    return (editions, citation) -> new Amendment.Strike(named, editions, citation);
  }

  private static Act inForce(Provision named) {
    return (editions, citation) -> new Amendment.InForce(named, editions, citation);
  }

  private Optional<Provision> provision(Node node, String key) {
    String text = values.word(node, key, "the id of a provision").orElse("");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found = Statute.findById(text);
    if (found.isEmpty()) {
      var near = Statute.suggest(text).stream().map(Provision::id).toList();
      values.problem(
          node,
          "%s names \"%s\", which is no provision of the book; %s"
              .formatted(
                  key,
                  Values.quote(text),
                  near.isEmpty()
                      ? "find its id with: tierline law"
                      : "did you mean " + Values.oneOf(near) + "?"));
    }
    return found;
  }

  private Optional<Act> parameter(Node node, String key, Fields fields, Node whole, String path) {
    var figures = new LinkedHashMap<String, Figure>();
    for (Figure figure : Figure.values()) {
      figures.put(figure.written(), figure);
    }
    var figure = values.choice(node, key, figures);
    var value =
        value(fields, whole, path, "a whole number")
            .flatMap(given -> values.count(given, fields.path("value")));
    if (figure.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Figure set = figure.get();
    int number = value.get();
    if (number < set.least() || number > set.most()) {
      values.problem(
          fields.find("value").orElse(whole),
          "%s is %d, but %s can be %d to %d"
              .formatted(fields.path("value"), number, set.written(), set.least(), set.most()));
      return Optional.empty();
    }
    return Optional.of((editions, citation) -> new Amendment.Set(set, number, editions, citation));
  }

  private Optional<Node> value(Fields fields, Node whole, String path, String wanted) {
    var given = fields.find("value");
    if (given.isEmpty()) {
      values.problem(whole, path + ".value is missing; write " + wanted);
    }
    return given;
  }

  private Optional<Act> reading(Node node, String key, Fields fields, Node whole, String path) {
    Map<String, Map<String, Act>> readings = new LinkedHashMap<>();
    readings.put("countScope", countScopes());
    readings.put("fScope", fScopes());
    var of = values.choice(node, key, readings);
    if (of.isEmpty()) {
      return Optional.empty();
    }
    String wanted = Values.oneOf(of.get().keySet());
    return value(fields, whole, path, wanted)
        .flatMap(given -> values.choice(given, fields.path("value"), of.get()));
  }

  private static Map<String, Act> countScopes() {
    var acts = new LinkedHashMap<String, Act>();
    for (CountScope scope : CountScope.values()) {
      acts.put(
          scope.name(),
          (editions, citation) -> new Amendment.CountYears(scope, editions, citation));
    }
    return acts;
  }

  private static Map<String, Act> fScopes() {
    var acts = new LinkedHashMap<String, Act>();
    for (FScope scope : FScope.values()) {
      acts.put(
          scope.name(), (editions, citation) -> new Amendment.ArmBy(scope, editions, citation));
    }
    return acts;
  }

  private Optional<Act> lawOf(Node node, String key) {
    String wanted =
        "an edition from %d to %d".formatted(Statute.FIRST_EDITION, Statute.LAST_REVIEWED_EDITION);
    String text = values.word(node, key, wanted).orElse("");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var editions = Editions.find(text).filter(one -> one.from() == one.through());
    if (editions.isEmpty() || editions.get().from() > Statute.LAST_REVIEWED_EDITION) {
      values.wanted(node, key, text, wanted);
      return Optional.empty();
    }
    int law = editions.get().from();
    return Optional.of((over, citation) -> new Amendment.LawOf(law, over, citation));
  }

  private Optional<Act> add(Node node, String key, Fields fields, Node whole, String path) {
    var title = values.text(node, key);
    String says =
        required(fields, whole, "says", path + ".says is missing; say in a sentence what it does");
    return title.map(named -> add(named, says));
  }

  private static Act add(String title, String says) {
    return (editions, citation) -> new Amendment.Add(title, says, editions, citation);
  }
}
