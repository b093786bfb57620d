package org.tierline.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.exchange.Fault;
import org.tierline.exchange.record.RecordFiles;
import org.tierline.publication.frame.Published;
import org.tierline.publication.site.Sites;
import org.tierline.web.Request;
import org.tierline.web.Response;

class CheckHandlerTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final CheckHandler HANDLER = handler();

  private static CheckHandler handler() {
    var record = RecordFiles.builtIn();
    return new CheckHandler(
        Sites.of(new Published(record, LocalDate.of(2026, 11, 28)), new SiteSearch(record)));
  }

  private static Request form(String path, String text, String day) {
    String body =
        "text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8)
            + "&published="
            + URLEncoder.encode(day, StandardCharsets.UTF_8);
    return Request.post(path, Map.of(), FORM, body.getBytes(StandardCharsets.US_ASCII));
  }

  private static String page(Request request) {
    Response response = HANDLER.answer(request).orElseThrow();
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.keep()).isEqualTo(Response.Keep.NOT);
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void answersWithTheClaimsOfTheText() {
    String text =
        "North Korea is on Tier 3 this year. Governments on Tier 3 are ineligible for U.S."
            + " humanitarian aid.";
    assertThat(page(form("/check", text, "2025-09-30")))
        .contains("agrees", "differs", "/law/NOTE-NEWS", "PRK 2025 T3", "fewer than half of such")
        .doesNotContain("ClaimReview");
  }

  @Test
  void escapesWhatWasPasted() {
    assertThat(page(form("/check", "<script>alert(1)</script> Cuba is on Tier 3.", "2025-09-30")))
        .contains("&lt;script")
        .doesNotContain("<script>alert");
  }

  @Test
  void keepsTheFrameOfTheLanguage() {
    assertThat(page(form("/ko/check", "Cuba is on Tier 3.", ""))).contains("lang=\"ko\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text=            | is empty
          text=+&published= | is empty
          text=Cuba&published=soon | wants a day like 2025-09-30
          text=%zz         | isn't encoded as a form is
          """)
  void saysWhatIsWrong(String body, String words) {
    var request = Request.post("/check", Map.of(), FORM, body.getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> HANDLER.answer(request))
        .isInstanceOf(Fault.class)
        .hasMessageContaining(words);
  }

  @Test
  void leavesWhatIsNotItsOwn() {
    assertThat(HANDLER.answer(form("/about", "Cuba", ""))).isEmpty();
    assertThat(HANDLER.answer(Request.get("/check", Map.of()))).isEmpty();
  }
}
