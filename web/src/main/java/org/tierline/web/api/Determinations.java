package org.tierline.web.api;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.tierline.exchange.Fault;
import org.tierline.exchange.determination.DeterminationJson;
import org.tierline.exchange.determination.Rating;
import org.tierline.exchange.facts.FactsReader;
import org.tierline.exchange.file.TextInput;
import org.tierline.exchange.json.Envelope;
import org.tierline.exchange.json.Json;
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
    var refusal = Written.refusal(call, "facts");
    if (refusal.isPresent()) {
      return refusal.get();
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
