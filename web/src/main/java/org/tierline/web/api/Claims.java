package org.tierline.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tierline.exchange.claim.CheckJson;
import org.tierline.exchange.claim.CheckedArticle;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.publication.frame.Published;
import org.tierline.web.Response;

/** What a text that was sent claims: {@code check} as an endpoint. Nothing of it is kept. */
final class Claims {
  static final String PUBLISHED = "published";
  static final List<String> MEDIA_TYPES = List.of("text/plain", "text/html");

  private Claims() {}

  /**
   * The claims with their verdicts.
   *
   * @throws org.tierline.exchange.Fault if the text can't be read
   */
  static Response answer(Published published, Call call) {
    String mediaType = call.request().mediaType().toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    if (!MEDIA_TYPES.contains(mediaType)) {
      String message =
          (mediaType.isEmpty()
                  ? "what was sent has no Content-Type"
                  : "a text can't be sent as \"" + mediaType + "\"")
              + "; send it in UTF-8 as "
              + String.join(" or ", MEDIA_TYPES);
      return Response.problem(
              415,
              ProblemJson.MEDIA_TYPE,
              ProblemJson.of(415, message, call.request().path()).bytes())
          .with("Accept-Post", String.join(", ", MEDIA_TYPES));
    }
    var article = CheckedArticle.read("body", call.request().body());
    var record = published.record();
    var checked =
        call.find(PUBLISHED)
            .map(LocalDate::parse)
            .map(day -> CheckedArticle.of(article, day, record))
            .orElseGet(() -> CheckedArticle.of(article, record));
    return Response.ok(
        Endpoints.JSON,
        Json.bytes(CheckJson.envelope(checked, record, published.on())),
        Response.Keep.NOT);
  }
}
