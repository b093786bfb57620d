package org.tierline.publication.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tierline.exchange.Notices;

/**
 * A drawing with all that it needs when it leaves the site: its title, its legend, and who made it.
 *
 * @param id of the drawing, whose patterns its content uses
 * @param title like "The 2025 edition by tier"
 * @param width of the content, in units
 * @param height of the content, in units
 * @param content SVG elements
 * @param looks those that the content shows, in the legend's order
 * @param doubtful whether a cell of it has no document
 * @param keys how it tells its looks apart
 * @param notice what is said under it beside the notice of independence; may be empty text
 */
public record Figure(
    String id,
    String title,
    int width,
    int height,
    String content,
    List<Palette> looks,
    boolean doubtful,
    Keys keys,
    String notice) {
  /** How a figure tells its looks apart, besides by colour. */
  public enum Keys {
    PATTERNS,
    LETTERS
  }

  /** Of the picture that is shown with a link to a page. */
  public static final int CARD_WIDTH = 1200;

  /** The same. */
  public static final int CARD_HEIGHT = 630;

  private static final int MARGIN = 16;
  private static final int NARROWEST = 820;
  private static final int TOP = 48;
  private static final int LEGEND = 36;
  private static final double LETTER = 5.6;

  /** Copies. */
  public Figure {
    looks = List.copyOf(looks);
  }

  /** How wide the whole file is, in units. */
  public int standaloneWidth() {
    return Math.max(NARROWEST, width);
  }

  /** A whole SVG file: title, drawing, legend and notice, in colours of its own. */
  public String standalone(Theme theme) {
    int wide = standaloneWidth();
    List<String> lines = Lines.of(notices(), (int) ((wide - 2 * MARGIN) / LETTER));
    int legend = TOP + height + 14;
    int high = legend + 36 + 15 * lines.size();
    return open(theme, wide, high, "0 0 " + wide + " " + high)
        + "<text class=\"title\" x=\"%d\" y=\"32\">%s</text>\n".formatted(MARGIN, Xml.escape(title))
        + "<g transform=\"translate(%d %d)\">%s</g>\n".formatted((wide - width) / 2, TOP, content)
        + Legend.svg(id, MARGIN, legend, looks, doubtful, keys)
        + notice(lines, legend + 38)
        + "</svg>\n";
  }

  /** A card of {@value #CARD_WIDTH} by {@value #CARD_HEIGHT}, for a link to a page elsewhere. */
  public String card(Theme theme) {
    int wide = 1000;
    int high = wide * CARD_HEIGHT / CARD_WIDTH;
    List<String> lines = Lines.of(notices(), (int) ((wide - 2 * MARGIN) / LETTER));
    int legend = high - 36 - 15 * lines.size();
    double room = legend - TOP - 16;
    double scale = Math.min((wide - 2.0 * MARGIN) / width, room / height);
    return open(theme, CARD_WIDTH, CARD_HEIGHT, "0 0 " + wide + " " + high)
        + "<text class=\"title\" x=\"%d\" y=\"36\">%s</text>\n".formatted(MARGIN, Xml.escape(title))
        + String.format(
            Locale.ROOT,
            "<g transform=\"translate(%.1f %.1f) scale(%.4f)\">%s</g>%n",
            (wide - width * scale) / 2,
            TOP + (room - height * scale) / 2,
            scale,
            content)
        + Legend.svg(id, MARGIN, legend, looks, doubtful, keys)
        + notice(lines, legend + 34)
        + "</svg>\n";
  }

  /**
   * The drawing alone, in colours of its own, for paper that has a title and a notice already.
   *
   * @param label what it shows, for those who hear it
   */
  public String plain(Theme theme, String label) {
    return begin(theme, height, label) + content + "</svg>\n";
  }

  /** The same with its legend below. */
  public String withLegend(Theme theme, String label) {
    return begin(theme, height + LEGEND, label)
        + content
        + Legend.svg(id, MARGIN, height + LEGEND - 20, looks, doubtful, keys)
        + "</svg>\n";
  }

  private String begin(Theme theme, int high, String label) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure" width="%d" height="%d" \
    viewBox="0 0 %d %d" role="img" aria-label="%s">
    <style>
    %s</style>
    %s
    """
        .formatted(
            id,
            width,
            high,
            width,
            high,
            Xml.escape(label),
            FigureStyle.standalone(theme),
            Patterns.defs(id));
  }

  private String notices() {
    return Notices.INDEPENDENCE + (notice.isEmpty() ? "" : " " + notice);
  }

  private String open(Theme theme, int wide, int high, String box) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure" width="%d" height="%d" \
    viewBox="%s" role="img" aria-labelledby="%s-title">
    <title id="%s-title">%s</title>
    <style>
    %s</style>
    %s
    <rect class="paper" width="100%%" height="100%%"/>
    """
        .formatted(
            id,
            wide,
            high,
            box,
            id,
            id,
            Xml.escape(title),
            FigureStyle.standalone(theme),
            Patterns.defs(id));
  }

  private static String notice(List<String> lines, int top) {
    var svg = new ArrayList<String>();
    for (int i = 0; i < lines.size(); i++) {
      svg.add(
          "<text class=\"notice\" x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(MARGIN, top + 15 * i, Xml.escape(lines.get(i))));
    }
    return String.join("", svg);
  }
}
