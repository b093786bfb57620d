package org.tierline.publication.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tierline.exchange.Notices;
import org.tierline.exchange.json.Json;
import org.tierline.publication.chart.Xml;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Published;

/**
 * News, the newest first.
 *
 * @param id that never changes: a URN
 * @param page what it tells the news of, like "/changes"
 * @param entries at least one
 */
public record Feed(String id, String title, String description, String page, List<Entry> entries) {

  /**
   * One piece of news.
   *
   * @param id that never changes: a URN
   * @param title one sentence
   * @param page where more of it is
   * @param day since when it is known
   * @param kind in a word
   * @param paragraphs all that is told, the title's sentence first
   */
  public record Entry(
      String id, String title, String page, LocalDate day, String kind, List<String> paragraphs) {

    /** Copies. */
    public Entry {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if there is no entry
   */
  public Feed {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a feed without an entry");
    }
    entries = List.copyOf(entries);
  }

  private LocalDate updated() {
    return entries.stream().map(Entry::day).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** By RFC 4287. Addresses are relative where the site's host isn't known. */
  public String atom(Published published) {
    String host = published.host().orElse("");
    var xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n");
    element(xml, "  ", "id", id);
    element(xml, "  ", "title", title);
    element(xml, "  ", "subtitle", description);
    element(xml, "  ", "updated", moment(updated()));
    link(xml, "  ", "self", Format.ATOM, host);
    link(xml, "  ", "alternate", Format.HTML, host);
    xml.append("  <author><name>Tierline</name></author>\n");
    element(xml, "  ", "rights", Notices.FULL);
    for (Entry entry : entries) {
      xml.append("  <entry>\n");
      element(xml, "    ", "id", entry.id());
      element(xml, "    ", "title", entry.title());
      element(xml, "    ", "updated", moment(entry.day()));
      xml.append("    <link rel=\"alternate\" type=\"text/html\" href=\"")
          .append(Xml.escape(host + entry.page()))
          .append("\"/>\n    <category term=\"")
          .append(Xml.escape(entry.kind()))
          .append("\"/>\n");
      element(xml, "    ", "summary", entry.title());
      xml.append("    <content type=\"html\">")
          .append(Xml.escape(html(entry)))
          .append("</content>\n  </entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  /** By JSON Feed 1.1 ({@code https://www.jsonfeed.org/version/1.1/}). */
  public byte[] json(Published published) {
    String host = published.host().orElse("");
    var feed = new LinkedHashMap<String, Object>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("description", description + " " + Notices.FULL);
    feed.put("home_page_url", host + page);
    feed.put("feed_url", host + Format.FEED.path(page));
    feed.put("language", "en");
    feed.put("authors", List.of(Map.of("name", "Tierline")));
    feed.put("items", entries.stream().map(entry -> item(entry, host)).toList());
    return Json.bytes(feed);
  }

  private static Map<String, Object> item(Entry entry, String host) {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", entry.id());
    item.put("url", host + entry.page());
    item.put("title", entry.title());
    item.put("content_html", html(entry));
    item.put("content_text", String.join("\n\n", paragraphs(entry)));
    item.put("date_published", moment(entry.day()));
    item.put("tags", List.of(entry.kind()));
    return item;
  }

  private static String html(Entry entry) {
    return String.join(
        "", paragraphs(entry).stream().map(text -> "<p>" + Xml.escape(text) + "</p>").toList());
  }

  private static List<String> paragraphs(Entry entry) {
    var all = new ArrayList<>(entry.paragraphs());
    all.add(Notices.FULL);
    return all;
  }

  private void link(StringBuilder xml, String indent, String relation, Format format, String host) {
    xml.append(indent)
        .append("<link rel=\"")
        .append(relation)
        .append("\" type=\"")
        .append(format.mediaType().replaceAll(";.*", ""))
        .append("\" href=\"")
        .append(Xml.escape(host + format.path(page)))
        .append("\"/>\n");
  }

  private static void element(StringBuilder xml, String indent, String name, String text) {
    xml.append(indent).append('<').append(name).append('>').append(Xml.escape(text));
    xml.append("</").append(name).append(">\n");
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
