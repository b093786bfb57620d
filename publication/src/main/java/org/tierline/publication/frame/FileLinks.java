package org.tierline.publication.frame;

import java.util.List;
import java.util.Set;

/**
 * Links between files in a folder, each relative to the page it stands on, so that the folder works
 * wherever it is put. A page is the file of its path with {@code .html}. What only a server can
 * answer, a query, is left out of the link, but where a script answers it.
 *
 * @param language of the page that they stand on
 * @param file the path of that page's own file, from the folder's root, like
 *     "/ko/countries/KOR.html"
 * @param languages those that the folder has
 */
public record FileLinks(Language language, String file, List<Language> languages) implements Links {
  private static final Set<String> SCRIPTED = Set.of("/compare", "/search");

  /** Copies. */
  public FileLinks {
    languages = List.copyOf(languages);
  }

  /** The links of a page, from a folder with these languages. */
  public static FileLinks of(Language language, String page, List<Language> languages) {
    return new FileLinks(language, fileOf(language, page), languages);
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
    for (int i = 0; i < page.length(); i++) {
      if (page.charAt(i) == '?' || page.charAt(i) == '#') {
        return page.substring(0, i);
      }
    }
    return page;
  }

  private String relative(String to) {
    int depth = 0;
    for (int slash = file.indexOf('/', 1); slash > 0; slash = file.indexOf('/', slash + 1)) {
      depth++;
    }
    return "../".repeat(depth) + to.substring(1);
  }
}
