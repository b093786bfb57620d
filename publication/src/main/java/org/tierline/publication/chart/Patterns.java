package org.tierline.publication.chart;

/** The patterns of a figure, defined once in it and named by its own prefix. */
public final class Patterns {
  private Patterns() {}

  /**
   * The {@code defs} element.
   *
   * @param figure the figure's id, before each pattern's
   */
  public static String defs(String figure) {
    var svg = new StringBuilder("<defs>");
    for (Palette look : Palette.values()) {
      String mark =
          switch (look.pattern()) {
            case PLAIN -> "";
            case LINES -> path(look, "M-1 1 1-1M0 5 5 0M4 6 6 4");
            case CROSSES -> path(look, "M-1 1 1-1M0 4 4 0M3 5 5 3M-1 3 1 5M0 0 4 4M3-1 5 1");
            case HATCH -> path(look, "M-1 3 1 5M0 0 4 4M3-1 5 1");
            case DOTS ->
                "<circle class=\"mark-%s\" cx=\"2\" cy=\"2\" r=\".8\"/>".formatted(look.cssClass());
          };
      if (!mark.isEmpty()) {
        int size = look.pattern() == Palette.Pattern.LINES ? 5 : 4;
        svg.append(
            """
            <pattern id="%s-%s" width="%d" height="%d" patternUnits="userSpaceOnUse">\
            <rect class="ground-%s" width="%d" height="%d"/>%s</pattern>\
            """
                .formatted(figure, look.cssClass(), size, size, look.cssClass(), size, size, mark));
      }
    }
    return svg.append("</defs>").toString();
  }

  /**
   * An element that shows nothing and holds the patterns for all small strips of a page.
   *
   * @param id the element's, unique on the page
   */
  public static String svg(String id) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" id="%s" class="figure patterns" width="0" height="0" \
    aria-hidden="true">%s</svg>
    """
        .formatted(id, defs(id));
  }

  /** The attributes that give an element its look: its class, and its pattern as a fill. */
  public static String attributes(String figure, Palette look, boolean doubtful) {
    String classes = look.cssClass() + (doubtful ? " doubtful" : "");
    return look.pattern() == Palette.Pattern.PLAIN
        ? "class=\"" + classes + "\""
        : "class=\"%s\" fill=\"url(#%s-%s)\"".formatted(classes, figure, look.cssClass());
  }

  private static String path(Palette look, String path) {
    return "<path class=\"mark-" + look.cssClass() + "\" d=\"" + path + "\"/>";
  }
}
