package org.tierline.narrative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.narrative.document.Documents;
import org.tierline.narrative.document.KeptDocument;
import org.tierline.narrative.document.UnreadableDocument;

/**
 * Any bytes are a document, or are declined in words. Fuzzed under coverage: inputs that reach new
 * code are kept and changed further. One target a class, for Jazzer fuzzes one in each JVM.
 */
class DocumentFuzzTest {
  @MethodSource
  @FuzzTest
  void documents(byte[] bytes) {
    Fuzzed.count();
    try {
      for (KeptDocument document : Documents.read("fuzz", bytes)) {
        Fuzzed.read(document.text());
      }
    } catch (UnreadableDocument e) {
      assertThat(e).message().isNotBlank().doesNotContain("\n");
    }
  }

  @AfterAll
  static void tell() {
    Fuzzed.tell("documents");
  }

  static Stream<byte[]> documents() {
    return Stream.of(
        "KENYA: TIER 2\nThe government did much.".getBytes(UTF_8),
        html(new String(Fuzzed.resource("layouts/2022.txt"), UTF_8)),
        "[{\"INTRO\": \"It does not fully meet.\"}, {\"TIER\": \"TIER 2\"}]".getBytes(UTF_8),
        Fuzzed.resource("document/one-column.pdf"),
        Fuzzed.resource("document/two-columns.pdf"),
        Fuzzed.resource("document/archive.zip"));
  }

  private static byte[] html(String text) {
    return ("<html><body><p>" + text.replace("\n", "</p><p>") + "</p></body></html>")
        .getBytes(UTF_8);
  }
}
