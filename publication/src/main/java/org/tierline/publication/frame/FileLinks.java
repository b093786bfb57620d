package org.tierline.publication.frame;

import java.util.List;
import java.util.Set;

/**
 * Links between files in a folder, each relative to the page it stands on, so that the folder works
 * wherever it is put. A page is the file of its path with {@code .html}. What only a server can
 * answer, a query, is left out of the link, but where a script answers it.
 *
 * @param language of the page that they stand on
 * @param toRoot the way from that page's own file to the folder's root, like "../../"; empty text
 *     for a page at the root
 * @param languages those that the folder has
 */
public record FileLinks(Language language, String toRoot, List<Language> languages)
    implements Links {
  private static final Set<String> SCRIPTED = Set.of("/compare", "/search");

  /** Copies. */
  public FileLinks {
    languages = List.copyOf(languages);
  }

  /** The links of a page, from a folder with these languages. */
  public static FileLinks of(Language language, String page, List<Language> languages) {
    long depth = fileOf(language, page).chars().filter(each -> each == '/').count() - 1;
    return new FileLinks(language, "../".repeat((int) depth), languages);
  }

  /** The file of a page. */
  public static String fileOf(Language language, String page) {
    return language.prefix() + (page.equals("/") ? "/index" : page) + ".html";
  }

  @Override
  public String page(String page) {
    return translation(language, page);
  }

  @Override
  public String file(String page, Format format) {
    return relative(format.path(bare(page)));
  }

  @Override
  public String translation(Language other, String page) {
    return relative(path(other, page));
  }

  @Override
  public String asset(String stampedName) {
    return relative("/assets/" + stampedName);
  }

  @Override
  public String path(Language other, String page) {
    String bare = bare(page);
    if (bare.equals(page)) {
      return fileOf(other, page);
    }
    String rest = page.substring(bare.length());
    int fragment = rest.indexOf('#');
    return fileOf(other, bare)
        + (SCRIPTED.contains(bare) ? rest : fragment < 0 ? "" : rest.substring(fragment));
  }

  @Override
  public boolean answersQueries() {
    return false;
  }

  /** A page's path without query and fragment. */
  private static String bare(String page) {
    return before('#', before('?', page));
  }

  private static String before(char mark, String text) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private String relative(String to) {
    return toRoot + to.substring(1);
  }
}
