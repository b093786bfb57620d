package org.tierline.publication.chart;

import java.util.Locale;

/** What charts are made of. */
final class Charts {
  private Charts() {}

  /** A whole drawing for a page, with its name and what it shows in words. */
  static String svg(
      String id, int width, int height, String title, String description, String content) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure chart" viewBox="0 0 %d %d" \
    role="img" aria-labelledby="%s-title" aria-describedby="%s-desc"><title id="%s-title">%s</title>\
    <desc id="%s-desc">%s</desc>%s</svg>
    """
        .formatted(
            id, width, height, id, id, id, Xml.escape(title), id, Xml.escape(description), content);
  }

  /** A line across at a value, with the value before it. */
  static String tick(double left, double right, double y, int value) {
    return String.format(
            Locale.ROOT, "<path class=\"axis\" d=\"M%.1f %.1fH%.1f\"/>", left, y, right)
        + text("tick", left - 4, y + 4, number(value));
  }

  static String text(String classes, double x, double y, String words) {
    return String.format(
        Locale.ROOT,
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n",
        classes,
        x,
        y,
        Xml.escape(words));
  }

  /** "18,774". */
  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
