package org.tierline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {
  @Test
  void aMoveHoldsNothingThatAHeaderMayNot() {
    var moved = Response.moved("/Côte d'Ivoire\r\nSet-Cookie: a?b=%20<c>");
    assertThat(moved.headers())
        .containsEntry("Location", "/C%C3%B4te%20d'Ivoire%0D%0ASet-Cookie:%20a?b=%20%3Cc%3E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "", "page"})
  void aMoveStaysOnTheSite(String location) {
    assertThatThrownBy(() -> Response.moved(location)).isInstanceOf(IllegalArgumentException.class);
  }
}
