package org.tierline.publication.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tierline.exchange.Fault;
import org.tierline.publication.frame.Address;
import org.tierline.publication.frame.Assets;
import org.tierline.publication.frame.Format;
import org.tierline.publication.frame.Frame;
import org.tierline.publication.frame.Head;
import org.tierline.publication.frame.Links;
import org.tierline.publication.frame.PageKind;
import org.tierline.publication.frame.Published;
import org.tierline.publication.frame.ServedLinks;
import org.tierline.publication.frame.View;
import org.tierline.publication.page.ProblemPage;

/**
 * The whole site: every address and what is there. The same record, day and address always give the
 * same bytes. Any thread may ask.
 */
public final class Site {
  private static final String ASSETS = "/assets/";

  private final Published published;
  private final List<PageKind> kinds;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.tierline.publication.template");

  /**
   * @param kinds asked in their order; the first that an address belongs to answers
   */
  public Site(Published published, List<PageKind> kinds) {
    this.published = published;
    this.kinds = List.copyOf(kinds);
    templates.setBinaryStaticContent(true);
  }

  public Published published() {
    return published;
  }

  /** All pages without a query, by path, in the order of their kinds. */
  public List<String> pages() {
    var pages = new ArrayList<String>();
    for (PageKind kind : kinds) {
      pages.addAll(kind.pages(published));
    }
    return pages;
  }

  /**
   * What is at an address.
   *
   * @param path decoded, from the first slash on
   * @param query by name, decoded
   * @throws Fault of kind NOT_FOUND if nothing is, or BAD_INPUT if the query can't be understood
   */
  public Answer answer(String path, Map<String, String> query) {
    if (path.startsWith(ASSETS)) {
      return Assets.find(path.substring(ASSETS.length()))
          .map(asset -> new Answer.Content(asset.mediaType(), asset.body(), true))
          .orElseThrow(() -> Fault.notFound("there is no file " + path));
    }
    var address = Address.of(path, query);
    if (address.page().length() > 1 && address.page().endsWith("/")) {
      String without = address.page().replaceAll("/+$", "");
      return new Answer.Moved(
          new ServedLinks(address.language()).page(without.isEmpty() ? "/" : without));
    }
    View view = find(address);
    return new Answer.Content(
        address.format().mediaType(),
        bytes(view, address, new ServedLinks(address.language())),
        false);
  }

  /**
   * The view at an address.
   *
   * @throws Fault as {@link #answer} says
   */
  public View find(Address address) {
    return find(address, new ServedLinks(address.language()));
  }

  /** The same, cited by these links. */
  View find(Address address, Links links) {
    for (PageKind kind : kinds) {
      Optional<View> view = kind.find(published, address);
      if (view.isPresent()) {
        return citable(view.get(), address, links);
      }
    }
    throw Fault.notFound(
        "there is no page " + address.page() + "; the search finds pages by name, year or clause");
  }

  private View citable(View view, Address address, Links links) {
    return view.with(
        Format.BIBTEX,
        () ->
            frame(view, address.in(Format.HTML), links)
                .citing()
                .bibtex()
                .getBytes(StandardCharsets.UTF_8));
  }

  private Frame frame(View view, Address address, Links links) {
    return new Frame(published, address, view.head(), List.copyOf(view.formats()), links);
  }

  /**
   * A view in the format of its address.
   *
   * @throws Fault of kind NOT_FOUND if it can't be had in that format, or BAD_INPUT if its query
   *     asks for what the format hasn't
   */
  public byte[] bytes(View view, Address address, Links links) {
    if (address.format() == Format.HTML) {
      return page(view, address, links);
    }
    return view.content(address.format(), address.query())
        .orElseThrow(
            () ->
                Fault.notFound(
                    "the page %s can't be had as .%s; it can as: %s"
                        .formatted(
                            address.page(),
                            address.format().ending(),
                            view.formats().isEmpty()
                                ? "a page only"
                                : String.join(
                                    ", ", view.formats().stream().map(Format::ending).toList()))));
  }

  /** The page that tells what is wrong with a request. */
  public byte[] problem(int status, String message, Address address) {
    return problem(status, message, address, new ServedLinks(address.language()));
  }

  /** The same, with these links. */
  byte[] problem(int status, String message, Address address, Links links) {
    var page = new ProblemPage(status, message);
    var view = View.of(new Head(page.title(), page.title(), ""), "problem.jte", page);
    return page(view, address.in(Format.HTML), links);
  }

  private byte[] page(View view, Address address, Links links) {
    var output = new Utf8ByteOutput();
    templates.render(
        view.template(), Map.of("frame", frame(view, address, links), "page", view.page()), output);
    return output.toByteArray();
  }
}
