package org.tierline.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimiterTest {
  private final AtomicLong nanos = new AtomicLong(-5);

  @Test
  void aClientHasSoManyAMinute() {
    var limiter = new Limiter(60, nanos::get);
    for (int i = 0; i < 60; i++) {
      assertThat(limiter.secondsToWait("a")).isZero();
    }
    assertThat(limiter.secondsToWait("a")).isEqualTo(1);
    assertThat(limiter.secondsToWait("b")).isZero();
    nanos.addAndGet(1_000_000_000);
    assertThat(limiter.secondsToWait("a")).isZero();
    assertThat(limiter.secondsToWait("a")).isEqualTo(1);
  }

  @Test
  void aFewAMinuteMeanALongWait() {
    var limiter = new Limiter(2, nanos::get);
    limiter.secondsToWait("a");
    limiter.secondsToWait("a");
    assertThat(limiter.secondsToWait("a")).isEqualTo(30);
  }

  @Test
  void aRestFillsTheBucketAndNoMore() {
    var limiter = new Limiter(3, nanos::get);
    limiter.secondsToWait("a");
    nanos.addAndGet(3_600_000_000_000L);
    for (int i = 0; i < 3; i++) {
      assertThat(limiter.secondsToWait("a")).isZero();
    }
    assertThat(limiter.secondsToWait("a")).isPositive();
  }

  @Test
  void zeroIsNoLimit() {
    var limiter = new Limiter(0, nanos::get);
    for (int i = 0; i < 1000; i++) {
      assertThat(limiter.secondsToWait("a")).isZero();
    }
  }

  @Test
  void moreClientsThanItRemembersTakeNoMoreMemory() {
    var limiter = new Limiter(1, nanos::get);
    for (int i = 0; i < 30_000; i++) {
      limiter.secondsToWait("client " + i);
    }
    assertThat(limiter.clients()).isEqualTo(10_000);
    assertThat(limiter.secondsToWait("client 29999")).isPositive();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # peer,        forwarded,                      client
          192.0.2.7,     -,                              192.0.2.7
          127.0.0.1,     '203.0.113.9, 198.51.100.4',    198.51.100.4
          127.0.0.1,     198.51.100.4,                   198.51.100.4
          127.0.0.1,     unknown,                        127.0.0.1
          127.0.0.1,     '',                             127.0.0.1
          2001:db8:1:2:3:4:5:6,    -,                    2001:db8:1:2:
          2001:db8:1:2:ffff::1,    -,                    2001:db8:1:2:
          2001:db8::1,   -,                              2001:db8:0:0:
          ::1,           -,                              0:0:0:0:
          127.0.0.1,     '2001:db8:1:2::9',              2001:db8:1:2:
          """)
  void aClientIsAnAddressOrAHouseholdsNetwork(
      String peer, @Nullable String forwarded, String client) {
    List<String> lines = forwarded == null ? List.of() : List.of("192.0.2.99", forwarded);
    assertThat(Client.of(peer, lines)).isEqualTo(client);
  }
}
