package org.tierline.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void setsInWhatBelongsBelow() {
    var prose =
        new Prose(20)
            .heading("A first heading that is long")
            .paragraph(1, "a paragraph that goes on over lines")
            .point(1, "a point that goes on over lines")
            .heading("Next");
    assertThat(prose.lines())
        .containsExactly(
            "A first heading that",
            "is long",
            "  a paragraph that",
            "    goes on over",
            "    lines",
            "  - a point that",
            "    goes on over",
            "    lines",
            "",
            "Next");
  }
}
