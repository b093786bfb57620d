package org.tierline.exchange.facts;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.file.TextInput;

/**
 * The tree of a YAML or JSON text, each node with its place. JSON is read as the YAML that it is;
 * but for tabs between its parts, which YAML doesn't allow, and which stand in no JSON text.
 */
public final class YamlTree {
  private static final int DEEPEST = 20;
  private static final int MOST_CODE_POINTS = 10 * 1024 * 1024;

  private static final Words FACTS =
      new Words("facts file", "government", "holds no facts; add at least edition and iso3");

  private YamlTree() {}

  /**
   * How a kind of file is spoken of.
   *
   * @param kind what it is called
   * @param each what it holds one of
   * @param ifEmpty what is said of a text that holds nothing
   */
  public record Words(String kind, String each, String ifEmpty) {}

  /**
   * The root of the one document of a facts file.
   *
   * @throws Fault if it is no well-formed YAML or JSON, holds several documents or aliases, or is
   *     nested deeper than any facts file is
   */
  static Node parse(TextInput input) {
    return parse(input, FACTS);
  }

  /**
   * The root of the one document.
   *
   * @param words how a file of this kind is spoken of where it can't be read
   * @throws Fault as {@link #parse(TextInput)} does
   */
  public static Node parse(TextInput input, Words words) {
    boolean json = input.text().stripLeading().startsWith("{");
    String text = json ? input.text().replace('\t', ' ') : input.text();
    var settings =
        LoadSettings.builder()
            .setLabel(input.source())
            .setCodePointLimit(MOST_CODE_POINTS)
            .setMaxAliasesForCollections(0)
            .build();
    try {
      checkEvents(new Parse(settings).parseString(text), input.source(), words);
      return new Compose(settings)
          .composeString(text)
          .filter(root -> !Values.isNull(root))
          .orElseThrow(() -> Fault.badInput(Place.of(input.source()), words.ifEmpty()));
    } catch (MarkedYamlEngineException e) {
      throw Fault.badInput(
          e.getProblemMark()
              .map(mark -> place(input.source(), mark))
              .orElse(Place.of(input.source())),
          "is not well-formed "
              + (json ? "JSON" : "YAML")
              + ": "
              + e.getProblem()
              + ", "
              + hint(json),
          e);
    } catch (YamlEngineException e) {
      throw Fault.badInput(
          Place.of(input.source()), "can't be read as YAML or JSON: " + firstLine(e), e);
    }
  }

  private static String hint(boolean json) {
    return json
        ? "look at the quotes, commas and brackets here and on the line before"
        : "look at the indentation, quotes and colons here and on the line before";
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static void checkEvents(Iterable<Event> events, String source, Words words) {
    int depth = 0;
    int documents = 0;
    for (Event event : events) {
      if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
        throw at(
            event,
            source,
            "nests deeper than " + DEEPEST + " levels, which no " + words.kind() + " does");
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof DocumentStartEvent && ++documents > 1) {
        throw at(
            event,
            source,
            "a second document starts here; put each " + words.each() + " in a file of its own");
      } else if (event instanceof AliasEvent) {
        throw at(event, source, "aliases (*name) aren't read; write the value out");
      }
    }
  }

  private static Fault at(Event event, String source, String message) {
    return Fault.badInput(
        event.getStartMark().map(mark -> place(source, mark)).orElse(Place.of(source)), message);
  }

  static Place place(String source, Mark mark) {
    return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
  }

  static Place place(String source, Node node) {
    Optional<Mark> mark = node.getStartMark();
    return mark.map(start -> place(source, start)).orElse(Place.of(source));
  }
}
