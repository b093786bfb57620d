package org.tierline.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Problem;
import org.tierline.web.Request;
import org.tierline.web.Response;

class ApiTest {
  private static final String ROOT = "/api/v1";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                  | api          | "path" : "/api/v1/placements"
          /editions                               | editions     | "edition" : 2001
          /editions/2025                          | edition      | "country" : "KOR"
          /countries                              | countries    | "country" : "AFG"
          /countries/KOR                          | show         | "name" : "South Korea"
          /countries/KOR/2022                     | explain      | "publishedTier" : "T2"
          /placements                             | placements   | "total" : 4193
          /placements?country=KOR,PRK             | placements   | "total" : 48
          /placements?time=2010..2025&country=KOR | placements   | "total" : 16
          /placements?time=2001,..2002,2024..     | placements   | "edition" : 2024
          /placements?time=1900..1999             | placements   | "placements" : [ ]
          /placements?tier=T3&time=2025           | placements   | "total" : 20
          /placements?tier=3&time=2025            | placements   | "total" : 20
          /placements?region=SCA&grade=primary    | placements   | "region" : "SCA"
          /changes                                | changes      | "edition" : 2025
          /changes?edition=2015                   | changes      | "edition" : 2015
          /clocks                                 | outlook      | "edition" : 2026
          /consequences/FY2026                    | ledger       | "FY2026"
          /bar-check?country=SSD&fy=FY2025&channel=ngo&authority=faa-ch9 | bar-check | "NOT_BARRED_BY_110"
          /forecast                               | forecast     | "stepsLearntFrom" : 3713
          /law                                    | law          | "id" : "TVPA-110-c"
          /law?edition=2016                       | law          | "edition" : 2016
          /law/110-b-2-D                          | law          | "TVPA-110-b-2-D-i"
          /law/110(b)(2)(D)?edition=2016          | law          | "TVPA-110-b-2-D-i"
          /law/diff?from=2018&to=2019             | law-diff     | "earlier" : 2018
          /what-if                                | bills        | "bill" : "literal-two-years"
          /what-if/no-waivers                     | what-if      | "rule" : "TVPA-110-b-2-D-i"
          /narratives                             | narratives   | "country" : "AGO"
          /narratives/AGO/2018                    | read         | "country" : "AGO"
          /search?q=korea                         | search       | "path" : "/countries/KOR"
          /sources                                | sources      | "licence"
          """)
  void answersWithTheEnvelope(String target, String schema, String words) {
    var response = Apis.get(ROOT + (target == null ? "" : target));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.mediaType()).isEqualTo("application/json; charset=utf-8");
    assertThat(response.keep()).isEqualTo(Response.Keep.BRIEFLY);
    assertThat(Apis.text(response))
        .startsWith("{\n  \"schema\" : \"tierline/" + schema + "/1\",\n  \"asOf\" : \"2026-11-28\"")
        .contains("not made or endorsed", words);
    assertThat(Apis.faults(schema + "-1", Apis.text(response))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /nothing                         | NOT_FOUND | there is nothing at /api/v1/nothing; /api/v1 lists
          /editions/2025/more              | NOT_FOUND | there is nothing at
          /editions/1999                   | NOT_FOUND | there is no edition "1999"
          /editions/last                   | BAD_INPUT | {year}: "last" is no edition; an edition is a year
          /countries/kor                   | BAD_INPUT | {code}: "kor" is no code of a government
          /countries/KRO                   | NOT_FOUND | there is no government "KRO" in the record
          /countries/KOR/2001x             | BAD_INPUT | {edition}: "2001x" is no edition
          /countries/SSD/2005              | NOT_FOUND | isn't placed in the 2005 edition
          /placements?contry=KOR           | BAD_INPUT | did you mean country? It takes country, time, tier
          /placements?country=KRO          | BAD_INPUT | ?country: there is no government "KRO"
          /placements?country=KOR,         | BAD_INPUT | ?country: "" is no code
          /placements?tier=T1,T9           | BAD_INPUT | ?tier: "T9" is no tier
          /placements?time=2025..2010      | BAD_INPUT | ?time: "2025..2010" is no time
          /placements?time=..              | BAD_INPUT | ?time: ".." is no time
          /placements?region=Asia          | BAD_INPUT | ?region: "Asia" is no region
          /placements?grade=good           | BAD_INPUT | ?grade: "good" is no grade
          /editions?limit=5                | BAD_INPUT | it takes none
          /consequences/2026               | BAD_INPUT | is no fiscal year
          /consequences/FY1999             | NOT_FOUND | there is no fiscal year "FY1999"
          /law/999                         | NOT_FOUND | 999
          /law/diff?from=2019&to=2018      | BAD_INPUT | the earlier edition comes first
          /what-if/no-waiver               | NOT_FOUND | there are no-waivers, two-year-waiver-kept
          /narratives/KOR/2001             | NOT_FOUND | /api/v1/narratives lists those that are
          /search                          | BAD_INPUT | ?q: is missing; it is words
          """)
  void refusesWhatItCannotAnswer(String target, Fault.Kind kind, String words) {
    assertThatThrownBy(() -> Apis.get(ROOT + target))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault).hasMessageContaining(words);
            });
  }

  @Test
  void allProblemsOfARequestAreToldAtOnce() {
    assertThatThrownBy(() -> Apis.get(ROOT + "/placements?tier=T8,T9&limit=0&teir=T1"))
        .isInstanceOfSatisfying(Fault.class, fault -> assertThat(fault.problems()).hasSize(4));
  }

  @Test
  void whatIsAnothersIsLeftToIt() {
    for (String path : List.of("/", "/api", "/api/v2", "/api/v11", "/countries/KOR.json")) {
      assertThat(Apis.API.answer(Request.get(path, Map.of()))).as(path).isEmpty();
    }
  }

  @Test
  void aSlashTooManyLeadsToTheEndpoint() {
    var moved = Apis.get(ROOT + "/placements/?country=KOR,PRK");
    assertThat(moved.status()).isEqualTo(308);
    assertThat(moved.headers()).containsEntry("Location", ROOT + "/placements?country=KOR,PRK");
  }

  @Test
  void aMethodThatIsNotTakenIsTold() {
    var got = Apis.get(ROOT + "/determinations");
    assertThat(got.status()).isEqualTo(405);
    assertThat(got.headers()).containsEntry("Allow", "OPTIONS, POST");
    var posted = Apis.post(ROOT + "/editions", "application/json", new byte[0]);
    assertThat(posted.status()).isEqualTo(405);
    assertThat(posted.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
    assertThat(Apis.faults("problem-1", Apis.text(posted))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /placements?limit=1000       | 4193 | 5
          /placements                  | 4193 | 42
          /placements?limit=97&tier=T3 | 476  | 5
          /countries?limit=50          | 191  | 4
          """)
  void theCursorWalksThroughAllOnce(String first, int rows, int parts) {
    var keys = new ArrayList<String>();
    int asked = 0;
    for (String target = ROOT + first; !target.isEmpty(); asked++) {
      var response = Apis.get(target);
      assertThat(Apis.text(Apis.get(target))).isEqualTo(Apis.text(response));
      Map<?, ?> data = (Map<?, ?>) Apis.at(response.body(), "data");
      assertThat(data.get("total")).isEqualTo(rows);
      String name = first.substring(1).replaceAll("\\?.*", "");
      for (Object row : (List<?>) Apis.at(response.body(), "data", name)) {
        keys.add(key((Map<?, ?>) row));
      }
      Object next = data.get("next");
      target = next == null ? "" : next.toString();
      assertThat(response.headers().get("Link"))
          .isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
    }
    assertThat(keys).hasSize(rows).doesNotHaveDuplicates().isSorted();
    assertThat(asked).isEqualTo(parts);
  }

  private static String key(Map<?, ?> row) {
    return row.get("placement") instanceof Map<?, ?> placement
        ? row.get("country") + "/" + placement.get("edition")
        : String.valueOf(row.get("country"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=-1",
        "limit=1001",
        "limit=01",
        "limit=1e3",
        "limit=99999999999999999999",
        "limit=ten",
        "cursor=x",
        "cursor=AAAA",
        "cursor=../../etc/passwd",
        "cursor=S09SfDAwMDAwMDAw",
        "cursor=S09SfDAwMDAwMDAw==",
        "cursor=S09SfDAwMDAwMDAwS09SfDAwMDAwMDAwS09SfDAwMDAwMDAwS09SfDAwMDAwMDAwS09S",
        "cursor=ÿ"
      })
  void aHostileCursorOrLimitIsRefused(String query) {
    assertThatThrownBy(() -> Apis.get(ROOT + "/placements?" + query))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT));
  }

  @Test
  void aCursorGoesWithItsFilters() {
    Object next = Apis.at(Apis.get(ROOT + "/placements?tier=T3&limit=5").body(), "data", "next");
    String other = next.toString().replace("tier=T3", "tier=T2");
    assertThatThrownBy(() -> Apis.get(other)).hasMessageContaining("belongs to another question");
    assertThat(Apis.get(next.toString().replace("limit=5", "limit=7")).status()).isEqualTo(200);
  }

  private static byte[] file(String name) throws Exception {
    return Files.readAllBytes(Path.of("../examples", name));
  }

  @Test
  void factsGiveADetermination() throws Exception {
    var response = Apis.post(ROOT + "/determinations", "application/yaml", file("PRK-2025.yaml"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.keep()).isEqualTo(Response.Keep.NOT);
    assertThat(Apis.at(response.body(), "data", "decision", "tier")).isEqualTo("T3");
    assertThat(Apis.faults("rate-1", Apis.text(response))).isEmpty();
    var whole =
        Apis.post(
            ROOT + "/determinations?whole=true",
            "Application/YAML; charset=\"UTF-8\"",
            file("PRK-2025.yaml"));
    assertThat(whole.body()).hasSizeGreaterThan(response.body().length);
    assertThat(Apis.faults("rate-1", Apis.text(whole))).isEmpty();
  }

  @Test
  void factsGiveAPath() throws Exception {
    var response = Apis.post(ROOT + "/path", "application/yaml", file("PRK-2025.yaml"));
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.keep()).isEqualTo(Response.Keep.NOT);
    assertThat(Apis.at(response.body(), "data", "tier")).isEqualTo("T3");
    assertThat(Apis.faults("path-1", Apis.text(response))).isEmpty();
  }

  @Test
  void factsMayBeJson() {
    var response =
        Apis.post(
            ROOT + "/determinations",
            "application/json",
            utf("{\"edition\":2025,\"iso3\":\"PRK\"}"));
    assertThat(Apis.at(response.body(), "data", "decision", "state")).isEqualTo("open");
  }

  @Test
  void allThatIsWrongWithFactsIsToldWithItsLine() {
    assertThatThrownBy(
            () ->
                Apis.post(
                    ROOT + "/determinations",
                    "application/yaml",
                    utf("edition: 2025\niso3: PRK\nscope:\n  otd: perhaps\nnonsense: 1\n")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault ->
                assertThat(fault.problems())
                    .extracting(Problem::findPlace)
                    .extracting(place -> place.orElseThrow().source() + place.orElseThrow().line())
                    .containsExactly("body4", "body5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?on=2025-02-30 | ?on: "2025-02-30" is no day
          ?on=2027-01-01 | nothing is known of 2027-01-01 yet
          ?on=2020-01-01 | the 2025 edition covers a time that begins on
          ?whole=yes     | ?whole: "yes" is neither true nor false
          ?when=now      | ?when: is no parameter of POST /api/v1/determinations
          """)
  void aDeterminationIsRefusedWithItsReason(String query, String words) {
    assertThatThrownBy(
            () ->
                Apis.post(
                    ROOT + "/determinations" + query, "application/yaml", file("PRK-2025.yaml")))
        .isInstanceOf(Fault.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "text/html", "application/xml", "application/yaml; charset=utf-16", "yaml"})
  void factsOfAnotherTypeAreNotTaken(String mediaType) {
    var refused = Apis.post(ROOT + "/determinations", mediaType, utf("edition: 2025"));
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.mediaType()).contains("problem+json");
    assertThat(refused.headers())
        .containsEntry("Accept-Post", "application/yaml, application/json");
    assertThat(Apis.faults("problem-1", Apis.text(refused))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "[", "&a [*a, *a]", "a: &a [*a]", "- 1", "{}", "%YAML 9.9"})
  void bodiesThatAreNoFactsAreRefused(String body) {
    assertThatThrownBy(() -> Apis.post(ROOT + "/determinations", "application/yaml", utf(body)))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_INPUT));
  }

  private static byte[] bill(String name) throws Exception {
    return file("bills/" + name + ".yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-waivers", "two-year-waiver-kept", "literal-f", "literal-two-years"})
  void aBillThatIsSentIsAnsweredAsThatWhichIsShipped(String name) throws Exception {
    var sent = Apis.post(ROOT + "/what-if", "application/yaml", bill(name));
    assertThat(sent.status()).isEqualTo(200);
    assertThat(sent.keep()).isEqualTo(Response.Keep.NOT);
    assertThat(Apis.text(sent)).isEqualTo(Apis.text(Apis.get(ROOT + "/what-if/" + name)));
  }

  @ParameterizedTest(name = "{0}: {2} editions, {3} placements")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                               | all        | 25 | 4193
          ?editions=2011..2025 | 2011..2025 | 15 | 2812
          ?editions=2015       | 2015       | 1  | 188
          ?editions=2024..     | 2024..     | 2  | 376
          ?editions=..2002     | 2001..2002 | 2  | 171
          """)
  void aBillIsRunOverTheEditionsAskedFor(String query, String editions, int years, int placements)
      throws Exception {
    var answer =
        Apis.post(
            ROOT + "/what-if" + (query == null ? "" : query), "text/yaml", bill("no-waivers"));
    assertThat(Apis.at(answer.body(), "data", "editions")).isEqualTo(editions);
    assertThat((List<?>) Apis.at(answer.body(), "data", "byEdition")).hasSize(years);
    assertThat(Apis.at(answer.body(), "data", "placements")).isEqualTo(placements);
    assertThat(Apis.faults("what-if-1", Apis.text(answer))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?editions=1999       | BAD_INPUT | ?editions: "1999" are no editions; write them like 2015
          ?editions=2025..2011 | BAD_INPUT | ?editions: "2025..2011" are no editions
          ?editions=2011,2012  | BAD_INPUT | ?editions: "2011,2012" are no editions
          ?editions=2100..     | NOT_FOUND | the record holds none of these editions, 2100..; as known
          ?edition=2015        | BAD_INPUT | did you mean editions?
          """)
  void editionsThatThereAreNoneOfAreToldSo(String query, Fault.Kind kind, String words) {
    assertThatThrownBy(
            () -> Apis.post(ROOT + "/what-if" + query, "application/yaml", bill("no-waivers")))
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(kind);
              assertThat(fault).hasMessageContaining(words);
            });
  }

  @Test
  void aBillOfAnotherTypeIsNotTaken() {
    var refused = Apis.post(ROOT + "/what-if", "text/html", utf("bill: x"));
    assertThat(refused.status()).isEqualTo(415);
    assertThat(Apis.text(refused)).contains("bills can't be sent as");
  }

  private static byte[] utf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
