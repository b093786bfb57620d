package org.tierline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.json.Json;
import org.tierline.testkit.Golden;

class OpenApiTest {
  private static final String OPEN_API = Apis.text(Apis.get("/api/v1/openapi.json"));
  private static final String ID = "https://tierline.example/openapi.json";

  /** Formats aside: that schema calls references addresses that must be whole. */
  @Test
  void itIsOpenApi() throws IOException {
    String id = "https://spec.openapis.org/oas/3.1/schema/2021-04-15";
    var schema =
        Map.of(
            id,
            Files.readString(Path.of("src/test/resources/org/tierline/web/api/openapi-3.1.json")));
    assertThat(Apis.faults(schema, id, OPEN_API, false)).isEmpty();
    String spoilt = OPEN_API.replace("\"in\" : \"query\"", "\"in\" : \"air\"");
    assertThat(Apis.faults(schema, id, spoilt, false)).isNotEmpty();
  }

  @Test
  void everyEndpointAnswersItsExampleAsDeclared() {
    for (Endpoint endpoint : Apis.API.endpoints()) {
      if (!endpoint.schema().isEmpty()) {
        var response = Apis.API.answer(endpoint.exampleRequest()).orElseThrow();
        assertThat(response.status()).as(endpoint.path()).isEqualTo(200);
        String id = "#/components/schemas/" + endpoint.schema();
        assertThat(Apis.faults(Map.of(ID, OPEN_API), ID + id, Apis.text(response), true))
            .as(endpoint.path())
            .isEmpty();
        assertThat(Apis.faults(endpoint.schema(), Apis.text(response))).isEmpty();
        String example = Apis.API.example(endpoint).orElseThrow().text();
        assertThat(Apis.faults(Map.of(ID, OPEN_API), ID + id, example, true))
            .as("the example of " + endpoint.path())
            .isEmpty();
        assertThat(example).hasSizeLessThan(60_000);
      }
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    check(Json.parse(OPEN_API.getBytes(StandardCharsets.UTF_8)));
  }

  private static void check(Object value) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String target) {
        assertThat(target).startsWith("#/components/");
        assertThat(at(target.substring(2).split("/", -1))).as(target).isNotNull();
      }
      map.values().forEach(OpenApiTest::check);
    } else if (value instanceof List<?> list) {
      list.forEach(OpenApiTest::check);
    }
  }

  private static Object at(String... names) {
    return Apis.at(OPEN_API.getBytes(StandardCharsets.UTF_8), names);
  }

  @Test
  void everyMethodOfAPathIsDescribed() {
    for (Endpoint endpoint : Apis.API.endpoints()) {
      String method = endpoint.method().name().toLowerCase(Locale.ROOT);
      assertThat(at("paths", endpoint.path(), method, "operationId")).isEqualTo(endpoint.id());
    }
  }

  @Test
  void everyParameterTakesItsOwnExample() {
    for (Endpoint endpoint : Apis.API.endpoints()) {
      for (Parameter parameter : endpoint.parameters()) {
        assertThat(parameter.problems(parameter.example()))
            .as(endpoint.path() + " " + parameter.name())
            .isEmpty();
      }
    }
  }

  @Test
  void itCarriesTheNotice() {
    assertThat(at("info", "description"))
        .asString()
        .contains("not made or endorsed", "not legal advice", "Retry-After");
  }

  @Test
  void theEndpointsAreThoseOfTheGoldenFile() throws IOException {
    var lines = new StringBuilder();
    for (Endpoint endpoint : Apis.API.endpoints()) {
      lines
          .append(endpoint.method())
          .append(' ')
          .append(endpoint.path())
          .append(" -> ")
          .append(endpoint.schema().isEmpty() ? "OpenAPI" : endpoint.schema())
          .append(" (")
          .append(endpoint.id())
          .append(")\n");
      for (Parameter parameter : endpoint.parameters()) {
        lines
            .append("  ")
            .append(parameter.name())
            .append(parameter.in() == Parameter.In.PATH ? " in the path" : "")
            .append(parameter.required() ? ", needed" : "")
            .append(parameter.many() ? ", many" : "")
            .append(": ")
            .append(Json.inPage(parameter.type().schema()))
            .append('\n');
      }
    }
    Golden.check(Path.of("src/test/golden/api.txt"), lines.toString());
  }
}
