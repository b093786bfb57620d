package org.tierline.publication.pdf;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * The templates' HTML made fit for paper: what only a screen needs taken out, links that lead out
 * of the book made plain text, and what a screen reader is to say put where PDF has it.
 */
final class BookHtml {
  private static final String ONLY_ON_SCREENS = ".no-print, .hidden-text, .unseen, nav.years";

  private BookHtml() {}

  /** A document whose headings with an id are also its bookmarks. */
  static org.w3c.dom.Document of(String html) {
    Document document = parse(html);
    document.select(ONLY_ON_SCREENS).remove();
    document.select("summary").tagName("p").addClass("summary");
    links(document);
    document.select("svg").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
    document
        .select("span[role=img], a[aria-label]")
        .forEach(element -> element.attr("title", element.attr("aria-label")));
    org.w3c.dom.Document paper = new W3CDom().fromJsoup(document);
    bookmarks(document, paper);
    return paper;
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().settings(ParseSettings.preserveCase));
  }

  private static void links(Document document) {
    Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
    for (Element link : document.select("a")) {
      String to = link.attr("href");
      boolean inside = to.startsWith("#");
      if (to.isEmpty() || (inside && !ids.contains(to.substring(1)))) {
        if (link.hasAttr("aria-label")) {
          link.tagName("span").removeAttr("href").attr("role", "img");
        } else {
          link.unwrap();
        }
      } else if (!link.hasAttr("title")) {
        link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
      }
    }
  }

  private static void bookmarks(Document document, org.w3c.dom.Document paper) {
    var head = paper.getElementsByTagName("head").item(0);
    var marks = paper.createElement("bookmarks");
    head.appendChild(marks);
    org.w3c.dom.Element chapter = marks;
    for (Element heading : document.select("h1[id], h2[id]")) {
      var mark = paper.createElement("bookmark");
      mark.setAttribute(
          "name", heading.hasAttr("data-mark") ? heading.attr("data-mark") : heading.text());
      mark.setAttribute("href", "#" + heading.id());
      if (heading.normalName().equals("h1")) {
        marks.appendChild(mark);
        chapter = mark;
      } else {
        chapter.appendChild(mark);
      }
    }
  }
}
