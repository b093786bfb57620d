package org.tierline.exchange.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.exchange.facts.FactsFile;
import org.tierline.exchange.facts.FactsReader;
import org.tierline.exchange.file.TextInput;
import org.tierline.law.facts.Questions;
import tools.jackson.databind.json.JsonMapper;

class FactsJsonTest {
  @ParameterizedTest
  @ValueSource(strings = {"PRK", "KOR", "XAA"})
  void readBackTheyAreTheSameAnswers(String name) {
    FactsFile file =
        FactsReader.read(
            "../examples/" + name + "-2025.yaml", new ByteArrayInputStream(new byte[0]));
    String json = JsonMapper.builder().build().writeValueAsString(FactsJson.of(file));
    FactsFile again = FactsReader.read(new TextInput("json", json));
    for (var question : Questions.all()) {
      assertThat(again.facts().find(question).toString())
          .as(question.key())
          .isEqualTo(file.facts().find(question).toString());
    }
    assertThat(again.facts().circumstances()).isEqualTo(file.facts().circumstances());
    assertThat(again.grade()).isEqualTo(file.grade());
  }
}
