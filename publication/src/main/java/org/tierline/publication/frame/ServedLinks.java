package org.tierline.publication.frame;

import java.util.List;

/**
 * Links as a server has them: from its root.
 *
 * @param language of the page that they stand on
 */
public record ServedLinks(Language language) implements Links {

  @Override
  public String page(String page) {
    return translation(language, page);
  }

  @Override
  public String file(String page, Format format) {
    int query = page.indexOf('?');
    String path = query < 0 ? page : page.substring(0, query);
    return format.path(path) + (query < 0 ? "" : page.substring(query));
  }

  @Override
  public String translation(Language other, String page) {
    return page.equals("/") && other != Language.ENGLISH ? other.prefix() : other.prefix() + page;
  }

  @Override
  public String path(Language other, String page) {
    return other.prefix() + page;
  }

  @Override
  public List<Language> languages() {
    return List.of(Language.values());
  }

  @Override
  public boolean answersQueries() {
    return true;
  }

  @Override
  public String asset(String stampedName) {
    return "/assets/" + stampedName;
  }
}
