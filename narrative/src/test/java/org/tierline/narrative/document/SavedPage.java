package org.tierline.narrative.document;

import java.util.ArrayList;
import java.util.List;

/** Texts as web pages hold them, for tests. */
final class SavedPage {
  private static final int LONG = 50;
  private static final int LONGEST_TITLE = 70;

  private static final List<String> COUNTRIES =
      List.of("Albania", "Graustark", "Kenya", "Ruritania", "Turkey", "Zambia", "Zenda");

  private SavedPage() {}

  /** The paragraphs of a text, whose lines may have been broken by hand. */
  static List<String> paragraphs(String text) {
    var paragraphs = new ArrayList<String>();
    for (String line : text.split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      int last = paragraphs.size() - 1;
      boolean goesOn =
          last >= 0
              && paragraphs.get(last).length() > LONG
              && Character.isLowerCase(line.charAt(0))
              && !line.startsWith("http");
      if (goesOn) {
        paragraphs.set(last, paragraphs.get(last) + " " + line.strip());
      } else {
        paragraphs.add(line.strip());
      }
    }
    return paragraphs;
  }

  /** A page of the text alone. */
  static String plain(String text) {
    return "<html><head><meta charset=\"utf-8\"><title>Report</title></head><body>"
        + body(text)
        + "</body></html>";
  }

  /**
   * A page as a browser saves it, with all that a site puts around a text: a menu naming every
   * country, once in one line, scripts, a banner, a table for the layout, feet, and characters
   * written as entities.
   */
  static String saved(String text) {
    String list = String.join("</a></li><li><a href=\"/x\">", COUNTRIES);
    return """
    <!DOCTYPE html>
    <!-- saved from url=(0044)https://example.org/page/ -->
    <html lang="en"><head><meta charset="utf-8"><title>Report &#8211; Site</title>
    <style>.menu > li { content: "KENYA: Tier 3"; }</style>
    <script>var placed = {"KENYA": "Tier 1", "text": "<p>KENYA (Tier 1)</p>"};</script>
    </head><body class="page">
    <div id="cookies" role="dialog"><p>We use cookies. By going on you agree.</p>
    <button>Accept all (Tier 1 partners)</button></div>
    <noscript>KENYA (Tier 2)</noscript>
    <nav><ul><li><a href="/x">%1$s</a></li></ul></nav>
    <div class="all">%2$s</div>
    <form><select><option>KENYA (Tier 1)</option></select></form>
    <table class="layout"><tbody><tr><td class="side"><ul><li><a href="/x">%1$s</a></li></ul>
    </td><td class="main"><div><div>%3$s</div></div></td></tr></tbody></table>
    <div class="foot"><p>Back to top</p><p>%2$s</p><p>Privacy Policy</p></div>
    <footer><p>Site &copy; 2020. KENYA (Tier 1).</p></footer>
    <script>track("KENYA (Tier 1)");</script>
    </body></html>
    """
        .formatted(list, String.join(" | ", COUNTRIES), entities(body(text)));
  }

  private static String body(String text) {
    var html = new StringBuilder();
    for (String paragraph : paragraphs(text)) {
      String words = paragraph.replace("&", "&amp;").replace("<", "&lt;");
      if (words.startsWith("• ")) {
        html.append("<ul><li>").append(words.substring(2)).append("</li></ul>");
      } else if (words.length() <= LONGEST_TITLE && !words.endsWith(".")) {
        html.append("<h2><strong>").append(words).append("</strong></h2>");
      } else {
        html.append("<p>").append(words).append("</p>");
      }
    }
    return html.toString().replace("</ul><ul>", "");
  }

  /** Some letters, and all that isn't ASCII, by their numbers; blanks that don't break. */
  private static String entities(String html) {
    var written = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag = c == '<' || (tag && c != '>');
      if (tag || c == '>' || c == '&' || c == ';' || c == '#') {
        written.append(c);
      } else if (c == '\'') {
        written.append("&rsquo;");
      } else if (c == ' ' && i % 11 == 0) {
        written.append("&nbsp;");
      } else if (c > '~' || i % 7 == 0) {
        written.append(i % 2 == 0 ? "&#" + (int) c + ";" : "&#x" + Integer.toHexString(c) + ";");
      } else {
        written.append(c);
      }
    }
    return written.toString().replace("&amp&", "&amp;&");
  }
}
