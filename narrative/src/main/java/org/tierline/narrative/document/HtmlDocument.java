package org.tierline.narrative.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The readable text of a web page: a line for each block, a bullet before each item of a list, a
 * tab between the cells of a row.
 */
final class HtmlDocument {
  /** Elements whose text nobody reads, or that lead elsewhere. */
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "object",
          "menu",
          "dialog");

  /** A page of one narrative has some thousand, one of a whole edition some ten thousand. */
  private static final int MOST_TAGS = 500_000;

  private HtmlDocument() {}

  /**
   * Reads a page.
   *
   * @throws UnreadableDocument if it holds no text
   */
  static KeptDocument read(String name, byte[] bytes) {
    refuseManyTags(bytes);
    var text = new Lines();
    try {
      // The character set is that of the byte order mark or the page's own word, else UTF-8.
      var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.htmlParser());
      page.body().filter(text);
    } catch (IOException e) {
      throw new UnreadableDocument("is HTML that can't be decoded; save the page again", e);
    }
    String kept = text.text();
    if (kept.isBlank()) {
      throw new UnreadableDocument(
          "is HTML without text, as pages are whose text a script fetches; save the page from a"
              + " browser once it shows the narrative");
    }
    return new KeptDocument(name, DocumentKind.HTML, kept, Documents.sha256(bytes), List.of());
  }

  /** The readable text of a part of a page. */
  static String text(Element part) {
    var text = new Lines();
    part.filter(text);
    return text.text();
  }

  /** Each tag costs memory long before its text is known. */
  private static void refuseManyTags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      if (b == '<' && ++tags > MOST_TAGS) {
        throw new UnreadableDocument(
            "is HTML with more than %d tags; save the narrative alone and name that"
                .formatted(MOST_TAGS));
      }
    }
  }

  /** Collects text line by line; jsoup walks the tree without recursion. */
  private static final class Lines implements NodeFilter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element) {
        String tag = element.normalName().toLowerCase(Locale.ROOT);
        if (SKIPPED.contains(tag)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("li")) {
          endLine();
          text.append("• ");
        } else if (isCell(element)) {
          addCell();
        } else if (tag.equals("br") || (element.isBlock() && !isFirstOfItem(element))) {
          endLine();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock() && !isCell(element)) {
        endLine();
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
      return element.nameIs("td") || element.nameIs("th");
    }

    /** Whether a block only wraps the text of a list's item, whose bullet stands before it. */
    private static boolean isFirstOfItem(Element element) {
      Element parent = element.parent();
      return parent != null && parent.nameIs("li") && element.elementSiblingIndex() == 0;
    }

    /** Parts a cell from the one before it. */
    private void addCell() {
      while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\t');
      }
    }

    /** Adds words, with runs of white space as one blank. */
    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '\u00A0' || Character.isWhitespace(c)) {
          char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
          if (last != ' ' && last != '\n' && last != '\t') {
            text.append(' ');
          }
        } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
          text.append(c);
        }
      }
    }

    private void endLine() {
      int length = text.length();
      while (length > 0 && text.charAt(length - 1) == ' ') {
        length--;
      }
      text.setLength(length);
      if (length > 0 && text.charAt(length - 1) != '\n') {
        text.append('\n');
      }
    }

    String text() {
      endLine();
      return text.toString();
    }
  }
}
