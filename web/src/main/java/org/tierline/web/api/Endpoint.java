package org.tierline.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;
import org.tierline.exchange.Spelling;
import org.tierline.web.Request;
import org.tierline.web.Request.Method;
import org.tierline.web.Response;

/**
 * One thing that can be asked of the API.
 *
 * @param id its name in a program that is made from the description
 * @param path with the names of its parameters in braces: "/api/v1/editions/{year}"
 * @param summary in some words
 * @param description in sentences
 * @param schema of the answer, the name of a file of {@code docs/schemas}; empty text where the
 *     shape is somebody else's
 * @param body what is to be sent; empty where nothing is
 * @param example the query of an example, beside which the examples in the path are taken
 */
record Endpoint(
    String id,
    Method method,
    String path,
    String summary,
    String description,
    String schema,
    List<Parameter> parameters,
    Optional<Sent> body,
    String example,
    Function<Call, Response> answering) {

  Endpoint {
    parameters = List.copyOf(parameters);
  }

  /** Something to read. */
  static Endpoint get(
      String id,
      String path,
      String summary,
      String description,
      String schema,
      List<Parameter> parameters,
      String example,
      Function<Call, Response> answering) {
    return new Endpoint(
        id,
        Method.GET,
        path,
        summary,
        description,
        schema,
        parameters,
        Optional.empty(),
        example,
        answering);
  }

  /**
   * The parameter of a name.
   *
   * @throws IllegalArgumentException if it has none
   */
  Parameter parameter(String name) {
    return parameters.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(path + " has no parameter " + name));
  }

  /** The values that a path has for the names in braces; empty if it is another's path. */
  Optional<SortedMap<String, String>> match(String asked) {
    String[] mine = path.split("/", -1);
    String[] steps = asked.split("/", -1);
    if (mine.length != steps.length) {
      return Optional.empty();
    }
    var values = new TreeMap<String, String>();
    for (int i = 0; i < mine.length; i++) {
      if (mine[i].startsWith("{") && !steps[i].isEmpty()) {
        values.put(mine[i].substring(1, mine[i].length() - 1), steps[i]);
      } else if (!mine[i].equals(steps[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /**
   * The answer to a request with this path.
   *
   * @throws Fault with all that is wrong with its parameters
   */
  Response answer(Request request, SortedMap<String, String> inPath) {
    var values = new TreeMap<>(inPath);
    var problems = new ArrayList<Problem>();
    var known =
        parameters.stream()
            .filter(each -> each.in() == Parameter.In.QUERY)
            .map(Parameter::name)
            .toList();
    request
        .query()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                problems.add(unknown(name, known));
              } else if (!value.isEmpty()) {
                values.put(name, value);
              }
            });
    for (Parameter parameter : parameters) {
      String value = values.get(parameter.name());
      if (value != null) {
        problems.addAll(parameter.problems(value));
      } else if (parameter.required()) {
        problems.add(
            Problem.at(parameter.place(), "is missing; it is " + lower(parameter.meaning())));
      }
    }
    if (!problems.isEmpty()) {
      throw Fault.badInput(problems);
    }
    return answering.apply(new Call(request, this, values));
  }

  private Problem unknown(String name, List<String> known) {
    var near = Spelling.suggest(name, known);
    return Problem.at(
        Place.of("?" + name),
        "is no parameter of "
            + method
            + " "
            + path
            + (near.isEmpty() ? "; it" : "; did you mean " + String.join(" or ", near) + "? It")
            + (known.isEmpty() ? " takes none" : " takes " + String.join(", ", known)));
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** The request of the example. */
  Request exampleRequest() {
    String at = path;
    for (Parameter parameter : parameters) {
      at = at.replace("{" + parameter.name() + "}", parameter.example());
    }
    var query = new TreeMap<String, String>();
    for (String part : example.isEmpty() ? new String[0] : example.split("&", -1)) {
      int equals = part.indexOf('=');
      query.put(part.substring(0, equals), part.substring(equals + 1));
    }
    if (body.isEmpty()) {
      return Request.get(at, query);
    }
    Sent sent = body.get();
    return Request.post(
        at, query, sent.mediaTypes().getFirst(), sent.example().getBytes(StandardCharsets.UTF_8));
  }

  /** A path with its query, encoded. */
  static String address(String path, SortedMap<String, String> query) {
    var parts = new ArrayList<String>();
    query.forEach((name, value) -> parts.add(name + "=" + encoded(value)));
    return path + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
