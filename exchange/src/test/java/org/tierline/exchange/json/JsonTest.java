package org.tierline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.Place;
import org.tierline.exchange.Problem;

class JsonTest {
  record Answer(String country, Optional<String> tier, List<Integer> editions, LocalDate since) {}

  private static Envelope envelope(Object data, Problem... problems) {
    return Envelope.of(
        "tierline/test/1", LocalDate.of(2025, 6, 30), "r1", "l1", data, List.of(problems));
  }

  private static String json(Envelope envelope) {
    var text = new StringWriter();
    Json.write(envelope, text);
    return text.toString();
  }

  @Test
  void wrapsAnAnswerInTheEnvelopeInItsOrder() {
    var answer =
        new Answer("CIV", Optional.of("T2"), List.of(2024, 2025), LocalDate.of(2024, 1, 31));
    assertThat(json(envelope(answer, Problem.at(Place.of("a.csv", 3), "\"T4\" is no tier"))))
        .isEqualTo(
            """
            {
              "schema" : "tierline/test/1",
              "asOf" : "2025-06-30",
              "recordVersion" : "r1",
              "lawVersion" : "l1",
              "notice" : "Tierline is not made or endorsed by the U.S. Department of State. The \
            tiers of the record are the Department's judgements, which governments and researchers \
            have disputed; derived answers are Tierline's own. This is not legal advice.",
              "data" : {
                "country" : "CIV",
                "tier" : "T2",
                "editions" : [
                  2024,
                  2025
                ],
                "since" : "2024-01-31"
              },
              "issues" : [
                {
                  "message" : "\\"T4\\" is no tier",
                  "source" : "a.csv",
                  "line" : 3
                }
              ]
            }
            """);
  }

  @Test
  void leavesOutWhatIsAbsent() {
    var answer = new Answer("CIV", Optional.empty(), List.of(), LocalDate.EPOCH);
    assertThat(json(envelope(answer))).doesNotContain("tier\"").contains("\"editions\" : [ ]");
  }

  @Test
  void writesTheLettersOfAnyCountryAsTheyAre() {
    assertThat(json(envelope(Map.of("name", "Côte d'Ivoire 한국")))).contains("Côte d'Ivoire 한국");
  }

  @Test
  void tellsThatTheWriterFailed() {
    var broken =
        new Writer() {
          @Override
          public void write(char[] letters, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> Json.write(envelope("x"), broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("disk full");
  }
}
