package org.tierline.exchange.facts;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.file.FileKind;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.Answer;
import org.tierline.law.definition.ReportingPeriod;
import org.tierline.law.determination.Contradiction;
import org.tierline.law.facts.ChildSoldierFacts;
import org.tierline.law.facts.Circumstances;
import org.tierline.law.facts.DeterminationMade;
import org.tierline.law.facts.Facts;
import org.tierline.law.facts.Question;
import org.tierline.law.facts.Questions;
import org.tierline.record.Grade;

/**
 * Reads a facts file: YAML or JSON, one government in one edition. An absent key, or one without a
 * value, is unknown; {@code none} and {@code []} are known to be absent. For one file.
 */
public final class FactsReader {
  /** Larger files are refused. */
  static final int MOST_MEGABYTES = 10;

  private static final int FIRST_EDITION = 2001;
  private static final int LAST_EDITION = 2100;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(
          problem -> problem.findPlace().orElse(Place.of("")),
          Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

  private static final Map<String, Grade> GRADES = new LinkedHashMap<>();

  static {
    for (Grade each : Grade.values()) {
      GRADES.put(each.written(), each);
    }
  }

  private final Values values;
  private final Node root;
  private final List<Problem> notes = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> recommendations = new ArrayList<>();
  private final Map<String, Place> bases = new LinkedHashMap<>();
  private final Map<String, Integer> figures = new LinkedHashMap<>();
  private final Aftermath aftermath;
  private int edition;
  private Facts facts = Facts.about("", FIRST_EDITION);
  private Optional<Grade> grade = Optional.empty();
  private Answer<LocalDate> release = Answer.unknown();
  private Answer<ReportingPeriod> period = Answer.unknown();
  private Aftermath.Reassessed reassessed = Aftermath.Reassessed.UNKNOWN;
  private Answer<DeterminationMade> determination = Answer.unknown();
  private ChildSoldierFacts childSoldiers = ChildSoldierFacts.UNKNOWN;

  private FactsReader(TextInput input) {
    this.values = new Values(input.source());
    this.root = unwrap(YamlTree.parse(input), input.source());
    this.aftermath = new Aftermath(values, notes);
  }

  /**
   * Reads a file, or standard input if it is named {@code -}.
   *
   * @throws Fault with all that is wrong with it
   */
  public static FactsFile read(String name, InputStream standardInput) {
    return read(TextInput.read(name, standardInput, MOST_MEGABYTES));
  }

  /**
   * Reads a text.
   *
   * @throws Fault with all that is wrong with it
   */
  public static FactsFile read(TextInput input) {
    FileKind.FACTS.check(input);
    return new FactsReader(input).file(input.source());
  }

  /** An answer of Tierline that holds facts is read as these facts. */
  private static Node unwrap(Node root, String source) {
    Optional<Node> facts = child(root, "data").flatMap(data -> child(data, "facts"));
    boolean answer = child(root, "schema").isPresent() && child(root, "data").isPresent();
    if (facts.isEmpty() && answer) {
      throw Fault.badInput(
          Place.of(source),
          "is an answer without facts; a narrative gives some only if its government is in the"
              + " record and its edition is known: read it with --edition YEAR");
    }
    return facts.orElse(root);
  }

  private static Optional<Node> child(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return Optional.of(tuple.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  private FactsFile file(String source) {
    var top = Fields.of(root, "", Keys.below(""), values);
    edition = edition(top);
    facts = Facts.about(country(top), edition == 0 ? FIRST_EDITION : edition);
    group(top, List.of());
    facts =
        facts.with(
            new Circumstances(
                release,
                period,
                reassessed.finding(),
                reassessed.date(),
                reassessed.ground(),
                determination,
                childSoldiers,
                figures));
    checkSources();
    if (edition != 0) {
      new Dates(facts, places, values.whole()).check(values.problems(), notes);
    }
    if (values.problems().isEmpty()) {
      contradictions();
    }
    if (!values.problems().isEmpty()) {
      throw Fault.badInput(values.problems().stream().sorted(BY_PLACE).toList());
    }
    return new FactsFile(
        source,
        facts,
        grade,
        sources,
        recommendations,
        places.getOrDefault("iso3", values.whole()),
        values.dated(),
        notes);
  }

  private int edition(Fields top) {
    var node = top.find("edition");
    if (node.isEmpty()) {
      missing("edition is missing; say which year's report it is");
      return 0;
    }
    String wanted = "a year like 2025";
    String text = values.word(node.get(), "edition", wanted).orElse("");
    if (!text.matches("\\d{4}")) {
      if (!text.isEmpty()) {
        values.wanted(node.get(), "edition", text, wanted);
      }
      return 0;
    }
    int year = Integer.parseInt(text);
    if (year < FIRST_EDITION || year > LAST_EDITION) {
      values.problem(
          node.get(),
          "edition is %d, but editions are those from 2001 to %d".formatted(year, LAST_EDITION));
      return 0;
    }
    return year;
  }

  private String country(Fields top) {
    var node = top.find("iso3");
    if (node.isEmpty()) {
      missing("iso3 is missing; name the government by its three letters, like PRK");
      return "";
    }
    String code = values.word(node.get(), "iso3", "three letters").orElse("");
    if (!code.isEmpty() && !code.matches("[A-Z]{3}")) {
      values.wanted(
          node.get(), "iso3", code, "three capital letters like PRK (ISO 3166-1 alpha-3)");
    }
    return code;
  }

  private void missing(String message) {
    // A root that is no mapping has been told of already.
    if (root instanceof MappingNode) {
      values.problems().add(Problem.at(values.whole(), message));
    }
  }

  /** Reads the keys of a group, and those below them. */
  private void group(Fields fields, List<String> inherited) {
    var basis =
        fields
            .find(Keys.BASIS)
            .flatMap(node -> basis(node, fields.path(Keys.BASIS)))
            .orElse(inherited);
    for (String name : fields.keys()) {
      var node = fields.find(name);
      if (node.isPresent() && !name.equals(Keys.BASIS)) {
        String key = fields.path(name);
        places.put(key, values.place(node.get()));
        if (!header(key, node.get())) {
          question(key, node.get(), basis);
        }
      }
    }
  }

  private Optional<List<String>> basis(Node node, String key) {
    var named =
        node instanceof ScalarNode ? values.text(node, key).map(List::of) : values.words(node, key);
    named.ifPresent(names -> names.forEach(name -> bases.putIfAbsent(name, values.place(node))));
    return named;
  }

  /** A basis names its sources, once the file lists any. */
  private void checkSources() {
    for (var each : bases.entrySet()) {
      String name = each.getKey();
      if (!sources.isEmpty() && !sources.containsKey(name)) {
        values
            .problems()
            .add(
                Problem.at(
                    each.getValue(),
                    "basis names \"%s\", which isn't among the sources; correct it or add it there%s"
                        .formatted(Values.quote(name), Values.didYouMean(name, sources.keySet()))));
      }
    }
  }

  /** Reads a key that is no question; whether it is one. */
  private boolean header(String key, Node node) {
    switch (key) {
      case "edition", "iso3" -> {
        return true; // read before all else
      }
      case "grade" -> grade = values.choice(node, key, GRADES);
      case "sources" -> sources(node);
      case "recommendations" -> recommendations(node);
      case "release" -> release = values.answer(Optional.of(node), day -> values.day(day, key));
      case "period" -> period(node);
      case "reassessment" -> reassessed = aftermath.reassessment(node);
      case "determination" -> determination = aftermath.determination(node);
      case "cspa" -> childSoldiers = aftermath.childSoldiers(node);
      default -> {
        if (Keys.FIGURES.contains(key)) {
          values.count(node, key).ifPresent(number -> figures.put(key, number));
          return true;
        }
        return false;
      }
    }
    return true;
  }

  private void sources(Node node) {
    if (!(node instanceof MappingNode mapping)) {
      values.problem(node, "sources wants names with what they stand for, like press: Reuters");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      values
          .text(tuple.getValueNode(), "sources." + name)
          .ifPresent(
              text -> {
                if (sources.put(name, text) != null) {
                  values.problem(
                      tuple.getKeyNode(),
                      "the source \"" + name + "\" stands twice; give one another name");
                }
              });
    }
  }

  private void recommendations(Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      values.problem(node, "recommendations wants a list of texts, one for each thing asked");
      return;
    }
    for (Node item : sequence.getValue()) {
      values.text(item, "recommendations").ifPresent(recommendations::add);
    }
  }

  private void period(Node node) {
    var fields = Fields.of(node, "period", List.of("from", "to"), values);
    var from = fields.find("from").flatMap(day -> values.day(day, "period.from"));
    var to = fields.find("to").flatMap(day -> values.dayAhead(day, "period.to"));
    if (from.isPresent() && to.isPresent()) {
      if (to.get().isBefore(from.get())) {
        values.problem(node, "period ends before it begins; swap from and to");
      } else {
        period = Answer.of(new ReportingPeriod(from.get(), to.get()));
      }
    }
  }

  private void question(String key, Node node, List<String> basis) {
    if (Keys.isGroup(key)) {
      boolean single = node instanceof ScalarNode;
      var asked = Questions.find(key);
      if (asked.isPresent() && single) {
        waiver(key, node, basis);
        return;
      }
      var fields = Fields.of(node, key, Keys.below(key), values);
      if (asked.isPresent() && !fields.keys().isEmpty()) {
        answer(asked.get(), true, basis);
      }
      group(fields, basis);
      return;
    }
    Question<?> question = Questions.find(key).orElseThrow();
    new AnswerReader(values, edition, notes)
        .read(question, node)
        .ifPresent(answer -> answer(question, answer, basis));
  }

  /** A waiver is told by its findings, or by "none". */
  private void waiver(String key, Node node, List<String> basis) {
    if (Values.isNone(node)) {
      answer(Questions.WAIVER_GRANTED, false, basis);
    } else {
      values.wanted(
          node,
          key,
          ((ScalarNode) node).getValue(),
          "none, or its findings: writtenPlan, planSufficient, resources, reportedSFRC,"
              + " reportedHFAC");
    }
  }

  @SuppressWarnings("unchecked") // Facts.with checks the answer against the question's type
  private void answer(Question<?> question, Object answer, List<String> basis) {
    facts = facts.with((Question<Object>) question, answer, basis);
  }

  private void contradictions() {
    for (Contradiction each : Contradiction.in(facts)) {
      var place = values.whole();
      for (Question<?> question : each.questions().reversed()) {
        place = places.getOrDefault(question.key(), place);
      }
      values.problems().add(Problem.at(place, each.message()));
    }
  }
}
