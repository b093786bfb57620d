package org.tierline.publication.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tierline.exchange.Notices;
import org.tierline.law.determination.Law;
import org.tierline.publication.chart.Xml;

/**
 * The frame around a page: what its template needs besides the page.
 *
 * @param address of the page itself
 * @param formats the other formats the page can be had in
 */
public record Frame(
    Published published, Address address, Head head, List<Format> formats, Links links) {

  private static final List<MenuEntry> MENU =
      List.of(
          new MenuEntry("editions", "/editions"),
          new MenuEntry("countries", "/countries"),
          new MenuEntry("changes", "/changes"),
          new MenuEntry("clock", "/clock"),
          new MenuEntry("consequences", "/consequences"),
          new MenuEntry("law", "/law"),
          new MenuEntry("data", "/data"),
          new MenuEntry("method", "/method"),
          new MenuEntry("about", "/about"));

  public Frame {
    formats = List.copyOf(formats);
  }

  public Language language() {
    return address.language();
  }

  public List<Language> languages() {
    return links.languages();
  }

  /** The site's menu. */
  public List<MenuEntry> menu() {
    return MENU;
  }

  /** The words of the frame; see {@link Words#text}. */
  public String text(String key, Object... values) {
    return Words.of(language()).text(key, values);
  }

  /** The link to a page of the site. */
  public String page(String path) {
    return links.page(path);
  }

  /** The link to this page in another language. */
  public String translation(Language other) {
    return links.translation(other, address.page() + query());
  }

  /** The link to this page in another format. */
  public String format(Format format) {
    return links.file(address.page() + query(), format);
  }

  /** The other formats that a reader is told of: all but the card. */
  public List<Format> listed() {
    return formats.stream().filter(format -> format != Format.CARD).toList();
  }

  /**
   * The address of the picture that is shown with a link to this page elsewhere: this page's own,
   * or the first page's. Previews want the host in it; where that isn't known it begins at the
   * root.
   */
  public String card() {
    return published.host().orElse("")
        + Format.CARD.path(formats.contains(Format.CARD) ? address.page() : "/");
  }

  /**
   * What another site puts in its page to show an embed.
   *
   * @param embed the embed's path, like "/embed/countries/KOR"
   * @param title of the figure, for those who hear it
   * @param height in CSS pixels
   */
  public String snippet(String embed, String title, int height) {
    return "<iframe src=\"%s%s%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>"
        .formatted(
            published.host().orElse(""),
            address.language().prefix(),
            embed,
            Xml.escape(title),
            height);
  }

  /** The link to an asset. */
  public String asset(String name) {
    return links.asset(Assets.stampedName(name));
  }

  /** Whether a menu entry is where this page belongs. */
  public boolean isIn(String section) {
    return head.section().equals(section);
  }

  public LocalDate on() {
    return published.on();
  }

  public String recordVersion() {
    return published.record().recordVersion();
  }

  public String lawVersion() {
    return Law.VERSION;
  }

  /** What every page says of who made it. */
  public String notice() {
    return Notices.FULL;
  }

  /** This page's address: with the host if that is known, else from the root. */
  public String permalink() {
    return published.host().orElse("") + links.path(address.language(), address.page() + query());
  }

  /** The address that stands for this page; empty for files whose place isn't known. */
  public Optional<String> canonical() {
    return published.host().isEmpty() && !answersQueries()
        ? Optional.empty()
        : Optional.of(permalink());
  }

  /** Where this page can be had in another format, for those who come from elsewhere. */
  String download(Format format) {
    return published.host().isEmpty()
        ? format(format)
        : published.host().get() + format.path(address.page()) + query();
  }

  /** Whether a page answers a query by itself; where not, only a script does. */
  public boolean answersQueries() {
    return links.answersQueries();
  }

  /** How to cite this page. */
  public Citing citing() {
    return new Citing(head.title(), published, permalink());
  }

  /** This page for search engines that know data sets, as JSON-LD. */
  public String dataset() {
    return Dataset.of(this);
  }

  /** This page's query as a link has it: "?country=KOR,PRK"; empty text if there is none. */
  private String query() {
    if (address.query().isEmpty()) {
      return "";
    }
    var parts = new ArrayList<String>();
    address
        .query()
        .forEach((name, value) -> parts.add(Encoding.of(name) + "=" + Encoding.of(value)));
    return "?" + String.join("&", parts);
  }
}
