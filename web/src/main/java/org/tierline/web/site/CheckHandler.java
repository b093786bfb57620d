package org.tierline.web.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.exchange.Place;
import org.tierline.exchange.claim.CheckedArticle;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.ServedLinks;
import org.tierline.publication.page.CheckPage;
import org.tierline.publication.site.Site;
import org.tierline.web.Handler;
import org.tierline.web.Request;
import org.tierline.web.Response;

/**
 * Texts that are sent from the page {@code /check}, answered with a page. Nothing of a text is
 * kept: it is in the request, in this thread, and in the answer.
 */
public record CheckHandler(Site site) implements Handler {
  private static final String FORM = "application/x-www-form-urlencoded";

  @Override
  public Optional<Response> answer(Request request) {
    var address = Address.of(request.path(), request.query());
    if (request.method() != Request.Method.POST || !address.page().equals("/check")) {
      return Optional.empty();
    }
    var fields = fields(request);
    String text = fields.getOrDefault("text", "");
    String day = fields.getOrDefault("published", "").strip();
    if (text.isBlank()) {
      throw Fault.badInput(Place.of("text"), "is empty; paste the text that is to be checked");
    }
    var published = site.published();
    var article = CheckedArticle.read("the text", text.getBytes(StandardCharsets.UTF_8));
    var checked =
        day.isEmpty()
            ? CheckedArticle.of(article, published.record())
            : CheckedArticle.of(article, day(day), published.record());
    byte[] page =
        site.bytes(
            CheckPage.of(published, text, day, checked),
            address.in(Format.HTML),
            new ServedLinks(address.language()));
    return Optional.of(Response.ok(Format.HTML.mediaType(), page, Response.Keep.NOT));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Fault.badInput(
          Place.of("published"), "wants a day like 2025-09-30, not \"" + text + "\"", e);
    }
  }

  private static Map<String, String> fields(Request request) {
    String mediaType = request.mediaType().toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    if (!mediaType.equals(FORM)) {
      throw Fault.badInput(
          Place.of("Content-Type"),
          "is \"" + mediaType + "\"; this page takes " + FORM + ", programs use /api/v1/check");
    }
    var fields = new HashMap<String, String>();
    for (String field : new String(request.body(), StandardCharsets.US_ASCII).split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Fault.badInput(Place.of("body"), "isn't encoded as a form is", e);
    }
  }
}
