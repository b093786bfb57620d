package org.tierline.publication.chart;

import java.util.function.Function;

/**
 * The style sheet of maps and strips. A page links it once: its colours are custom properties that
 * follow the reader's light or dark ground. A figure that stands alone carries it with the colours
 * written out, for readers of SVG that know no custom properties.
 */
public final class FigureStyle {
  private FigureStyle() {}

  /** For a page, light and dark. */
  public static String css() {
    return """
    /* Made from the palette; see Palette.java. */
    :root{color-scheme:light dark;%s}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){%s}}
    :root[data-theme=dark]{%s}
    %s\
    """
        .formatted(
            properties(Theme.LIGHT),
            properties(Theme.DARK),
            properties(Theme.DARK),
            rules(name -> "var(--" + name + ")") + interaction());
  }

  /** For a figure that stands alone. */
  public static String standalone(Theme theme) {
    return rules(name -> colour(name, theme));
  }

  private static String properties(Theme theme) {
    var text = new StringBuilder();
    for (Palette look : Palette.values()) {
      for (String kind : new String[] {"fill-", "text-"}) {
        String name = kind + look.cssClass();
        text.append("--").append(name).append(':').append(colour(name, theme)).append(';');
      }
    }
    for (String name : new String[] {"ground", "ink", "quiet", "line", "focus"}) {
      text.append("--figure-").append(name).append(':');
      text.append(colour("figure-" + name, theme)).append(';');
    }
    return text.toString();
  }

  private static String colour(String name, Theme theme) {
    for (Palette look : Palette.values()) {
      if (name.equals("fill-" + look.cssClass())) {
        return look.fill(theme);
      }
      if (name.equals("text-" + look.cssClass())) {
        return look.text(theme);
      }
    }
    return switch (name) {
      case "figure-ground" -> theme.ground();
      case "figure-ink" -> theme.text();
      case "figure-quiet" -> theme.quiet();
      case "figure-line" -> theme.line();
      case "figure-focus" -> theme.focus();
      default -> throw new IllegalArgumentException("no colour named \"" + name + "\"");
    };
  }

  private static String rules(Function<String, String> colour) {
    var css = new StringBuilder();
    for (Palette look : Palette.values()) {
      String name = look.cssClass();
      css.append(".figure .ground-%s{fill:%s}\n".formatted(name, colour.apply("fill-" + name)));
      css.append(
          look.pattern() == Palette.Pattern.PLAIN
              ? ".figure .%s{fill:%s}\n".formatted(name, colour.apply("fill-" + name))
              : mark(look, colour));
      css.append(".figure .letter-%s{fill:%s}\n".formatted(name, colour.apply("text-" + name)));
    }
    css.append(
        """
        .figure{font-family:"Source Sans 3","Source Sans 3 Variable",sans-serif}
        .figure .area{stroke:LINE;stroke-width:.4;stroke-linejoin:round}
        .figure .doubtful .area,.figure .doubtful .dot,.figure .doubtful .cell{stroke:INK;\
        stroke-width:1;stroke-dasharray:2 1.6}
        .figure .dot{stroke:LINE;stroke-width:.8}
        .figure .leader{fill:none;stroke:QUIET;stroke-width:.6}
        .figure .hit{fill:none;stroke:none;pointer-events:all}
        .figure .cell{stroke:LINE;stroke-width:.5}
        .figure .gap{stroke:QUIET;stroke-width:1}
        .figure .title,.figure .letter{font-family:"Source Sans 3 SemiBold","Source Sans 3",\
        "Source Sans 3 Variable",sans-serif;font-weight:600}
        .figure .title{fill:INK;font-size:22px}
        .figure .key{fill:INK;font-size:13px}
        .figure .notice{fill:QUIET;font-size:11px}
        .figure .paper{fill:GROUND}
        .figure .letter{text-anchor:middle}
        .figure .year{fill:QUIET;text-anchor:middle}
        .figure .chart-year{fill:QUIET;font-size:11px;text-anchor:middle}
        .figure .axis{fill:none;stroke:QUIET;stroke-width:.5;stroke-opacity:.5}
        .figure .tick{fill:QUIET;font-size:11px;text-anchor:end}
        .figure .series-name,.figure .bar-now-number{fill:INK;font-size:13px}
        .figure .series-letter{fill:INK;font-size:13px;font-weight:600;text-anchor:middle}
        .figure .series-a{fill:none;stroke:INK;stroke-width:2}
        .figure .series-b{fill:none;stroke:INK;stroke-width:1.5;stroke-dasharray:5 3}
        .figure .point-a{fill:INK}
        .figure .point-b{fill:GROUND;stroke:INK;stroke-width:1.5}
        .figure .bar-now{fill:INK}
        .figure .bar-before{fill:GROUND;stroke:INK;stroke-width:1}
        .figure .bar-before-number{fill:QUIET;font-size:11px}
        """
            .replace("LINE", colour.apply("figure-line"))
            .replace("QUIET", colour.apply("figure-quiet"))
            .replace("INK", colour.apply("figure-ink"))
            .replace("GROUND", colour.apply("figure-ground")));
    return css.toString();
  }

  private static String mark(Palette look, Function<String, String> colour) {
    String name = look.cssClass();
    String ink = colour.apply("text-" + name);
    return switch (look.pattern()) {
      case PLAIN -> "";
      case DOTS -> ".figure .mark-%s{fill:%s;fill-opacity:.75}\n".formatted(name, ink);
      case LINES -> stroke(name, ink, ".9", ".55");
      case CROSSES -> stroke(name, ink, ".5", ".4");
      case HATCH -> stroke(name, ink, ".7", ".7");
    };
  }

  private static String stroke(String name, String ink, String width, String opacity) {
    return ".figure .mark-%s{fill:none;stroke:%s;stroke-width:%s;stroke-opacity:%s}\n"
        .formatted(name, ink, width, opacity);
  }

  /** The rules for the keyboard's focus, and for links; only pages need them. */
  private static String interaction() {
    return """
    .figure a{cursor:pointer}
    .figure a:hover .area,.figure a:hover .dot{stroke:var(--figure-ink);stroke-width:1.2}
    .figure a:focus-visible{outline:2px solid var(--figure-focus);outline-offset:2px}
    .figure a:focus-visible .area,.figure a:focus-visible .dot{stroke:var(--figure-focus);\
    stroke-width:2.5;stroke-dasharray:none}
    """;
  }
}
