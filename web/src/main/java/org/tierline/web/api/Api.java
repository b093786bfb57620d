package org.tierline.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tierline.exchange.Fault;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.publication.frame.Once;
import org.tierline.publication.page.ApiPage;
import org.tierline.publication.site.Site;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;
import org.tierline.web.Response.Keep;

/** The record and the law for programs: everything under {@code /api/v1}. */
public final class Api implements Handler {
  /** Where it describes itself to programs, which takes long the first time. */
  public static final String DESCRIPTION = Endpoints.OPENAPI;

  private final Site site;
  private final List<Endpoint> endpoints;
  private final Supplier<byte[]> openApi;
  private final Supplier<Map<Endpoint, Example>> examples;

  /**
   * @param site what pages answer as JSON, this answers too
   */
  public Api(Site site) {
    this.site = site;
    this.examples = new Once<>(this::answerExamples);
    this.openApi = new Once<>(() -> OpenApi.of(this));
    this.endpoints =
        Endpoints.of(
            site,
            call -> index(),
            call -> Response.ok(Endpoints.JSON, openApi.get(), Keep.BRIEFLY));
  }

  List<Endpoint> endpoints() {
    return endpoints;
  }

  Site site() {
    return site;
  }

  /** What an endpoint answers to its example; empty if the record that is served has none. */
  Optional<Example> example(Endpoint endpoint) {
    return Optional.ofNullable(examples.get().get(endpoint));
  }

  /** All but the description itself, which holds them. */
  private Map<Endpoint, Example> answerExamples() {
    var answered = new LinkedHashMap<Endpoint, Example>();
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.path().equals(Endpoints.OPENAPI)) {
        Example.of(endpoint).ifPresent(example -> answered.put(endpoint, example));
      }
    }
    return answered;
  }

  @Override
  public Optional<Response> answer(Request request) {
    String path = request.path();
    if (!path.equals(Endpoints.ROOT) && !path.startsWith(Endpoints.ROOT + "/")) {
      return Optional.empty();
    }
    if (path.endsWith("/")) {
      return Optional.of(
          Response.moved(Endpoint.address(path.replaceAll("/+$", ""), request.query())));
    }
    var allowed = new TreeSet<String>();
    for (Endpoint endpoint : endpoints) {
      var values = endpoint.match(path);
      if (values.isPresent()) {
        if (endpoint.method() == request.method()) {
          return Optional.of(endpoint.answer(request, values.get()));
        }
        allowed.add(
            endpoint.method() == Request.Method.GET ? "GET, HEAD, OPTIONS" : "OPTIONS, POST");
      }
    }
    if (allowed.isEmpty()) {
      throw Fault.notFound(
          "there is nothing at " + path + "; " + Endpoints.ROOT + " lists what there is");
    }
    String message =
        request.method() + " isn't taken at " + path + "; " + String.join(", ", allowed) + " is";
    return Optional.of(
        Response.problem(405, ProblemJson.MEDIA_TYPE, ProblemJson.of(405, message, path).bytes())
            .with("Allow", String.join(", ", allowed)));
  }

  private Response index() {
    var rows = new ArrayList<Map<String, String>>();
    for (Endpoint endpoint : endpoints) {
      var row = new LinkedHashMap<String, String>();
      row.put("method", endpoint.method().name());
      row.put("path", endpoint.path());
      row.put("summary", endpoint.summary());
      if (!endpoint.schema().isEmpty()) {
        row.put("schema", "tierline/" + endpoint.schema().replace("-1", "/1"));
      }
      rows.add(row);
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("description", Endpoints.OPENAPI);
    data.put("documentation", Endpoints.DOCUMENTATION);
    data.put("endpoints", rows);
    return Response.ok(Endpoints.JSON, site.published().json("tierline/api/1", data), Keep.BRIEFLY);
  }

  /** The endpoints as the page for people shows them, made once when first asked for. */
  public Supplier<List<ApiPage.Entry>> documentation() {
    return new Once<>(() -> endpoints.stream().map(this::entry).toList());
  }

  private ApiPage.Entry entry(Endpoint endpoint) {
    var example = endpoint.exampleRequest();
    String address =
        site.published().host().orElse("http://localhost:8080")
            + Endpoint.address(example.path(), example.query());
    return new ApiPage.Entry(
        endpoint.id(),
        endpoint.method().name(),
        endpoint.path(),
        endpoint.summary(),
        endpoint.description(),
        endpoint.parameters().stream()
            .map(
                each ->
                    new ApiPage.Row(
                        each.name(),
                        each.in() == Parameter.In.PATH ? "path" : "query",
                        each.required(),
                        each.meaning() + (each.many() ? " Several with commas between." : ""),
                        each.example()))
            .toList(),
        endpoint.body().map(Sent::example).orElse(""),
        endpoint
            .body()
            .map(
                sent ->
                    "curl -H 'Content-Type: "
                        + sent.mediaTypes().getFirst()
                        + "' --data-binary @"
                        + sent.file()
                        + " '"
                        + address
                        + "'")
            .orElse("curl '" + address + "'"),
        example(endpoint).map(Example::text).orElse(""));
  }
}
