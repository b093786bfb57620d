package org.tierline.narrative.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Somebody's text on the report: an article, a post, a release.
 *
 * @param name as the user named it
 * @param text what places count in
 * @param published its day, where it tells one
 * @param address where it is published, where it tells that; else empty text
 * @param title its title, where it tells that; else empty text
 */
public record Article(
    String name, String text, Optional<LocalDate> published, String address, String title) {
  private static final int START = 2048;

  /** Where pages say their day, the surest first: the selector, and the attribute that holds it. */
  private static final List<List<String>> DAYS =
      List.of(
          List.of("meta[property=article:published_time]", "content"),
          List.of("meta[itemprop=datePublished]", "content"),
          List.of("[itemprop=datePublished][datetime]", "datetime"),
          List.of("meta[name=parsely-pub-date]", "content"),
          List.of("meta[name=sailthru.date]", "content"),
          List.of("meta[name=pubdate]", "content"),
          List.of("meta[name=publish-date]", "content"),
          List.of("meta[name=DC.date.issued]", "content"),
          List.of("meta[name=dc.date]", "content"),
          List.of("meta[name=date]", "content"),
          List.of("article time[datetime]", "datetime"),
          List.of("time[datetime]", "datetime"));

  private static final Pattern IN_DATA =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

  /** An article of less text isn't one: the page keeps its words elsewhere. */
  private static final int SHORTEST = 80;

  /**
   * Reads one.
   *
   * @throws UnreadableDocument with one message that says what it is and what to do
   */
  public static Article read(String name, byte[] bytes) {
    String start =
        PlainText.decode(bytes.length > START ? java.util.Arrays.copyOf(bytes, START) : bytes)
            .stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return new Article(
          name, PlainText.withLineFeeds(PlainText.decode(bytes)), Optional.empty(), "", "");
    }
    List<KeptDocument> documents = Documents.read(name, bytes);
    if (documents.size() > 1) {
      throw new UnreadableDocument("holds " + documents.size() + " documents; name one article");
    }
    KeptDocument document = documents.get(0);
    return document.kind() == DocumentKind.HTML
        ? ofPage(name, bytes, document)
        : new Article(name, document.text(), Optional.empty(), "", "");
  }

  private static Article ofPage(String name, byte[] bytes, KeptDocument document) {
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser());
    } catch (IOException e) {
      throw new UnreadableDocument("is HTML that can't be decoded; save the page again", e);
    }
    Element article = page.selectFirst("[itemprop=articleBody]");
    if (article == null) {
      article = page.selectFirst("article");
    }
    if (article == null) {
      article = page.selectFirst("main");
    }
    String body = article == null ? "" : HtmlDocument.text(article);
    String title = content(page, "meta[property=og:title]");
    if (title.isEmpty()) {
      title = page.title();
    }
    String text = body.length() < SHORTEST ? document.text() : body;
    if (!title.isEmpty() && !text.contains(title)) {
      text = title + "\n" + text;
    }
    Element canonical = page.selectFirst("link[rel=canonical]");
    String address =
        canonical == null ? content(page, "meta[property=og:url]") : canonical.attr("href");
    return new Article(name, text, day(page), address, title);
  }

  private static String content(Document page, String selector) {
    Element found = page.selectFirst(selector);
    return found == null ? "" : found.attr("content").strip();
  }

  private static Optional<LocalDate> day(Document page) {
    for (List<String> place : DAYS) {
      Element found = page.selectFirst(place.get(0));
      if (found != null) {
        Optional<LocalDate> day = parse(found.attr(place.get(1)));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    for (Element data : page.select("script[type=application/ld+json]")) {
      Matcher matcher = IN_DATA.matcher(data.data());
      if (matcher.find()) {
        return parse(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  /** The day that a moment or day begins with: "2025-09-30T08:00:00+09:00", "20250930". */
  private static Optional<LocalDate> parse(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    if (text.matches("\\d{8}.*")) {
      text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
    }
    if (text.length() < 10) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10).replace('/', '-')));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // written in words
    }
  }
}
