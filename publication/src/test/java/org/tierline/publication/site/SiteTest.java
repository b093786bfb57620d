package org.tierline.publication.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tierline.exchange.Fault;
import org.tierline.exchange.bill.ShippedBills;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;

class SiteTest {
  private static final Site SITE =
      Sites.of(new Published(RecordFiles.builtIn(), LocalDate.of(2026, 11, 28)));

  static String body(String path) {
    return switch (SITE.answer(path, Map.of())) {
      case Answer.Content(_, var body, _) -> new String(body, StandardCharsets.UTF_8);
      case Answer.Moved(var to) -> "moved to " + to;
    };
  }

  @Test
  void everyPageIsThere() {
    assertThat(SITE.pages()).isNotEmpty().doesNotHaveDuplicates();
    for (String page : SITE.pages()) {
      assertThat(body(page))
          .as(page)
          .startsWith("<!DOCTYPE html>")
          .contains("not made or endorsed");
    }
  }

  @Test
  void aPageIsGivenAsDataToo() {
    assertThat(body("/countries/KOR.json")).contains("\"schema\" : \"tierline/show/1\"");
  }

  @Test
  void theListOfBillsHasTheTotalsOfEachBillsOwnPage() {
    var bills = (List<?>) Objects.requireNonNull(data("/what-if").get("bills"));
    assertThat(bills).hasSameSizeAs(ShippedBills.NAMES);
    for (Object each : bills) {
      var bill = (Map<?, ?>) each;
      assertThat(bill.get("totals"))
          .isEqualTo(data(String.valueOf(bill.get("path"))).get("totals"));
      assertThat(body("/what-if")).contains(String.valueOf(bill.get("title")));
    }
    assertThat(body("/what-if")).contains("href=\"/what-if.json\"");
  }

  private static Map<?, ?> data(String page) {
    var json = (Map<?, ?>) Json.parse(body(page + ".json").getBytes(StandardCharsets.UTF_8));
    return (Map<?, ?>) Objects.requireNonNull(json.get("data"));
  }

  @Test
  void aSlashTooManyLeadsToThePage() {
    assertThat(body("/countries/KOR/")).isEqualTo("moved to /countries/KOR");
    assertThat(body("/ko/countries/KOR/")).isEqualTo("moved to /ko/countries/KOR");
  }

  @Test
  void anUnknownGovernmentIsNamedWithThoseThatMayBeMeant() {
    assertThatThrownBy(() -> body("/countries/Kroea"))
        .isInstanceOf(Fault.class)
        .hasMessageContaining("did you mean South Korea (KOR), North Korea (PRK)?");
  }
}
