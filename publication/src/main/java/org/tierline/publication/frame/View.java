package org.tierline.publication.frame;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tierline.exchange.csv.CsvTable;
import org.tierline.publication.chart.Figure;
import org.tierline.publication.chart.Picture;
import org.tierline.publication.chart.Theme;

/**
 * What is at an address: the page, and the other formats it can be had in, each made when it is
 * asked for.
 *
 * @param template the page's template, like "country.jte"
 * @param page what the template shows
 * @param others the other formats, each made as a query asks for it
 */
public record View(
    Head head,
    String template,
    Object page,
    Map<Format, Function<Map<String, String>, byte[]>> others) {

  private static final int PIXELS_A_UNIT = 2;

  public View {
    var copy = new EnumMap<Format, Function<Map<String, String>, byte[]>>(Format.class);
    copy.putAll(others);
    others = Collections.unmodifiableMap(copy);
  }

  /** A page without other formats. */
  public static View of(Head head, String template, Object page) {
    return new View(head, template, page, Map.of());
  }

  /** This view with a further format, the same whatever a query asks for. */
  public View with(Format format, Supplier<byte[]> content) {
    return with(format, query -> content.get());
  }

  /** This view with a table as CSV, of which a query can ask for a part; see {@link Filter}. */
  public View table(Published published, Supplier<CsvTable> table) {
    return with(
        Format.CSV, query -> published.csv(Filter.of(published.record(), query).rows(table.get())));
  }

  /**
   * This view with a table as CSV and with the same as JSON.
   *
   * @param schema of the JSON
   * @param data records, lists and maps of plain values
   */
  public View table(
      Published published, Supplier<CsvTable> table, String schema, Supplier<?> data) {
    return table(published, table)
        .with(
            Format.JSON,
            query -> {
              var filter = Filter.of(published.record(), query);
              if (!filter.isEmpty()) {
                filter.check(table.get().headings());
              }
              return published.json(schema, filter.entries(data.get()), filter.notes());
            });
  }

  private View with(Format format, Function<Map<String, String>, byte[]> content) {
    var more = new EnumMap<Format, Function<Map<String, String>, byte[]>>(Format.class);
    more.putAll(others);
    more.put(format, content);
    return new View(head, template, page, more);
  }

  /** This view with its figure as pictures, drawn when one is asked for, on a light ground. */
  public View drawn(Supplier<Figure> figure) {
    return with(
            Format.SVG, () -> figure.get().standalone(Theme.LIGHT).getBytes(StandardCharsets.UTF_8))
        .with(
            Format.PNG,
            () -> {
              Figure drawing = figure.get();
              return Picture.png(
                  drawing.standalone(Theme.LIGHT), PIXELS_A_UNIT * drawing.standaloneWidth());
            })
        .with(Format.CARD, () -> Picture.png(figure.get().card(Theme.LIGHT), Figure.CARD_WIDTH));
  }

  /** This view without some formats. */
  public View without(Set<Format> unwanted) {
    var fewer = new EnumMap<Format, Function<Map<String, String>, byte[]>>(Format.class);
    fewer.putAll(others);
    fewer.keySet().removeAll(unwanted);
    return new View(head, template, page, fewer);
  }

  /** The formats besides the page itself. */
  public Set<Format> formats() {
    return others.keySet();
  }

  /** The content in a format other than the page itself, whole. */
  public Optional<byte[]> content(Format format) {
    return content(format, Map.of());
  }

  /**
   * What a query asks for of the content in a format other than the page itself.
   *
   * @throws org.tierline.exchange.Fault of kind BAD_INPUT if it asks for what isn't there
   */
  public Optional<byte[]> content(Format format, Map<String, String> query) {
    return Optional.ofNullable(others.get(format)).map(content -> content.apply(query));
  }
}
