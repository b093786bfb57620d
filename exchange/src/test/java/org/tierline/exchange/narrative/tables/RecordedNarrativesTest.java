package org.tierline.exchange.narrative.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.Fault;
import org.tierline.exchange.file.TextInput;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.narrative.NarrativeReader;
import org.tierline.record.Placement;
import org.tierline.record.PublicRecord;

class RecordedNarrativesTest {
  private static final PublicRecord RECORD = RecordFiles.builtIn();
  private static final Path EXAMPLE = Path.of("../examples/narrative.txt");

  private static RecordedNarrative recorded(String country) throws IOException {
    String text = Files.readString(EXAMPLE);
    return new RecordedNarrative(
        country,
        2022,
        "https://example.org/reports, part 2",
        "0".repeat(64),
        text.length(),
        new NarrativeReader(RECORD).read(text));
  }

  private static Map<String, String> written(List<RecordedNarrative> narratives) {
    var texts = new HashMap<String, String>();
    for (var file : RecordedNarratives.tables(narratives)) {
      var to = new StringWriter();
      file.table().write(to);
      texts.put(file.name(), to.toString());
    }
    return texts;
  }

  private static Optional<RecordedNarrative> find(Map<String, String> texts, String country) {
    return RecordedNarratives.find(
        country, 2022, file -> new TextInput(file, texts.getOrDefault(file, "")));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    var kenya = recorded("KEN");
    var texts = written(List.of(recorded("UGA"), kenya));

    assertThat(find(texts, "KEN")).contains(kenya);
    assertThat(find(texts, "TZA")).isEmpty();
    assertThat(texts.getOrDefault("narratives.csv", "").lines().skip(1))
        .extracting(line -> line.substring(0, 8))
        .containsExactly("KEN,2022", "UGA,2022");
  }

  @Test
  void tablesHoldNoSentence() throws IOException {
    String text = Files.readString(EXAMPLE);
    String all = String.join("\n", written(List.of(recorded("KEN"))).values());
    for (String word : text.split("[^\\p{L}]+", -1)) {
      if (word.length() > 12) {
        assertThat(all).doesNotContain(" " + word);
      }
    }
  }

  @Test
  void aTableThatIsWrongSaysWhere() throws IOException {
    var texts = written(List.of(recorded("KEN")));
    texts.computeIfPresent(
        "determinations.csv", (name, table) -> table.replaceFirst("meets,", "meats,"));
    assertThatThrownBy(() -> find(texts, "KEN"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("matter is \"meats\", but wants to be one of meets");
  }

  @Test
  void everyNarrativeOnRecordIsPlacedAsItSays() {
    int found = 0;
    for (Placement placement : RECORD.placements(RecordedNarratives.BUILT_IN_EDITION)) {
      var recorded =
          RecordedNarratives.find(placement.country(), RecordedNarratives.BUILT_IN_EDITION);
      if (recorded.isPresent()) {
        found++;
        assertThat(recorded.get().narrative().tier())
            .as(placement.country())
            .hasValue(placement.tier());
        assertThat(recorded.get().address()).startsWith("https://");
      }
    }
    assertThat(found).isEqualTo(125);
  }
}
