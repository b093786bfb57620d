package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierline.web.Response;

class ShelfTest {
  private static Prepared answer(int bytes) {
    return Prepared.of(Response.ok("image/png", new byte[bytes], Response.Keep.BRIEFLY), Area.DATA);
  }

  @Test
  void whatWasUsedLastIsKept() {
    var shelf = new Shelf(50_000);
    for (int i = 0; i < 4; i++) {
      shelf.put("/" + i, answer(10_000));
    }
    assertThat(shelf.find("/0")).isNotNull();
    shelf.put("/4", answer(10_000));
    assertThat(shelf.find("/0")).isNotNull();
    assertThat(shelf.find("/1")).isNull();
    assertThat(shelf.find("/4")).isNotNull();
  }

  @Test
  void itNeverHoldsMoreThanItsBytes() {
    var shelf = new Shelf(100_000);
    for (int i = 0; i < 10_000; i++) {
      shelf.put("/page?" + i % 500, answer(i % 3_000));
      assertThat(shelf.bytes()).isLessThanOrEqualTo(100_000);
    }
  }

  @Test
  void anAnswerThatWouldPushAllOthersOutIsNotKept() {
    var shelf = new Shelf(100_000);
    shelf.put("/big", answer(30_000));
    assertThat(shelf.find("/big")).isNull();
    assertThat(shelf.bytes()).isZero();
  }

  @Test
  void theSameAddressIsHeldOnce() {
    var shelf = new Shelf(100_000);
    shelf.put("/a", answer(10_000));
    long once = shelf.bytes();
    shelf.put("/a", answer(10_000));
    assertThat(shelf.bytes()).isEqualTo(once);
  }
}
