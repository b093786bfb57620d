package org.tierline.publication.frame;

/**
 * Links between files in a folder, each relative to the page it stands on, so that the folder works
 * wherever it is put. A page is the file of its path with {@code .html}. What only a server can
 * answer, a query, is left out of the link.
 *
 * @param language of the page that they stand on
 * @param file the path of that page's own file, from the folder's root, like
 *     "/ko/countries/KOR.html"
 */
public record FileLinks(Language language, String file) implements Links {

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
    return relative(format.path(withoutQuery(page)));
  }

  @Override
  public String translation(Language other, String page) {
    int fragment = page.indexOf('#');
    String path = fragment < 0 ? page : page.substring(0, fragment);
    return relative(fileOf(other, withoutQuery(path)))
        + (fragment < 0 ? "" : page.substring(fragment));
  }

  @Override
  public String asset(String stampedName) {
    return relative("/assets/" + stampedName);
  }

  private static String withoutQuery(String page) {
    int query = page.indexOf('?');
    return query < 0 ? page : page.substring(0, query);
  }

  private String relative(String to) {
    int depth = (int) file.chars().filter(each -> each == '/').count() - 1;
    return depth == 0 ? to.substring(1) : "../".repeat(depth) + to.substring(1);
  }
}
