package org.tierline.publication.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF read back, as a screen reader or a checker of PDF/UA-1 reads it. */
final class ReadBack implements AutoCloseable {
  private static final Set<String> PAINTING =
      Set.of(
          "Tj", "TJ", "'", "\"", "f", "f*", "F", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI");

  private final PDDocument document;
  private final List<PDStructureElement> elements = new ArrayList<>();

  ReadBack(byte[] bytes) {
    try {
      document = Loader.loadPDF(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    collect(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private void collect(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        collect(element);
      }
    }
  }

  PDDocument document() {
    return document;
  }

  /** The structure elements of a type, in reading order. */
  List<PDStructureElement> elements(String type) {
    return elements.stream().filter(element -> type.equals(element.getStructureType())).toList();
  }

  /** The types of all headings, in reading order. */
  List<Integer> headingLevels() {
    return elements.stream()
        .map(PDStructureElement::getStructureType)
        .filter(type -> type.matches("H[1-6]"))
        .map(type -> type.charAt(1) - '0')
        .toList();
  }

  /** The structure elements of a type below another. */
  static List<PDStructureElement> below(PDStructureNode node, String type) {
    var found = new ArrayList<PDStructureElement>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (type.equals(element.getStructureType())) {
          found.add(element);
        }
        found.addAll(below(element, type));
      }
    }
    return found;
  }

  /** The scope of a header cell: "Row", "Column"; empty text if it has none. */
  static String scope(PDStructureElement cell) {
    return cell.getCOSObject().getDictionaryObject("A") instanceof COSDictionary attributes
        ? attributes.getNameAsString("Scope", "")
        : "";
  }

  /** The titles of the bookmarks, those below after those above. */
  List<String> bookmarks() {
    var titles = new ArrayList<String>();
    bookmarks(document.getDocumentCatalog().getDocumentOutline(), titles);
    return titles;
  }

  private static void bookmarks(PDOutlineNode node, List<String> titles) {
    for (var item : node.children()) {
      titles.add(item.getTitle());
      bookmarks(item, titles);
    }
  }

  /**
   * The titles of the bookmarks below a chapter whose matter isn't done with the page that they lead
   * to: the next bookmark, or the next chapter, isn't on the page that follows.
   */
  List<String> longerThanOnePage(String chapter) throws IOException {
    var titles = new ArrayList<String>();
    var pages = new ArrayList<Integer>();
    var outline = document.getDocumentCatalog().getDocumentOutline();
    for (PDOutlineItem item : outline.children()) {
      if (item.getTitle().equals(chapter)) {
        for (PDOutlineItem below : item.children()) {
          titles.add(below.getTitle());
          pages.add(page(below));
        }
        pages.add(page(item.getNextSibling()));
      }
    }
    if (titles.isEmpty()) {
      throw new IllegalStateException("no bookmarks below \"" + chapter + "\"");
    }
    var longer = new ArrayList<String>();
    for (int i = 0; i < titles.size(); i++) {
      if (pages.get(i + 1) != pages.get(i) + 1) {
        longer.add(titles.get(i));
      }
    }
    return longer;
  }

  private int page(PDOutlineItem item) throws IOException {
    return document.getPages().indexOf(item.findDestinationPage(document));
  }

  /** The names of fonts that aren't in the file. */
  Set<String> foreignFonts() throws IOException {
    Set<String> foreign = new TreeSet<>();
    for (PDPage page : document.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        if (!font.isEmbedded()) {
          foreign.add(font.getName());
        }
      }
    }
    return foreign;
  }

  /** The pages that paint something outside any marked content, counted from 1. */
  List<Integer> pagesWithUnmarkedContent() throws IOException {
    var pages = new ArrayList<Integer>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      int depth = 0;
      boolean unmarked = false;
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator) {
          String name = operator.getName();
          depth +=
              switch (name) {
                case "BMC", "BDC" -> 1;
                case "EMC" -> -1;
                default -> 0;
              };
          unmarked |= depth == 0 && PAINTING.contains(name);
        }
      }
      if (unmarked) {
        pages.add(number);
      }
    }
    return pages;
  }

  /** The text of some pages, counted from 1, white space made single. */
  String text(int first, int last) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(first);
    stripper.setEndPage(last);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  /** The metadata as XML. */
  String metadata() throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
