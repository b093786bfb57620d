package org.tierline.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.tierline.exchange.Fault;
import org.tierline.exchange.determination.DeterminationJson;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.facts.FactsReader;
import org.tierline.exchange.file.TextInput;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
import org.tierline.exchange.json.ProblemJson;
import org.tierline.exchange.path.PathJson;
import org.tierline.exchange.path.TierPath;
import org.tierline.law.determination.Law;
import org.tierline.law.determination.ReasonDepth;
import org.tierline.law.watchlist.Readings;
import org.tierline.publication.frame.Published;
import org.tierline.record.history.KnownBy;
import org.tierline.web.Response;

/** What the law says on facts that were sent: {@code rate} and {@code path} as endpoints. */
final class Determinations {
  static final String WHOLE = "whole";
  static final String ON = "on";
  static final String JSON = "application/json";
  static final String YAML = "application/yaml";

  private static final List<String> MEDIA_TYPES =
      List.of(JSON, YAML, "application/x-yaml", "text/yaml", "text/x-yaml");

  private Determinations() {}

  /**
   * The determination.
   *
   * @throws Fault with all that is wrong with the facts
   */
  static Response answer(Published published, Call call) {
    boolean whole = call.find(WHOLE).map(Boolean::parseBoolean).orElse(false);
    return rated(
        published,
        call,
        whole ? ReasonDepth.WHOLE : ReasonDepth.MINIMAL,
        DeterminationJson.SCHEMA,
        DeterminationJson::of);
  }

  /**
   * What would change the tier.
   *
   * @throws Fault with all that is wrong with the facts
   */
  static Response path(Published published, Call call) {
    return rated(
        published,
        call,
        ReasonDepth.NONE,
        PathJson.SCHEMA,
        (rating, on) -> PathJson.of(TierPath.of(rating, KnownBy.of(published.record(), on))));
  }

  private static Response rated(
      Published published,
      Call call,
      ReasonDepth depth,
      String schema,
      BiFunction<Rating, LocalDate, Object> data) {
    String mediaType = call.request().mediaType();
    if (!isFacts(mediaType)) {
      String message =
          (mediaType.isEmpty()
                  ? "what was sent has no Content-Type"
                  : "facts can't be sent as \"" + mediaType + "\"")
              + "; send them in UTF-8 as "
              + YAML
              + " or "
              + JSON;
      return Response.problem(
              415,
              ProblemJson.MEDIA_TYPE,
              ProblemJson.of(415, message, call.request().path()).bytes())
          .with("Accept-Post", YAML + ", " + JSON);
    }
    LocalDate on = day(published, call);
    var facts = FactsReader.read(TextInput.of("body", call.request().body()));
    var rating = Rating.of(facts, published.record(), Readings.PRACTICE, depth, on);
    var answer =
        Envelope.of(
            schema,
            on,
            published.record().recordVersion(),
            Law.VERSION,
            data.apply(rating, on),
            rating.notes());
    return Response.ok(Endpoints.JSON, Json.bytes(answer), Response.Keep.NOT);
  }

  private static boolean isFacts(String mediaType) {
    String[] parts = mediaType.toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().replace("\"", "");
      if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
        return false;
      }
    }
    return MEDIA_TYPES.contains(parts[0].strip());
  }

  private static LocalDate day(Published published, Call call) {
    LocalDate on = call.find(ON).map(LocalDate::parse).orElse(published.on());
    if (on.isAfter(published.on())) {
      throw Fault.badInput(
          call.endpoint().parameter(ON).place(),
          "nothing is known of %s yet; name a day up to %s".formatted(on, published.on()));
    }
    return on;
  }
}
