package org.tierline.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tierline.exchange.Notices;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.json.Schemas;
import org.tierline.law.determination.Law;
import org.tierline.publication.frame.Published;
import org.tierline.web.Request;

/** The table of endpoints as OpenAPI 3.1 ({@code https://spec.openapis.org/oas/v3.1.1.html}). */
final class OpenApi {
  private static final String PROBLEM = "problem-1";
  private static final String IN_COMPONENTS = "#/components/schemas/";
  private static final Pattern URN = Pattern.compile("urn:tierline:([a-z-]+):1(#(/.*))?");

  /** By name; those that others refer to are added on the way. */
  private final Map<String, Object> schemas = new TreeMap<>();

  private final Api api;

  private OpenApi(Api api) {
    this.api = api;
  }

  /** The description, as JSON. */
  static byte[] of(Api api) {
    return Json.bytes(new OpenApi(api).document());
  }

  private Map<String, Object> document() {
    var paths = new LinkedHashMap<String, Map<String, Object>>();
    for (Endpoint endpoint : api.endpoints()) {
      paths
          .computeIfAbsent(endpoint.path(), path -> new TreeMap<>())
          .put(endpoint.method().name().toLowerCase(Locale.ROOT), operation(endpoint));
    }
    addSchema(PROBLEM);
    var components = new LinkedHashMap<String, Object>();
    components.put("schemas", schemas);
    components.put("responses", problems());
    components.put("headers", headers());
    var document = new LinkedHashMap<String, Object>();
    document.put("openapi", "3.1.1");
    document.put("info", information(api.site().published()));
    document.put("servers", List.of(Map.of("url", api.site().published().host().orElse("/"))));
    document.put("paths", paths);
    document.put("components", components);
    return document;
  }

  private static Map<String, Object> information(Published published) {
    var info = new LinkedHashMap<String, Object>();
    info.put("title", "Tierline");
    info.put("version", "1");
    info.put("summary", "Who was placed on which tier, why, and what the law says on facts.");
    info.put(
        "description",
        Notices.FULL
            + "\n\nEvery answer has the same envelope: the day it holds for ("
            + published.on()
            + " here), the versions of the record ("
            + published.record().recordVersion()
            + ") and of the law as encoded ("
            + Law.VERSION
            + "), this notice, the data, and what was doubtful on the way. What can't be answered is"
            + " told as problem JSON (RFC 9457) with all problems at once."
            + "\n\nA client has a measured number of requests a minute; then the status is 429 and"
            + " Retry-After says when to ask again. Answers have an ETag and may be kept for five"
            + " minutes. A parameter that an endpoint doesn't know is refused."
            + "\n\nExamples are drawn from the record that is served; their lists are cut to the"
            + " first "
            + Example.MOST
            + " entries.");
    var license = new LinkedHashMap<String, Object>();
    license.put("name", "CC0 1.0 for our own part; the sources' own terms stay as they are");
    license.put("url", "https://creativecommons.org/publicdomain/zero/1.0/");
    info.put("license", license);
    return info;
  }

  private Map<String, Object> operation(Endpoint endpoint) {
    var operation = new LinkedHashMap<String, Object>();
    operation.put("operationId", endpoint.id());
    operation.put("summary", endpoint.summary());
    operation.put("description", endpoint.description());
    if (!endpoint.parameters().isEmpty()) {
      operation.put("parameters", endpoint.parameters().stream().map(OpenApi::parameter).toList());
    }
    endpoint.body().ifPresent(sent -> operation.put("requestBody", body(sent)));
    var responses = new LinkedHashMap<String, Object>();
    responses.put("200", answer(endpoint));
    boolean takes = endpoint.method() == Request.Method.POST;
    var statuses = new ArrayList<>(List.of("400", "404", "405", "429", "500", "503"));
    if (takes) {
      statuses.addAll(List.of("408", "413", "415"));
    }
    statuses.stream()
        .sorted()
        .forEach(
            status -> responses.put(status, Map.of("$ref", "#/components/responses/" + status)));
    operation.put("responses", responses);
    return operation;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    var described = new LinkedHashMap<String, Object>();
    described.put("name", parameter.name());
    described.put("in", parameter.in().name().toLowerCase(Locale.ROOT));
    described.put("description", parameter.meaning());
    described.put("required", parameter.required());
    if (parameter.many()) {
      described.put("style", "form");
      described.put("explode", false);
    }
    described.put("schema", parameter.schema());
    described.put("example", example(parameter));
    return described;
  }

  private static Object example(Parameter parameter) {
    if (parameter.many()) {
      return parameter.values(parameter.example());
    }
    return switch (String.valueOf(parameter.type().schema().get("type"))) {
      case "integer" -> Integer.valueOf(parameter.example());
      case "boolean" -> Boolean.valueOf(parameter.example());
      default -> parameter.example();
    };
  }

  private Map<String, Object> body(Sent sent) {
    var content = new LinkedHashMap<String, Object>();
    for (String mediaType : sent.mediaTypes()) {
      var media = new LinkedHashMap<String, Object>();
      media.put("schema", sent.schema().map(this::reference).orElse(Map.of("type", "string")));
      if (mediaType.equals(sent.mediaTypes().getFirst())) {
        media.put("example", sent.example());
      }
      content.put(mediaType, media);
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("required", true);
    body.put("description", sent.description());
    body.put("content", content);
    return body;
  }

  private Map<String, Object> answer(Endpoint endpoint) {
    var media = new LinkedHashMap<String, Object>();
    media.put(
        "schema",
        endpoint.schema().isEmpty() ? Map.of("type", "object") : reference(endpoint.schema()));
    api.example(endpoint).ifPresent(example -> media.put("example", example.value()));
    var headers = new LinkedHashMap<String, Object>();
    if (endpoint.method() == Request.Method.GET) {
      headers.put("ETag", Map.of("$ref", "#/components/headers/ETag"));
    }
    if (endpoint.parameters().containsAll(Paging.PARAMETERS)) {
      headers.put("Link", Map.of("$ref", "#/components/headers/Link"));
    }
    var answer = new LinkedHashMap<String, Object>();
    answer.put("description", endpoint.summary() + ".");
    if (!headers.isEmpty()) {
      answer.put("headers", headers);
    }
    answer.put("content", Map.of("application/json", media));
    return answer;
  }

  private static Map<String, Object> headers() {
    var headers = new TreeMap<String, Object>();
    headers.put("ETag", header("A stamp of the answer, for If-None-Match.", "string"));
    headers.put(
        "Link", header("The address of the next part (RFC 8288), if there is one.", "string"));
    headers.put("Retry-After", header("Seconds to wait before asking again.", "integer"));
    return headers;
  }

  private static Map<String, Object> header(String description, String type) {
    var header = new LinkedHashMap<String, Object>();
    header.put("description", description);
    header.put("schema", Map.of("type", type));
    return header;
  }

  private Map<String, Object> problems() {
    var problems = new TreeMap<String, Object>();
    problems.put("400", problem("Parameters or facts that can't be used; all problems are told."));
    problems.put("404", problem("There is no such government, edition, provision or the like."));
    problems.put("405", problem("The method isn't taken here; Allow names those that are."));
    problems.put("408", problem("What was sent took too long."));
    problems.put("413", problem("What was sent is too long."));
    problems.put("415", problem("What was sent isn't of a type that is taken."));
    problems.put("429", later(problem("Too many requests from one address.")));
    problems.put("500", problem("A mistake in Tierline itself."));
    problems.put("503", later(problem("Not available now.")));
    return problems;
  }

  private Map<String, Object> problem(String description) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("description", description);
    problem.put(
        "content", Map.of("application/problem+json", Map.of("schema", reference(PROBLEM))));
    return problem;
  }

  private static Map<String, Object> later(Map<String, Object> problem) {
    problem.put(
        "headers", Map.of("Retry-After", Map.of("$ref", "#/components/headers/Retry-After")));
    return problem;
  }

  private Map<String, Object> reference(String schema) {
    addSchema(schema);
    return Map.of("$ref", IN_COMPONENTS + schema);
  }

  private void addSchema(String name) {
    if (schemas.containsKey(name)) {
      return;
    }
    schemas.put(name, Map.of());
    var schema = new LinkedHashMap<>(Schemas.of(name));
    schema.remove("$schema");
    schema.remove("$id");
    schemas.put(name, moved(schema, name));
  }

  /** The same with every reference leading to where its target is here. */
  private Object moved(Object value, String name) {
    return switch (value) {
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach(
            (key, each) ->
                copy.put(
                    String.valueOf(key),
                    key.equals("$ref") && each instanceof String target
                        ? target(target, name)
                        : moved(each, name)));
        yield copy;
      }
      case List<?> list -> list.stream().map(each -> moved(each, name)).toList();
      default -> value;
    };
  }

  private String target(String reference, String name) {
    if (reference.startsWith("#")) {
      return IN_COMPONENTS + name + reference.substring(1);
    }
    var urn = URN.matcher(reference);
    if (!urn.matches()) {
      throw new IllegalStateException("the schema " + name + " refers to " + reference);
    }
    String other = urn.group(1) + "-1";
    addSchema(other);
    return IN_COMPONENTS + other + (urn.group(3) == null ? "" : urn.group(3));
  }
}
